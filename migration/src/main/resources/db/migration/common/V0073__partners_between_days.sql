-- Rule 79: a partner is one between two days, and a case keeps the partners of its day.
-- The table is made anew, because its rule "once in a partnership" has no name that both databases know.

create table partnership_membership (
    id              uuid primary key,
    partnership_id  uuid not null references organisation (id),
    organisation_id uuid not null references organisation (id),
    valid_from      date,
    valid_to        date,
    constraint partnership_membership_days check (valid_from is null or valid_to is null or valid_from <= valid_to)
);
insert into partnership_membership (id, partnership_id, organisation_id)
    select id, partnership_id, organisation_id from partnership_member;
drop table partnership_member;
alter table partnership_membership rename to partnership_member;
comment on table partnership_member is 'Which organisations form a safeguarding partnership, and between which days; an empty day is an open end.';
create index partnership_member_of_organisation on partnership_member (organisation_id);
create index partnership_member_of_partnership on partnership_member (partnership_id);

-- Integrated care boards began on 1 July 2022 (Health and Care Act 2022, section 19). On 1 April 2026 they became 36:
-- thirteen ended, six began, and one began again with a larger area. Names and codes of those that ended: Office for
-- National Statistics, integrated care boards (April 2023). The board of Frimley was divided among three.

update organisation set valid_from = date '2022-07-01' where kind = 'icb' and demonstration = false
    and code not in ('E54000065', 'E54000066', 'E54000067', 'E54000068', 'E54000069', 'E54000070', 'E54000071');
insert into organisation (id, kind, code, name, region, valid_from, valid_to) values
    ('4c95d6f8-7e57-5db5-9fba-12455f3275a8', 'icb', 'E54000022', 'NHS Norfolk and Waveney Integrated Care Board', 'East of England', date '2022-07-01', date '2026-03-31'),
    ('d3941baf-5226-56b1-b6b8-e497eb482656', 'icb', 'E54000023', 'NHS Suffolk and North East Essex Integrated Care Board', 'East of England', date '2022-07-01', date '2026-03-31'),
    ('042f5c80-aaab-54d4-8090-fc1d1ef60845', 'icb', 'E54000024', 'NHS Bedfordshire, Luton and Milton Keynes Integrated Care Board', 'East of England', date '2022-07-01', date '2026-03-31'),
    ('716529a3-289e-514c-8f26-012aea6ce099', 'icb', 'E54000025', 'NHS Hertfordshire and West Essex Integrated Care Board', 'East of England', date '2022-07-01', date '2026-03-31'),
    ('166e6189-ca77-5727-9221-85d9ae428f3c', 'icb', 'E54000026', 'NHS Mid and South Essex Integrated Care Board', 'East of England', date '2022-07-01', date '2026-03-31'),
    ('35a30716-1309-58ff-a001-a72d80f8df54', 'icb', 'E54000027', 'NHS North West London Integrated Care Board', 'London', date '2022-07-01', date '2026-03-31'),
    ('6f444ff6-e1e5-562c-ab5a-b0e447f4efd1', 'icb', 'E54000028', 'NHS North Central London Integrated Care Board', 'London', date '2022-07-01', date '2026-03-31'),
    ('fa9765fd-5685-5a73-b427-81085f11197a', 'icb', 'E54000034', 'NHS Frimley Integrated Care Board', 'South East', date '2022-07-01', date '2026-03-31'),
    ('25cc1c0e-8017-5841-b355-1542c0a23504', 'icb', 'E54000042', 'NHS Hampshire and Isle of Wight Integrated Care Board', 'South East', date '2022-07-01', date '2026-03-31'),
    ('9005f067-5dd2-53a2-9569-394cbd177ebc', 'icb', 'E54000044', 'NHS Buckinghamshire, Oxfordshire and Berkshire West Integrated Care Board', 'South East', date '2022-07-01', date '2026-03-31'),
    ('06bfa2c0-a013-5ea9-94d3-2eb9665f5807', 'icb', 'E54000056', 'NHS Cambridgeshire and Peterborough Integrated Care Board', 'East of England', date '2022-07-01', date '2026-03-31'),
    ('14f5474d-cbd2-548c-a14e-06f63c2f5179', 'icb', 'E54000063', 'NHS Surrey Heartlands Integrated Care Board', 'South East', date '2022-07-01', date '2026-03-31'),
    ('8aec23ab-c589-5b2b-ad56-acb233a0d82f', 'icb', 'E54000064', 'NHS Sussex Integrated Care Board', 'South East', date '2022-07-01', date '2026-03-31');

update organisation set former_names = 'NHS Bedfordshire, Luton and Milton Keynes Integrated Care Board; NHS Cambridgeshire and Peterborough Integrated Care Board; NHS Hertfordshire and West Essex Integrated Care Board'
    where kind = 'icb' and code = 'E54000065';
update organisation set former_names = 'NHS Hertfordshire and West Essex Integrated Care Board; NHS Mid and South Essex Integrated Care Board; NHS Suffolk and North East Essex Integrated Care Board'
    where kind = 'icb' and code = 'E54000066';
update organisation set former_names = 'NHS Frimley Integrated Care Board'
    where kind = 'icb' and code = 'E54000067';
update organisation set former_names = 'NHS Norfolk and Waveney Integrated Care Board; NHS Suffolk and North East Essex Integrated Care Board'
    where kind = 'icb' and code = 'E54000068';
update organisation set former_names = 'NHS Frimley Integrated Care Board; NHS Surrey Heartlands Integrated Care Board; NHS Sussex Integrated Care Board'
    where kind = 'icb' and code = 'E54000069';
update organisation set former_names = 'NHS Buckinghamshire, Oxfordshire and Berkshire West Integrated Care Board; NHS Frimley Integrated Care Board'
    where kind = 'icb' and code = 'E54000070';
update organisation set former_names = 'NHS North Central London Integrated Care Board; NHS North West London Integrated Care Board'
    where kind = 'icb' and code = 'E54000071';
