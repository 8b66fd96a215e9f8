-- Whether the file of a practice review was looked at for malware, as every other file that is kept.

alter table practice_review_document add column scan_state varchar(20) default 'not_scanned' not null;
alter table practice_review_document add column scanned_at timestamp with time zone;

comment on column practice_review_document.scan_state is 'not_scanned, waiting, clean or infected; the content of an infected file is destroyed.';

create index practice_review_document_by_scan on practice_review_document (scan_state);
