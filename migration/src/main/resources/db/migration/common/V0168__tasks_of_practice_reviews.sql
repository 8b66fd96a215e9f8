-- Tasks stand on practice reviews too, and what is open of them is in somebody's hand.

alter table case_task alter column rapid_review_id drop not null;
alter table case_task add column practice_review_id uuid references practice_review (id);
alter table case_task add constraint case_task_on_one_review
    check ((rapid_review_id is null and practice_review_id is not null)
        or (rapid_review_id is not null and practice_review_id is null));
create index case_task_by_practice_review on case_task (practice_review_id);
comment on table case_task is 'A task on a rapid review or a practice review: to do, done, or taken off with a reason. It is no statutory step and sets no limit.';

drop view held_work;
create view held_work as
select s.id, 'agency_sheet' as kind, s.reference,
       concat('/rapid-reviews/', s.review_reference, '/sheets/', s.reference) as path,
       s.contributor_id as account_id, s.partnership_id as overseer_id, s.notification_id as case_id
from agency_sheet s where s.status = 'asked' and s.contributor_id is not null
union all
select r.id, 'child_death_return', r.reference,
       concat('/child-deaths/', r.child_death_reference, '/returns/', r.reference), r.contributor_id, r.panel_id, r.child_death_id
from child_death_return r
where r.status in ('asked', 'begun', 'sent_back', 'correcting') and r.contributor_id is not null
union all
select c.id, 'panel_case', c.reference, concat('/panel-cases/', c.reference, '/allocation'), c.allocated_to, cast(null as uuid),
       c.notification_id
from panel_case c where c.allocated_to is not null and c.status not in ('decided', 'closed')
union all
select m.id, 'comment', p.reference, concat('/practice-reviews/', p.reference, '/drafts'), m.account_id, p.partnership_id,
       coalesce(p.notification_id, p.id)
from comment_mention m join practice_review p on p.id = m.practice_review_id
where m.done_at is null and p.status in ('in_progress', 'final')
union all
select t.id, 'case_task', r.reference, concat('/rapid-reviews/', r.reference, '/tasks'), t.assignee_id, r.partnership_id,
       r.notification_id
from case_task t join rapid_review r on r.id = t.rapid_review_id
where t.assignee_id is not null and t.done_at is null and t.taken_off_at is null and r.closed_reason is null
union all
select t.id, 'case_task', p.reference, concat('/practice-reviews/', p.reference, '/tasks'), t.assignee_id, p.partnership_id,
       coalesce(p.notification_id, p.id)
from case_task t join practice_review p on p.id = t.practice_review_id
where t.assignee_id is not null and t.done_at is null and t.taken_off_at is null and p.status <> 'not_proceeding'
union all
select x.id, 'reviewer', p.reference, concat('/practice-reviews/', p.reference, '/reviewers'), x.account_id, p.partnership_id,
       coalesce(p.notification_id, p.id)
from reviewer_appointment x join practice_review p on p.id = x.practice_review_id
where x.ended_at is null and p.status in ('in_progress', 'final');
