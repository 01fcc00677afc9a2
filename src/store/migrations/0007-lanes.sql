-- The lanes: emergencies and the process that has to follow them, policies for what the law merely permits, and matters of
-- national security, of which only named people may know.

-- ---------------------------------------------------------------- national security

-- The border is one predicate: the policy `staff_reads` of duly.demand (0002-queue.sql) gives a restricted demand to the
-- people of duly.demand_access alone. Every table of staff hangs on it by `exists (select 1 from duly.demand …)` or on a grant,
-- which can be taken for a visible demand only. Nothing here widens it.

-- What the program writes of who is named follows the events; a person is also taken out again.
grant delete on duly.demand_access to duly_app;

-- An officer of the same authority is not the officer who served it.
create table duly.demand_officer (
  demand_id text not null references duly.demand,
  officer_id text not null references duly.officer,
  primary key (demand_id, officer_id)
);

drop policy officer_reads on duly.demand;
create policy officer_reads on duly.demand for select to duly_app using (
  duly.actor_is('officer') and authority_id = duly.actor_authority() and officer_view is not null
  and (not restricted
       or exists (select 1 from duly.demand_officer o where o.demand_id = demand.id and o.officer_id = duly.actor_id()))
);

-- ---------------------------------------------------------------- emergencies

-- One row for each demand that was ever marked as an emergency, for its statistics; re-derived from the events by fsck.
create table duly.emergency (
  demand_id text primary key references duly.demand,
  country text check (country ~ '^[A-Z]{2}$'),
  authority_id text references duly.authority,
  marked_at timestamptz not null,
  -- claimed: nobody has decided; dropped: none after all; declined: nothing left; released: something left by the lane.
  state text not null check (state in ('claimed', 'dropped', 'declined', 'released')),
  released_at timestamptz,
  follow_up_due_at timestamptz,
  follow_up text check (follow_up in ('awaited', 'received', 'refused', 'never')),
  check ((released_at is null) = (follow_up is null)),
  check ((released_at is null) = (follow_up_due_at is null))
);
create index emergency_authority on duly.emergency (authority_id, state);

-- ---------------------------------------------------------------- policies for what the law merely permits

-- Adopted by counsel, by name; one row an adoption, ended by a withdrawal. Rows stay.
create table duly.permitted_policy (
  id text primary key,
  name text not null check (length(name) between 3 and 120),
  instruments text[] not null check (cardinality(instruments) > 0),
  categories text[] not null check (
    cardinality(categories) > 0
    and categories <@ array['subscriber', 'traffic', 'location', 'content_stored', 'content_realtime']),
  -- Why the provider does it, in the words that a tenant may read.
  why text not null check (length(why) >= 20),
  adopted_by text not null references duly.person,
  adopted_at timestamptz not null,
  withdrawn_by text references duly.person,
  withdrawn_at timestamptz,
  check ((withdrawn_by is null) = (withdrawn_at is null)),
  check (withdrawn_at >= adopted_at)
);
create unique index permitted_policy_live on duly.permitted_policy (lower(name)) where withdrawn_at is null;

-- ---------------------------------------------------------------- who sees which rows

do $$
declare t text;
begin
  foreach t in array array['demand_officer', 'emergency', 'permitted_policy'] loop
    execute format('alter table duly.%I enable row level security', t);
    execute format('alter table duly.%I force row level security', t);
    execute format('grant select on duly.%I to duly_app, duly_backup', t);
    execute format('create policy backup_reads on duly.%I for select to duly_backup using (true)', t);
  end loop;
end $$;

grant insert, delete on duly.demand_officer to duly_app;
grant insert, update on duly.emergency to duly_app;
create policy system_all on duly.demand_officer for all to duly_app
  using (duly.actor_is('system')) with check (duly.actor_is('system'));
create policy system_all on duly.emergency for all to duly_app
  using (duly.actor_is('system')) with check (duly.actor_is('system'));
create policy staff_reads on duly.emergency for select to duly_app
  using ((select duly.actor_is('staff')) and exists (select 1 from duly.demand d where d.id = demand_id));
create policy officer_reads on duly.demand_officer for select to duly_app
  using (duly.actor_is('officer') and officer_id = duly.actor_id());

-- As of adopted packs (0003-adoption.sql): counsel who is employed, for themselves.
grant insert on duly.permitted_policy to duly_app;
grant update (withdrawn_by, withdrawn_at) on duly.permitted_policy to duly_app;
create policy staff_reads on duly.permitted_policy for select to duly_app
  using (duly.actor_is('staff') or duly.actor_is('system'));
create policy counsel_adopts on duly.permitted_policy for insert to duly_app
  with check (duly.actor_is_employed_counsel() and adopted_by = duly.actor_id() and withdrawn_at is null);
create policy counsel_withdraws on duly.permitted_policy for update to duly_app
  using (duly.actor_is_employed_counsel() and withdrawn_at is null)
  with check (withdrawn_by = duly.actor_id());
