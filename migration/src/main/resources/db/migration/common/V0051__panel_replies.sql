-- What the partners answer when the national body asks them something, and the clock that starts again with it.
alter table panel_case add column waiting_since timestamp with time zone;
update panel_case set waiting_since = received_at;
alter table panel_case alter column waiting_since set not null;
comment on column panel_case.waiting_since is 'From when the usual time to answer is counted: the receipt of the rapid review, or of the last answer by the partners.';

update panel_case set status = 'closed'
 where status <> 'decided'
   and exists (select 1 from status_change c
                where c.subject_id = panel_case.notification_id and c.to_status = 'withdrawn');

create table panel_reply (
    id                       uuid primary key,
    version                  bigint      not null,
    panel_case_id            uuid        not null references panel_case (id),
    reply_number             integer     not null,
    request                  varchar(40) not null,
    request_text             varchar(10000) not null,
    asked_at                 timestamp with time zone not null,
    status                   varchar(30) not null,
    reply_text               varchar(10000),
    decision                 varchar(20),
    practice_review_proposed boolean,
    sent_at                  timestamp with time zone,
    sent_by                  varchar(100),
    step_id                  uuid unique,
    created_at               timestamp with time zone not null,
    created_by               varchar(100) not null,
    changed_at               timestamp with time zone not null,
    changed_by               varchar(100) not null,
    unique (panel_case_id, reply_number)
);
comment on table panel_reply is 'Answer of the safeguarding partners to a request of the national body. Numbered within its case, never changed once sent.';
comment on column panel_reply.step_id is 'The step in the history of the case by which it was sent.';

create table panel_reply_sign_off (
    id             uuid primary key,
    panel_reply_id uuid         not null references panel_reply (id),
    partner        varchar(30)  not null,
    agrees         boolean      not null,
    dissent        varchar(4000),
    signed_name    varchar(200) not null,
    signed_by      varchar(100) not null,
    signed_at      timestamp with time zone not null,
    unique (panel_reply_id, partner)
);
comment on table panel_reply_sign_off is 'Agreement or dissent of each of the three partners with an answer that changes their decision.';

-- Requests that stand now wait for an answer from the moment of this migration.
insert into panel_reply (id, version, panel_case_id, reply_number, request, request_text, asked_at, status,
                         created_at, created_by, changed_at, changed_by)
select c.id, 1, c.id, 1, c.outcome, coalesce(c.reasons, ''), c.decided_at, 'draft',
       c.decided_at, c.decided_by, c.decided_at, c.decided_by
  from panel_case c
 where c.status in ('information_requested', 'reconsideration_asked');
