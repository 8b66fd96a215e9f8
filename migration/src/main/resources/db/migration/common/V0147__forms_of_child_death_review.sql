-- Forms as data: each version is one document, so that one number says in which words an answer was given.

create table child_death_form (
    id             uuid primary key,
    version        bigint           not null,
    form_code      varchar(60)      not null,
    form_number    integer          not null,
    status         varchar(20)      not null,
    title          varchar(200)     not null,
    form_use       varchar(20)      not null,
    questions      integer          not null,
    content        varchar(1000000) not null,
    note           varchar(1000),
    content_hash   varchar(64),
    published_at   timestamp with time zone,
    published_name varchar(200),
    created_at     timestamp with time zone not null,
    created_by     varchar(100)     not null,
    changed_at     timestamp with time zone not null,
    changed_by     varchar(100)     not null,
    constraint child_death_form_once unique (form_code, form_number)
);
comment on table child_death_form is 'A version of a form of child death review. Once published it never changes: answers are read in its words.';
comment on column child_death_form.content is 'Sections, questions, conditions and code lists as JSON, in the format of export and import.';
comment on column child_death_form.note is 'Why this version was made, for those who write answers.';
comment on column child_death_form.content_hash is 'SHA-256 of the content as it was published.';
