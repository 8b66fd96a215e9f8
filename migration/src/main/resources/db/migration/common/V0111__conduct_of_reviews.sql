-- How a local practice review is conducted.

create table conduct_entry (
    id                 uuid primary key,
    version            bigint      not null,
    practice_review_id uuid        not null references practice_review (id),
    kind               varchar(30) not null,
    subject            varchar(400),
    state              varchar(40),
    on_day             date        not null,
    second_day         date,
    people             integer,
    agencies           varchar(600),
    words              varchar(10000),
    more_words         varchar(10000),
    signed_name        varchar(200),
    struck_at          timestamp with time zone,
    struck_by          varchar(100),
    struck_reason      varchar(2000),
    created_at         timestamp with time zone not null,
    created_by         varchar(100) not null,
    changed_at         timestamp with time zone not null,
    changed_by         varchar(100) not null
);
comment on table conduct_entry is 'A line of the record of how a review is conducted: a family member who was asked, a parallel proceeding, a practitioner event, a notice of delay, a comment on a withholding, the word of a safeguarding partner. One table, so that a page reads all lines by one statement.';
comment on column conduct_entry.subject is 'Whom or what it concerns: a relation to the child, never a name; or a code of its kind.';
comment on column conduct_entry.second_day is 'The day of the answer, of the end of the proceedings, or on which a notice was sent.';
comment on column conduct_entry.struck_at is 'When the line was struck out; it stays to be read.';
create index conduct_entry_by_review on conduct_entry (practice_review_id, kind);
