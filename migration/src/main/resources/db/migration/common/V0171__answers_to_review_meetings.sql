-- Who is invited to a review meeting answers by a link; the day on which an inquest is listed stands in calendars.

alter table child_death_meeting_guest add column version bigint default 0 not null;
alter table child_death_meeting_guest add column link_id uuid references one_link (id);
alter table child_death_meeting_guest add column instead varchar(200);
alter table child_death_meeting_guest add column needs varchar(1000);
alter table child_death_meeting_guest add column note varchar(1000);
alter table child_death_meeting_guest add column replied_at timestamp with time zone;
alter table child_death_meeting_guest add column reminded_at timestamp with time zone;
create index child_death_meeting_guest_by_link on child_death_meeting_guest (link_id);
comment on column child_death_meeting_guest.link_id is 'The link by which the person answers; null where no letter may go.';
comment on column child_death_meeting_guest.instead is 'Who comes in the place of somebody who does not.';
comment on column child_death_meeting_guest.needs is 'An interpreter, or what else the person needs to take part.';
comment on column child_death_meeting_guest.note is 'A note with an apology.';
comment on column child_death_meeting_guest.replied_at is 'When the person answered by the link; null where somebody of the panel noted the answer.';
comment on column child_death_meeting_guest.reminded_at is 'When the last reminder went.';

alter table child_death add column inquest_listed_on date;
comment on column child_death.inquest_listed_on is 'The day for which the inquest is listed; null once it was concluded.';
-- What was typed may be no day, such as 30 February: only what surely is one is taken over, and the rest stays in the answers.
update child_death
set inquest_listed_on = (
    select cast(substring(a.answers from position('"inquestListedOn":"' in a.answers) + 19 for 10) as date)
    from child_death_answers a
    where a.id = child_death.id)
where inquest in ('expected', 'opened')
  and exists (
    select 1
    from child_death_answers a
    where a.id = child_death.id
      and a.answers like '%"inquestListedOn":"____-__-__"%'
      and translate(substring(a.answers from position('"inquestListedOn":"' in a.answers) + 19 for 10), '123456789', '000000000')
          = '0000-00-00'
      and substring(a.answers from position('"inquestListedOn":"' in a.answers) + 19 for 4) between '1900' and '2199'
      and substring(a.answers from position('"inquestListedOn":"' in a.answers) + 24 for 2) between '01' and '12'
      and (substring(a.answers from position('"inquestListedOn":"' in a.answers) + 27 for 2) between '01' and '28'
        or substring(a.answers from position('"inquestListedOn":"' in a.answers) + 24 for 5) in (
            '01-29', '01-30', '01-31', '03-29', '03-30', '03-31', '04-29', '04-30', '05-29', '05-30', '05-31',
            '06-29', '06-30', '07-29', '07-30', '07-31', '08-29', '08-30', '08-31', '09-29', '09-30',
            '10-29', '10-30', '10-31', '11-29', '11-30', '12-29', '12-30', '12-31')));
