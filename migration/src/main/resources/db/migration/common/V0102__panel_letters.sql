-- Letters of the national body to the safeguarding partners: their templates, and each letter as it was sent.
create table panel_letter_template (
    id         uuid primary key,
    version    bigint        not null,
    outcome    varchar(40)   not null unique,
    subject    varchar(200)  not null,
    body       varchar(10000) not null,
    created_at timestamp with time zone not null,
    created_by varchar(100)  not null,
    changed_at timestamp with time zone not null,
    changed_by varchar(100)  not null
);
comment on table panel_letter_template is 'The letter for each outcome. Words in braces are filled in when a letter is made; a paragraph with a part that has nothing to say is left out.';

create table panel_letter (
    id               uuid primary key,
    panel_case_id    uuid           not null references panel_case (id),
    letter_number    integer        not null,
    step_id          uuid           not null unique,
    outcome          varchar(40)    not null,
    template_version bigint         not null,
    sender           varchar(500)   not null,
    sender_address   varchar(500)   not null,
    addressee        varchar(300)   not null,
    subject          varchar(400)   not null,
    body             varchar(60000) not null,
    sent_by          varchar(100)   not null,
    sent_at          timestamp with time zone not null,
    unique (panel_case_id, letter_number)
);
comment on table panel_letter is 'A letter as it was made when an outcome was recorded. Never changed.';
comment on column panel_letter.step_id is 'The step in the history of the case with which it went out.';

insert into panel_letter_template (id, version, outcome, subject, body, created_at, created_by, changed_at, changed_by) values
('00000000-0000-0000-0102-000000000001', 1, 'agree_lcspr', 'Rapid review {rapid_review}: a local practice review',
'Thank you for the rapid review {rapid_review}, which followed your notification {notification}.

We have considered it and agree with your decision to commission a local child safeguarding practice review.

Our reasons are:

{reasons}

On the quality of the rapid review: {quality}

Please tell us the date of your decision to start and the name of the reviewer.', current_timestamp, 'system', current_timestamp, 'system'),
('00000000-0000-0000-0102-000000000002', 1, 'agree_no_lcspr', 'Rapid review {rapid_review}: no local practice review',
'Thank you for the rapid review {rapid_review}, which followed your notification {notification}.

We have considered it and agree with your decision that no local child safeguarding practice review is needed.

Our reasons are:

{reasons}

On the quality of the rapid review: {quality}

We expect that what you have learned is acted on and shared in your area.', current_timestamp, 'system', current_timestamp, 'system'),
('00000000-0000-0000-0102-000000000003', 1, 'ask_to_reconsider', 'Rapid review {rapid_review}: please reconsider',
'Thank you for the rapid review {rapid_review}, which followed your notification {notification}.

We have considered it and ask you to look again at your decision.

Our reasons are:

{reasons}

On the quality of the rapid review: {quality}

Please answer in the portal, usually by {answer_by}. This is a usual time, not a limit in law. If your decision changes, the three safeguarding partners sign again.', current_timestamp, 'system', current_timestamp, 'system'),
('00000000-0000-0000-0102-000000000004', 1, 'request_more_information', 'Rapid review {rapid_review}: more information',
'Thank you for the rapid review {rapid_review}, which followed your notification {notification}.

Before we can answer, we need the following:

{reasons}

On the quality of the rapid review: {quality}

Please answer in the portal, usually by {answer_by}. This is a usual time, not a limit in law.', current_timestamp, 'system', current_timestamp, 'system'),
('00000000-0000-0000-0102-000000000005', 1, 'not_meeting_criteria', 'Rapid review {rapid_review}: criteria not met',
'Thank you for the rapid review {rapid_review}, which followed your notification {notification}.

On what is now known we agree that this is not a serious child safeguarding case.

Our reasons are:

{reasons}

On the quality of the rapid review: {quality}', current_timestamp, 'system', current_timestamp, 'system'),
('00000000-0000-0000-0102-000000000006', 1, 'national_review_single', 'Rapid review {rapid_review}: national review of this case',
'Thank you for the rapid review {rapid_review}, which followed your notification {notification}.

We have decided that this case is to be the subject of a national child safeguarding practice review. The Secretary of State is informed.

Our reasons are:

{reasons}

Improvements that are needed: {reason_improvements}

A need to change law or statutory guidance: {reason_law}

Recurrent themes: {reason_recurrent}

On the quality of the rapid review: {quality}

We will tell you who the reviewer is and how you can take part.', current_timestamp, 'system', current_timestamp, 'system'),
('00000000-0000-0000-0102-000000000007', 1, 'national_thematic_review', 'Rapid review {rapid_review}: part of a national thematic review',
'Thank you for the rapid review {rapid_review}, which followed your notification {notification}.

We have decided that this case is to be considered with others in a national review of a theme. The Secretary of State is informed.

Our reasons are:

{reasons}

Improvements that are needed: {reason_improvements}

A need to change law or statutory guidance: {reason_law}

Recurrent themes: {reason_recurrent}

On the quality of the rapid review: {quality}

We will tell you who the reviewer is and how you can take part.', current_timestamp, 'system', current_timestamp, 'system'),
('00000000-0000-0000-0102-000000000008', 1, 'no_further_action', 'Rapid review {rapid_review}: learning noted',
'Thank you for the rapid review {rapid_review}, which followed your notification {notification}.

We have noted what you have learned for national work. Nothing further is asked of you.

Our reasons are:

{reasons}

On the quality of the rapid review: {quality}', current_timestamp, 'system', current_timestamp, 'system');

-- The day by which the partners usually answer a request; a service level, not a limit in law.
alter table panel_case add column reply_usual_by date;
comment on column panel_case.reply_usual_by is 'The day by which the partners usually answer what was asked; empty while nothing is.';
