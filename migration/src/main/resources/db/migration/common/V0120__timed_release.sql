-- What publishes itself at a minute that was set before.

create table timed_release (
    id           uuid primary key,
    subject_type varchar(40)  not null,
    subject_id   uuid         not null,
    reference    varchar(120) not null,
    current_for  uuid unique,
    state        varchar(20)  not null,
    publish_at   timestamp with time zone not null,
    text_mark    varchar(100) not null,
    less_notice  varchar(2000),
    set_by       varchar(100) not null,
    set_at       timestamp with time zone not null,
    ended_by     varchar(100),
    ended_at     timestamp with time zone,
    refusal      varchar(4000)
);
comment on table timed_release is 'A minute at which something publishes itself, who set it, and what became of it.';
comment on column timed_release.current_for is 'Identity of what is published while this minute is waited for, or was the last one and was refused; empty otherwise, so that there is one at most.';
comment on column timed_release.text_mark is 'Mark of everything that would be published, when the minute was set; another text is not published.';
comment on column timed_release.less_notice is 'Why it may be published with less notice than the rules ask for (rule 47).';
comment on column timed_release.refusal is 'Why it was not published at its minute.';
create index timed_release_by_minute on timed_release (state, publish_at);
