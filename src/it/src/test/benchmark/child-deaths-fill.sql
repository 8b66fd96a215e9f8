-- Puts 100,000 invented child deaths of ten years, 600,000 returns, their analyses, 3,000 meetings of 58 overview panels, a
-- yearly report and the deprivation of 900,000 postcodes into a PostgreSQL database that a portal with demonstration data has made.
insert into organisation (id, kind, code, name, region, valid_from)
select gen_random_uuid(), 'overview_panel', 'X-B-' || i, 'Panel ' || i, 'London', date '2020-01-01' from generate_series(1, 57) i;

insert into child_death (id, version, reference, status, guidance_edition, owner_id, place_panel_id, residence_code, place_kind,
    may_review, given_names, family_name, name_key, birth_date, death_date, age_days, age_years, sex, ethnicity, postcode,
    abuse_suspected, joint_response, key_worker, notified_at, inquest, panel_aim, closed_at, created_at, created_by, changed_at,
    changed_by)
select gen_random_uuid(), 1, 'CDR-1997-' || i,
    case when i % 60 = 3 then 'duplicate' when s = 0 then 'gathering' when s = 1 then 'panel' when s = 2 then 'notified'
        else 'closed' end,
    '2026', o.id, case when i % 10 = 4 then o2.id end, null,
    (array['ward', 'home', 'hospice', 'neonatal_unit', 'road'])[1 + i % 5], false, 'Zebedee', d.family,
    'zebedee ' || lower(d.family), d.died - i % 6000, d.died, i % 6000, (i % 6000) / 365,
    case when i % 2 = 0 then 'female' else 'male' end, (array['WBRI', 'AIND', 'BCRB', 'MWAS', 'NOBT'])[1 + i % 5], 'AB' || 10 + i % 90 || ' ' || 1000 + i % 9000, 'no',
    'no', case when i % 3 = 0 then null else 'A key worker' end, d.died + time '12:00', 'none', d.died + 180,
    case when s < 3 then null else d.died + 200 + time '12:00' end, now(), 'benchmark', now(), 'benchmark'
from generate_series(1, 100000) i
cross join lateral (select i / 58 % 12 as s) t
join organisation o on o.code = case when i % 58 = 0 then 'X-CDOP-01' else 'X-B-' || i % 58 end
join organisation o2 on o2.code = case when (i + 7) % 58 = 0 then 'X-CDOP-01' else 'X-B-' || (i + 7) % 58 end
cross join lateral (select current_date - (i * 7919 % 3650) as died,
    initcap(translate(substr(md5(i::text), 1, 8), '0123456789', 'ghijklmnop')) as family) d;

insert into postcode_deprivation (postcode, quintile, edition)
select 'AB' || 10 + i / 10000 || to_char(i % 10000, 'FM0000'), 1 + i % 5, 'invented' from generate_series(0, 899999) i;

insert into child_death_answers (id, kind, answers)
select id, 'live_birth', '{"circumstances":"' || repeat(md5(reference) || ' ', 60) || '"}' from child_death
where reference like 'CDR-1997-%';

insert into child_death_line (id, owner_id, kind, answers, created_at, created_by)
select gen_random_uuid(), d.id, 'professional', '{"agencyKind":"gp","agencyName":"Mill Lane Surgery","name":"Ada Quarles"}', now(),
    'benchmark' from child_death d, generate_series(1, 3) k where d.reference like 'CDR-1997-%';

insert into child_death_return (id, version, reference, status, child_death_id, child_death_reference, panel_id, agency_kind,
    agency_name, forms, answers, asked, answered, explained, due_date, sent_number, created_at, created_by, changed_at,
    changed_by)
select gen_random_uuid(), 1, 'RTB-' || row_number() over (), case when d.status = 'gathering' then 'asked' else 'sent' end, d.id,
    d.reference, d.owner_id, 'gp', 'Mill Lane Surgery', 'reporting/1',
    '{"reporting/narrative":"' || repeat(md5(d.reference || k) || ' ', 30) || '"}', 150, 120, 10, d.death_date + 40, 1, now(),
    'benchmark', now(), 'benchmark' from child_death d, generate_series(1, 6) k where d.reference like 'CDR-1997-%';

insert into child_death_analysis (id, version, child_death_id, status, answers, category, overall, modifiable_count, last_factor,
    last_task, sent_at, sealed_number, created_at, created_by, changed_at, changed_by)
select gen_random_uuid(), 1, d.id, case when d.status = 'closed' then 'final' else 'sent' end,
    '{"summary":"' || repeat('Zebedee ' || d.family_name || ' was seen on the ward by Ada Quarles. ', 25)
        || '","causeIa":"Extreme prematurity","domainA":"2","domainB":"1","domainC":"1","domainD":"1","overall":"none"}',
    (1 + d.age_days % 10)::text, 'none', 0, 0, 0, now(), 0, now(), 'benchmark', now(), 'benchmark'
from child_death d where d.reference like 'CDR-1997-%' and d.status in ('closed', 'panel');

-- Meetings of 28 cases: those that wait for the panel stand on the ones to come, the others were held, one every two weeks.
create temporary table agenda as
select d.id as death, o.code, d.owner_id, ((d.n - 1) / 28)::int as meeting, (1 + (d.n - 1) % 28)::int as place
from (select id, owner_id, row_number() over (partition by owner_id order by status desc, death_date desc, reference) as n
    from child_death where reference like 'CDR-1997-%' and status in ('closed', 'panel')) d
join organisation o on o.id = d.owner_id;

insert into overview_meeting (id, version, reference, panel_id, status, meeting_day, start_time, place, chair_id, created_at,
    created_by, changed_at, changed_by)
select gen_random_uuid(), 1, 'CDM-' || g.code || '-' || g.meeting, g.owner_id,
    case when g.meeting = 0 then 'agenda_sent' else 'held' end, current_date + 7 - 14 * g.meeting, '10:00', 'Council House',
    (select a.id from account a where a.username = 'hugh.pemberton'), now(), 'benchmark', now(), 'benchmark'
from (select distinct code, owner_id, meeting from agenda) g;

insert into overview_member (id, meeting_id, account_id, attendance)
select gen_random_uuid(), m.id, a.id, case when m.status = 'held' then 'attended' else 'invited' end
from overview_meeting m, account a where m.reference like 'CDM-X-%' and a.username in ('hugh.pemberton', 'nisha.varma');

insert into overview_item (id, meeting_id, child_death_id, item_number, place_in_order, outcome, decision, minuted_at, minuted_by)
select gen_random_uuid(), m.id, g.death, g.place, g.place, case when m.status = 'held' then 'completed' end,
    case when m.status = 'held' then 'Agreed as drafted.' end, case when m.status = 'held' then now() end,
    case when m.status = 'held' then 'hugh.pemberton' end
from agenda g join overview_meeting m on m.reference = 'CDM-' || g.code || '-' || g.meeting;

insert into child_death_report (id, version, reference, panel_id, status, first_year, last_year, texts, created_at, created_by,
    changed_at, changed_by)
select gen_random_uuid(), 1, 'CDY-1997-1', o.id, 'draft', extract(year from current_date)::int - 10,
    extract(year from current_date)::int - 1, '{"findings":"Most were infants."}', now(), 'benchmark', now(), 'benchmark'
from organisation o where o.code = 'X-CDOP-01';

drop table agenda;
vacuum analyze;
