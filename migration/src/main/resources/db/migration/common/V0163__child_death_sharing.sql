-- What leaves the space of child death review: a question to a local authority, which carries nothing of the review, and the
-- recorded decision of both sides that a review and a notification are about the same child (Children Act 2004 s.16N(4)).

create table authority_question (
    id                     uuid primary key,
    version                bigint       not null,
    reference              varchar(20)  not null unique,
    status                 varchar(20)  not null,
    panel_id               uuid         not null references organisation (id),
    authority_id           uuid         not null references organisation (id),
    asked_name             varchar(200) not null,
    asked_at               timestamp with time zone not null,
    contact                varchar(200) not null,
    told                   varchar(200) not null,
    answer                 varchar(20),
    answer_words           varchar(2000),
    notification_reference varchar(20),
    answered_name          varchar(200),
    answered_at            timestamp with time zone,
    step_reason            varchar(2000),
    created_at             timestamp with time zone not null,
    created_by             varchar(100) not null,
    changed_at             timestamp with time zone not null,
    changed_by             varchar(100) not null
);
comment on table authority_question is 'A child death overview panel asks a local authority to decide whether it notifies. Nothing here is about the child.';
comment on column authority_question.told is 'Whom at the authority the panel told, outside the portal, which child is meant.';
create index authority_question_by_authority on authority_question (authority_id, status);
create index authority_question_by_panel on authority_question (panel_id, status);

create table authority_question_origin (
    question_id           uuid primary key references authority_question (id),
    child_death_id        uuid        not null references child_death (id),
    child_death_reference varchar(20) not null
);
comment on table authority_question_origin is 'From which case a question came; for the panel alone.';
create index authority_question_origin_by_death on authority_question_origin (child_death_id);

create table case_join (
    id                     uuid primary key,
    version                bigint        not null,
    reference              varchar(20)   not null unique,
    status                 varchar(20)   not null,
    child_death_id         uuid          not null references child_death (id),
    child_death_reference  varchar(20)   not null,
    panel_id               uuid          not null references organisation (id),
    authority_id           uuid          not null references organisation (id),
    notification_reference varchar(20)   not null,
    purpose                varchar(2000) not null,
    legal_basis            varchar(20)   not null,
    proposed_name          varchar(200)  not null,
    proposed_at            timestamp with time zone not null,
    agreed_name            varchar(200),
    agreed_at              timestamp with time zone,
    step_reason            varchar(2000),
    created_at             timestamp with time zone not null,
    created_by             varchar(100)  not null,
    changed_at             timestamp with time zone not null,
    changed_by             varchar(100)  not null
);
comment on table case_join is 'The decision that a child death review and a notification are about the same child, with purpose and legal basis.';
create index case_join_by_death on case_join (child_death_id);
create index case_join_by_authority on case_join (authority_id, status);
create index case_join_by_notification on case_join (notification_reference);
