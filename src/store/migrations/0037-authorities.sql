-- What the directory says of authorities and their officers is asked for by one person and confirmed by another; what ends trust
-- takes effect at once. The same for terms of retention, of which the shorter ones wait.

alter table duly.authority add column retired_at timestamptz;

/* Each change of an authority or an officer: who asked, what it rests on, who confirmed. An addition that waits has no authority
   yet, so its id refers to nothing. */
create table duly.authority_change (
  id text primary key,
  authority_id text not null,
  officer_id text,
  act text not null check (act in ('add', 'change', 'retire', 'bring_back', 'officer_add', 'officer_change', 'officer_suspend', 'officer_restore')),
  asked_kind text not null,
  asked_by text not null,
  asked_at timestamptz not null,
  -- What is to be, and what it rests on: ciphertext under the directory key.
  detail bytea not null,
  settled_by text,
  settled_at timestamptz,
  -- What the second person looked at: ciphertext under the directory key.
  second bytea,
  outcome text check (outcome in ('done', 'stopped')),
  check ((settled_at is null) = (outcome is null)),
  -- Two people; whoever has the machine (`system`) and whoever ends trust is one.
  check (outcome is distinct from 'done' or asked_kind = 'system' or act in ('retire', 'officer_suspend')
    or (settled_by <> asked_by and second is not null))
);
create index authority_change_of on duly.authority_change (authority_id, asked_at);
create unique index authority_change_waits on duly.authority_change (authority_id, coalesce(officer_id, '')) where settled_at is null;

/* Terms of retention that were asked for. `shorter`: one of them, so that something would be erased earlier. */
create table duly.retention_change (
  id text primary key,
  asked_by text not null,
  asked_at timestamptz not null,
  terms jsonb not null,
  shorter boolean not null,
  -- Ciphertext under the directory key.
  reason bytea not null,
  settled_by text,
  settled_at timestamptz,
  outcome text check (outcome in ('done', 'stopped')),
  check ((settled_at is null) = (outcome is null)),
  check (outcome is distinct from 'done' or not shorter or settled_by <> asked_by)
);
create unique index retention_change_waits on duly.retention_change ((true)) where settled_at is null;

do $$
declare t text;
begin
  foreach t in array array['authority_change', 'retention_change'] loop
    execute format('alter table duly.%I enable row level security', t);
    execute format('alter table duly.%I force row level security', t);
    execute format('grant select, insert on duly.%I to duly_app', t);
    execute format('grant update (settled_by, settled_at, outcome) on duly.%I to duly_app', t);
    execute format('grant select on duly.%I to duly_backup', t);
    execute format('create policy backup_reads on duly.%I for select to duly_backup using (true)', t);
    execute format('create policy system_all on duly.%I for all to duly_app using (duly.actor_is(''system'')) with check (duly.actor_is(''system''))', t);
  end loop;
end $$;
grant update (second) on duly.authority_change to duly_app;
