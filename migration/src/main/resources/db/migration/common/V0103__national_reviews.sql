-- National reviews: of one case or of a theme over many, their reviewers, and what the Secretary of State was told.
create table pool_reviewer (
    id         uuid primary key,
    version    bigint        not null,
    full_name  varchar(200)  not null,
    expertise  varchar(2000) not null,
    since_day  date          not null,
    until_day  date,
    created_at timestamp with time zone not null,
    created_by varchar(100)  not null,
    changed_at timestamp with time zone not null,
    changed_by varchar(100)  not null
);
comment on table pool_reviewer is 'The pool from which reviewers of national reviews come. Published while until_day is empty.';

create table national_review (
    id                uuid primary key,
    version           bigint        not null,
    reference         varchar(20)   not null unique,
    status            varchar(30)   not null,
    kind              varchar(20)   not null,
    title             varchar(200)  not null,
    scope             varchar(10000),
    decided_on        date          not null,
    due_date          date          not null,
    pool_reviewer_id  uuid references pool_reviewer (id),
    reviewer_name     varchar(200),
    outside_reason    varchar(4000),
    sos_informed_on   date,
    sos_confirmed_on  date,
    improvements      varchar(10000),
    systemic_reasons  varchar(10000),
    quality           varchar(4000),
    planned_on        date,
    copied_on         date,
    short_notice      varchar(2000),
    published_on      date,
    library_reference varchar(200),
    available_until   date,
    created_at        timestamp with time zone not null,
    created_by        varchar(100)  not null,
    changed_at        timestamp with time zone not null,
    changed_by        varchar(100)  not null
);
comment on table national_review is 'A review that the national body arranges itself (Children Act 2004 s.16B).';
comment on column national_review.due_date is 'Six months from the decision: a target, not a limit.';
comment on column national_review.outside_reason is 'Why the reviewer does not come from the pool; empty if he or she does.';
comment on column national_review.available_until is 'The last day on which the published report must be available: three years.';

create table national_review_case (
    id            uuid primary key,
    review_id     uuid         not null references national_review (id),
    panel_case_id uuid         not null references panel_case (id),
    added_by      varchar(100) not null,
    added_at      timestamp with time zone not null,
    unique (review_id, panel_case_id)
);
comment on table national_review_case is 'A case that a national review looks at.';
create index national_review_case_by_case on national_review_case (panel_case_id);
