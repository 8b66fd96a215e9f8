-- Who reviews: from day to day, independent by a check of two people.

create table reviewer_appointment (
    id                 uuid primary key,
    version            bigint       not null,
    practice_review_id uuid         not null references practice_review (id),
    account_id         uuid         not null references account (id),
    reviewer_name      varchar(200) not null,
    access_from        date         not null,
    access_until       date         not null,
    ended_at           timestamp with time zone,
    ended_by           varchar(100),
    end_reason         varchar(2000),
    ties               varchar(400),
    ties_explained     varchar(4000),
    statement          varchar(4000),
    declared_by        varchar(100),
    declared_at        timestamp with time zone,
    confirmed_by       varchar(100),
    confirmed_name     varchar(200),
    confirmed_at       timestamp with time zone,
    confirm_note       varchar(2000),
    created_at         timestamp with time zone not null,
    created_by         varchar(100) not null,
    changed_at         timestamp with time zone not null,
    changed_by         varchar(100) not null
);
comment on table reviewer_appointment is 'That somebody reviews: the days on which the review is open to them, and whether they are independent of the case. Before, after and once ended they reach nothing of it.';
comment on column reviewer_appointment.access_until is 'The last day on which the review is open to the reviewer, that day included.';
comment on column reviewer_appointment.ties is 'Codes of the questions about independence that were answered with yes.';
comment on column reviewer_appointment.confirmed_by is 'The second person, neither the reviewer nor whoever recorded the statement.';
create index reviewer_appointment_by_review on reviewer_appointment (practice_review_id);
create index reviewer_appointment_by_account on reviewer_appointment (account_id, access_until);

-- Those who write now keep their access to the end of the six months, or for 90 days where that is over.
insert into reviewer_appointment (id, version, practice_review_id, account_id, reviewer_name, access_from, access_until,
                                  created_at, created_by, changed_at, changed_by)
select id, 1, id, reviewer_account_id, coalesce(reviewer_name, ''), coalesce(started_on, cast(created_at as date)),
       case when due_date > current_date then due_date else cast(current_date + interval '90' day as date) end,
       changed_at, changed_by, changed_at, changed_by
from practice_review where reviewer_account_id is not null;
