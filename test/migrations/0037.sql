-- Rows of the tables that version 37 brings.
update duly.authority set retired_at = now() where id in (select id from duly.authority order by id limit 1);
insert into duly.authority_change (id, authority_id, act, asked_kind, asked_by, asked_at, detail, settled_by, settled_at, second, outcome)
  values ('ac', 'a', 'add', 'staff', 'root', now(), 'x', 'noor', now(), 'x', 'done');
insert into duly.authority_change (id, authority_id, officer_id, act, asked_kind, asked_by, asked_at, detail)
  values ('aw', 'a', 'o', 'officer_add', 'staff', 'root', now(), 'x');
insert into duly.retention_change (id, asked_by, asked_at, terms, shorter, reason, settled_by, settled_at, outcome)
  values ('rc', 'root', now(), '{}', true, 'x', 'carl', now(), 'done');
