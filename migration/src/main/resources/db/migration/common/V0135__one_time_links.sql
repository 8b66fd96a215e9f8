-- Links by which somebody without an account writes exactly one record.

create table one_link (
    id               uuid primary key,
    version          bigint       not null,
    purpose          varchar(40)  not null,
    record_id        uuid         not null,
    record_reference varchar(40)  not null,
    organisation_id  uuid         not null references organisation (id),
    agency_name      varchar(200) not null,
    address          varchar(254) not null,
    due_date         date         not null,
    valid_until      timestamp with time zone not null,
    finished_at      timestamp with time zone,
    revoked_at       timestamp with time zone,
    session_epoch    bigint       not null,
    holder_name      varchar(200),
    opened_at        timestamp with time zone,
    created_at       timestamp with time zone not null,
    created_by       varchar(100) not null,
    changed_at       timestamp with time zone not null,
    changed_by       varchar(100) not null
);
comment on table one_link is 'Somebody at an official address who may write one record without an account. Its identity is that of the person.';
comment on column one_link.session_epoch is 'A session of this link must hold this number; it is raised when the link is withdrawn.';
comment on column one_link.holder_name is 'Name and post that the person gave when the link was first opened.';
create index one_link_by_record on one_link (record_id);

create table one_link_letter (
    id          uuid primary key,
    link_id     uuid        not null references one_link (id),
    kind        varchar(20) not null,
    asked_at    timestamp with time zone not null,
    written_at  timestamp with time zone,
    secret_hash varchar(64),
    valid_until timestamp with time zone
);
comment on table one_link_letter is 'A letter about a link. The key or code in it is made when it is sent; what is kept of it is its hash.';
create index one_link_letter_by_link on one_link_letter (link_id, kind);
create index one_link_letter_by_secret on one_link_letter (secret_hash);
