-- Administration: what was done to the system itself, tokens of programs, recoveries of lost passkeys, mail to staff, and
-- sign-in by somebody's own OpenID provider.

-- Two administrators who change one person at once: the later one is told.
alter table duly.person add column version integer not null default 1;

-- How a session began, and for one of an OpenID provider whose word ends it: keyed hashes of its subject and session there.
alter table duly.session add column via text not null default 'passkey' check (via in ('passkey', 'oidc'));
alter table duly.session add column issuer_id text;
alter table duly.session add column subject_mac bytea;
alter table duly.session add column sid_mac bytea;
alter table duly.session add check ((via = 'oidc') = (issuer_id is not null));

-- Written once: who did what to the system, when. Nothing of a demand is in it. What was changed: ciphertext under the
-- directory key.
create table duly.system_act (
  id text primary key,
  at timestamptz not null,
  kind text not null check (kind ~ '^[a-z_]{3,40}$'),
  by_kind text not null check (by_kind in ('staff', 'tenant', 'officer', 'token', 'system', 'nobody')),
  by_id text,
  about text,
  data bytea
);
create index system_act_at on duly.system_act (at desc, id);

-- SHA-256 of the token of a program. Its name, ciphertext under the directory key.
create table duly.api_token (
  id text primary key,
  hash bytea not null unique check (length(hash) = 32),
  name bytea not null,
  scopes text[] not null check (cardinality(scopes) > 0),
  made_by text not null references duly.person,
  made_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > made_at and expires_at <= made_at + interval '367 days'),
  last_used_at timestamptz,
  revoked_by text references duly.person,
  revoked_at timestamptz,
  check ((revoked_by is null) = (revoked_at is null))
);

-- A lost passkey comes back by two administrators, neither of them its person.
create table duly.recovery (
  id text primary key,
  person_id text not null references duly.person,
  asked_by text not null references duly.person check (asked_by <> person_id),
  asked_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > asked_at and expires_at <= asked_at + interval '3 days'),
  reason bytea not null,
  settled_by text references duly.person,
  settled_at timestamptz,
  outcome text check (outcome in ('confirmed', 'stopped')),
  check ((settled_at is null) = (outcome is null) and (settled_at is null) = (settled_by is null)),
  check (outcome is distinct from 'confirmed'
    or (settled_by <> asked_by and settled_by <> person_id and settled_at <= expires_at))
);
create index recovery_open on duly.recovery (person_id) where settled_at is null;

-- Mail to staff: ciphertext under the directory key.
create table duly.staff_mail (
  id text primary key,
  person_id text not null references duly.person,
  message bytea not null,
  state text not null check (state in ('waiting', 'sent', 'failed')),
  attempts integer not null default 0,
  next_at timestamptz not null,
  last_error text
);
create index staff_mail_waiting on duly.staff_mail (next_at) where state = 'waiting';

-- An OpenID provider that signs people in: the staff's (tenant_id null), or a tenant's own. Address, client and secret:
-- ciphertext under the directory key.
create table duly.oidc_issuer (
  id text primary key,
  tenant_id text unique references duly.tenant,
  config bytea not null,
  version integer not null default 1,
  active boolean not null default true,
  changed_by text not null references duly.person,
  changed_at timestamptz not null,
  check ((tenant_id is null) = (id = 'staff'))
);

-- Who a subject of an issuer is here: keyed hash of issuer and subject.
create table duly.oidc_subject (
  subject_mac bytea primary key,
  issuer_id text not null references duly.oidc_issuer,
  owner_kind text not null check (owner_kind in ('staff', 'tenant')),
  owner_id text not null,
  bound_at timestamptz not null,
  unique (issuer_id, owner_kind, owner_id)
);

-- A sign-in on its way to the issuer and back: used once.
create table duly.oidc_flow (
  state_hash bytea primary key check (length(state_hash) = 32),
  issuer_id text not null references duly.oidc_issuer on delete cascade,
  surface text not null check (surface in ('desk', 'customer')),
  -- Nonce, PKCE verifier, where to go afterwards: ciphertext under the directory key.
  secret bytea not null,
  expires_at timestamptz not null
);

do $$
declare t text;
begin
  foreach t in array array['system_act', 'api_token', 'recovery', 'staff_mail', 'oidc_issuer', 'oidc_subject', 'oidc_flow'] loop
    execute format('alter table duly.%I enable row level security', t);
    execute format('alter table duly.%I force row level security', t);
    execute format('grant select, insert, update on duly.%I to duly_app', t);
    execute format('grant select on duly.%I to duly_backup', t);
    execute format('create policy backup_reads on duly.%I for select to duly_backup using (true)', t);
    execute format('create policy system_all on duly.%I for all to duly_app using (duly.actor_is(''system'')) with check (duly.actor_is(''system''))', t);
  end loop;
end $$;
revoke update on duly.system_act from duly_app;
grant delete on duly.oidc_flow, duly.oidc_subject to duly_app;
