-- Information on improvements, published in place of the report of a withheld practice review.

create table improvement_information (
    id                    uuid primary key references practice_review (id),
    version               bigint      not null,
    status                varchar(20) not null,
    title                 varchar(200),
    summary               varchar(2000),
    improvements          varchar(20000),
    improved_already      varchar(10000),
    follow_up             varchar(10000),
    themes                varchar(1000),
    harms                 varchar(400),
    age_bands             varchar(200),
    agencies              varchar(600),
    none_reason           varchar(10000),
    final_on              date,
    final_by              varchar(100),
    planned_publication   date,
    copy_due              date,
    copy_sent_on          date,
    copy_sent_by          varchar(100),
    copy_override_reason  varchar(2000),
    match_override_reason varchar(2000),
    published_on          date,
    published_by          varchar(100),
    created_at            timestamp with time zone not null,
    created_by            varchar(100) not null,
    changed_at            timestamp with time zone not null,
    changed_by            varchar(100) not null
);
comment on table improvement_information is 'What is published about improvements when the report of a practice review is withheld; it has the identity of its review.';
comment on column improvement_information.none_reason is 'Why not even this is published (rule 48).';
comment on column improvement_information.copy_due is 'Last day for its copy to the national body and the Secretary of State, counted back from the planned publication.';

create table improvement_information_check (
    id             uuid primary key,
    information_id uuid         not null references improvement_information (id),
    item           varchar(40)  not null,
    confirmed_by   varchar(100) not null,
    confirmed_at   timestamp with time zone not null,
    unique (information_id, item)
);
comment on table improvement_information_check is 'Items of the anonymity checklist that a person has confirmed for the information on improvements.';

insert into improvement_information (id, version, status, improvements, themes, harms, age_bands, agencies, none_reason,
                                     created_at, created_by, changed_at, changed_by)
select id, 1, case when improvement_information is null then 'none' else 'draft' end, improvement_information,
       themes, harms, age_bands, agencies, no_improvement_reason,
       changed_at, changed_by, changed_at, changed_by
from practice_review where status = 'withheld';

alter table practice_review drop column improvement_information;
alter table practice_review drop column no_improvement_reason;
