-- The published learning library.

create table published_item (
    id                 uuid primary key,
    version            bigint       not null,
    slug               varchar(160) not null unique,
    status             varchar(20)  not null,
    item_type          varchar(40)  not null,
    title              varchar(200) not null,
    publisher          varchar(200) not null,
    area               varchar(100),
    region             varchar(60),
    published_on       date         not null,
    published_at       timestamp with time zone not null,
    summary            varchar(2000) not null,
    content_note       varchar(1000) not null,
    method             varchar(500),
    themes             varchar(1000),
    harms              varchar(400),
    age_bands          varchar(200),
    agencies           varchar(600),
    report_text        varchar(400000) not null,
    guidance_edition   varchar(10),
    practice_review_id uuid references practice_review (id),
    available_until    date,
    withdrawn_at       timestamp with time zone,
    withdrawn_by       varchar(100),
    withdrawn_reason   varchar(2000),
    created_at         timestamp with time zone not null,
    created_by         varchar(100) not null,
    changed_at         timestamp with time zone not null,
    changed_by         varchar(100) not null
);
comment on table published_item is 'A published report or briefing; a withdrawn one keeps its record.';
comment on column published_item.available_until is 'Last day on which it must stay available: one year for local, three for national reports.';
create index published_item_by_date on published_item (status, published_on);
