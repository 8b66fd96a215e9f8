-- The librarian's vocabulary: released versions, and the changes that led to each. Until the first release the file that
-- comes with the portal is in use, and counts as version 0.

create table vocabulary_version (
    number       integer       primary key,
    vocabulary   varchar(400000) not null,
    what_changed varchar(1000) not null,
    why_changed  varchar(1000) not null,
    ndcg_before  integer,
    ndcg_after   integer,
    made_by      varchar(100)  not null,
    made_at      timestamp with time zone not null
);
comment on table vocabulary_version is 'Released versions of the vocabulary; the highest number is in use. A row is never changed or deleted.';
comment on column vocabulary_version.ndcg_before is 'Mean nDCG@10 of the judged queries with the version before, in ten-thousandths; null where the judged documents are not in the library.';

create table vocabulary_edit (
    id             uuid primary key,
    seq            integer       not null,
    kind           varchar(10)   not null,
    section        varchar(200)  not null,
    line_before    varchar(2000),
    line_after     varchar(2000),
    reason         varchar(1000) not null,
    made_by        varchar(100)  not null,
    made_at        timestamp with time zone not null,
    version_number integer       references vocabulary_version (number),
    dropped_at     timestamp with time zone,
    constraint vocabulary_edit_once unique (seq)
);
comment on table vocabulary_edit is 'Changes of lines of the vocabulary. Without version and not dropped: the draft.';
comment on column vocabulary_edit.seq is 'The order in which the changes were made.';
create index vocabulary_edit_by_version on vocabulary_edit (version_number, seq);
