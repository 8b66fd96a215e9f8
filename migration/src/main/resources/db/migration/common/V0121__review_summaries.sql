-- What is written beside the report of a practice review: the briefing for practitioners, the summaries for the family and for young people.

create table review_summary (
    id                 uuid primary key,
    version            bigint       not null,
    practice_review_id uuid         not null references practice_review (id),
    kind               varchar(30)  not null,
    status             varchar(20)  not null,
    title              varchar(200),
    content_note       varchar(1000),
    part_1             varchar(6000),
    part_2             varchar(6000),
    part_3             varchar(6000),
    part_4             varchar(6000),
    part_5             varchar(6000),
    part_6             varchar(6000),
    showing            varchar(20)  not null,
    kept_number        int          not null,
    final_on           date,
    final_by           varchar(100),
    published_on       date,
    published_by       varchar(100),
    created_at         timestamp with time zone not null,
    created_by         varchar(100) not null,
    changed_at         timestamp with time zone not null,
    changed_by         varchar(100) not null,
    unique (practice_review_id, kind)
);
comment on table review_summary is 'A text beside the report of a practice review for other readers: practitioners, the family, young people.';
comment on column review_summary.part_1 is 'The fixed sections of its kind, in their order.';
comment on column review_summary.showing is 'Whether everybody reads it, with the report or later, or it is a paper to hand over.';
comment on column review_summary.kept_number is 'How many times it was complete; each time its text was kept.';

create table review_summary_version (
    id           uuid primary key,
    summary_id   uuid         not null references review_summary (id),
    number       int          not null,
    title        varchar(200) not null,
    content_note varchar(1000),
    body         varchar(40000) not null,
    completed_by varchar(100) not null,
    completed_at timestamp with time zone not null,
    unique (summary_id, number)
);
comment on table review_summary_version is 'The text of a summary as it was each time it was complete.';

create table review_summary_handing (
    id          uuid primary key,
    summary_id  uuid         not null references review_summary (id),
    number      int          not null,
    handed_to   varchar(200) not null,
    handed_on   date         not null,
    handed_by   varchar(200) not null,
    recorded_by varchar(100) not null,
    recorded_at timestamp with time zone not null
);
comment on table review_summary_handing is 'To whom a summary was handed as a paper, on which day and by whom; never changed.';
create index review_summary_handing_by_summary on review_summary_handing (summary_id);

-- What is published beside a report is an item of its own, and says what it is.
alter table published_item add column beside varchar(30);
comment on column published_item.beside is 'What of a review it is beside its report, as the code of a summary; empty for the report and for everything else.';
create index published_item_by_review on published_item (practice_review_id);
