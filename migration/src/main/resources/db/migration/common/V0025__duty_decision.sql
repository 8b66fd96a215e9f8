-- Decisions whether to notify: what was known, what followed, what was decided and why, and what each partner thinks.

create table duty_decision (
    id                  uuid primary key,
    version             bigint      not null,
    reference           varchar(20) not null unique,
    authority_id        uuid        not null references organisation (id),
    partnership_id      uuid        not null references organisation (id),
    case_name           varchar(120),
    latest              integer     not null,
    decision            varchar(30) not null,
    due_date            date,
    partners_asked_at   timestamp with time zone,
    created_at          timestamp with time zone not null,
    created_by          varchar(100) not null,
    changed_at          timestamp with time zone not null,
    changed_by          varchar(100) not null
);
comment on table duty_decision is 'A decision whether to notify, of one authority; what it says is in its versions.';
comment on column duty_decision.case_name is 'A street or a word; never the name of a child.';
comment on column duty_decision.due_date is 'Last day of the notification that the answer of the newest version names, if it names one.';
comment on column duty_decision.partners_asked_at is 'When the partners were asked for their view of the newest version; empty if they were not.';
create index duty_decision_by_authority on duty_decision (authority_id, changed_at);
create index duty_decision_by_partnership on duty_decision (partnership_id, changed_at);

create table duty_decision_version (
    id               uuid primary key,
    decision_id      uuid          not null references duty_decision (id),
    number           integer       not null,
    guidance_edition varchar(10)   not null,
    facts            varchar(4000) not null,
    headline         varchar(400)  not null,
    duties           varchar(30000) not null,
    nothing_to_notify boolean      not null,
    decision         varchar(30)   not null,
    reason           varchar(4000) not null,
    kept_at          timestamp with time zone not null,
    kept_by          varchar(100)  not null,
    unique (decision_id, number)
);
comment on table duty_decision_version is 'Append-only: each version of a decision with the facts as they were known and the duties in the words that were shown.';

create table duty_decision_view (
    id              uuid primary key,
    decision_id     uuid        not null references duty_decision (id),
    version_number  integer     not null,
    organisation_id uuid        not null references organisation (id),
    opinion         varchar(20) not null,
    words           varchar(4000),
    given_at        timestamp with time zone not null,
    given_by        varchar(100) not null
);
comment on table duty_decision_view is 'Append-only: what a safeguarding partner thinks of a version of a decision; its newest row stands.';
create index duty_decision_view_by_decision on duty_decision_view (decision_id, version_number, organisation_id);
