-- Answers to what the check for identifiability finds in a text that is to be published, and their confirmation.

create table identity_settlement (
    id           uuid primary key,
    subject_id   uuid          not null,
    part         varchar(20)   not null,
    mark         varchar(32)   not null,
    kind         varchar(20)   not null,
    answer       varchar(20)   not null,
    reason       varchar(500),
    settled_by   varchar(100)  not null,
    settled_name varchar(200)  not null,
    settled_at   timestamp with time zone not null,
    unique (subject_id, part, mark)
);
comment on table identity_settlement is 'How a person settled a place in a text from which somebody could be recognised. The words found are not kept.';
comment on column identity_settlement.subject_id is 'The practice review, or the draft of the library.';
comment on column identity_settlement.part is 'Which of its texts: report, improvements, draft.';
comment on column identity_settlement.mark is 'Digest of what was found, in which field, between which words: the same in a later version of the text while these are.';

create table identity_confirmation (
    id             uuid primary key,
    subject_id     uuid         not null,
    part           varchar(20)  not null,
    list_mark      varchar(32)  not null,
    confirmed_by   varchar(100) not null,
    confirmed_name varchar(200) not null,
    confirmed_at   timestamp with time zone not null,
    unique (subject_id, part)
);
comment on table identity_confirmation is 'A second person has read the text and confirmed the settled list.';
comment on column identity_confirmation.list_mark is 'Digest of the text and of the answers that were confirmed. With another text or another answer it counts no more.';
