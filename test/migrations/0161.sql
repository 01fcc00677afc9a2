-- A row of the table that version 161 brings.
insert into duly.retention_asked (id, by_id, at) select 'r', id, now() from duly.person order by id limit 1;
