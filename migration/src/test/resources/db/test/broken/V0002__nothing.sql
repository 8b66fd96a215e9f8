ALTER TABLE no_such_table ADD COLUMN place varchar(80);
