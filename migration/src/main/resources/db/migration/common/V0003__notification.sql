-- Notification of a serious incident (Children Act 2004 s.16C).

create table notification (
    id                      uuid primary key,
    version                 bigint      not null,
    reference               varchar(20) not null unique,
    status                  varchar(30) not null,
    kind                    varchar(30) not null,
    guidance_edition        varchar(10) not null,
    authority_id            uuid        not null references organisation (id),
    partnership_id          uuid        not null references organisation (id),
    case_name               varchar(120),
    nature                  varchar(30),
    nature_explanation      varchar(2000),
    notifier_name           varchar(200),
    notifier_job_title      varchar(200),
    notifier_email          varchar(200),
    notifier_phone          varchar(50),
    incident_date           varchar(10),
    incident_date_precision varchar(10),
    incident_time           varchar(5),
    location_type           varchar(40),
    place_authority_id      uuid references organisation (id),
    setting                 varchar(40),
    place_description       varchar(500),
    abuse_status            varchar(20),
    abuse_types             varchar(400),
    harm_type               varchar(60),
    awareness_date          varchar(10),
    circumstances           varchar(20000),
    immediate_safety        varchar(10000),
    late_reason             varchar(2000),
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
    date_of_birth   varchar(10),
    age_estimate    varchar(60),
    date_of_death   varchar(10),
    sex             varchar(20),
    ethnicity       varchar(10),
    disability      varchar(20),
    looked_after    varchar(20),
    home_authority_id uuid references organisation (id)
);
comment on table notified_child is 'A child concerned by a notification; the one in position 0 is the index child.';
create index notified_child_by_notification on notified_child (notification_id);

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
