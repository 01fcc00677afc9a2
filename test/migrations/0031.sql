-- Rows of the tables that version 31 brings.
insert into duly.held select id, now() from duly.demand limit 1;
