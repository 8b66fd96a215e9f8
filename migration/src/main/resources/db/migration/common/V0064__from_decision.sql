-- A notification remembers the decision whether to notify that it was begun from.

alter table notification add column from_decision varchar(20) references duty_decision (reference);
comment on column notification.from_decision is 'Reference of the decision whether to notify that it was begun from, if there was one.';
