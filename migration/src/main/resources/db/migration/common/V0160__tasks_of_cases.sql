-- Tasks on a rapid review: what somebody of the partnership is to do beside the text.

create table case_task (
    id               uuid primary key,
    version          bigint       not null,
    rapid_review_id  uuid         not null references rapid_review (id),
    words            varchar(400) not null,
    assignee_id      uuid references account (id),
    due_on           date,
    done_at          timestamp with time zone,
    done_by          varchar(100),
    taken_off_at     timestamp with time zone,
    taken_off_by     varchar(100),
    taken_off_reason varchar(2000),
    created_at       timestamp with time zone not null,
    created_by       varchar(100) not null,
    changed_at       timestamp with time zone not null,
    changed_by       varchar(100) not null
);
comment on table case_task is 'A task on a rapid review: to do, done, or taken off with a reason. It is no statutory step and sets no limit.';
comment on column case_task.words is 'What is to be done; never the name of a child or a family.';
comment on column case_task.assignee_id is 'Who is to do it; null while it is given to nobody.';
comment on column case_task.due_on is 'Last day that the partnership set for itself, or null.';
create index case_task_by_review on case_task (rapid_review_id);
create index case_task_by_assignee on case_task (assignee_id);
