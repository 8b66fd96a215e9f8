-- How often links to confirm were asked for to an address on how many days, so that nobody is written to for ever.

create table alert_asked (
    address_hash varchar(64) primary key,
    asked_days   integer not null,
    last_on      date    not null
);
comment on table alert_asked is 'Addresses to which links to confirm were sent and not used, by keyed hash. Deleted when one is used, and after a week without.';
create index alert_asked_by_day on alert_asked (last_on);
