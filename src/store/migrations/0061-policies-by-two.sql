/* Policies that were asked for at the desk: how long a tenant has, when counsel hears, how long what was signed stands. `loosens`: one
   of them protects somebody less than before, and so takes two people. */
create table duly.policy_change (
  id text primary key,
  asked_by text not null,
  asked_at timestamptz not null,
  -- Those that change alone, before and after: numbers.
  policies jsonb not null,
  loosens boolean not null,
  -- Ciphertext under the directory key.
  reason bytea not null,
  settled_by text,
  settled_at timestamptz,
  outcome text check (outcome in ('done', 'stopped')),
  check ((settled_at is null) = (outcome is null) and (settled_at is null) = (settled_by is null)),
  check (outcome is distinct from 'done' or not loosens or settled_by <> asked_by)
);
create unique index policy_change_waits on duly.policy_change ((true)) where settled_at is null;
create index policy_change_at on duly.policy_change (asked_at);
alter table duly.policy_change enable row level security;
alter table duly.policy_change force row level security;
grant select, insert on duly.policy_change to duly_app;
grant update (settled_by, settled_at, outcome) on duly.policy_change to duly_app;
grant select on duly.policy_change to duly_backup;
create policy backup_reads on duly.policy_change for select to duly_backup using (true);
create policy system_all on duly.policy_change for all to duly_app
  using (duly.actor_is('system')) with check (duly.actor_is('system'));
