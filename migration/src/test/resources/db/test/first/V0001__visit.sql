CREATE TABLE visit (id bigint PRIMARY KEY, told_on date);
