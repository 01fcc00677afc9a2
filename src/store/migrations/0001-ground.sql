-- The ground: who acts, demands and their events, matters, keys, leaves, clocks, the gate's two boxes.
--
-- Three rules hold for every table here. Row-level security is forced, so that a handler which forgets a condition still
-- sees only what its actor may see. Fields that name a person, a matter or a paper are ciphertext (bytea, written by
-- src/store/field.ts); kinds, versions, times and roles are clear. Ids that anyone outside sees are random.

create schema duly;
grant usage on schema duly to duly_app, duly_gate, duly_backup;

-- ---------------------------------------------------------------- the actor of this transaction

create function duly.actor_kind() returns text stable language sql as
  $$ select nullif(current_setting('app.kind', true), '') $$;
create function duly.actor_id() returns text stable language sql as
  $$ select nullif(current_setting('app.actor', true), '') $$;
create function duly.actor_tenant() returns text stable language sql as
  $$ select nullif(current_setting('app.tenant', true), '') $$;
create function duly.actor_authority() returns text stable language sql as
  $$ select nullif(current_setting('app.authority', true), '') $$;
create function duly.actor_is(kind text) returns boolean stable language sql as
  $$ select coalesce(current_setting('app.kind', true) = kind, false) $$;
create function duly.actor_has(role text) returns boolean stable language sql as
  $$ select coalesce(role = any(string_to_array(current_setting('app.roles', true), ',')), false) $$;

-- ---------------------------------------------------------------- directory

create table duly.person (
  id text primary key,
  employment text not null check (employment in ('employee', 'subcontractor')),
  roles text[] not null check (roles <@ array['intake','analyst','counsel','approver','custodian','auditor','administrator']),
  profile bytea not null,
  active boolean not null default true,
  created_at timestamptz not null,
  -- A subcontractor can hold no role that approves (promise 6).
  check (employment = 'employee' or not ('approver' = any(roles))),
  unique (id, employment)
);

create table duly.tenant (
  id text primary key,
  kind text not null check (kind in ('enterprise', 'public_sector', 'consumer')),
  country text not null check (country ~ '^[A-Z]{2}$'),
  -- The provider's own key of this tenant, as sources report it; keyed hash.
  source_mac bytea not null unique,
  profile bytea not null
);

create table duly.contact (
  id text primary key,
  tenant_id text not null references duly.tenant,
  language text not null,
  profile bytea not null,
  active boolean not null default true
);

create table duly.authority (
  id text primary key,
  country text not null check (country ~ '^[A-Z]{2}$'),
  profile bytea not null,
  verified_at timestamptz
);

create table duly.officer (
  id text primary key,
  authority_id text not null references duly.authority,
  profile bytea not null,
  active boolean not null default true
);

-- ---------------------------------------------------------------- sign-in

create table duly.credential (
  id text primary key,
  owner_kind text not null check (owner_kind in ('staff', 'tenant', 'officer')),
  owner_id text not null,
  surface text not null check (surface in ('desk', 'approve', 'customer', 'authority')),
  public_key bytea not null,
  counter bigint not null default 0,
  transports text[] not null default '{}',
  created_at timestamptz not null,
  revoked_at timestamptz
);
create index credential_owner on duly.credential (owner_kind, owner_id, surface);

create table duly.enrolment_link (
  hash bytea primary key,
  owner_kind text not null,
  owner_id text not null,
  surface text not null,
  expires_at timestamptz not null,
  used_at timestamptz
);

create table duly.session (
  hash bytea primary key,
  surface text not null,
  owner_kind text not null,
  owner_id text not null,
  created_at timestamptz not null,
  seen_at timestamptz not null,
  expires_at timestamptz not null
);

create table duly.challenge (
  id text primary key,
  surface text not null,
  purpose text not null,
  value text not null,
  expires_at timestamptz not null
);

-- Attempts per key and window: the rate limits of every border.
create table duly.attempt (
  key text not null,
  started_at timestamptz not null,
  count integer not null,
  primary key (key, started_at)
);

-- ---------------------------------------------------------------- demands, matters, events

create table duly.demand (
  id text primary key,
  reference text not null unique,
  version integer not null check (version > 0),
  step text not null,
  turn text not null,
  due_at timestamptz,
  due_what text,
  authority_id text references duly.authority,
  -- Only named people may know of it (duly.demand_access).
  restricted boolean not null default false,
  received_at timestamptz not null,
  closed_at timestamptz,
  -- What the queue shows, and what the officer may read: ciphertext under the demand's key.
  summary bytea not null,
  officer_view bytea,
  audit_head bytea not null
);
create index demand_due on duly.demand (due_at nulls last, id) where closed_at is null;

create table duly.demand_access (
  demand_id text not null references duly.demand,
  person_id text not null references duly.person,
  primary key (demand_id, person_id)
);

create table duly.matter (
  id text primary key,
  demand_id text not null references duly.demand,
  tenant_id text not null references duly.tenant,
  opened_at timestamptz not null,
  -- From here on the tenant may know: set by its notice, and by nothing else.
  visible_at timestamptz,
  -- All that this tenant is shown of the demand, and nothing of another tenant: ciphertext under the matter's key.
  view bytea,
  unique (demand_id, tenant_id)
);
create index matter_tenant on duly.matter (tenant_id) where visible_at is not null;

create table duly.secrecy (
  matter_id text not null references duly.matter,
  begun_at timestamptz not null,
  until date,
  ended_at timestamptz,
  primary key (matter_id, begun_at)
);
create unique index secrecy_live on duly.secrecy (matter_id) where ended_at is null;

-- Promise 3 and 10 in the database: while a prohibition is live, nothing makes the matter visible to its tenant.
create function duly.refuse_notice_under_secrecy() returns trigger language plpgsql as $$
begin
  if new.visible_at is not null and old.visible_at is null
     and exists (select 1 from duly.secrecy s where s.matter_id = new.id and s.ended_at is null) then
    raise exception 'a live secrecy forbids notice' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger matter_notice before update on duly.matter
  for each row execute function duly.refuse_notice_under_secrecy();

create table duly.event (
  demand_id text not null references duly.demand,
  version integer not null check (version > 0),
  kind text not null,
  matter_id text references duly.matter,
  at timestamptz not null,
  by_kind text not null,
  by_id text not null,
  data bytea not null,
  -- SHA-256 over the previous hash and this row: the audit chain of the stream.
  hash bytea not null check (length(hash) = 32),
  primary key (demand_id, version)
);

-- Keys of demands and matters: wrapped to the online key while open, to the offline seal recipients always.
create table duly.matter_key (
  id text primary key,
  demand_id text not null references duly.demand,
  online bytea,
  sealed bytea not null
);

create table duly.command_receipt (
  actor_kind text not null,
  actor_id text not null,
  idempotency_key text not null,
  command_hash bytea not null,
  demand_id text,
  version integer,
  at timestamptz not null,
  primary key (actor_kind, actor_id, idempotency_key)
);

-- Keyed hash of a paper, so that the same paper is recognised again and a thief of this table confirms nothing.
create table duly.paper (
  mac bytea not null,
  demand_id text not null references duly.demand,
  document_name text not null,
  primary key (mac, demand_id)
);

-- What the sandboxed reader saw in a paper: ciphertext under the demand's key. Read again at any time from the paper itself.
create table duly.reading (
  demand_id text not null references duly.demand,
  document_name text not null,
  reading bytea not null,
  at timestamptz not null,
  primary key (demand_id, document_name)
);

create table duly.letter (
  message_mac bytea primary key,
  demand_id text not null references duly.demand,
  matter_id text references duly.matter
);

-- ---------------------------------------------------------------- authorisations: the promises again

create table duly.authorisation (
  digest bytea primary key check (length(digest) = 32),
  demand_id text not null references duly.demand,
  preparer text not null references duly.person,
  status text not null check (status in ('prepared', 'authorised', 'revoked', 'expired')),
  expires_at timestamptz not null,
  unique (digest, preparer)
);
create unique index authorisation_live on duly.authorisation (demand_id) where status in ('prepared', 'authorised');

create table duly.approval (
  digest bytea not null,
  approver text not null,
  preparer text not null,
  employment text not null check (employment = 'employee'),
  at timestamptz not null,
  primary key (digest, approver),
  check (approver <> preparer),
  foreign key (digest, preparer) references duly.authorisation (digest, preparer),
  foreign key (approver, employment) references duly.person (id, employment)
);

create function duly.refuse_unapproved() returns trigger language plpgsql as $$
begin
  if new.status = 'authorised' and (select count(*) from duly.approval a where a.digest = new.digest) < 2 then
    raise exception 'two distinct people must have signed' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger authorisation_approved before insert or update on duly.authorisation
  for each row execute function duly.refuse_unapproved();

-- ---------------------------------------------------------------- the log

create table duly.leaf (
  id text primary key,
  class smallint not null check (class between 1 and 5),
  -- The half-year for which an obligation or its discharge stands; null for the other classes.
  due text check (due ~ '^[0-9]{4}h[12]$'),
  bytes bytea not null unique check (length(bytes) = 72),
  demand_id text references duly.demand,
  version integer,
  matter_id text references duly.matter,
  -- What a leaf of the system itself is about (audit heads, packs, settings, approvers); null for those of a demand.
  system_kind text,
  -- JCS of the opening, ciphertext under the key of its matter or demand; under the directory key for leaves of the system.
  opening bytea not null,
  created_at timestamptz not null,
  origin text,
  index bigint,
  tick bigint,
  published_at timestamptz,
  unique (origin, index)
);
create index leaf_pending on duly.leaf (class, created_at, id) where index is null;
create index leaf_unpublished on duly.leaf (origin, index) where published_at is null and index is not null;
create index leaf_demand on duly.leaf (demand_id, version);
create index leaf_system on duly.leaf (system_kind, created_at) where system_kind is not null;
alter table duly.leaf add check ((demand_id is null) = (system_kind is not null));

create table duly.log_state (
  origin text primary key,
  size bigint not null,
  tick bigint not null,
  root text not null,
  last_tick_at timestamptz not null,
  live boolean not null
);
create unique index log_live on duly.log_state (live) where live;

create table duly.log_tick (
  origin text not null references duly.log_state,
  tick bigint not null,
  from_index bigint not null,
  -- The key of this tick's dummies, age to the seal recipients; erased online (security.md E13.6).
  dummy_key text not null,
  at timestamptz not null,
  primary key (origin, tick)
);

-- The checkpoint that made each batch of own leaves public: a receipt proved by it shows the time when they were.
create table duly.log_checkpoint (
  origin text not null references duly.log_state,
  size bigint not null,
  text text not null,
  primary key (origin, size)
);

create table duly.log_leaf (
  origin text not null references duly.log_state,
  index bigint not null,
  bytes bytea not null check (length(bytes) = 72),
  primary key (origin, index)
);

-- ---------------------------------------------------------------- clocks, mail, access, report

create table duly.deadline (
  demand_id text not null references duly.demand,
  clock text not null,
  due_at timestamptz not null,
  what text not null,
  fired_at timestamptz,
  primary key (demand_id, clock)
);
create index deadline_armed on duly.deadline (due_at) where fired_at is null;

create table duly.outgoing_mail (
  id text primary key,
  demand_id text not null references duly.demand,
  matter_id text references duly.matter,
  letter_id text not null unique,
  message bytea not null,
  state text not null check (state in ('waiting', 'sent', 'failed')),
  attempts integer not null default 0,
  next_at timestamptz not null,
  last_error text
);
create index outgoing_waiting on duly.outgoing_mail (next_at) where state = 'waiting';

-- Every staff read of a matter's data: who, for what, until when. The tenant sees it.
create table duly.access (
  id text primary key,
  demand_id text not null references duly.demand,
  person_id text not null references duly.person,
  purpose text not null,
  what text not null,
  at timestamptz not null,
  expires_at timestamptz not null
);
create index access_demand on duly.access (demand_id, person_id, expires_at);

create table duly.counted (
  demand_id text primary key references duly.demand,
  half text not null,
  country text not null,
  process text not null,
  outcome text not null,
  accounts integer not null check (accounts >= 0),
  closed_at timestamptz not null
);
create index counted_cell on duly.counted (half, country, process, outcome);

-- ---------------------------------------------------------------- the gate's two boxes

create table duly.gate_order (
  id text primary key,
  kind text not null check (kind in ('lookup', 'collect', 'seal', 'release')),
  demand_id text not null references duly.demand,
  -- What the order is about, once only: a look-up id or an authorisation digest.
  subject text not null,
  -- age to the gate's key.
  payload bytea not null,
  created_at timestamptz not null,
  unique (kind, subject)
);

create table duly.gate_report (
  id text primary key,
  order_id text not null references duly.gate_order,
  kind text not null check (kind in ('progress', 'matched', 'collected', 'sealed', 'released', 'refused')),
  -- age to the server's gate-inbox key.
  payload bytea not null,
  at timestamptz not null
);
create unique index gate_report_once on duly.gate_report (order_id, kind) where kind <> 'progress';

create table duly.gate_handled (
  report_id text primary key references duly.gate_report,
  at timestamptz not null
);

-- Approvers who ask to be pinned: the gate's keeper compares the words and adds them to the pin file by hand.
create table duly.pin_wish (
  credential_id text primary key,
  person_id text not null references duly.person,
  wish bytea not null,
  at timestamptz not null
);

-- ---------------------------------------------------------------- who sees which rows

do $$
declare t text;
begin
  foreach t in array array['person','tenant','contact','authority','officer','credential','enrolment_link','session',
    'challenge','attempt','demand','demand_access','matter','secrecy','event','matter_key','command_receipt','paper',
    'reading','letter','authorisation','approval','leaf','log_state','log_tick','log_leaf','log_checkpoint','deadline','outgoing_mail','access',
    'counted','gate_order','gate_report','gate_handled','pin_wish'] loop
    execute format('alter table duly.%I enable row level security', t);
    execute format('alter table duly.%I force row level security', t);
    execute format('create policy backup_reads on duly.%I for select to duly_backup using (true)', t);
    execute format('grant select on duly.%I to duly_backup', t);
    -- The program itself, acting after `decide` has said yes (or signing somebody in).
    execute format('create policy system_all on duly.%I for all to duly_app using (duly.actor_is(''system'')) with check (duly.actor_is(''system''))', t);
  end loop;
end $$;

grant select, insert, update on all tables in schema duly to duly_app;
grant delete on duly.session, duly.challenge, duly.attempt, duly.enrolment_link, duly.deadline, duly.matter_key to duly_app;
-- Events, approvals and leaves are written once.
revoke update on duly.event, duly.approval, duly.log_leaf, duly.log_tick, duly.log_checkpoint, duly.command_receipt, duly.gate_order, duly.paper from duly_app;
revoke insert, update on duly.gate_report from duly_app;

/* Which demands a member of staff may know of. An administrator without another role: none. */
create function duly.staff_may_see(d duly.demand) returns boolean stable language sql as $$
  select duly.actor_is('staff')
     and (duly.actor_has('intake') or duly.actor_has('analyst') or duly.actor_has('counsel') or duly.actor_has('approver')
          or duly.actor_has('custodian') or duly.actor_has('auditor'))
     and (not d.restricted
          or exists (select 1 from duly.demand_access a where a.demand_id = d.id and a.person_id = duly.actor_id()))
$$;

create policy staff_reads on duly.demand_access for select to duly_app using (duly.actor_is('staff') and person_id = duly.actor_id());
create policy staff_reads on duly.demand for select to duly_app using (duly.staff_may_see(demand));
create policy officer_reads on duly.demand for select to duly_app
  using (duly.actor_is('officer') and authority_id = duly.actor_authority() and officer_view is not null);

create policy staff_reads on duly.matter for select to duly_app
  using (duly.actor_is('staff') and exists (select 1 from duly.demand d where d.id = demand_id));
create policy tenant_reads on duly.matter for select to duly_app
  using (duly.actor_is('tenant') and tenant_id = duly.actor_tenant() and visible_at is not null);

create policy staff_reads on duly.secrecy for select to duly_app
  using (duly.actor_is('staff') and exists (select 1 from duly.matter m where m.id = matter_id));

do $$
declare t text;
begin
  foreach t in array array['event','deadline','paper','reading','access','letter','authorisation','counted'] loop
    execute format('create policy staff_reads on duly.%I for select to duly_app using (duly.actor_is(''staff'') and exists (select 1 from duly.demand d where d.id = demand_id))', t);
  end loop;
end $$;

create policy staff_reads on duly.matter_key for select to duly_app
  using (duly.actor_is('staff') and exists (select 1 from duly.demand d where d.id = demand_id));
create policy tenant_reads on duly.matter_key for select to duly_app
  using (duly.actor_is('tenant') and exists (select 1 from duly.matter m where m.id = matter_key.id));
create policy officer_reads on duly.matter_key for select to duly_app
  using (duly.actor_is('officer') and exists (select 1 from duly.demand d where d.id = matter_key.id));

create policy staff_reads on duly.leaf for select to duly_app
  using (duly.actor_is('staff') and exists (select 1 from duly.demand d where d.id = demand_id));
-- A tenant's leaves: those of its own visible matter, and the demand's own (which name no tenant).
create policy tenant_reads on duly.leaf for select to duly_app
  using (duly.actor_is('tenant') and exists (select 1 from duly.matter m where m.id = leaf.matter_id));

create policy staff_reads on duly.person for select to duly_app using (duly.actor_is('staff'));
create policy staff_reads on duly.tenant for select to duly_app using (duly.actor_is('staff'));
create policy tenant_reads on duly.tenant for select to duly_app using (duly.actor_is('tenant') and id = duly.actor_tenant());
create policy staff_reads on duly.contact for select to duly_app using (duly.actor_is('staff'));
create policy tenant_reads on duly.contact for select to duly_app using (duly.actor_is('tenant') and tenant_id = duly.actor_tenant());
create policy staff_reads on duly.authority for select to duly_app using (duly.actor_is('staff'));
create policy officer_reads on duly.authority for select to duly_app using (duly.actor_is('officer') and id = duly.actor_authority());
create policy staff_reads on duly.officer for select to duly_app using (duly.actor_is('staff'));
create policy officer_reads on duly.officer for select to duly_app using (duly.actor_is('officer') and authority_id = duly.actor_authority());

-- The gate: reads its orders and what forbids, writes its reports, and nothing else.
grant select on duly.gate_order, duly.authorisation, duly.gate_report to duly_gate;
grant insert on duly.gate_report to duly_gate;
create policy gate_reads on duly.gate_order for select to duly_gate using (true);
create policy gate_reads on duly.authorisation for select to duly_gate using (true);
create policy gate_reads on duly.gate_report for select to duly_gate using (true);
create policy gate_writes on duly.gate_report for insert to duly_gate with check (true);

-- ---------------------------------------------------------------- the one write

/* Appends to one demand: events, audit chain, leaves, projections and clocks in the caller's transaction.
   Raises 40001 when somebody else wrote first (the expected version is no longer the demand's). */
create function duly.append(p jsonb) returns void language plpgsql as $$
declare
  d jsonb := p->'demand';
  id text := d->>'id';
begin
  if (p->>'expected')::int = 0 then
    insert into duly.demand (id, reference, version, step, turn, due_at, due_what, authority_id, restricted, received_at,
                             closed_at, summary, officer_view, audit_head)
    values (id, d->>'reference', (d->>'version')::int, d->>'step', d->>'turn', (d->>'dueAt')::timestamptz, d->>'dueWhat',
            d->>'authority', (d->>'restricted')::boolean, (d->>'receivedAt')::timestamptz, (d->>'closedAt')::timestamptz,
            decode(d->>'summary', 'base64'), decode(d->>'officerView', 'base64'), decode(d->>'auditHead', 'base64'));
  else
    update duly.demand x set version = (d->>'version')::int, step = d->>'step', turn = d->>'turn',
        due_at = (d->>'dueAt')::timestamptz, due_what = d->>'dueWhat', authority_id = d->>'authority',
        closed_at = (d->>'closedAt')::timestamptz,
        summary = decode(d->>'summary', 'base64'), officer_view = decode(d->>'officerView', 'base64'),
        audit_head = decode(d->>'auditHead', 'base64')
    where x.id = d->>'id' and x.version = (p->>'expected')::int;
    if not found then
      raise exception 'changed meanwhile' using errcode = '40001';
    end if;
  end if;

  insert into duly.matter_key (id, demand_id, online, sealed)
  select k->>'id', d->>'id', decode(k->>'online', 'base64'), decode(k->>'sealed', 'base64')
  from jsonb_array_elements(p->'keys') k;

  insert into duly.matter (id, demand_id, tenant_id, opened_at)
  select m->>'id', d->>'id', m->>'tenant', (m->>'openedAt')::timestamptz from jsonb_array_elements(p->'matters') m;

  insert into duly.event (demand_id, version, kind, matter_id, at, by_kind, by_id, data, hash)
  select d->>'id', (e->>'version')::int, e->>'kind', e->>'matter', (e->>'at')::timestamptz, e->>'byKind', e->>'byId',
         decode(e->>'data', 'base64'), decode(e->>'hash', 'base64')
  from jsonb_array_elements(p->'events') e order by (e->>'version')::int;

  update duly.secrecy s set ended_at = (x->>'endedAt')::timestamptz
  from jsonb_array_elements(p->'secrecyEnded') x where s.matter_id = x->>'matter' and s.ended_at is null;
  insert into duly.secrecy (matter_id, begun_at, until)
  select x->>'matter', (x->>'begunAt')::timestamptz, (x->>'until')::date from jsonb_array_elements(p->'secrecyBegun') x;

  update duly.matter m set visible_at = coalesce(m.visible_at, (x->>'visibleAt')::timestamptz),
         view = coalesce(decode(x->>'view', 'base64'), m.view)
  from jsonb_array_elements(p->'views') x where m.id = x->>'id';

  insert into duly.leaf (id, class, due, bytes, demand_id, version, matter_id, opening, created_at)
  select l->>'id', (l->>'class')::smallint, l->>'due', decode(l->>'bytes', 'base64'), d->>'id', (l->>'version')::int, l->>'matter',
         decode(l->>'opening', 'base64'), (l->>'at')::timestamptz
  from jsonb_array_elements(p->'leaves') l;

  insert into duly.paper (mac, demand_id, document_name)
  select decode(x->>'mac', 'base64'), d->>'id', x->>'name' from jsonb_array_elements(p->'papers') x on conflict do nothing;
  insert into duly.letter (message_mac, demand_id, matter_id)
  select decode(x->>'mac', 'base64'), d->>'id', x->>'matter' from jsonb_array_elements(p->'letters') x;
  insert into duly.outgoing_mail (id, demand_id, matter_id, letter_id, message, state, next_at)
  select x->>'id', d->>'id', x->>'matter', x->>'letter', decode(x->>'message', 'base64'), 'waiting', (x->>'nextAt')::timestamptz
  from jsonb_array_elements(p->'mails') x;

  insert into duly.authorisation (digest, demand_id, preparer, status, expires_at)
  select decode(x->>'digest', 'hex'), d->>'id', x->>'preparer', 'prepared', (x->>'expiresAt')::timestamptz
  from jsonb_array_elements(p->'prepared') x;
  insert into duly.approval (digest, approver, preparer, employment, at)
  select decode(x->>'digest', 'hex'), x->>'approver', x->>'preparer', x->>'employment', (x->>'at')::timestamptz
  from jsonb_array_elements(p->'approvals') x;
  update duly.authorisation a set status = x->>'status'
  from jsonb_array_elements(p->'statuses') x where a.digest = decode(x->>'digest', 'hex');

  delete from duly.deadline t where t.demand_id = d->>'id' and t.fired_at is null
    and not exists (select 1 from jsonb_array_elements(p->'deadlines') x where x->>'clock' = t.clock);
  insert into duly.deadline (demand_id, clock, due_at, what)
  select d->>'id', x->>'clock', (x->>'dueAt')::timestamptz, x->>'what' from jsonb_array_elements(p->'deadlines') x
  on conflict (demand_id, clock) do update set due_at = excluded.due_at, what = excluded.what,
    fired_at = case when duly.deadline.due_at = excluded.due_at then duly.deadline.fired_at else null end;

  insert into duly.counted (demand_id, half, country, process, outcome, accounts, closed_at)
  select d->>'id', x->>'half', x->>'country', x->>'process', x->>'outcome', (x->>'accounts')::int, (x->>'closedAt')::timestamptz
  from jsonb_array_elements(p->'counted') x;
end $$;
