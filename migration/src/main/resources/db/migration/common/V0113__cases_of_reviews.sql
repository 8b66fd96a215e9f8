-- One review for one, many or no notification (rule 52).

create table reviewed_case (
    id                     uuid primary key,
    practice_review_id     uuid         not null references practice_review (id),
    notification_id        uuid         not null references notification (id),
    notification_reference varchar(20)  not null,
    reason                 varchar(2000),
    linked_by              varchar(100) not null,
    linked_at              timestamp with time zone not null,
    unlinked_by            varchar(100),
    unlinked_at            timestamp with time zone,
    unlink_reason          varchar(2000)
);
comment on table reviewed_case is 'A further notification that a practice review is about, beside the one that it began from.';
create index reviewed_case_by_review on reviewed_case (practice_review_id);
create index reviewed_case_by_notification on reviewed_case (notification_id);
