-- Rows of the tables that version 8 brings.
insert into duly.tenant_party values ('acme', 'controller', null, true, 'x');
insert into duly.tenant_change values ('t', 'acme', now(), 'staff', 'root', 'changed', 'x');
insert into duly.tenant_merge (id, tenant_id, into_id, asked_by, asked_at, reason) select 'm', 'acme', id, 'root', now(), 'x'
  from duly.tenant where id <> 'acme' limit 1;
insert into duly.imported values (sha256('r'), sha256('l'), 'd1');
insert into duly.retention_hold (id, demand_id, reason, by_id, at) values ('h', 'd1', 'x', 'carl', now());
insert into duly.retention_run values ('r', now(), 'system', 'worker', '{}');
insert into duly.edition_published values ('2026h1', now());
