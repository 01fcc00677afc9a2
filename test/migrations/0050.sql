-- Rows of the tables that version 50 brings.
insert into duly.contact_wait (id, tenant_id, what, subject, asked_kind, asked_by, asked_for, asked_at, detail)
  select 'cw', id, 'contact', 'c', 'staff', 'mara', 'mara', now(), 'x' from duly.tenant order by id limit 1;
insert into duly.tenant_read (id, tenant_id, what, by_kind, by_id, at) values ('tr', null, 'export', 'staff', 'mara', now());
