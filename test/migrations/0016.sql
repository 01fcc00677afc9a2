-- Rows of the tables that version 16 brings.
insert into duly.tenant_token values ('t', 'acme', sha256('t'), 'x', 'acme-admin', now(), now() + interval '1 day', null, null, null);
insert into duly.tenant_webhook values ('w', 'acme', 'x', 'acme-admin', now(), null, null);
insert into duly.tenant_webhook_delivery (id, webhook_id, tenant_id, matter_id, kind, at, state, next_at)
  values ('d', 'w', 'acme', 'm1', 'demand.notice_sent', now(), 'waiting', now());
