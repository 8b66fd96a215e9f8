-- Who is to see a comment on a draft: named by whoever made it, and done once they answered, said they have seen it, or it is settled.

create table comment_mention (
    id                 uuid primary key,
    practice_review_id uuid         not null references practice_review (id),
    thread_id          uuid         not null references report_comment (id),
    account_id         uuid         not null references account (id),
    reader_name        varchar(200) not null,
    made_by            varchar(100) not null,
    made_name          varchar(200) not null,
    made_at            timestamp with time zone not null,
    done_at            timestamp with time zone
);
comment on table comment_mention is 'That somebody is to see a comment on a draft of a practice review.';
comment on column comment_mention.done_at is 'When the person answered or said to have seen it, or the comment was settled.';
create index comment_mention_by_review on comment_mention (practice_review_id);
create index comment_mention_by_account on comment_mention (account_id, done_at);
