-- What each agency that knew a child who died is asked, and what it answers (domain reference 6.4); the sealed versions; and
-- how contradictions and gaps between the agencies were settled. Used for child death review only (Children Act 2004 s.16N(4)).

create table child_death_return (
    id                    uuid primary key,
    version               bigint        not null,
    reference             varchar(20)   not null unique,
    status                varchar(20)   not null,
    child_death_id        uuid          not null references child_death (id),
    child_death_reference varchar(20)   not null,
    panel_id              uuid          not null references organisation (id),
    agency_kind           varchar(40)   not null,
    agency_name           varchar(200)  not null,
    contributor_id        uuid references account (id),
    link_id               uuid references one_link (id),
    forms                 varchar(1000) not null,
    note                  varchar(2000),
    answers               text          not null,
    asked                 integer       not null,
    answered              integer       not null,
    explained             integer       not null,
    due_date              date          not null,
    step_reason           varchar(2000),
    sent_number           integer       not null,
    sent_at               timestamp with time zone,
    sent_name             varchar(200),
    created_at            timestamp with time zone not null,
    created_by            varchar(100)  not null,
    changed_at            timestamp with time zone not null,
    changed_by            varchar(100)  not null
);
comment on table child_death_return is 'What one agency is asked about a child who died, and what it answers.';
comment on column child_death_return.panel_id is 'The overview panel that asked.';
comment on column child_death_return.forms is 'Codes and versions of the forms that are asked, such as reporting/1 traffic/2.';
comment on column child_death_return.note is 'What the agency needs besides to find its records; its writer and the panel see it, nobody else.';
comment on column child_death_return.answers is 'What is written now, as a JSON object of form/field and texts.';
comment on column child_death_return.sent_number is 'How many sealed versions there are.';
create index child_death_return_by_death on child_death_return (child_death_id);
create index child_death_return_by_contributor on child_death_return (contributor_id, status);
create index child_death_return_by_link on child_death_return (link_id);
create index child_death_return_by_due on child_death_return (status, due_date);

create table child_death_return_version (
    id        uuid primary key,
    return_id uuid         not null references child_death_return (id),
    number    integer      not null,
    content   text         not null,
    hash      varchar(64)  not null,
    sent_at   timestamp with time zone not null,
    sent_by   varchar(100) not null,
    sent_name varchar(200) not null,
    unique (return_id, number)
);
comment on table child_death_return_version is 'A return as it was sent. Nothing changes it.';
comment on column child_death_return_version.hash is 'SHA-256 of the content in hexadecimal digits.';

create table child_death_picture (
    id             uuid primary key,
    version        bigint       not null,
    child_death_id uuid         not null unique references child_death (id),
    settlements    text         not null,
    created_at     timestamp with time zone not null,
    created_by     varchar(100) not null,
    changed_at     timestamp with time zone not null,
    changed_by     varchar(100) not null
);
comment on table child_death_picture is 'With which words contradictions and gaps between the returns of one case were settled.';
comment on column child_death_picture.settlements is 'A JSON object by form/question: words, who, when, and the mark of the answers that were seen; when those change it must be settled anew.';
