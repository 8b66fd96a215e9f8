-- The ledger of recommendations: each one published here, what the area answers and does, and how they follow each other.

create table recommendation (
    id               uuid primary key,
    version          bigint       not null,
    reference        varchar(200) not null unique,
    item_id          uuid         not null references published_item (id),
    ledger_number    integer      not null,
    anchor           varchar(20)  not null,
    place            varchar(60)  not null,
    recommendation   varchar(10000) not null,
    addressee        varchar(300),
    addressee_id     uuid references organisation (id),
    partnership_id   uuid references organisation (id),
    removed_on       date,
    status           varchar(20)  not null,
    status_on        date         not null,
    answer           varchar(20),
    answer_reason    varchar(2000),
    action_text      varchar(4000),
    owner            varchar(200),
    due_on           date,
    evidence_level   integer,
    released_status  varchar(20),
    released_on      date,
    released_answer  varchar(20),
    released_reason  varchar(2000),
    released_action  varchar(4000),
    released_owner   varchar(200),
    released_due     date,
    released_level   integer,
    created_at       timestamp with time zone not null,
    created_by       varchar(100) not null,
    changed_at       timestamp with time zone not null,
    changed_by       varchar(100) not null,
    constraint recommendation_once unique (item_id, ledger_number)
);
comment on table recommendation is 'A recommendation as it was published, with the answer of the area it is addressed to.';
comment on column recommendation.reference is 'Stays the same when the report is corrected and its passages are counted anew.';
comment on column recommendation.partnership_id is 'Who answers; empty where no partnership of this portal published it.';
comment on column recommendation.removed_on is 'Day on which a corrected report no longer made it.';
comment on column recommendation.released_status is 'What everybody may read; empty until the area releases its answer.';
create index recommendation_by_partnership on recommendation (partnership_id, status);

create table recommendation_note (
    id                uuid primary key,
    recommendation_id uuid          not null references recommendation (id),
    evidence_level    integer,
    note              varchar(4000) not null,
    made_name         varchar(200)  not null,
    made_by           varchar(100)  not null,
    made_at           timestamp with time zone not null
);
comment on table recommendation_note is 'What was done about a recommendation; with a level where it is evidence. Never public.';
create index recommendation_note_by_line on recommendation_note (recommendation_id);

create table recommendation_link (
    id         uuid primary key,
    later_id   uuid        not null references recommendation (id),
    earlier_id uuid        not null references recommendation (id),
    kind       varchar(20) not null,
    made_on    date        not null,
    constraint recommendation_link_once unique (later_id, earlier_id)
);
comment on table recommendation_link is 'A published recommendation takes the place of an earlier one, or strengthens it.';
create index recommendation_link_by_earlier on recommendation_link (earlier_id);

create table repeat_choice (
    id           uuid primary key,
    version      bigint       not null,
    subject_type varchar(40)  not null,
    subject_id   uuid         not null,
    part         varchar(40)  not null,
    draft_text   varchar(4000) not null,
    earlier_id   uuid         not null references recommendation (id),
    choice       varchar(20)  not null,
    reason       varchar(2000),
    chosen_name  varchar(200) not null,
    created_at   timestamp with time zone not null,
    created_by   varchar(100) not null,
    changed_at   timestamp with time zone not null,
    changed_by   varchar(100) not null
);
comment on table repeat_choice is 'What the writers of a review say of an earlier recommendation near to one they write.';
comment on column repeat_choice.draft_text is 'The new recommendation as it was when the choice was made, to find it again.';
create index repeat_choice_by_subject on repeat_choice (subject_id);
create index repeat_choice_by_earlier on repeat_choice (earlier_id);
