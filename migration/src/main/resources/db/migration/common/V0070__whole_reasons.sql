-- A reason of 10,000 characters, as one may be given for publishing nothing on improvements, stands whole in the history.

alter table status_change alter column reason set data type varchar(10000);
