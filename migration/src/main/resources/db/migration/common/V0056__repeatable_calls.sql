-- Calls of programs that carry a key, so that repeating them does nothing twice.

create table repeatable_call (
    id          uuid primary key,
    account_id  uuid         not null references account (id),
    call_key    varchar(200) not null,
    fingerprint varchar(64)  not null,
    outcome     varchar(200),
    called_at   timestamp with time zone not null,
    unique (account_id, call_key)
);
comment on table repeatable_call is 'Calls of the API that carried an Idempotency-Key, with what came of them; written in the transaction of the call.';
