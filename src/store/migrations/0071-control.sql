-- What an installation knows of itself: which it is, and which of its parts run. One row; compared with the directory's own record
-- before anything acts on either.
create table duly.installation (
  one boolean primary key default true check (one),
  id text not null check (id ~ '^[0-9a-f]{32}$'),
  kind text not null check (kind in ('embedded', 'url')),
  -- A keyed hash of the id under the directory key: other keys than those that this database was filled under are noticed.
  key_check bytea not null,
  -- Number of the newest migration, for who may not read the list of them.
  schema_version integer not null,
  made_at timestamptz not null,
  -- The highest time at which a part was known to be right.
  newest_at timestamptz not null
);

-- A part that runs, or ran: its last heartbeat, and for parts of which there may be one alone the end of its lease. By the
-- database's clock, because those of two machines differ.
create table duly.part (
  part text not null,
  holder text not null,
  -- Machine, start and process: whether it still runs can be told on that machine.
  host text not null,
  process text not null,
  started_at timestamptz not null,
  beat_at timestamptz not null,
  lease_until timestamptz,
  state jsonb not null,
  primary key (part, holder)
);

do $$
declare t text;
begin
  foreach t in array array['installation', 'part'] loop
    execute format('alter table duly.%I enable row level security', t);
    execute format('alter table duly.%I force row level security', t);
    execute format('grant select, insert, update on duly.%I to duly_app', t);
    execute format('grant select on duly.%I to duly_backup', t);
    execute format('create policy backup_reads on duly.%I for select to duly_backup using (true)', t);
    execute format('create policy system_all on duly.%I for all to duly_app using (duly.actor_is(''system'')) with check (duly.actor_is(''system''))', t);
  end loop;
end $$;
grant delete on duly.part to duly_app;

-- Each process compares before it acts, whoever it acts for and whichever role it has. No secret is in it.
create policy owner_reads on duly.installation for select to current_user using (true);
create function duly.which_installation() returns table (id text, key_check bytea, newest_at timestamptz)
  language sql stable security definer set search_path = '' as
  $$ select i.id, i.key_check, i.newest_at from duly.installation i $$;
revoke all on function duly.which_installation() from public;
grant execute on function duly.which_installation() to duly_app, duly_gate, duly_backup;
