-- Meetings of the national body: who is asked, which cases are on the agenda, and what was minuted of each.
create table panel_meeting (
    id           uuid primary key,
    version      bigint       not null,
    reference    varchar(20)  not null unique,
    status       varchar(30)  not null,
    meeting_day  date         not null,
    start_time   varchar(5)   not null,
    place        varchar(200),
    link         varchar(500),
    chair_id     uuid         not null references account (id),
    agreed_at_id uuid references panel_meeting (id),
    corrections  varchar(4000),
    created_at   timestamp with time zone not null,
    created_by   varchar(100) not null,
    changed_at   timestamp with time zone not null,
    changed_by   varchar(100) not null
);
comment on table panel_meeting is 'A meeting of the national body at which cases are decided.';
comment on column panel_meeting.start_time is 'Hour and minute in London, such as 09:30.';
comment on column panel_meeting.agreed_at_id is 'The later meeting at which its minutes were agreed.';
create index panel_meeting_by_day on panel_meeting (meeting_day);

create table panel_meeting_member (
    id         uuid primary key,
    meeting_id uuid        not null references panel_meeting (id),
    account_id uuid        not null references account (id),
    attendance varchar(20) not null,
    unique (meeting_id, account_id)
);
comment on table panel_meeting_member is 'Who was asked to a meeting of the national body, and whether they came.';

create table panel_meeting_item (
    id            uuid primary key,
    meeting_id    uuid         not null references panel_meeting (id),
    panel_case_id uuid         not null references panel_case (id),
    item_number   integer      not null,
    place_in_order integer     not null,
    lead_id       uuid references account (id),
    discussion    varchar(10000),
    decision      varchar(4000),
    dissent       varchar(4000),
    left_room     varchar(2000),
    minuted_at    timestamp with time zone,
    minuted_by    varchar(100),
    unique (meeting_id, item_number),
    unique (meeting_id, panel_case_id)
);
comment on table panel_meeting_item is 'A case on the agenda of a meeting, and the minute of it.';
comment on column panel_meeting_item.item_number is 'Counted within the meeting and never given twice; part of the address.';
comment on column panel_meeting_item.left_room is 'Who came to the meeting and left for this item, for a conflict of interest.';
create index panel_meeting_item_by_case on panel_meeting_item (panel_case_id);
