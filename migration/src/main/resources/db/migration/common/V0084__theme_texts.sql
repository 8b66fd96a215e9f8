-- What the page of a theme says first, and what to read first, in the librarian's words. Where there is no row, the words
-- that come with the portal stand.

create table theme_text (
    id         uuid primary key,
    theme_code varchar(60)   not null,
    number     integer       not null,
    definition varchar(2000) not null,
    reading    varchar(4000) not null,
    reason     varchar(1000) not null,
    made_by    varchar(100)  not null,
    made_at    timestamp with time zone not null,
    constraint theme_text_once unique (theme_code, number)
);
comment on table theme_text is 'Versions of what the page of a theme says; the highest number is in use. A row is never changed or deleted.';
comment on column theme_text.reading is 'Last parts of the addresses of published items to read first, in their order, one a line.';
