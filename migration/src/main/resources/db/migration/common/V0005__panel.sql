-- What the national body decides about a rapid review.

create table panel_case (
    id                     uuid primary key,
    version                bigint      not null,
    reference              varchar(20) not null unique,
    status                 varchar(30) not null,
    guidance_edition       varchar(10) not null,
    rapid_review_id        uuid        not null unique references rapid_review (id),
    rapid_review_reference varchar(20) not null,
    notification_id        uuid        not null references notification (id),
    notification_reference varchar(20) not null,
    authority_id           uuid        not null references organisation (id),
    partnership_id         uuid        not null references organisation (id),
    case_name              varchar(120),
    practice_review_proposed boolean   not null,
    sent_late              boolean     not null,
    received_at            timestamp with time zone not null,
    usual_by               date        not null,
    outcome                varchar(40),
    reasons                varchar(10000),
    reason_improvements    varchar(10000),
    reason_law             varchar(10000),
    reason_recurrent       varchar(10000),
    quality_feedback       varchar(10000),
    decided_at             timestamp with time zone,
    decided_by             varchar(100),
    created_at             timestamp with time zone not null,
    created_by             varchar(100) not null,
    changed_at             timestamp with time zone not null,
    changed_by             varchar(100) not null
);
comment on table panel_case is 'A case before the national body: received with the rapid review, decided with one outcome.';
comment on column panel_case.usual_by is 'Usual time to answer; a service level, not a limit in law.';
create index panel_case_by_status on panel_case (status, received_at);
create index panel_case_by_partnership on panel_case (partnership_id, status);
