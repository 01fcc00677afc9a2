-- Whose word it takes to become a tenant's contact; whether a drill arrived; who looked at a tenant's entry.

/* What waits for a second person: a contact (`subject`: its id, which may not be there yet) or a told party of the chain (`subject`:
   its role). It is no state of the entry: nothing but its page reads it. */
create table duly.contact_wait (
  id text primary key,
  tenant_id text not null references duly.tenant,
  what text not null check (what in ('contact', 'party')),
  subject text not null,
  asked_kind text not null check (asked_kind in ('staff', 'token')),
  asked_by text not null,
  -- The person behind a program's token; the same as who asked otherwise.
  asked_for text not null,
  asked_at timestamptz not null,
  -- What is to be and what was: ciphertext under the directory key.
  detail bytea not null,
  settled_kind text check (settled_kind in ('staff', 'tenant')),
  settled_by text,
  settled_at timestamptz,
  outcome text check (outcome in ('done', 'stopped')),
  check ((settled_at is null) = (outcome is null) and (settled_at is null) = (settled_by is null)),
  -- Two people; who asks may stop it alone.
  check (outcome is distinct from 'done' or settled_kind <> 'staff' or settled_by <> asked_for)
);
create unique index contact_wait_one on duly.contact_wait (tenant_id, what, subject) where settled_at is null;
create index contact_wait_of on duly.contact_wait (tenant_id, asked_at);
alter table duly.contact_wait enable row level security;
alter table duly.contact_wait force row level security;
grant select, insert on duly.contact_wait to duly_app;
grant update (settled_kind, settled_by, settled_at, outcome) on duly.contact_wait to duly_app;
grant select on duly.contact_wait to duly_backup;
create policy backup_reads on duly.contact_wait for select to duly_backup using (true);
create policy system_all on duly.contact_wait for all to duly_app
  using (duly.actor_is('system')) with check (duly.actor_is('system'));
create policy tenant_reads on duly.contact_wait for select to duly_app
  using (duly.actor_is('tenant') and tenant_id = duly.actor_tenant());

-- The mail of a drill: which one it is among those that wait, and by which Message-ID its report comes back (keyed hash, as in
-- duly.letter). Null: of a drill from before.
alter table duly.drill add column mail_id text;
alter table duly.drill add column message_mac bytea check (length(message_mac) = 32);
alter table duly.drill add column undelivered_at timestamptz;
-- What the far side said: ciphertext under the directory key.
alter table duly.drill add column undelivered bytea;
alter table duly.drill add check ((undelivered_at is null) = (undelivered is null));
create index drill_mail on duly.drill (mail_id) where mail_id is not null;
create index drill_message on duly.drill (message_mac) where message_mac is not null;

/* Who opened a tenant's entry by role, or took the table of all (`tenant_id` null): shown to the tenant. Once in an hour for each
   person or program. */
create table duly.tenant_read (
  id text primary key,
  tenant_id text references duly.tenant,
  what text not null check (what in ('entry', 'export')),
  by_kind text not null check (by_kind in ('staff', 'token')),
  by_id text not null,
  at timestamptz not null,
  check ((tenant_id is null) = (what = 'export'))
);
create unique index tenant_read_once on duly.tenant_read
  (coalesce(tenant_id, ''), what, by_kind, by_id, date_trunc('hour', at at time zone 'UTC'));
create index tenant_read_of on duly.tenant_read (tenant_id, at);
alter table duly.tenant_read enable row level security;
alter table duly.tenant_read force row level security;
grant select, insert on duly.tenant_read to duly_app;
grant select on duly.tenant_read to duly_backup;
create policy backup_reads on duly.tenant_read for select to duly_backup using (true);
create policy system_all on duly.tenant_read for all to duly_app
  using (duly.actor_is('system')) with check (duly.actor_is('system'));

-- Under a grant of one of its demands: shown with that demand's accesses.
alter table duly.access_read drop constraint access_read_what_check;
alter table duly.access_read add constraint access_read_what_check
  check (what in ('demand', 'paper', 'draft', 'authorisation', 'law', 'tenant'));
