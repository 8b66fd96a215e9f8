-- What the file of a draft of the library says of itself, read once when it was added.

alter table library_draft add column file_properties varchar(4000);
comment on column library_draft.file_properties is 'Properties of the file that its readers do not see, one a line, to be shown to the librarian; they are removed on release.';
