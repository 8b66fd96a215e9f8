-- Drafts of a report as numbered versions, and what is said about their passages.

create table report_version (
    id                 uuid primary key,
    practice_review_id uuid         not null references practice_review (id),
    version_number     integer      not null,
    note               varchar(500),
    report_text        varchar(400000) not null,
    text_mark          varchar(64)  not null,
    word_count         integer      not null,
    kept_by            varchar(100) not null,
    kept_name          varchar(200) not null,
    kept_at            timestamp with time zone not null,
    unique (practice_review_id, version_number)
);
comment on table report_version is 'The report of a practice review as it stood when somebody kept it for others to read. Never changed.';

create table report_comment (
    id                 uuid primary key,
    version            bigint       not null,
    practice_review_id uuid         not null references practice_review (id),
    thread_id          uuid references report_comment (id),
    version_number     integer      not null,
    anchor             varchar(20)  not null,
    place              varchar(80)  not null,
    quote              varchar(4000) not null,
    words              varchar(4000) not null,
    state              varchar(20),
    settled_words      varchar(2000),
    settled_name       varchar(200),
    settled_at         timestamp with time zone,
    made_name          varchar(200) not null,
    created_at         timestamp with time zone not null,
    created_by         varchar(100) not null,
    changed_at         timestamp with time zone not null,
    changed_by         varchar(100) not null
);
comment on table report_comment is 'What somebody says about a passage of a draft, or an answer to it (then with the comment it answers).';
comment on column report_comment.version_number is 'The version on which it was made.';
comment on column report_comment.quote is 'The passage as it was then, so that it is found again when the text has moved or changed.';
comment on column report_comment.state is 'Of the first comment of a thread; empty on answers.';
create index report_comment_by_review on report_comment (practice_review_id);
