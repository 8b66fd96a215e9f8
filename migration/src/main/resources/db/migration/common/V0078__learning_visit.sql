-- The last two days on which somebody with an account looked into the library, to offer what is new since.

create table learning_visit (
    account_id uuid primary key references account (id),
    seen_on    date not null,
    before_on  date
);
comment on table learning_visit is 'Days only, and the last two only: no address, no search, no time of day.';
