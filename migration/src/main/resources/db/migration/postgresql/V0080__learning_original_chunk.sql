-- The content of original files in pieces, so that a file is never whole in memory when it is handed out; the two
-- databases name their binary type differently.

create table learning_original_chunk (
    original_id  uuid    not null references learning_original (id),
    chunk_number integer not null,
    content      bytea not null,
    primary key (original_id, chunk_number)
);
comment on table learning_original_chunk is 'Pieces of original files, 256 KB each but the last, numbered from 0. Written once; destroyed with what must not be read.';
