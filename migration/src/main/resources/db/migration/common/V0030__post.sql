-- Post: what people are told in the portal, the e-mails about it, and whom a notification reached.

create table post_item (
    id         uuid primary key,
    account_id uuid         not null references account (id),
    event_key  varchar(200) not null,
    kind       varchar(40)  not null,
    reference  varchar(60)  not null,
    path       varchar(200),
    title      varchar(200) not null,
    sentence   varchar(500) not null,
    needs_me   boolean      not null,
    statutory  boolean      not null,
    arrived_at timestamp with time zone not null,
    read_at    timestamp with time zone,
    unique (account_id, event_key)
);
comment on table post_item is 'What a person was told in the portal, once for each event. Holds references and names of organisations, never of people.';
comment on column post_item.path is 'Address of the record; empty for somebody who is told of it and may not open it.';
create index post_item_by_person on post_item (account_id, arrived_at);

create table post_email (
    id           uuid primary key,
    item_id      uuid         not null unique references post_item (id),
    state        varchar(20)  not null,
    message_id   varchar(200) not null unique,
    queued_at    timestamp with time zone not null,
    not_before   timestamp with time zone not null,
    attempts     integer default 0 not null,
    claimed_at   timestamp with time zone,
    claimed_by   varchar(60),
    sent_at      timestamp with time zone,
    last_problem varchar(300)
);
comment on table post_email is 'The e-mail about an item: written with the event, sent later. A row in state sending whose sender died is never sent again by itself.';
create index post_email_by_state on post_email (state, not_before);

create table post_email_again (
    id         uuid primary key,
    email_id   uuid          not null references post_email (id),
    from_state varchar(20)   not null,
    asked_by   varchar(100)  not null,
    asked_at   timestamp with time zone not null,
    reason     varchar(1000) not null
);
comment on table post_email_again is 'Who had an e-mail sent again, and why.';
create index post_email_again_by_email on post_email_again (email_id);

create table post_setting (
    account_id uuid primary key references account (id),
    choice     varchar(20) not null,
    changed_at timestamp with time zone not null
);
comment on table post_setting is 'Of what a person wants e-mails; without a row, of everything.';

create table post_telling (
    id              uuid primary key,
    notification_id uuid         not null,
    reference       varchar(60)  not null,
    authority_id    uuid         not null references organisation (id),
    role            varchar(30)  not null,
    name            varchar(200) not null,
    due_date        date         not null,
    people          integer      not null,
    told_at         timestamp with time zone,
    told_by         varchar(100),
    unique (notification_id, role, name)
);
comment on table post_telling is 'Bodies that a notification must reach, how many people the portal told there, and when it was done, by the portal or by a person (rule 14).';
create index post_telling_open on post_telling (authority_id, told_at);
