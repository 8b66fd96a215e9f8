-- A sheet is written by a contributor with an account, or by whoever was sent a link to it.

alter table agency_sheet alter column contributor_id drop not null;
alter table agency_sheet add column link_id uuid references one_link (id);
alter table agency_sheet add constraint agency_sheet_writer check ((contributor_id is null) <> (link_id is null));
create index agency_sheet_by_link on agency_sheet (link_id);
comment on column agency_sheet.link_id is 'The link of who writes it without an account; null where the contributor has one.';
