-- Sets of tasks that a partnership keeps for its own reviews, beside those that are delivered.

create table task_set (
    id             uuid primary key,
    version        bigint         not null,
    partnership_id uuid           not null references organisation (id),
    stands_on      varchar(20)    not null,
    name           varchar(120)   not null,
    offered        boolean        not null,
    lines_text     varchar(20000) not null,
    created_at     timestamp with time zone not null,
    created_by     varchar(100)   not null,
    changed_at     timestamp with time zone not null,
    changed_by     varchar(100)   not null
);
comment on table task_set is 'A set of tasks of a partnership, to be added to a review at once. It names no child and no family.';
comment on column task_set.stands_on is 'For which kind of review: rapid_review or practice_review.';
comment on column task_set.offered is 'Whether it can be added to reviews now.';
comment on column task_set.lines_text is 'One task a line: the number of working days from the start of the review, a space, what is to be done.';
create index task_set_by_partnership on task_set (partnership_id);

alter table case_task add column task_set_id uuid references task_set (id);
comment on column case_task.task_set_id is 'The set of the partnership that it came from, or null.';
create index case_task_by_set on case_task (task_set_id);
