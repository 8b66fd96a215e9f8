-- What each agency that was involved writes for a rapid review, and the chronology into which the sheets are merged.

create table agency_sheet (
    id               uuid primary key,
    version          bigint        not null,
    reference        varchar(20)   not null unique,
    status           varchar(20)   not null,
    review_id        uuid          not null references rapid_review (id),
    review_reference varchar(20)   not null,
    notification_id  uuid          not null references notification (id),
    partnership_id   uuid          not null references organisation (id),
    agency_kind      varchar(40)   not null,
    agency_name      varchar(200)  not null,
    contributor_id   uuid          not null references account (id),
    about            varchar(4000) not null,
    questions        varchar(4000),
    counted_from     timestamp with time zone not null,
    due_date         date          not null,
    usual_day        boolean       not null,
    locked           boolean       not null,
    known            varchar(3),
    searched         varchar(2000),
    involvement      varchar(20000),
    analysis         varchar(20000),
    good_practice    varchar(20000),
    learning         varchar(20000),
    actions          varchar(20000),
    step_reason      varchar(2000),
    sent_in_at       timestamp with time zone,
    sent_in_name     varchar(200),
    created_at       timestamp with time zone not null,
    created_by       varchar(100)  not null,
    changed_at       timestamp with time zone not null,
    changed_by       varchar(100)  not null
);
comment on table agency_sheet is 'What one agency is asked for a rapid review, and what it answers.';
comment on column agency_sheet.about is 'What the agency needs to find its records; its contributor and the authors of the review see it, nobody else.';
comment on column agency_sheet.due_date is 'A day that the authors set, usually working day 10 after the notification was sent; no limit in law.';
comment on column agency_sheet.usual_day is 'Whether the last day is the counted one, which moves with the list of bank holidays; a chosen day stays.';
comment on column agency_sheet.locked is 'True while partners sign the review, so that what they sign is what is sent.';
create index agency_sheet_by_review on agency_sheet (review_id);
create index agency_sheet_by_contributor on agency_sheet (contributor_id, status);

create table agency_sheet_event (
    id         uuid primary key,
    sheet_id   uuid not null references agency_sheet (id),
    day_text   varchar(70),
    kind       varchar(30),
    what       varchar(2000),
    source     varchar(500),
    certainty  varchar(20),
    created_at timestamp with time zone not null
);
comment on table agency_sheet_event is 'One dated event in the chronology of an agency.';
comment on column agency_sheet_event.day_text is 'ISO date as far as it is one; while it is written it may be a text that is not yet a date.';
create index agency_sheet_event_by_sheet on agency_sheet_event (sheet_id);

create table chronology_pair (
    id           uuid primary key,
    review_id    uuid         not null references rapid_review (id),
    first_event  uuid         not null references agency_sheet_event (id),
    second_event uuid         not null references agency_sheet_event (id),
    paired_by    varchar(100) not null,
    paired_at    timestamp with time zone not null,
    unique (first_event, second_event)
);
comment on table chronology_pair is 'That two lines of different agencies tell of the same event.';
create index chronology_pair_by_review on chronology_pair (review_id);
create index chronology_pair_by_second on chronology_pair (second_event);

create table chronology_settlement (
    id           uuid primary key,
    version      bigint        not null,
    review_id    uuid          not null references rapid_review (id),
    finding_key  varchar(120)  not null,
    mark         varchar(40)   not null,
    words        varchar(2000) not null,
    settled_name varchar(200)  not null,
    created_at   timestamp with time zone not null,
    created_by   varchar(100)  not null,
    changed_at   timestamp with time zone not null,
    changed_by   varchar(100)  not null,
    unique (review_id, finding_key)
);
comment on table chronology_settlement is 'With which words a contradiction or a silence of the merged chronology was settled.';
comment on column chronology_settlement.mark is 'Of the facts that were seen; when they change it must be settled anew.';
