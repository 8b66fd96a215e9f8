-- What a national review publishes from its own record: its report, or what stands for a withheld one.

create table national_text (
    id              uuid primary key,
    review_id       uuid         not null references national_review (id),
    kind            varchar(20)  not null,
    title           varchar(200),
    summary         varchar(2000),
    content_note    varchar(1000),
    method          varchar(500),
    themes          varchar(2000),
    harms           varchar(2000),
    age_bands       varchar(500),
    agencies        varchar(1000),
    report_text     varchar(400000),
    report_source   varchar(200),
    file_properties varchar(4000),
    writers         varchar(4000) not null,
    final_by        varchar(100),
    unique (review_id, kind)
);
comment on table national_text is 'The report of a national review, or the improvement information in its place (Children Act 2004 s.16B).';
comment on column national_text.kind is 'report or improvements.';
comment on column national_text.report_text is 'In the plain report notation: numbered sections, paragraphs, findings, recommendations.';
comment on column national_text.report_source is 'Name of the file it was read from; empty if it was typed or changed since.';
comment on column national_text.writers is 'Sign-in names of everybody who wrote it, with spaces between; none of them confirms it.';
comment on column national_text.final_by is 'Who said that it is complete; empty while it is written.';

create table national_text_check (
    id           uuid primary key,
    text_id      uuid         not null references national_text (id),
    item         varchar(40)  not null,
    confirmed_by varchar(100) not null,
    confirmed_at timestamp with time zone not null,
    unique (text_id, item)
);
comment on table national_text_check is 'An item of the anonymity checklist that somebody confirmed.';

create table national_document (
    id           uuid primary key,
    text_id      uuid         not null references national_text (id),
    file_name    varchar(200) not null,
    media_type   varchar(120) not null,
    content      bytea not null,
    content_hash varchar(64)  not null,
    kept_by      varchar(100) not null,
    kept_at      timestamp with time zone not null
);
comment on table national_document is 'Files of such texts: as they were uploaded, and once published the cleaned one, which alone is handed out.';
create index national_document_by_text on national_document (text_id);
