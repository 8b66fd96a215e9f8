-- Child deaths and the panels that review them. What is kept here may be used for the review of child deaths only
-- (Children Act 2004 s.16N(4)): nothing outside the features of child death review reads these tables.

create table overview_panel_area (
    id              uuid primary key,
    panel_id        uuid not null references organisation (id),
    organisation_id uuid not null references organisation (id),
    valid_from      date,
    valid_to        date
);
comment on table overview_panel_area is 'The child death review partners (local authorities and boards) for whose area a child death overview panel reviews, with the days between which it does.';
create index overview_panel_area_by_panel on overview_panel_area (panel_id);
create index overview_panel_area_by_organisation on overview_panel_area (organisation_id);

create table child_death (
    id                   uuid primary key,
    version              bigint        not null,
    reference            varchar(20)   not null unique,
    status               varchar(30)   not null,
    guidance_edition     varchar(20)   not null,
    owner_id             uuid          not null references organisation (id),
    residence_code       varchar(20),
    place_panel_id       uuid references organisation (id),
    place_code           varchar(20),
    place_kind           varchar(40),
    may_review           boolean       not null,
    given_names          varchar(200),
    family_name          varchar(200),
    name_key             varchar(400)  not null,
    nhs_number           varchar(10),
    nhs_absent           varchar(30),
    birth_date           date,
    birth_time           varchar(5),
    death_date           date          not null,
    death_time           varchar(5),
    died_at              timestamp with time zone,
    age_days             integer,
    age_years            integer,
    sex                  varchar(20),
    ethnicity            varchar(40),
    postcode             varchar(10),
    gestation_weeks      integer,
    birth_weight_grams   integer,
    expected             varchar(20),
    abuse_suspected      varchar(20)   not null,
    joint_response       varchar(20)   not null,
    summary              varchar(10000),
    key_worker           varchar(200),
    notified_at          timestamp with time zone not null,
    national_due_at      timestamp with time zone,
    national_sent_at     timestamp with time zone,
    inquest              varchar(20)   not null,
    inquest_concluded_on date,
    report_received_on   date,
    panel_aim            date,
    closed_at            timestamp with time zone,
    retention_review     date,
    created_at           timestamp with time zone not null,
    created_by           varchar(100)  not null,
    changed_at           timestamp with time zone not null,
    changed_by           varchar(100)  not null
);
comment on table child_death is 'One death of a child, reviewed by one overview panel; or a joint agency response to a stillbirth, which no panel reviews.';
comment on column child_death.owner_id is 'The overview panel of normal residence, or the one that took over or may review by agreement.';
comment on column child_death.residence_code is 'Official code of the local authority of normal residence; null for a child who lived outside England.';
comment on column child_death.place_panel_id is 'The overview panel of the place of death where that is another: it is informed and reads the case.';
comment on column child_death.name_key is 'The name without case, accents and signs, by which likely duplicates are found.';
comment on column child_death.died_at is 'Time of death as an instant; null while the hour is not known.';
comment on column child_death.age_days is 'Days lived; null for a stillbirth.';
comment on column child_death.national_due_at is 'Clock hours after the panel was told, within which the national database is told.';
comment on column child_death.inquest is 'none, expected, opened or concluded.';
comment on column child_death.panel_aim is 'Day by which the panel aims to review; an aim, no duty.';
create index child_death_by_owner on child_death (owner_id, status, death_date);
create index child_death_by_place_panel on child_death (place_panel_id, status, death_date);
create index child_death_by_number on child_death (nhs_number);
create index child_death_by_days on child_death (death_date, birth_date);
create index child_death_by_name on child_death (name_key);
create index child_death_by_birth on child_death (birth_date);

insert into organisation (id, kind, code, name, region, valid_from, valid_to) values
    ('5f2a7c1e-8d34-5b0f-9a61-3c7e20b4d9f8', 'national_body', 'N-NCMD', 'National Child Mortality Database', null, date '2019-04-01', null);
