-- Versions of what is published: an item can be corrected, with a reason; what was replaced stays known.

alter table published_item add column text_number integer default 1 not null;
alter table published_item add column corrected_at timestamp with time zone;
alter table published_item add column corrected_reason varchar(2000);
alter table published_item add column corrected_changes varchar(2000);

create table published_item_version (
    id           uuid primary key,
    item_id      uuid          not null references published_item (id),
    text_number  integer       not null,
    made_at      timestamp with time zone not null,
    reason       varchar(2000),
    changes      varchar(2000),
    replaced_at  timestamp with time zone not null,
    replaced_by  varchar(100)  not null,
    readable     boolean       not null,
    title        varchar(200)  not null,
    summary      varchar(2000) not null,
    content_note varchar(1000) not null,
    report_text  varchar(400000),
    constraint published_item_version_once unique (item_id, text_number)
);
comment on table published_item_version is 'A version of a published item that was replaced by a later one.';
comment on column published_item_version.reason is 'Why this version was made; empty for the first.';
comment on column published_item_version.report_text is 'Empty where the replaced text must not be kept.';
