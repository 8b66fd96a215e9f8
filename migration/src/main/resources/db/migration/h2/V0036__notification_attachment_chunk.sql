-- The content of attached files in pieces, so that a file is never whole in memory; the two databases name their binary
-- type differently.

create table notification_attachment_chunk (
    attachment_id uuid    not null references notification_attachment (id),
    chunk_number  integer not null,
    content       binary varying(262144) not null,
    primary key (attachment_id, chunk_number)
);
comment on table notification_attachment_chunk is 'Pieces of attached files, 256 KB each but the last, numbered from 0. Written once, never changed.';
