-- Meetings of child death overview panels: who is asked, which deaths are reviewed, and what was decided of each.
create table overview_meeting (
    id          uuid primary key,
    version     bigint       not null,
    reference   varchar(20)  not null unique,
    panel_id    uuid         not null references organisation (id),
    status      varchar(30)  not null,
    theme       varchar(30),
    meeting_day date         not null,
    start_time  varchar(5)   not null,
    place       varchar(200),
    link        varchar(500),
    chair_id    uuid         not null references account (id),
    corrections varchar(4000),
    created_at  timestamp with time zone not null,
    created_by  varchar(100) not null,
    changed_at  timestamp with time zone not null,
    changed_by  varchar(100) not null
);
comment on table overview_meeting is 'A meeting of a child death overview panel.';
comment on column overview_meeting.theme is 'Theme of the meeting, such as newborn children; null where deaths of every kind are reviewed.';
create index overview_meeting_by_panel on overview_meeting (panel_id, meeting_day);

create table overview_member (
    id         uuid primary key,
    meeting_id uuid        not null references overview_meeting (id),
    account_id uuid        not null references account (id),
    attendance varchar(20) not null,
    unique (meeting_id, account_id)
);
comment on table overview_member is 'Who is asked to a meeting of an overview panel, and whether they came.';
create index overview_member_by_account on overview_member (account_id);

create table overview_item (
    id             uuid primary key,
    meeting_id     uuid        not null references overview_meeting (id),
    child_death_id uuid        not null references child_death (id),
    item_number    integer     not null,
    place_in_order integer     not null,
    outcome        varchar(30),
    discussion     varchar(10000),
    decision       varchar(4000),
    dissent        varchar(4000),
    left_room      varchar(2000),
    minuted_at     timestamp with time zone,
    minuted_by     varchar(100),
    unique (meeting_id, item_number),
    unique (meeting_id, child_death_id)
);
comment on table overview_item is 'A death on the agenda of a meeting, by its number the name under which the pack shows it, and the minute of it.';
comment on column overview_item.left_room is 'Who came to the meeting and left for this item, for a conflict of interest.';
create index overview_item_by_death on overview_item (child_death_id);
