-- Tenants as they are: a chain of parties, terms of a contract, merged and closed ones; demands that were open elsewhere;
-- retention with holds.

-- ---------------------------------------------------------------- tenants

alter table duly.tenant add column profession text check (profession in ('law_firm', 'journalist'));
alter table duly.tenant add column status text not null default 'active' check (status in ('active', 'merged', 'closed'));
alter table duly.tenant add column merged_into text references duly.tenant;
alter table duly.tenant add column ended_at timestamptz;
-- Who is told after the end of a closed tenant: its own last contacts, or the next party of its chain.
alter table duly.tenant add column told_after text check (told_after in ('last_contacts', 'chain_next'));
alter table duly.tenant add check ((status = 'merged') = (merged_into is not null));
alter table duly.tenant add check ((status = 'closed') = (told_after is not null));
alter table duly.tenant add check ((status = 'active') = (ended_at is null));
alter table duly.tenant add check (merged_into <> id);
-- Contract terms: ciphertext under the directory key; null: the provider's own.
alter table duly.tenant add column terms bytea;

-- The parties that stand behind a tenant's accounts, in their order. A party may be a tenant of its own.
create table duly.tenant_party (
  tenant_id text not null references duly.tenant,
  role text not null check (role in ('contract_party', 'processor', 'controller')),
  -- Looked at when all of a list is written: parties stand in it in any order.
  party_tenant_id text references duly.tenant deferrable initially deferred,
  -- Whether notices go to this party.
  told boolean not null,
  -- Name and country: ciphertext under the directory key.
  profile bytea not null,
  primary key (tenant_id, role),
  check (party_tenant_id <> tenant_id)
);

alter table duly.contact add column party text not null default 'contract_party'
  check (party in ('contract_party', 'processor', 'controller'));

-- What an administrator changed: who, when, what in words (ciphertext under the directory key). Written once.
create table duly.tenant_change (
  id text primary key,
  tenant_id text not null references duly.tenant,
  at timestamptz not null,
  by_kind text not null,
  by_id text not null,
  act text not null check (act in ('added', 'changed', 'merge_asked', 'merged', 'merge_stopped', 'closed')),
  detail bytea not null
);
create index tenant_change_of on duly.tenant_change (tenant_id, at);

-- A merge lets one organisation read another's demands, so two people want it.
create table duly.tenant_merge (
  id text primary key,
  tenant_id text not null references duly.tenant,
  into_id text not null references duly.tenant,
  asked_by text not null,
  asked_at timestamptz not null,
  reason bytea not null,
  settled_by text,
  settled_at timestamptz,
  outcome text check (outcome in ('merged', 'stopped')),
  check (into_id <> tenant_id),
  check (outcome is distinct from 'merged' or settled_by <> asked_by),
  check ((settled_at is null) = (outcome is null))
);
create unique index tenant_merge_open on duly.tenant_merge (tenant_id) where settled_at is null;

-- Tenants that may read a matter beside its own: a party of the chain that is told, a successor.
alter table duly.matter add column readers text[] not null default '{}';
-- From then on the own tenant is shown nothing that it had not been shown.
alter table duly.matter add column passed_at timestamptz;

/* In the moment at which a matter becomes visible: the parties of its tenant's chain that are told and have a console. */
create function duly.readers_of_chain() returns trigger language plpgsql as $$
begin
  if new.visible_at is not null and old.visible_at is null then
    new.readers := new.readers || array(
      select p.party_tenant_id from duly.tenant_party p
      where p.tenant_id = new.tenant_id and p.told and p.party_tenant_id is not null
        and p.party_tenant_id <> all (new.readers));
  end if;
  return new;
end $$;
create trigger matter_readers before update on duly.matter
  for each row execute function duly.readers_of_chain();

drop policy tenant_reads on duly.matter;
create policy tenant_reads on duly.matter for select to duly_app using (
  duly.actor_is('tenant') and visible_at is not null
  and ((tenant_id = duly.actor_tenant() and (passed_at is null or visible_at < passed_at))
       or duly.actor_tenant() = any (readers))
);

-- ---------------------------------------------------------------- demands that were open in another system

-- Which line of which system became which demand, once: keyed hashes of its reference and of its words.
create table duly.imported (
  reference_mac bytea primary key,
  line_mac bytea not null,
  demand_id text not null references duly.demand
);

-- ---------------------------------------------------------------- retention

-- Counsel stops erasure: of one demand, or (null) of everything.
create table duly.retention_hold (
  id text primary key,
  demand_id text references duly.demand,
  -- Ciphertext under the directory key.
  reason bytea not null,
  by_id text not null,
  at timestamptz not null,
  lifted_by text,
  lifted_at timestamptz,
  check ((lifted_by is null) = (lifted_at is null))
);

-- What was erased, in counts alone. Written once.
create table duly.retention_run (
  id text primary key,
  at timestamptz not null,
  by_kind text not null,
  by_id text not null,
  counts jsonb not null
);
create index retention_run_at on duly.retention_run (at);

do $$
declare t text;
begin
  foreach t in array array['tenant_party', 'tenant_change', 'tenant_merge', 'imported', 'retention_hold', 'retention_run'] loop
    execute format('alter table duly.%I enable row level security', t);
    execute format('alter table duly.%I force row level security', t);
    execute format('grant select, insert on duly.%I to duly_app', t);
    execute format('grant select on duly.%I to duly_backup', t);
    execute format('create policy backup_reads on duly.%I for select to duly_backup using (true)', t);
    execute format('create policy system_all on duly.%I for all to duly_app using (duly.actor_is(''system'')) with check (duly.actor_is(''system''))', t);
  end loop;
end $$;
grant update, delete on duly.tenant_party to duly_app;
grant update (settled_by, settled_at, outcome) on duly.tenant_merge to duly_app;
grant update (lifted_by, lifted_at) on duly.retention_hold to duly_app;
grant delete on duly.access, duly.access_read, duly.outgoing_mail, duly.tenant_mail, duly.reading to duly_app;
create policy staff_reads on duly.tenant_party for select to duly_app using (duly.actor_is('staff'));
