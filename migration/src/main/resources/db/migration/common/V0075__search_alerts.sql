-- Saved searches of readers, what was newly published for them, and the letters about it.

-- A letter is written by the feature that it belongs to, at the moment of sending; the queue holds its name only.
alter table post_email alter column item_id drop not null;
alter table post_email add column letter_kind varchar(40);
alter table post_email add column letter_id uuid;
create unique index post_email_by_letter on post_email (letter_kind, letter_id);
comment on column post_email.letter_kind is 'Of an e-mail without an item: what sort of letter it is.';
comment on column post_email.letter_id is 'Of an e-mail without an item: the identity of the letter where it is written.';

create table alert_reader (
    id             uuid primary key,
    account_id     uuid unique references account (id),
    address_hash   varchar(64) unique,
    address_sealed varchar(800),
    asked_on       date,
    asked_times    integer default 0 not null,
    made_at        timestamp with time zone not null
);
comment on table alert_reader is 'Somebody with saved searches: a person with an account, or a reader known by an e-mail address only. Goes with the last search.';
comment on column alert_reader.address_hash is 'Keyed hash of the address, to find it again; the address itself is encrypted.';

create table search_alert (
    id            uuid primary key,
    reader_id     uuid          not null references alert_reader (id),
    search        varchar(1500) not null,
    search_hash   varchar(64)   not null,
    title         varchar(300)  not null,
    frequency     varchar(20)   not null,
    state         varchar(20)   not null,
    asked_at      timestamp with time zone not null,
    confirm_until timestamp with time zone,
    confirmed_at  timestamp with time zone,
    unique (reader_id, search_hash)
);
comment on table search_alert is 'A search of which somebody wants to be told what is newly published. Unconfirmed ones are deleted after 48 hours, stopped ones at once.';
create index search_alert_by_state on search_alert (state, confirm_until);

create table alert_digest (
    id        uuid primary key,
    reader_id uuid        not null references alert_reader (id),
    frequency varchar(20) not null,
    period    date        not null,
    made_at   timestamp with time zone not null,
    unique (reader_id, frequency, period)
);
comment on table alert_digest is 'A letter to a reader: one for each day or week, never two.';

create table alert_match (
    id         uuid primary key,
    alert_id   uuid not null references search_alert (id),
    item_id    uuid not null references published_item (id),
    matched_at timestamp with time zone not null,
    digest_id  uuid references alert_digest (id),
    unique (alert_id, item_id)
);
comment on table alert_match is 'That a newly published item matches a saved search; once for each pair. Holds no text.';
create index alert_match_by_digest on alert_match (digest_id);

create table alert_cursor (
    id       integer primary key,
    last_seq bigint not null
);
comment on table alert_cursor is 'One row: how far the change log was matched against saved searches, whichever node did it.';
insert into alert_cursor (id, last_seq) select 1, last_seq from change_counter where id = 1;

create index change_log_by_subject on change_log (subject_type, subject_id, seq);
