-- What administrators keep: accounts with a one-time password, bank holidays added after the list that comes with the
-- portal, and the deadlines that moved when the list changed.

alter table account add column must_change_password boolean default false not null;
comment on column account.must_change_password is 'Whether the password is a one-time password, to be replaced by the person at the next sign-in.';

create table added_bank_holiday (
    id           uuid primary key,
    holiday_date date         not null,
    name         varchar(100) not null,
    added_at     timestamp with time zone not null,
    added_by     varchar(100) not null,
    removed_at   timestamp with time zone,
    removed_by   varchar(100)
);
comment on table added_bank_holiday is 'One-off bank holidays by proclamation, added to the list that comes with the portal (rule 13). A row is never deleted.';

create table moved_deadline (
    id                uuid primary key,
    holiday_id        uuid         not null references added_bank_holiday (id),
    moved_at          timestamp with time zone not null,
    subject_type      varchar(40)  not null,
    subject_reference varchar(200) not null,
    due_before        date         not null,
    due_after         date         not null,
    words             varchar(1000) not null
);
comment on table moved_deadline is 'Open deadlines that moved when a bank holiday was added or removed (rule 13). Append-only.';
create index moved_deadline_by_holiday on moved_deadline (holiday_id, moved_at);

insert into organisation (id, kind, code, name, region, valid_from, valid_to) values
    ('5d0a6a5e-5a54-5c0b-9a3f-0d4a86f1c7a2', 'other', 'PORTAL', 'Administration of the portal', null, null, null);
