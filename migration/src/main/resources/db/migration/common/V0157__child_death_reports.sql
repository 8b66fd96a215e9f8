-- Yearly reports of child death overview panels (Children Act 2004 s.16M(6)): what is written, each published version with
-- its figures, and how deprived the places are where children lived.

create table child_death_report (
    id          uuid primary key,
    version     bigint       not null,
    reference   varchar(20)  not null unique,
    panel_id    uuid         not null references organisation (id),
    status      varchar(20)  not null,
    first_year  integer      not null,
    last_year   integer      not null,
    texts       text         not null,
    created_at  timestamp with time zone not null,
    created_by  varchar(100) not null,
    changed_at  timestamp with time zone not null,
    changed_by  varchar(100) not null,
    constraint child_death_report_once unique (panel_id, last_year)
);
comment on table child_death_report is 'A yearly report of a child death overview panel, from its draft to its newest version.';
comment on column child_death_report.first_year is 'Calendar year in which the first financial year shown begins.';
comment on column child_death_report.last_year is 'Calendar year in which the financial year reported on begins.';
comment on column child_death_report.texts is 'What is written, as a JSON object of the names of texts.';

create table child_death_report_version (
    id           uuid primary key,
    report_id    uuid         not null references child_death_report (id),
    number       integer      not null,
    content      text         not null,
    figures      text         not null,
    hash         varchar(64)  not null,
    learning     varchar(200),
    reason       varchar(2000),
    published_at timestamp with time zone not null,
    published_by varchar(100) not null,
    unique (report_id, number)
);
comment on table child_death_report_version is 'A version of a yearly report as it was published; never changed.';
comment on column child_death_report_version.content is 'What everybody can read, as JSON: texts, and figures without those that are hidden.';
comment on column child_death_report_version.figures is 'Every figure with whether it was hidden, as JSON: never published; later reports are compared with it.';
comment on column child_death_report_version.learning is 'Last part of the address of its learning in the library, if it was published there.';

create table postcode_deprivation (
    postcode varchar(8) primary key,
    quintile integer      not null,
    edition  varchar(40)  not null
);
comment on table postcode_deprivation is 'Fifth of England by deprivation in which a postcode lies: 1 the most deprived, 5 the least.';
comment on column postcode_deprivation.postcode is 'In capitals, without spaces.';
comment on column postcode_deprivation.edition is 'Edition of the English indices of deprivation.';
