-- Rows of the table that version 13 brings.
insert into duly.template_approval values ('t', 'redirect', 'de', repeat('a', 64), 'mara', now());
