ALTER TABLE visit ADD COLUMN place varchar(80);
