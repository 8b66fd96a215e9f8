-- Explains the statements of child death review for the panel of the demonstration over what child-deaths-fill.sql made.
\set open 'd.id not in (select k.case_id from closed_to_reader k where k.account_id = ''5f2a7c1e-8d34-5b0f-9a61-3c7e20b4d9f8'')'
select id as pid from organisation where code='X-CDOP-01' \gset
select child_death_id as did from child_death_return limit 1 \gset
\echo COUNT
explain (analyze, costs off, summary on) select count(*) from child_death d where (d.owner_id in (:'pid') or d.place_panel_id in (:'pid')) and :open and d.status <> 'duplicate';
\echo PAGE1
explain (analyze, costs off) select * from child_death d where (d.owner_id in (:'pid') or d.place_panel_id in (:'pid')) and :open and d.status <> 'duplicate' order by d.death_date desc, d.reference desc limit 50;
\echo PAGE20
explain (analyze, costs off) select * from child_death d where (d.owner_id in (:'pid') or d.place_panel_id in (:'pid')) and :open and d.status <> 'duplicate' order by d.death_date desc, d.reference desc limit 50 offset 1000;
\echo NAME
explain (analyze, costs off) select count(*) from child_death d where (d.owner_id in (:'pid') or d.place_panel_id in (:'pid')) and :open and d.status <> 'duplicate' and d.id in (select n.id from child_death n where n.name_key like '%fab%' and (n.owner_id in (:'pid') or n.place_panel_id in (:'pid')));
\echo VIEW
explain (analyze, costs off) select d.*, a.*, l.* from child_death d join child_death_answers a on a.id=d.id left join child_death_line l on l.owner_id=d.id where d.reference=''||(select reference from child_death where owner_id=:'pid' limit 1)||'' and (d.owner_id in (:'pid') or d.place_panel_id in (:'pid')) and :open order by l.created_at, l.id;
\echo RETURNS
explain (analyze, costs off) select * from child_death_return r where r.child_death_id=:'did';
\echo BACKLOG
explain (analyze, costs off) select d.status, count(*) from child_death d where d.status in ('notified','gathering','meeting','analysis','panel') and d.owner_id in (:'pid') and :open group by d.status;
\echo REPORT
explain (analyze, costs off) select d.age_years, d.ethnicity, d.place_kind, p.quintile, count(*) from child_death d left join postcode_deprivation p on p.postcode = upper(replace(d.postcode,' ','')) where d.owner_id=:'pid' and d.status in ('notified','gathering','meeting','analysis','panel','closed') and d.notified_at >= now()-interval '5 years' group by 1,2,3,4;
\echo REPORT2
explain (analyze, costs off) select a.category, a.overall, count(*) from child_death d left join child_death_analysis a on a.child_death_id=d.id where d.owner_id=:'pid' and d.status in ('closed') and d.closed_at >= now()-interval '5 years' group by 1,2;
\echo REPORT3
explain (analyze, costs off) select d.death_date, d.closed_at from child_death d where d.owner_id=:'pid' and d.status in ('closed') and d.closed_at >= now()-interval '5 years';
\echo AGENDA
explain (analyze, costs off) select i.*, d.reference, d.age_days, d.given_names, a.category from overview_item i join overview_meeting m on m.id=i.meeting_id join child_death d on d.id=i.child_death_id join child_death_analysis a on a.child_death_id=d.id where m.id in (select x.meeting_id from overview_item x join child_death y on y.id = x.child_death_id where y.owner_id = :'pid' limit 1) and d.owner_id in (:'pid') and :open;
\echo MEETINGS
explain (analyze, costs off) select i.meeting_id, count(i.id), count(i.minuted_at) from overview_item i join child_death d on d.id=i.child_death_id where i.meeting_id in (select m.id from overview_meeting m where m.panel_id = :'pid' order by m.meeting_day desc limit 200) and d.owner_id in (:'pid') and :open group by i.meeting_id;
