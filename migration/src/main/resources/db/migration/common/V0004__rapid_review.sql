-- Rapid review by the safeguarding partners, due 15 working days after the notification was sent.

create table rapid_review (
    id                        uuid primary key,
    version                   bigint      not null,
    reference                 varchar(20) not null unique,
    status                    varchar(30) not null,
    guidance_edition          varchar(10) not null,
    notification_id           uuid        not null unique references notification (id),
    notification_reference    varchar(20) not null,
    authority_id              uuid        not null references organisation (id),
    partnership_id            uuid        not null references organisation (id),
    case_name                 varchar(120),
    opened_at                 timestamp with time zone not null,
    due_date                  date        not null,
    meeting_date              varchar(70),
    attendees                 varchar(4000),
    facts                     varchar(20000),
    background                varchar(20000),
    practice_episodes         varchar(20000),
    lived_experience          varchar(20000),
    inequalities              varchar(20000),
    surviving_children        varchar(20000),
    good_practice             varchar(20000),
    learning                  varchar(20000),
    actions                   varchar(20000),
    practice_review_proposed  varchar(20),
    criterion_improvements    varchar(10000),
    criterion_recurrent       varchar(10000),
    criterion_working_together varchar(10000),
    criterion_panel_view      varchar(10000),
    decision_rationale        varchar(10000),
    national_importance       varchar(10000),
    late_reason               varchar(2000),
    sent_at                   timestamp with time zone,
    sent_by                   varchar(100),
    content_hash              varchar(64),
    created_at                timestamp with time zone not null,
    created_by                varchar(100) not null,
    changed_at                timestamp with time zone not null,
    changed_by                varchar(100) not null
);
comment on table rapid_review is 'The rapid review that follows every serious incident notification.';
comment on column rapid_review.meeting_date is 'ISO date as far as it is one; a draft may hold a text that is not yet a date.';
comment on column rapid_review.due_date is 'Counted when the notification was sent, and stored, so that a later change of rules never moves an old duty.';
comment on column rapid_review.criterion_improvements is 'Rationale against the first criterion that partners must take into account (SI 2018/789 reg. 11).';
create index rapid_review_by_partnership on rapid_review (partnership_id, status);
create index rapid_review_by_status on rapid_review (status, due_date);

create table rapid_review_sign_off (
    id              uuid primary key,
    rapid_review_id uuid         not null references rapid_review (id),
    partner         varchar(30)  not null,
    agrees          boolean      not null,
    dissent         varchar(4000),
    signed_name     varchar(200) not null,
    signed_by       varchar(100) not null,
    signed_at       timestamp with time zone not null,
    unique (rapid_review_id, partner)
);
comment on table rapid_review_sign_off is 'Agreement or recorded dissent of each of the three safeguarding partners.';

create table rapid_review_version (
    id              uuid primary key,
    rapid_review_id uuid            not null references rapid_review (id),
    version_number  integer         not null,
    content         varchar(400000) not null,
    content_hash    varchar(64)     not null,
    created_at      timestamp with time zone not null,
    created_by      varchar(100)    not null,
    unique (rapid_review_id, version_number)
);
comment on table rapid_review_version is 'What was sent to the national body, exactly as it was sent. Never changed.';
