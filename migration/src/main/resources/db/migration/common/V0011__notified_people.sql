-- The people of the family and household, and what queries look for about a child.

create table notified_person (
    id              uuid primary key,
    notification_id uuid             not null references notification (id),
    person_position integer          not null,
    answers         varchar(1000000) default '{}' not null,
    family_name     varchar(200),
    date_of_birth   varchar(60)
);
comment on table notified_person is 'A person of the family or household of the children of a notification: brother, sister, parent, carer, other adult.';
comment on column notified_person.answers is 'All answers as typed: one JSON object of texts by the name of the field, in canonical form.';
create index notified_person_by_notification on notified_person (notification_id);

alter table notified_child add column nhs_number varchar(20);
alter table notified_child add column responsible_authority_code varchar(20);
comment on column notified_child.nhs_number is 'As typed; checked before sending.';
comment on column notified_child.responsible_authority_code is 'Official code of the local authority that looks after the child, or owes leaving care duties.';
