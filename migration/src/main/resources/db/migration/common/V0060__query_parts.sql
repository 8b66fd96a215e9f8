-- A page that shows several lists of one record reads them by one statement: each list hangs on a number of its own, so
-- that the rows of two lists are never combined with each other.
create table query_part (
    part_number integer primary key
);
comment on table query_part is 'Numbers from 1, for queries that read several lists at once. Nothing else is kept here.';
insert into query_part (part_number) values (1), (2), (3), (4), (5), (6), (7), (8), (9), (10);
