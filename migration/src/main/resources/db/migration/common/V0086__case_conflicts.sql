-- Declared conflicts of interest: a person who has one with a case has no access to it (rule 76).

create table case_conflict (
    id             uuid primary key,
    account_id     uuid          not null references account (id),
    case_id        uuid          not null,
    case_reference varchar(40)   not null,
    authority_id   uuid          not null references organisation (id),
    partnership_id uuid          not null references organisation (id),
    reason         varchar(2000) not null,
    recorded_by    varchar(100)  not null,
    recorded_at    timestamp with time zone not null,
    open_key       varchar(80)   unique,
    lifted_by      varchar(100),
    lifted_at      timestamp with time zone,
    lifted_reason  varchar(2000)
);
comment on table case_conflict is 'Conflicts of interest of persons with cases; while one stands, the case is closed to the person.';
comment on column case_conflict.case_id is 'The notification that everything later in the case follows, or a kept decision whether to notify.';
comment on column case_conflict.open_key is 'Account and case while the conflict stands, so that there is one at most; null once it is lifted.';
create index case_conflict_by_account on case_conflict (account_id, case_id);
create index case_conflict_by_case on case_conflict (case_id);
