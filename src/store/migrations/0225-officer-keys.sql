-- The public key that an officer made in the portal, sealed under the directory key. It stands in the place of the one that the desk
-- entered until two people enter another; earlier ones stay, with their end. Written by duly.register_own_key alone
-- (src/store/repeatable/18-own-passkeys.sql).
create table duly.officer_key (
  id text primary key,
  officer_id text not null references duly.officer,
  recipient bytea not null,
  made_at timestamptz not null,
  replaced_at timestamptz
);
create unique index officer_key_current on duly.officer_key (officer_id) where replaced_at is null;
alter table duly.officer_key enable row level security;
alter table duly.officer_key force row level security;
do $$
begin
  execute format('create policy definer on duly.officer_key for all to %I using (true) with check (true)', current_user);
end $$;
grant select on duly.officer_key to duly_app;
grant select, update (replaced_at) on duly.officer_key to duly_system;
create policy own_reads on duly.officer_key for select to duly_app
  using ((select duly.actor_is('officer')) and officer_id = (select duly.actor_id()));
create policy staff_reads on duly.officer_key for select to duly_app using ((select duly.actor_is('staff')));
create policy system_all on duly.officer_key for all to duly_system
  using ((select duly.actor_is('system'))) with check ((select duly.actor_is('system')));
grant select on duly.officer_key to duly_backup;
create policy backup_reads on duly.officer_key for select to duly_backup using (true);
