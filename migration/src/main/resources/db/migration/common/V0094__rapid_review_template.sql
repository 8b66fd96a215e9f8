-- The fields of a rapid review that were missing: family, parallel proceedings, further circumstances, the view against each
-- head of regulation 3, the plan of a practice review, and the comment of the independent scrutineer.

alter table rapid_review add column family varchar(20000);
alter table rapid_review add column proceedings varchar(10000);
alter table rapid_review add column other_circumstances varchar(10000);
alter table rapid_review add column national_improvements varchar(10000);
alter table rapid_review add column national_law varchar(10000);
alter table rapid_review add column national_recurrent varchar(10000);
alter table rapid_review add column review_scope varchar(10000);
alter table rapid_review add column review_method varchar(4000);
alter table rapid_review add column review_reviewer varchar(4000);
alter table rapid_review add column review_timetable varchar(4000);
alter table rapid_review add column scrutineer_comment varchar(10000);
comment on column rapid_review.national_law is 'Whether the case raises a need for a change of legislation or statutory guidance (SI 2018/789 reg. 3).';
