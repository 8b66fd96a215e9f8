-- What several people writing one draft need to know of each other, and the keys of what their browsers keep for them.

create table draft_edit (
    id          varchar(220) primary key,
    draft       varchar(80)  not null,
    subject     varchar(40)  not null,
    field       varchar(60)  not null,
    text_mark   varchar(32)  not null,
    changed_at  timestamp with time zone not null,
    changed_by  varchar(100) not null
);
comment on table draft_edit is 'Who wrote a field of a draft last, and when. One row for each field that was ever written on a page.';
comment on column draft_edit.draft is 'Kind and reference of the record, as in notification/SIN-2026-1183.';
comment on column draft_edit.subject is 'Identity of the child or person that the field describes; empty for the record itself.';
comment on column draft_edit.text_mark is 'Mark of the text that was written; another mark on the record means that something else wrote it since.';
create index draft_edit_by_draft on draft_edit (draft, subject);

create table draft_presence (
    id        varchar(320) primary key,
    part      varchar(200) not null,
    username  varchar(100) not null,
    seen_at   timestamp with time zone not null
);
comment on table draft_presence is 'Who has a part of a draft open. Of use for a minute; rows older than an hour are removed.';
create index draft_presence_by_part on draft_presence (part);
create index draft_presence_by_time on draft_presence (seen_at);

create table draft_key (
    username   varchar(100) primary key,
    secret     varchar(64)  not null,
    created_at timestamp with time zone not null
);
comment on table draft_key is 'The key with which a browser locks what it keeps of a draft that could not be sent. Given to the person themself only.';
