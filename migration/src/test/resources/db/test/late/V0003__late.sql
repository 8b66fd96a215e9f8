create table late (id integer primary key);
