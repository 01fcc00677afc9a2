-- A row as version 57 lets it be.
insert into duly.contact_wait (id, tenant_id, what, subject, asked_kind, asked_by, asked_for, asked_at, detail)
  select 'sk', id, 'source_key', 'source_key', 'staff', 'mara', 'mara', now(), 'x' from duly.tenant order by id limit 1;
