-- What the file that a report was read from says of itself beside its text, to be compared with the case.

alter table practice_review add column report_file_properties varchar(4000);
comment on column practice_review.report_file_properties is 'Hidden properties of the file the report was read from, one a line; empty for a typed report, and for one uploaded before they were noted.';
