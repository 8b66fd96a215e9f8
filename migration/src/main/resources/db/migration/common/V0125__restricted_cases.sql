-- Sensitive cases restricted to named people, and what is opened all the same (domain reference 8.1).

create table case_restriction (
    id             uuid primary key,
    version        bigint        not null,
    case_id        uuid          not null,
    case_reference varchar(40)   not null,
    authority_id   uuid          not null references organisation (id),
    partnership_id uuid          not null references organisation (id),
    circle         varchar(20)   not null,
    reason         varchar(2000) not null,
    created_by     varchar(100)  not null,
    created_at     timestamp with time zone not null,
    changed_by     varchar(100)  not null,
    changed_at     timestamp with time zone not null,
    open_key       varchar(80)   unique,
    ended_by       varchar(100),
    ended_at       timestamp with time zone,
    ended_reason   varchar(2000)
);
comment on table case_restriction is 'Cases that only named people of a circle read; the other circles are not touched by it.';
comment on column case_restriction.case_id is 'The notification that everything later in the case follows, or a kept decision whether to notify.';
comment on column case_restriction.circle is 'Whose people are shut out: authority, partnership or national.';
comment on column case_restriction.open_key is 'Case and circle while the restriction stands, so that there is one at most; null once it is ended.';
create index case_restriction_by_case on case_restriction (case_id);

create table case_reader (
    id             uuid primary key,
    restriction_id uuid         not null references case_restriction (id),
    account_id     uuid         not null references account (id),
    added_by       varchar(100) not null,
    added_at       timestamp with time zone not null,
    open_key       varchar(80)  unique,
    removed_by     varchar(100),
    removed_at     timestamp with time zone
);
comment on table case_reader is 'Who reads a restricted case, and who did.';
comment on column case_reader.open_key is 'Restriction and account while the person is on the list; null afterwards.';
create index case_reader_by_restriction on case_reader (restriction_id, account_id);
create index case_reader_by_account on case_reader (account_id);

create table case_opening (
    id             uuid primary key,
    version        bigint        not null,
    restriction_id uuid          not null references case_restriction (id),
    account_id     uuid          not null references account (id),
    organisation_id uuid         not null references organisation (id),
    case_id        uuid          not null,
    case_reference varchar(40)   not null,
    kind           varchar(30)   not null,
    reason         varchar(2000) not null,
    created_by     varchar(100)  not null,
    created_at     timestamp with time zone not null,
    changed_by     varchar(100)  not null,
    changed_at     timestamp with time zone not null,
    ends_at        timestamp with time zone not null,
    closed_at      timestamp with time zone,
    put_aside      boolean       not null,
    judgement      varchar(20),
    judged_words   varchar(2000),
    judged_by      varchar(100),
    judged_at      timestamp with time zone
);
comment on table case_opening is 'Restricted cases that somebody who is not on the list opened for reading, with the reason, and what the keepers of the list think of it.';
comment on column case_opening.put_aside is 'True only inside a transaction that changes something: what was opened for reading is closed to it.';
create index case_opening_by_account on case_opening (account_id, case_id);
create index case_opening_by_restriction on case_opening (restriction_id);

-- Whom a restriction shuts out: the people of its circle by role and organisation who are not on its list.
create view restricted_to as
select distinct r.case_id, r.case_reference, a.id as account_id
from case_restriction r
join account_role h on h.role in ('la_notifier', 'la_approver', 'partnership_manager', 'safeguarding_partner',
                                  'panel_secretariat', 'panel_member')
join account a on a.id = h.account_id
where r.ended_at is null
  and ((r.circle = 'authority' and a.organisation_id = r.authority_id
            and h.role in ('la_notifier', 'la_approver', 'safeguarding_partner'))
    or (r.circle = 'partnership'
            and (h.role = 'partnership_manager'
                or (a.organisation_id <> r.authority_id and h.role in ('la_approver', 'safeguarding_partner')))
            and (a.organisation_id = r.partnership_id or a.organisation_id in
                (select m.organisation_id from partnership_member m where m.partnership_id = r.partnership_id)))
    or (r.circle = 'national' and h.role in ('panel_secretariat', 'panel_member')))
  and not exists (select 1 from case_reader x
                  where x.restriction_id = r.id and x.account_id = a.id and x.removed_at is null);

-- To whom a case is closed: by a conflict of interest, or by a restriction.
create view closed_case as
select c.account_id, c.case_id, c.case_reference from case_conflict c where c.lifted_at is null
union
select t.account_id, t.case_id, t.case_reference from restricted_to t;

-- To whom it is closed even for reading: as before, but for what was opened with a reason and whose time is not over.
create view closed_to_reader as
select c.account_id, c.case_id, c.case_reference from case_conflict c where c.lifted_at is null
union
select t.account_id, t.case_id, t.case_reference from restricted_to t
where not exists (select 1 from case_opening p
                  where p.account_id = t.account_id and p.case_id = t.case_id and p.closed_at is null
                    and p.put_aside = false and p.ends_at > current_timestamp);
