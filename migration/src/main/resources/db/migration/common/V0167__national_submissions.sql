-- What overview panels send to the national database (domain reference 6.5): sealed, answered, and sent again.

create table national_submission (
    id            uuid primary key,
    version       bigint       not null,
    reference     varchar(20)  not null unique,
    panel_id      uuid         not null references organisation (id),
    number        integer      not null,
    status        varchar(20)  not null,
    schema_number integer      not null,
    period_from   date         not null,
    period_to     date         not null,
    cases         integer      not null,
    completed     integer      not null,
    others        integer      not null,
    warnings      integer      not null,
    findings      text         not null,
    hash          varchar(64)  not null,
    sent_at       timestamp with time zone not null,
    sent_name     varchar(200) not null,
    answered_at   timestamp with time zone,
    answered_name varchar(200),
    reasons       text,
    replaces      integer,
    replaced_by   integer,
    created_at    timestamp with time zone not null,
    created_by    varchar(100) not null,
    changed_at    timestamp with time zone not null,
    changed_by    varchar(100) not null,
    constraint national_submission_once unique (panel_id, number)
);
comment on table national_submission is 'The cases of a period as an overview panel sent them to the national database, and what was answered.';
comment on column national_submission.number is 'Counted for each panel, from 1.';
comment on column national_submission.period_from is 'First day on which the panel was told of a death that is in it.';
comment on column national_submission.others is 'Cases that the panel does not review, given by what they are known by only.';
comment on column national_submission.findings is 'What the checks found when it was sent, as JSON: warnings only.';
comment on column national_submission.hash is 'SHA-256 of its JSON file in hexadecimal digits.';
comment on column national_submission.reasons is 'Why it was sent back, line by line, as JSON.';
comment on column national_submission.replaces is 'Number of the submission of the same period that it replaces.';
create index national_submission_by_status on national_submission (status, sent_at);

create table national_submission_file (
    id            uuid primary key,
    submission_id uuid         not null references national_submission (id),
    name          varchar(20)  not null,
    content       text         not null,
    hash          varchar(64)  not null,
    unique (submission_id, name)
);
comment on table national_submission_file is 'A file of a submission, byte by byte as it was sent; never changed.';

create table national_submission_case (
    id             uuid primary key,
    submission_id  uuid        not null references national_submission (id),
    child_death_id uuid        not null references child_death (id),
    reference      varchar(20) not null,
    hash           varchar(64) not null,
    unique (submission_id, child_death_id)
);
comment on table national_submission_case is 'A case that was in a submission, and the hash of its row, by which a later change is seen.';
create index national_submission_case_by_death on national_submission_case (child_death_id);

create table child_death_import (
    id            uuid primary key,
    version       bigint       not null,
    reference     varchar(20)  not null unique,
    panel_id      uuid         not null references organisation (id),
    status        varchar(20)  not null,
    file_name     varchar(200) not null,
    hash          varchar(64)  not null,
    content       text         not null,
    cases         integer      not null,
    imported      integer,
    imported_at   timestamp with time zone,
    imported_name varchar(200),
    created_at    timestamp with time zone not null,
    created_by    varchar(100) not null,
    changed_at    timestamp with time zone not null,
    changed_by    varchar(100) not null
);
comment on table child_death_import is 'A file of completed reviews from an older system, first looked at and then imported or discarded.';
comment on column child_death_import.hash is 'SHA-256 of the file in hexadecimal digits.';
comment on column child_death_import.content is 'The file while it waits; empty once it is imported or discarded.';
comment on column child_death_import.cases is 'Rows of the file.';
comment on column child_death_import.imported is 'Cases that were written.';
create index child_death_import_by_panel on child_death_import (panel_id, created_at);

create table child_death_imported (
    child_death_id  uuid primary key references child_death (id),
    import_id       uuid        not null references child_death_import (id),
    given_reference varchar(40) not null
);
comment on table child_death_imported is 'That a case came from a file of an older system: it is never sent to the national database as new.';
comment on column child_death_imported.given_reference is 'Reference in the older system.';
create index child_death_imported_by_import on child_death_imported (import_id);
