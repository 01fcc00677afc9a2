-- Rows of the tables that version 6 brings.
insert into duly.answer_draft values ('m1', 'x', 'acme-admin', now());
insert into duly.contact_change (id, tenant_id, contact_id, told, asked_by, asked_at, change)
  values ('h', 'acme', 'acme-admin', 'acme-admin', 'acme-admin', now(), 'x');
insert into duly.drill (id, tenant_id, contact_id, by_kind, by_id, sent_at, note, answered_at, answered_by, outcome)
  values ('d', 'acme', 'acme-admin', 'staff', 'mara', now(), 'x', now(), 'acme-admin', 'matched');
insert into duly.tenant_mail (id, tenant_id, message, state, next_at) values ('m', 'acme', 'x', 'waiting', now());
insert into duly.feed_token values (sha256('f'), 'acme-admin', now(), null);
