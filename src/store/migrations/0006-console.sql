-- Staff access by grant, and what the customer console keeps: drafts of answers, drills, contacts in change, feeds.

-- ---------------------------------------------------------------- a grant per person and demand

alter table duly.access no force row level security;
alter table duly.access add column words bytea;
update duly.access set purpose = case when purpose = 'approving what leaves' then 'approve' else 'answer' end;
alter table duly.access add check (purpose in ('answer', 'second_read', 'advise', 'approve', 'certify', 'audit',
  'customer_question', 'other'));
alter table duly.access add check (expires_at <= at + interval '8 hours');

-- Each kind of reading once per grant. What is shown to the tenant beside the grant.
create table duly.access_read (
  access_id text not null references duly.access,
  what text not null check (what in ('demand', 'paper', 'draft', 'authorisation', 'law')),
  at timestamptz not null,
  primary key (access_id, what)
);
insert into duly.access_read (access_id, what, at)
  select id, case when what = 'the authorisation and its scope' then 'authorisation' else 'demand' end, at from duly.access;
alter table duly.access drop column what;
alter table duly.access force row level security;

-- A grant is taken by its person for a demand that she may know of, from now on and for a working day at most; it is never
-- changed afterwards. The database's clock counts, because the database enforces it.
revoke update on duly.access from duly_app;
create policy staff_takes on duly.access for insert to duly_app with check (
  duly.actor_is('staff') and person_id = duly.actor_id() and at = now() and expires_at > at
  and exists (select 1 from duly.demand d where d.id = demand_id)
);

-- What tells of a tenant opens to staff under a live grant alone. (A grant is seen only where its demand is.)
do $$
declare t text;
begin
  foreach t in array array['event', 'reading', 'paper', 'letter', 'leaf', 'matter'] loop
    execute format('drop policy staff_reads on duly.%I', t);
    execute format('create policy staff_reads on duly.%I for select to duly_app using ((select duly.actor_is(''staff'')) and exists (
      select 1 from duly.access a where a.demand_id = %I.demand_id and a.person_id = (select duly.actor_id()) and a.expires_at > now()))', t, t);
  end loop;
end $$;

-- The demand's own key opens the queue's row; the keys of its matters open what tells of tenants.
drop policy staff_reads on duly.matter_key;
create policy staff_reads on duly.matter_key for select to duly_app using (
  duly.actor_is('staff') and exists (select 1 from duly.demand d where d.id = demand_id)
  and (id = demand_id or exists (select 1 from duly.access a where a.demand_id = matter_key.demand_id
       and a.person_id = duly.actor_id() and a.expires_at > now()))
);

-- ---------------------------------------------------------------- the customer console

-- What a tenant has written and not sent, so that a session that ends loses nothing: ciphertext under the matter's key.
create table duly.answer_draft (
  matter_id text primary key references duly.matter,
  draft bytea not null,
  saved_by text not null references duly.contact,
  saved_at timestamptz not null
);

-- Which mails a contact gets.
alter table duly.contact add column receives text[] not null default '{notice,drill}'
  check (receives <@ array['notice', 'drill']);

-- A change of contacts waits until somebody shows that the mail to the old contact was read.
create table duly.contact_change (
  id text primary key,
  tenant_id text not null references duly.tenant,
  -- null: a contact that is to be added.
  contact_id text references duly.contact,
  told text not null references duly.contact,
  asked_by text not null references duly.contact,
  asked_at timestamptz not null,
  -- What is to become of it, and the SHA-256 of the token in the mail: ciphertext under the directory key.
  change bytea not null,
  settled_at timestamptz,
  outcome text check (outcome in ('confirmed', 'stopped')),
  check ((settled_at is null) = (outcome is null))
);
create index contact_change_open on duly.contact_change (tenant_id) where settled_at is null;

-- A notice that is none: sent and signed the same way, answered by the code that it carries.
create table duly.drill (
  id text primary key,
  tenant_id text not null references duly.tenant,
  contact_id text not null references duly.contact,
  by_kind text not null check (by_kind in ('tenant', 'staff', 'system')),
  by_id text not null,
  sent_at timestamptz not null,
  -- The signed text, its code and the codes to choose from: ciphertext under the directory key.
  note bytea not null,
  answered_at timestamptz,
  answered_by text references duly.contact,
  outcome text check (outcome in ('matched', 'differs', 'not_received')),
  check ((answered_at is null) = (outcome is null))
);
create index drill_tenant on duly.drill (tenant_id, sent_at);

-- Mail to a tenant that belongs to no demand: ciphertext under the directory key.
create table duly.tenant_mail (
  id text primary key,
  tenant_id text not null references duly.tenant,
  message bytea not null,
  state text not null check (state in ('waiting', 'sent', 'failed')),
  attempts integer not null default 0,
  next_at timestamptz not null,
  last_error text
);
create index tenant_mail_waiting on duly.tenant_mail (next_at) where state = 'waiting';

-- SHA-256 of the token in a feed's address.
create table duly.feed_token (
  hash bytea primary key check (length(hash) = 32),
  contact_id text not null references duly.contact,
  made_at timestamptz not null,
  revoked_at timestamptz
);
create unique index feed_token_live on duly.feed_token (contact_id) where revoked_at is null;

do $$
declare t text;
begin
  foreach t in array array['access_read', 'answer_draft', 'contact_change', 'drill', 'tenant_mail', 'feed_token'] loop
    execute format('alter table duly.%I enable row level security', t);
    execute format('alter table duly.%I force row level security', t);
    execute format('grant select, insert, update on duly.%I to duly_app', t);
    execute format('grant select on duly.%I to duly_backup', t);
    execute format('create policy backup_reads on duly.%I for select to duly_backup using (true)', t);
    execute format('create policy system_all on duly.%I for all to duly_app using (duly.actor_is(''system'')) with check (duly.actor_is(''system''))', t);
  end loop;
end $$;
revoke update on duly.access_read from duly_app;
grant delete on duly.answer_draft to duly_app;

create policy staff_reads on duly.access_read for select to duly_app
  using (duly.actor_is('staff') and exists (select 1 from duly.access a where a.id = access_id));
-- Where its matter is not visible there is no draft, and none can be made.
create policy tenant_writes on duly.answer_draft for all to duly_app
  using (duly.actor_is('tenant') and exists (select 1 from duly.matter m where m.id = matter_id))
  with check (duly.actor_is('tenant') and saved_by = duly.actor_id()
    and exists (select 1 from duly.matter m where m.id = matter_id));
create policy tenant_reads on duly.contact_change for select to duly_app
  using (duly.actor_is('tenant') and tenant_id = duly.actor_tenant());
create policy tenant_reads on duly.drill for select to duly_app
  using (duly.actor_is('tenant') and tenant_id = duly.actor_tenant());
create policy tenant_reads on duly.feed_token for select to duly_app
  using (duly.actor_is('tenant') and contact_id = duly.actor_id());
