-- Notifications that may be about the same child: what they are found by, and what somebody said of them.

alter table notified_child add column nhs_digits varchar(20);
update notified_child set nhs_digits = replace(replace(nhs_number, ' ', ''), '-', '') where nhs_number is not null;
comment on column notified_child.nhs_digits is 'The NHS number without spaces and hyphens, to find the same one written otherwise.';
create index notified_child_by_number on notified_child (nhs_digits);
create index notification_by_incident on notification (authority_id, incident_date);

create table notification_other_child (
    id              uuid primary key,
    notification_id uuid         not null references notification (id),
    child_id        uuid         not null references notified_child (id) on delete cascade,
    other_id        uuid         not null references notification (id),
    about           varchar(64)  not null,
    said_at         timestamp with time zone not null,
    said_by         varchar(100) not null,
    unique (child_id, other_id)
);
comment on table notification_other_child is 'Somebody said that a child of a draft is another than the one of another notification that looks alike.';
comment on column notification_other_child.about is 'Mark of the names, dates of birth and numbers of which it was said; with other ones the question is asked again.';
create index notification_other_child_by_notification on notification_other_child (notification_id);
