-- What waits at the national body, read by one statement: open cases, meetings, national reviews, and the days around them.
-- A view and no copy: the tables of meetings and of national reviews stay the only place where a day is kept.
create view body_work as
select c.id                         as id,
       'case'                       as kind,
       c.id                         as case_id,
       c.reference                  as reference,
       cast(null as varchar(200))   as title,
       c.status                     as status,
       c.usual_by                   as work_day,
       cast(null as uuid)           as account_id,
       c.notification_id            as root_id,
       cast(null as date)           as planned_on,
       cast(null as date)           as copied_on,
       cast(null as date)           as informed_on,
       cast(null as date)           as confirmed_on
from panel_case c
where c.status not in ('decided', 'closed')
union all
select m.id, 'meeting', null, m.reference, m.start_time, m.status, m.meeting_day, null, null, null, null, null, null
from panel_meeting m
where m.status in ('planned', 'agenda_sent', 'held')
union all
select b.id, 'invitation', null, m.reference, m.start_time, m.status, m.meeting_day, b.account_id, null, null, null, null, null
from panel_meeting_member b
         join panel_meeting m on m.id = b.meeting_id
where m.status = 'agenda_sent'
union all
select r.id,
       case when r.status = 'published' then 'kept' else 'review' end,
       null,
       r.reference,
       r.title,
       r.status,
       case when r.status = 'published' then r.available_until else r.due_date end,
       null,
       p.notification_id,
       r.planned_on,
       r.copied_on,
       r.sos_informed_on,
       r.sos_confirmed_on
from national_review r
         left join national_review_case x on x.review_id = r.id and r.kind = 'single'
         left join panel_case p on p.id = x.panel_case_id
where r.status in ('setting_up', 'in_progress', 'reported', 'published');

-- On which agenda a case stands or stood.
create view panel_case_agenda as
select i.id, i.panel_case_id, i.item_number, m.reference, m.meeting_day, m.status
from panel_meeting_item i
         join panel_meeting m on m.id = i.meeting_id
where m.status <> 'cancelled';
