-- The review of a child's death is offered to another overview panel, which accepts or declines (rule 55, s.16M(1) and (2)).
-- The offer carries an age band and an area beside two references, so that who is offered a case reads nothing of it before.

create table child_death_transfer (
    id                    uuid primary key,
    version               bigint        not null,
    reference             varchar(20)   not null unique,
    status                varchar(20)   not null,
    child_death_id        uuid          not null references child_death (id),
    child_death_reference varchar(20)   not null,
    from_panel_id         uuid          not null references organisation (id),
    to_panel_id           uuid          not null references organisation (id),
    ground                varchar(20)   not null,
    age_band              varchar(20),
    area_code             varchar(20),
    contact               varchar(200)  not null,
    reason                varchar(2000) not null,
    offered_name          varchar(200)  not null,
    offered_at            timestamp with time zone not null,
    answered_name         varchar(200),
    answered_at           timestamp with time zone,
    answer_reason         varchar(2000),
    created_at            timestamp with time zone not null,
    created_by            varchar(100)  not null,
    changed_at            timestamp with time zone not null,
    changed_by            varchar(100)  not null
);
comment on table child_death_transfer is 'An overview panel offers the review of a death to another.';
comment on column child_death_transfer.reason is 'Why, in words; shown to the other panel with the case, once it has accepted.';
comment on column child_death_transfer.answer_reason is 'Why it was declined, or taken back.';
create index child_death_transfer_by_death on child_death_transfer (child_death_id);
create index child_death_transfer_by_panel on child_death_transfer (to_panel_id, status);
