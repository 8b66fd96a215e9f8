-- What happens about a notification after it was sent.

create table notification_enquiry (
    id              uuid primary key,
    notification_id uuid           not null references notification (id),
    enquiry_number  integer        not null,
    body            varchar(10)    not null,
    question        varchar(4000)  not null,
    answer_by       date,
    asked_at        timestamp with time zone not null,
    asked_by        varchar(100)   not null,
    answer          varchar(20000),
    answered_at     timestamp with time zone,
    answered_by     varchar(100),
    closing_reason  varchar(2000),
    closed_at       timestamp with time zone,
    closed_by       varchar(100),
    unique (notification_id, enquiry_number)
);
comment on table notification_enquiry is 'A question of the national body about a sent notification, numbered from 1, and the answer of the authority.';
comment on column notification_enquiry.body is 'Who asks: panel or dfe.';
comment on column notification_enquiry.answer_by is 'Day by which an answer is asked for; no statutory limit.';
create index notification_enquiry_open on notification_enquiry (closed_at, answered_at);

create table notification_link (
    id            uuid primary key,
    from_id       uuid         not null references notification (id),
    to_id         uuid         not null references notification (id),
    state         varchar(20)  not null,
    proposed_at   timestamp with time zone not null,
    proposed_by   varchar(100) not null,
    answered_at   timestamp with time zone,
    answered_by   varchar(100),
    ended_at      timestamp with time zone,
    ended_by      varchar(100),
    reason        varchar(2000)
);
comment on table notification_link is 'Two authorities notified the same incident: proposed by one, confirmed by the other. Refused and ended ones are kept.';
comment on column notification_link.state is 'proposed, confirmed, refused or ended.';
comment on column notification_link.reason is 'Why it was refused or ended.';
create index notification_link_from on notification_link (from_id);
create index notification_link_to on notification_link (to_id);

alter table notification_amendment add column changes varchar(400000);
comment on column notification_amendment.changes is 'JSON list of changed answers: field, before and after. The sent version stays as it is.';
