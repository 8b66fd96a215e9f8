-- Wrong passwords and tokens are counted by where they come from, not by the account alone: nobody can keep another
-- person out. Names and network addresses are kept as keyed hashes, and for a day at most.

create table wrong_try (
    key_hash      varchar(64) primary key,
    name_hash     varchar(64),
    wrong         integer not null,
    began_at      timestamp with time zone not null,
    blocked_until timestamp with time zone
);
comment on table wrong_try is 'Wrong passwords and tokens since a moment, by a keyed hash of name and place. Cleared after a day.';
create index wrong_try_by_name on wrong_try (name_hash);
create index wrong_try_by_beginning on wrong_try (began_at);

create table server_key (
    name    varchar(40) primary key,
    secret  varchar(100) not null,
    made_at timestamp with time zone not null
);
comment on table server_key is 'Keys that all nodes share and that never leave the server.';

alter table account drop column failed_attempts;
alter table account drop column locked_until;
