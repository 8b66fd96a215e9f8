-- What a withdrawn notification had started ends with it, in its own record.
alter table rapid_review add column closed_reason varchar(500);
comment on column rapid_review.closed_reason is 'Why the review was closed without being sent; null unless its status is closed.';
update rapid_review set status = 'closed', closed_reason = 'The notification was withdrawn.'
 where status <> 'sent'
   and exists (select 1 from status_change c
                where c.subject_id = rapid_review.notification_id and c.to_status = 'withdrawn');
