-- Passages of published learning that the writers of a review have used or set aside.

create table known_passage (
    id             uuid primary key,
    version        bigint       not null,
    subject_type   varchar(40)  not null,
    subject_id     uuid         not null,
    part           varchar(40)  not null,
    item_id        uuid         not null references published_item (id),
    text_number    integer      not null,
    slug           varchar(160) not null,
    anchor         varchar(20)  not null,
    place          varchar(60)  not null,
    title          varchar(300) not null,
    publisher      varchar(300) not null,
    published_year integer      not null,
    quote          varchar(4000) not null,
    mark           varchar(20)  not null,
    reason         varchar(500),
    how_used       varchar(500),
    marked_name    varchar(200) not null,
    created_at     timestamp with time zone not null,
    created_by     varchar(100) not null,
    changed_at     timestamp with time zone not null,
    changed_by     varchar(100) not null,
    unique (subject_id, slug, anchor)
);
comment on table known_passage is 'A passage of published learning that the writers of a review used, or set aside with a reason.';
comment on column known_passage.subject_id is 'The rapid review or practice review.';
comment on column known_passage.part is 'Where in the review it was found: a section, the report, the improvement information.';
comment on column known_passage.text_number is 'The version of the item that is quoted.';
comment on column known_passage.quote is 'The passage as it was when it was marked, cut at 4,000 characters.';
create index known_passage_by_item on known_passage (item_id);

-- What is sent now holds the passages that were used as well.
alter table rapid_review_version alter column content set data type varchar(1000000);
