-- Repairs a schema made by the earlier text of 0008-tenants.

-- Half-years whose report was published when they were over: what a report may still need is not erased before.
create table duly.edition_published (
  half text primary key check (half ~ '^[0-9]{4}h[12]$'),
  at timestamptz not null
);
alter table duly.edition_published enable row level security;
alter table duly.edition_published force row level security;
grant select, insert on duly.edition_published to duly_app;
grant select on duly.edition_published to duly_backup;
create policy backup_reads on duly.edition_published for select to duly_backup using (true);
create policy system_all on duly.edition_published for all to duly_app
  using (duly.actor_is('system')) with check (duly.actor_is('system'));
