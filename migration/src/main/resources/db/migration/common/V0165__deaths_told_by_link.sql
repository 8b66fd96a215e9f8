-- Who has no account tells of a death by a link to one notification.

alter table child_death_notice alter column account_id drop not null;
alter table child_death_notice add column link_id uuid references one_link (id);
alter table child_death_notice add constraint child_death_notice_writer check ((account_id is null) <> (link_id is null));
create index child_death_notice_by_link on child_death_notice (link_id);
comment on column child_death_notice.link_id is 'The link of who tells without an account; null where the writer has one.';
create index one_link_by_address on one_link (address, purpose);
