-- The lists and counts of notifications: the day of sending as it was in London, and the orders in which lists are read.
-- The two databases write a day in a time zone differently.

alter table notification add column sent_on date
    generated always as ((submitted_at at time zone 'Europe/London')::date) stored;
comment on column notification.sent_on is 'Day of sending in London, by which lateness and months are counted; the database keeps it.';
create index notification_by_sending on notification (submitted_at desc, reference desc) where submitted_at is not null;
create index notification_by_authority_and_sending on notification (authority_id, submitted_at desc);
create index notification_by_day_sent on notification (sent_on, kind, authority_id);
