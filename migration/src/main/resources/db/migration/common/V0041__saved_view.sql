-- Filters that people keep under a name of their own.

create table saved_view (
    id           uuid primary key,
    version      bigint        not null,
    account_id   uuid          not null references account (id),
    view_name    varchar(60)   not null,
    filter       varchar(2000) not null,
    default_view boolean       not null,
    created_at   timestamp with time zone not null,
    created_by   varchar(100)  not null,
    changed_at   timestamp with time zone not null,
    changed_by   varchar(100)  not null,
    unique (account_id, view_name)
);
comment on table saved_view is 'A filter of the list of notifications that one person keeps under a name; nobody else sees it.';
comment on column saved_view.filter is 'The filter as it stands in the address of the list, without page and size.';
