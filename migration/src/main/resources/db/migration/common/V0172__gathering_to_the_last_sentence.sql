-- Who stepped aside from the return of an agency because of a conflict of interest (rule 76), until somebody else writes it.

alter table child_death_return add column aside_name varchar(200);
alter table child_death_return add column aside_reason varchar(2000);
alter table child_death_return add column aside_at timestamp with time zone;
comment on column child_death_return.aside_reason is 'The conflict of interest of who wrote it; the panel reads it, and it goes when somebody else writes.';

-- The fifth of England by deprivation in which the child lived, where the panel says it for a case.
alter table child_death add column deprivation_quintile integer;
comment on column child_death.deprivation_quintile is 'Deprivation quintile of the home address, 1 the most deprived; null to take what the list of postcodes says.';
comment on column postcode_deprivation.postcode is 'A whole postcode, or the sector of one without its last two letters; in capitals, without spaces.';
