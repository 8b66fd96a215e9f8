-- What every feature stands on: organisations, accounts, audit, change log, references, status history.

create table organisation (
    id            uuid primary key,
    kind          varchar(30)  not null,
    code          varchar(20)  not null unique,
    name          varchar(200) not null,
    region        varchar(60),
    valid_from    date,
    valid_to      date,
    demonstration boolean default false not null
);
comment on table organisation is 'Local authorities, boards, forces, partnerships and national bodies, with the dates between which each existed.';
comment on column organisation.code is 'Official code: ONS for authorities, boards and forces; P- and the education code of the authority for partnerships.';
create index organisation_by_kind on organisation (kind, name);

create table partnership_member (
    id              uuid primary key,
    partnership_id  uuid not null references organisation (id),
    organisation_id uuid not null references organisation (id),
    unique (partnership_id, organisation_id)
);
comment on table partnership_member is 'Which organisations form a safeguarding partnership.';
create index partnership_member_by_organisation on partnership_member (organisation_id);

create table account (
    id              uuid primary key,
    version         bigint       not null,
    username        varchar(100) not null unique,
    email           varchar(200) not null,
    display_name    varchar(200) not null,
    job_title       varchar(200) not null,
    organisation_id uuid         not null references organisation (id),
    password_hash   varchar(400) not null,
    failed_attempts integer default 0 not null,
    locked_until    timestamp with time zone,
    last_sign_in_at timestamp with time zone,
    active          boolean default true not null,
    demonstration   boolean default false not null,
    created_at      timestamp with time zone not null,
    created_by      varchar(100) not null,
    changed_at      timestamp with time zone not null,
    changed_by      varchar(100) not null
);
comment on table account is 'People who can sign in, each for one organisation.';

create table account_role (
    id         uuid primary key,
    account_id uuid        not null references account (id),
    role       varchar(40) not null,
    unique (account_id, role)
);
comment on table account_role is 'Roles a person holds in their organisation.';

create table api_token (
    id         uuid primary key,
    account_id uuid         not null references account (id),
    token_hash varchar(64)  not null unique,
    label      varchar(100) not null,
    created_at timestamp with time zone not null,
    expires_at timestamp with time zone,
    revoked_at timestamp with time zone
);
comment on table api_token is 'Bearer tokens of the API, kept as SHA-256 only.';

create table audit_event (
    id                uuid primary key,
    happened_at       timestamp with time zone not null,
    account_id        uuid,
    username          varchar(100) not null,
    organisation_id   uuid,
    action            varchar(60)  not null,
    subject_type      varchar(40)  not null,
    subject_reference varchar(200) not null,
    purpose           varchar(100) not null,
    outcome           varchar(40)  not null,
    detail            varchar(500)
);
comment on table audit_event is 'Append-only trail of changes and of reads of identifiable records. Holds no personal data of children or families.';
create index audit_event_by_time on audit_event (happened_at);
create index audit_event_by_subject on audit_event (subject_type, subject_reference);

create table change_counter (
    id       integer primary key,
    last_seq bigint not null
);
comment on table change_counter is 'One row, raised last in each transaction that changes searchable text; gives the change log its order.';
insert into change_counter (id, last_seq) values (1, 0);

create table change_log (
    seq          bigint primary key,
    subject_type varchar(40)  not null,
    subject_id   varchar(200) not null,
    recorded_at  timestamp with time zone not null
);
comment on table change_log is 'Append-only feed from which every node brings its search index up to date.';

create table reference_counter (
    prefix     varchar(10) not null,
    ref_year   integer     not null,
    last_value integer     not null,
    primary key (prefix, ref_year)
);
comment on table reference_counter is 'The last number given for each kind of reference in each year.';

create table status_change (
    id           uuid primary key,
    subject_type varchar(40)  not null,
    subject_id   uuid         not null,
    from_status  varchar(40),
    to_status    varchar(40)  not null,
    action       varchar(40)  not null,
    changed_by   varchar(100) not null,
    changed_at   timestamp with time zone not null,
    reason       varchar(4000)
);
comment on table status_change is 'Append-only history of every step of every record: from which state, by which action, to which, by whom and why.';
create index status_change_by_subject on status_change (subject_type, subject_id, changed_at);
