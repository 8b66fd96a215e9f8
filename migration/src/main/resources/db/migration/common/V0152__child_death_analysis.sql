-- The analysis of a child's death (domain reference 6.4): what is written on the form, its factors, the sealed versions and
-- the tasks that follow. Used for child death review only (Children Act 2004 s.16N(4)).

create table child_death_analysis (
    id               uuid primary key,
    version          bigint       not null,
    child_death_id   uuid         not null unique references child_death (id),
    status           varchar(30)  not null,
    answers          text         not null,
    category         varchar(2),
    overall          varchar(20),
    score_a          varchar(1),
    score_b          varchar(1),
    score_c          varchar(1),
    score_d          varchar(1),
    modifiable_count integer      not null,
    abuse_suspected  varchar(10),
    last_factor      integer      not null,
    last_task        integer      not null,
    sent_at          timestamp with time zone,
    sealed_at        timestamp with time zone,
    sealed_by        varchar(100),
    sealed_number    integer      not null,
    created_at       timestamp with time zone not null,
    created_by       varchar(100) not null,
    changed_at       timestamp with time zone not null,
    changed_by       varchar(100) not null
);
comment on table child_death_analysis is 'The analysis form of one child death.';
comment on column child_death_analysis.answers is 'What is written, as a JSON object of the names of answers and their texts.';
comment on column child_death_analysis.category is 'Category 1 to 10; where two could apply, the lower number.';
comment on column child_death_analysis.overall is 'identified, none or inadequate: as it follows from the factors, or as the panel judged.';
comment on column child_death_analysis.score_a is 'Highest score of a factor in the domain, or the score of the domain as a whole.';
comment on column child_death_analysis.modifiable_count is 'Factors that may have contributed and could be changed.';
create index child_death_analysis_by_status on child_death_analysis (status, sent_at);

create table child_death_factor (
    id           uuid primary key,
    analysis_id  uuid         not null references child_death_analysis (id),
    number       integer      not null,
    domain       varchar(1)   not null,
    label        varchar(200) not null,
    note         varchar(1000),
    score        varchar(1),
    legacy_score varchar(2),
    modifiable   varchar(10),
    gap          varchar(3),
    unique (analysis_id, number)
);
comment on table child_death_factor is 'A factor of a death in one of the domains A to D with its score.';
comment on column child_death_factor.legacy_score is 'Score on the form used until 2018 where that was another: 1* or 3.';

create table child_death_seal (
    id          uuid primary key,
    analysis_id uuid         not null references child_death_analysis (id),
    number      integer      not null,
    content     text         not null,
    hash        varchar(64)  not null,
    sealed_at   timestamp with time zone not null,
    sealed_by   varchar(100) not null,
    unique (analysis_id, number)
);
comment on table child_death_seal is 'A final version of an analysis as it was sealed; never changed.';
comment on column child_death_seal.hash is 'SHA-256 of the content in hexadecimal digits.';

create table child_death_task (
    id          uuid primary key,
    analysis_id uuid          not null references child_death_analysis (id),
    number      integer       not null,
    kind        varchar(20)   not null,
    recipient   varchar(30),
    owner       varchar(200)  not null,
    what        varchar(2000) not null,
    level       varchar(20)   not null,
    due_day     date,
    status      varchar(20)   not null,
    outcome     varchar(2000),
    settled_at  timestamp with time zone,
    settled_by  varchar(100),
    unique (analysis_id, number)
);
comment on table child_death_task is 'What is to be done after a death was reviewed: an action, or telling somebody to act (Children Act 2004 s.16M(5)).';
comment on column child_death_task.owner is 'Who does it; for telling somebody, who is told.';
create index child_death_task_open on child_death_task (status, due_day);
