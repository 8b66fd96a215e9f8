-- Gives everything of child-deaths-fill.sql to one panel, which is more than any will ever have.
update child_death set owner_id = (select id from organisation where code = 'X-CDOP-01') where reference like 'CDR-1997-%';
update child_death_return set panel_id = (select id from organisation where code = 'X-CDOP-01') where reference like 'RTB-%';
update overview_meeting set panel_id = (select id from organisation where code = 'X-CDOP-01') where reference like 'CDM-X-%';
vacuum analyze;
