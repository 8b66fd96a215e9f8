-- What a national review publishes from its own record: its report, or what stands for a withheld one.

create table national_text (
    id              uuid primary key,
    review_id       uuid         not null references national_review (id),
    kind            varchar(20)  not null,
    title           varchar(200),
    summary         varchar(2000),
    content_note    varchar(1000),
    method          varchar(500),
    themes          varchar(2000),
    harms           varchar(2000),
    age_bands       varchar(500),
    agencies        varchar(1000),
    report_text     varchar(400000),
    report_source   varchar(200),
    file_properties varchar(4000),
    writers         varchar(4000) not null,
    final_by        varchar(100),
    unique (review_id, kind)
);
comment on table national_text is 'The report of a national review, or the improvement information in its place (Children Act 2004 s.16B).';
comment on column national_text.kind is 'report or improvements.';
comment on column national_text.report_text is 'In the plain report notation: numbered sections, paragraphs, findings, recommendations.';
comment on column national_text.report_source is 'Name of the file it was read from; empty if it was typed or changed since.';
comment on column national_text.writers is 'Sign-in names of everybody who wrote it, with spaces between; none of them confirms it.';
comment on column national_text.final_by is 'Who said that it is complete; empty while it is written.';

create table national_text_check (
    id           uuid primary key,
    text_id      uuid         not null references national_text (id),
    item         varchar(40)  not null,
    confirmed_by varchar(100) not null,
    confirmed_at timestamp with time zone not null,
    unique (text_id, item)
);
comment on table national_text_check is 'An item of the anonymity checklist that somebody confirmed.';

create table national_document (
    id           uuid primary key,
    text_id      uuid         not null references national_text (id),
    file_name    varchar(200) not null,
    media_type   varchar(120) not null,
    content      binary large object not null,
    content_hash varchar(64)  not null,
    kept_by      varchar(100) not null,
    kept_at      timestamp with time zone not null
);
comment on table national_document is 'Files of such texts: as they were uploaded, and once published the cleaned one, which alone is handed out.';
create index national_document_by_text on national_document (text_id);

-- Improvement information on its way to its readers waits for its copy and its day like a report.
drop view body_work;
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
where r.status in ('setting_up', 'in_progress', 'reported', 'published', 'information_ready');
