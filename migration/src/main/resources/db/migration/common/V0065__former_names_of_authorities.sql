-- Under which names a place may be looked for that has another authority now. Names: Department for Education, list of
-- terminated local authorities, July 2026; successors by the structural changes orders of 2008, 2018, 2019 and 2022.
-- Authorities that only changed their code, or whose name has the old one in it, are found without.

alter table organisation add column former_names varchar(200);
comment on column organisation.former_names is 'Names of authorities that had the area before, to be found by; nothing is kept under them.';
update organisation set former_names = 'Bournemouth; Poole' where kind = 'local_authority' and code = 'E06000058';
update organisation set former_names = 'Bedfordshire' where kind = 'local_authority' and code in ('E06000055', 'E06000056');
update organisation set former_names = 'Cheshire' where kind = 'local_authority' and code in ('E06000049', 'E06000050');
update organisation set former_names = 'Cumbria' where kind = 'local_authority' and code in ('E06000063', 'E06000064');
update organisation set former_names = 'Northamptonshire' where kind = 'local_authority' and code in ('E06000061', 'E06000062');
