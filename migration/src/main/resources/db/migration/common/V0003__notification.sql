-- Notification of a serious incident (Children Act 2004 s.16C).

create table notification (
    id                      uuid primary key,
    version                 bigint      not null,
    reference               varchar(20) not null unique,
    status                  varchar(30) not null,
    kind                    varchar(30) not null,
    guidance_edition        varchar(10) not null,
    guidance_in_force_from  date        not null,
    authority_id            uuid        not null references organisation (id),
    partnership_id          uuid        not null references organisation (id),
    case_name               varchar(120),
    nature                  varchar(60),
    nature_explanation      varchar(2000),
    notifier_name           varchar(200),
    notifier_job_title      varchar(200),
    notifier_email          varchar(200),
    notifier_phone          varchar(50),
    incident_date           varchar(60),
    incident_date_precision varchar(60),
    incident_time           varchar(60),
    location_type           varchar(60),
    place_authority_code    varchar(20),
    setting                 varchar(60),
    place_description       varchar(500),
    abuse_status            varchar(60),
    abuse_types             varchar(400),
    harm_type               varchar(60),
    awareness_date          varchar(60),
    circumstances           varchar(20000),
    immediate_safety        varchar(10000),
    late_reason             varchar(2000),
    duplicate_decision      varchar(60),
    due_date                date,
    approval_requested_at   timestamp with time zone,
    approval_requested_by   varchar(100),
    submitted_at            timestamp with time zone,
    submitted_by            varchar(100),
    acknowledged_at         timestamp with time zone,
    acknowledged_by         varchar(100),
    content_hash            varchar(64),
    created_at              timestamp with time zone not null,
    created_by              varchar(100) not null,
    changed_at              timestamp with time zone not null,
    changed_by              varchar(100) not null
);
comment on table notification is 'A notification by a local authority of a serious incident, from first draft on.';
comment on column notification.incident_date is 'ISO date as far as known: yyyy, yyyy-MM or yyyy-MM-dd; a draft may hold a text that is not yet a date.';
comment on column notification.awareness_date is 'Day on which the authority became aware; a draft may hold a text that is not yet a date.';
comment on column notification.place_authority_code is 'Official code of the local authority of the place; a draft may hold a code that nobody knows.';
comment on column notification.guidance_in_force_from is 'First day of the guidance edition under which the case began (rule 1).';
comment on column notification.due_date is 'Stored when the awareness date is known, so that a later change of rules never moves an old duty.';
comment on column notification.content_hash is 'SHA-256 of the submitted version, hexadecimal.';
create index notification_by_authority on notification (authority_id, status);
create index notification_by_partnership on notification (partnership_id, status);
create index notification_by_status on notification (status, submitted_at);

create table notified_child (
    id              uuid primary key,
    notification_id uuid    not null references notification (id),
    child_position  integer not null,
    identity_status varchar(30),
    given_name      varchar(200),
    family_name     varchar(200),
    date_of_birth   varchar(60),
    age_estimate    varchar(60),
    date_of_death   varchar(60),
    sex             varchar(30),
    ethnicity       varchar(30),
    disability      varchar(30),
    looked_after    varchar(30),
    home_authority_code   varchar(20),
    child_in_need_plan    varchar(30),
    child_protection_plan varchar(30),
    known_to_agencies     varchar(400)
);
comment on table notified_child is 'A child concerned by a notification; the one in position 0 is the index child.';
comment on column notified_child.home_authority_code is 'Official code of the local authority in whose area the child normally lives.';
create index notified_child_by_notification on notified_child (notification_id);
create index notified_child_by_birth on notified_child (date_of_birth, family_name);

create table notification_version (
    id              uuid primary key,
    notification_id uuid           not null references notification (id),
    version_number  integer        not null,
    content         varchar(200000) not null,
    content_hash    varchar(64)    not null,
    created_at      timestamp with time zone not null,
    created_by      varchar(100)   not null,
    unique (notification_id, version_number)
);
comment on table notification_version is 'What was sent, exactly as it was sent. Never changed.';

create table notification_amendment (
    id               uuid primary key,
    notification_id  uuid           not null references notification (id),
    amendment_number integer        not null,
    reason           varchar(2000)  not null,
    content          varchar(20000) not null,
    created_at       timestamp with time zone not null,
    created_by       varchar(100)   not null,
    unique (notification_id, amendment_number)
);
comment on table notification_amendment is 'Facts added after sending, numbered from 1, each with its reason. Append-only; the sent version never changes (rule 26).';
