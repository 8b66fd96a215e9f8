-- Local child safeguarding practice review, from commission to publication or withholding.

create table practice_review (
    id                      uuid primary key,
    version                 bigint      not null,
    reference               varchar(20) not null unique,
    status                  varchar(30) not null,
    guidance_edition        varchar(10) not null,
    panel_case_id           uuid unique references panel_case (id),
    notification_id         uuid references notification (id),
    notification_reference  varchar(20),
    authority_id            uuid        not null references organisation (id),
    partnership_id          uuid        not null references organisation (id),
    case_name               varchar(120),
    scope                   varchar(10000),
    key_lines               varchar(10000),
    not_proceeding_reason   varchar(4000),
    method                  varchar(500),
    reviewer_account_id     uuid references account (id),
    reviewer_name           varchar(200),
    started_on              date,
    due_date                date,
    delay_reason            varchar(2000),
    title                   varchar(200),
    summary                 varchar(2000),
    content_note            varchar(1000),
    themes                  varchar(1000),
    harms                   varchar(400),
    age_bands               varchar(200),
    agencies                varchar(600),
    report_text             varchar(400000),
    report_source           varchar(200),
    improvements_section    varchar(20),
    reasons_section         varchar(20),
    final_on                date,
    final_by                varchar(100),
    planned_publication     date,
    copy_due                date,
    copy_sent_on            date,
    copy_sent_by            varchar(100),
    copy_override_reason    varchar(2000),
    match_override_reason   varchar(2000),
    published_on            date,
    published_by            varchar(100),
    repository_sent_on      date,
    repository_sent_by      varchar(100),
    withheld_on             date,
    withheld_justification  varchar(10000),
    improvement_information varchar(20000),
    no_improvement_reason   varchar(10000),
    created_at              timestamp with time zone not null,
    created_by              varchar(100) not null,
    changed_at              timestamp with time zone not null,
    changed_by              varchar(100) not null
);
comment on table practice_review is 'A local child safeguarding practice review.';
comment on column practice_review.due_date is 'Six calendar months from the decision to start; stored, so that a new rule never moves an old duty.';
comment on column practice_review.improvements_section is 'Address of the section that summarises the improvements recommended (rule 45).';
comment on column practice_review.reasons_section is 'Address of the section that analyses systemic and underlying reasons (rule 45).';
comment on column practice_review.copy_due is 'Last day for the copy to the national body and the Secretary of State, counted back from the planned publication.';
comment on column practice_review.match_override_reason is 'Why a match with what the notification holds does not identify anyone (rule 50).';
comment on column practice_review.report_text is 'The report in the plain report notation: numbered sections, paragraphs, findings, recommendations.';
create index practice_review_by_partnership on practice_review (partnership_id, status);
create index practice_review_by_reviewer on practice_review (reviewer_account_id, status);

create table practice_review_check (
    id                 uuid primary key,
    practice_review_id uuid         not null references practice_review (id),
    item               varchar(40)  not null,
    confirmed_by       varchar(100) not null,
    confirmed_at       timestamp with time zone not null,
    unique (practice_review_id, item)
);
comment on table practice_review_check is 'Items of the anonymity checklist that a person has confirmed.';
