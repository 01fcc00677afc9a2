-- Rows of the tables that version 31 brings.
insert into duly.held select id, now() from duly.demand limit 1;
insert into duly.by_hand select id, null, now() from duly.authority limit 1;
insert into duly.turned_away values ('2026h2', 1);
