-- Who at the national body has a case in hand, and how it came to them.
alter table panel_case add column allocated_to uuid;
alter table panel_case add column allocated_at timestamp with time zone;
alter table panel_case add constraint panel_case_allocated_to foreign key (allocated_to) references account (id);
create index panel_case_by_allocation on panel_case (allocated_to, status);
comment on column panel_case.allocated_to is 'Who has the case in hand; empty while nobody has. Nobody with a conflict of interest.';

create table panel_allocation (
    id            uuid primary key,
    panel_case_id uuid         not null references panel_case (id),
    account_id    uuid references account (id),
    reason        varchar(2000),
    given_by      varchar(100) not null,
    given_at      timestamp with time zone not null
);
comment on table panel_allocation is 'Each time a case before the national body was given to somebody, handed over, or taken back. Never changed.';
comment on column panel_allocation.account_id is 'To whom it was given; empty when it was taken back.';
create index panel_allocation_by_case on panel_allocation (panel_case_id, given_at);
