-- Private addresses of calendars to subscribe to.

create table calendar_address (
    id            uuid primary key,
    account_id    uuid         not null references account (id),
    token_hash    varchar(64)  not null unique,
    label         varchar(100) not null,
    created_at    timestamp with time zone not null,
    revoked_at    timestamp with time zone,
    content_tag   varchar(64),
    content_since timestamp with time zone
);
comment on table calendar_address is 'Private addresses of calendars with a person''s own deadlines, kept as SHA-256 only.';
create index calendar_address_by_account on calendar_address (account_id);
