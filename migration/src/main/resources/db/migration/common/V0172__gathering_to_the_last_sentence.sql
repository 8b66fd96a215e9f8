-- Who stepped aside from the return of an agency because of a conflict of interest (rule 76), until somebody else writes it.

alter table child_death_return add column aside_name varchar(200);
alter table child_death_return add column aside_reason varchar(2000);
alter table child_death_return add column aside_at timestamp with time zone;
comment on column child_death_return.aside_reason is 'The conflict of interest of who wrote it; the panel reads it, and it goes when somebody else writes.';
