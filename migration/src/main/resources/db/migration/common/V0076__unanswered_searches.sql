-- Searches of the library that found nothing, for whoever keeps its vocabulary: words and how often in a week, nobody's.

create table unanswered_search (
    search_hash varchar(64) primary key,
    week        date    not null,
    words       varchar(120),
    times       integer not null
);
comment on table unanswered_search is 'Words that found nothing and how often in a week. No person, session, address or time of day.';
comment on column unanswered_search.search_hash is 'Keyed hash of words and week.';
comment on column unanswered_search.words is 'Empty until the third time: words that only one or two people looked for could be a name.';
create index unanswered_search_by_week on unanswered_search (week);
