-- What is told of deaths, what is kept of each case beside its head, and the lists that belong to both.

create table child_death_notice (
    id                uuid primary key,
    version           bigint         not null,
    reference         varchar(20)    not null unique,
    kind              varchar(30)    not null,
    status            varchar(20)    not null,
    account_id        uuid           not null references account (id),
    notifier_name     varchar(200)   not null,
    notifier_body     varchar(200)   not null,
    answers           varchar(200000) not null,
    panel_id          uuid references organisation (id),
    child_death_id    uuid references child_death (id),
    child_death_reference varchar(20),
    waits_for         varchar(20),
    joined            boolean        not null,
    due_at            timestamp with time zone,
    sent_at           timestamp with time zone,
    decided_at        timestamp with time zone,
    decided_name      varchar(200),
    decision_reason   varchar(4000),
    created_at        timestamp with time zone not null,
    created_by        varchar(100)   not null,
    changed_at        timestamp with time zone not null,
    changed_by        varchar(100)   not null
);
comment on table child_death_notice is 'What one professional tells of a death. Who told it sees the receipt only once it is sent.';
comment on column child_death_notice.waits_for is 'What the coordinator must decide before there is a case: alike or not_resident.';
comment on column child_death_notice.joined is 'Whether it was added to a case that the panel had already.';
comment on column child_death_notice.due_at is 'Clock hours after the death, within which it was to be sent; null while the hour of death is not known.';
create index child_death_notice_by_account on child_death_notice (account_id, status);
create index child_death_notice_by_panel on child_death_notice (panel_id, status);
create index child_death_notice_by_death on child_death_notice (child_death_id);

create table child_death_answers (
    id      uuid primary key references child_death (id),
    kind    varchar(30)     not null,
    answers varchar(200000) not null
);
comment on table child_death_answers is 'Everything that is kept of a case by question; the head beside it holds what lists and figures need.';

create table child_death_line (
    id         uuid primary key,
    owner_id   uuid            not null,
    kind       varchar(20)     not null,
    answers    varchar(100000) not null,
    created_at timestamp with time zone not null,
    created_by varchar(100)    not null
);
comment on table child_death_line is 'A person, a professional, a step of the joint agency response, a contact with the family or a question of theirs.';
comment on column child_death_line.owner_id is 'Of the notice or the case.';
create index child_death_line_by_owner on child_death_line (owner_id, kind, created_at);

-- One row that every sending locks, so that two notices of one death sent at the same moment cannot both open a case.
insert into reference_counter (prefix, ref_year, last_value) values ('CDD', 0, 0);
