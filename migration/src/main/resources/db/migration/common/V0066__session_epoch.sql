-- Sessions hold the number that was current when they began; raising it ends them all.
alter table account add column session_epoch bigint default 0 not null;
