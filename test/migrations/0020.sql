-- Rows of the tables that version 20 brings.
insert into duly.queue_default select id, '\x00', now() from duly.person limit 1;
