-- An administrator asks for a run of retention; the worker runs it, because no login of a face may erase what is over its term. One waits at
-- a time; the run itself is in duly.retention_run.
create table duly.retention_asked (
  id text primary key,
  by_id text not null references duly.person,
  at timestamptz not null,
  run_at timestamptz
);
create unique index retention_asked_waits on duly.retention_asked ((true)) where run_at is null;

alter table duly.retention_asked enable row level security;
alter table duly.retention_asked force row level security;
grant select, insert on duly.retention_asked to duly_app;
grant select, update (run_at) on duly.retention_asked to duly_system;
grant select on duly.retention_asked to duly_backup;
create policy backup_reads on duly.retention_asked for select to duly_backup using (true);
create policy system_all on duly.retention_asked for all to duly_system
  using ((select duly.actor_is('system'))) with check ((select duly.actor_is('system')));
create policy system_is_read on duly.retention_asked for select to duly_app
  using ((select duly.actor_holds('administrator', 'auditor', 'counsel')));
create policy administrator_asks on duly.retention_asked for insert to duly_app with check (
  (select duly.actor_holds('administrator')) and by_id = (select duly.actor_id()) and run_at is null);
