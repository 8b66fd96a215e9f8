-- What the list of child deaths, its filters and its count read stands in one index, and whether a return is waited for stands
-- beside its case. Measured with 100,000 cases; see the page about measurements.

create index child_death_for_lists on child_death (status, death_date, reference, owner_id, place_panel_id, residence_code,
    name_key, id);
create index child_death_return_by_death_status on child_death_return (child_death_id, status);
