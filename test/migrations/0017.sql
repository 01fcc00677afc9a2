-- Rows of the tables that version 17 brings.
insert into duly.officer_mail (id, officer_id, message, state, next_at) values ('m', 'officer', 'x', 'waiting', now());
update duly.contact set digest = 'weekly', digest_next = now(), left_at = now(), left_said_by = 'acme-admin' where id = 'acme-admin';
