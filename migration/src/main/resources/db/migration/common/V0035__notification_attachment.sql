-- Files added to a notification: what each is, and who added it when.

create table notification_attachment (
    id                uuid primary key,
    notification_id   uuid         not null references notification (id),
    attachment_number integer      not null,
    file_name         varchar(200) not null,
    media_type        varchar(120) not null,
    byte_count        bigint       not null,
    content_hash      varchar(64)  not null,
    description       varchar(500) not null,
    after_sending     boolean      not null,
    added_at          timestamp with time zone not null,
    added_by          varchar(100) not null,
    scan_state        varchar(20)  not null,
    scanned_at        timestamp with time zone,
    removed_at        timestamp with time zone,
    removed_by        varchar(100),
    unique (notification_id, attachment_number)
);
comment on table notification_attachment is 'A file added to a notification. Those of the draft are named in the sent version, with their fingerprints; later ones are marked.';
comment on column notification_attachment.attachment_number is 'From 1 in each notification; the number of a removed file is not used again.';
comment on column notification_attachment.content_hash is 'SHA-256 of the content, hexadecimal.';
comment on column notification_attachment.scan_state is 'not_scanned, waiting, clean or infected; the content of an infected file is destroyed.';
comment on column notification_attachment.removed_at is 'Taken out of the draft; the content is destroyed, the line stays.';
create index notification_attachment_by_scan on notification_attachment (scan_state);
