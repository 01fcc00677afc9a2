-- A law pack answers "sufficient" only after a lawyer of the provider adopted that very version. One row an adoption; a
-- later one, or a withdrawal, ends it. Rows stay.

create table duly.pack_adoption (
  id text primary key,
  pack text not null check (pack ~ '^[a-z]{2,6}$'),
  version text not null,
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  adopted_by text not null references duly.person,
  adopted_at timestamptz not null,
  withdrawn_by text references duly.person,
  withdrawn_at timestamptz,
  check ((withdrawn_by is null) = (withdrawn_at is null)),
  check (withdrawn_at >= adopted_at)
);
create unique index pack_adopted on duly.pack_adoption (pack) where withdrawn_at is null;

-- Who may, said again here: counsel who is employed, for themselves.
create function duly.actor_is_employed_counsel() returns boolean stable language sql as $$
  select duly.actor_is('staff') and duly.actor_has('counsel')
     and exists (select 1 from duly.person p where p.id = duly.actor_id() and p.employment = 'employee' and p.active)
$$;

alter table duly.pack_adoption enable row level security;
alter table duly.pack_adoption force row level security;
grant select, insert on duly.pack_adoption to duly_app;
grant update (withdrawn_by, withdrawn_at) on duly.pack_adoption to duly_app;
create policy staff_reads on duly.pack_adoption for select to duly_app using (duly.actor_is('staff') or duly.actor_is('system'));
create policy counsel_adopts on duly.pack_adoption for insert to duly_app
  with check (duly.actor_is_employed_counsel() and adopted_by = duly.actor_id() and withdrawn_at is null);
create policy counsel_withdraws on duly.pack_adoption for update to duly_app
  using (duly.actor_is_employed_counsel() and withdrawn_at is null)
  with check (withdrawn_by = duly.actor_id());
create policy backup_reads on duly.pack_adoption for select to duly_backup using (true);
grant select on duly.pack_adoption to duly_backup;
