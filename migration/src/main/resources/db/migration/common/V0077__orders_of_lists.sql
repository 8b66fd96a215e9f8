-- A list of all notifications in the order of limits or of authorities is read from its first line on; without these the
-- database sorts everything that was ever sent before it can show fifty. Measured; see the page about measurements.

create index notification_by_limit on notification (due_date, reference);
create index organisation_by_name on organisation (name);
