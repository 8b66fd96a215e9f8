-- The uploaded report file; the two databases name their binary type differently.

create table practice_review_document (
    id                 uuid primary key,
    practice_review_id uuid         not null references practice_review (id),
    file_name          varchar(200) not null,
    media_type         varchar(120) not null,
    byte_count         integer      not null,
    content_hash       varchar(64)  not null,
    content            binary large object not null,
    uploaded_by        varchar(100) not null,
    uploaded_at        timestamp with time zone not null
);
comment on table practice_review_document is 'Report files as they were uploaded; their text is read into the review.';
create index practice_review_document_by_review on practice_review_document (practice_review_id);
