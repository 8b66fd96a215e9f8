-- Child death review meetings: of the professionals who knew the child, before the overview panel sees the case.
create table child_death_meeting (
    id             uuid primary key,
    version        bigint       not null,
    reference      varchar(20)  not null unique,
    child_death_id uuid         not null references child_death (id),
    status         varchar(30)  not null,
    meeting_day    date         not null,
    start_time     varchar(5)   not null,
    place          varchar(200),
    link           varchar(500),
    lead           varchar(200) not null,
    inquest_note   varchar(500),
    last_guest     integer      not null,
    texts          text         not null,
    questions      text         not null,
    family_due     date,
    held_at        timestamp with time zone,
    created_at     timestamp with time zone not null,
    created_by     varchar(100) not null,
    changed_at     timestamp with time zone not null,
    changed_by     varchar(100) not null
);
comment on table child_death_meeting is 'A meeting of the professionals who knew a child who died. It drafts the analysis form.';
comment on column child_death_meeting.texts is 'What is written in the meeting, by the names of its texts. JSON.';
comment on column child_death_meeting.questions is 'Questions of the family with the answers that are taken back. JSON.';
comment on column child_death_meeting.family_due is 'By when the first answer that is still open is to be taken back to the family.';
create index child_death_meeting_by_death on child_death_meeting (child_death_id, meeting_day);

create table child_death_meeting_guest (
    id           uuid primary key,
    meeting_id   uuid         not null references child_death_meeting (id),
    guest_number integer      not null,
    name         varchar(200) not null,
    role         varchar(200),
    organisation varchar(200),
    address      varchar(254),
    answer       varchar(20)  not null,
    attended     boolean      not null,
    letter_id    uuid         unique,
    letter_at    timestamp with time zone,
    unique (meeting_id, guest_number)
);
comment on table child_death_meeting_guest is 'Who is invited to a review meeting, the answer, and whether the person came.';
comment on column child_death_meeting_guest.letter_id is 'The last letter to the person; an earlier one that is still in the queue is not sent any more.';
