-- What the librarian adds: the files of published items as they came, drafts that wait for their day, and what may still
-- be said of something withdrawn.

alter table published_item add column withdrawn_learning varchar(4000);
comment on column published_item.withdrawn_learning is 'What can still be learned, without anybody in it; shown at the address of a withdrawn item.';

create table learning_original (
    id            uuid primary key,
    item_id       uuid unique references published_item (id),
    file_name     varchar(200) not null,
    media_type    varchar(120) not null,
    byte_count    bigint       not null,
    content_hash  varchar(64)  not null,
    pictures_only boolean      not null,
    scan_state    varchar(20)  not null,
    scanned_at    timestamp with time zone,
    added_at      timestamp with time zone not null,
    added_by      varchar(100) not null,
    destroyed_at  timestamp with time zone
);
comment on table learning_original is 'The file of a published item, or of a draft of the library, as it came.';
comment on column learning_original.item_id is 'The item beside which everybody can have it; empty until that is published.';
comment on column learning_original.pictures_only is 'A scan: it holds pictures of pages and no text.';
comment on column learning_original.scan_state is 'not_scanned, waiting, clean or infected.';
comment on column learning_original.destroyed_at is 'When its content was destroyed; the line stays.';

create table library_draft (
    id             uuid primary key,
    version        bigint       not null,
    reference      varchar(20)  not null unique,
    status         varchar(20)  not null,
    original_id    uuid         not null references learning_original (id),
    described      boolean      not null,
    report_text    varchar(400000) not null,
    title          varchar(200) not null,
    item_type      varchar(40),
    publisher      varchar(200) not null,
    authority_code varchar(20),
    published_on   varchar(20),
    summary        varchar(2000) not null,
    content_note   varchar(1000) not null,
    method         varchar(500) not null,
    themes         varchar(1000),
    harms          varchar(400),
    age_bands      varchar(200),
    agencies       varchar(600),
    item_slug      varchar(160),
    created_at     timestamp with time zone not null,
    created_by     varchar(100) not null,
    changed_at     timestamp with time zone not null,
    changed_by     varchar(100) not null
);
comment on table library_draft is 'A file that the librarian has added, on its way into the library.';
comment on column library_draft.described is 'Whether a person has confirmed what was proposed from the text.';
comment on column library_draft.published_on is 'Day of publication as it was written, right or wrong, until it is published.';
comment on column library_draft.item_slug is 'Where it was published.';
create index library_draft_by_status on library_draft (status, changed_at);
create index published_item_by_change on published_item (status, changed_at);
