-- The work beside the stream: who has a demand, hand-overs, vacation cover, comments, tasks, ties and the walls that follow from
-- them, what demands have in common, and who is called at night.
--
-- None of it is an event: nothing here decides what leaves, a comment must never leave, and none of it makes a form stale that
-- somebody is filling in (docs/decisions/0021).

-- ---------------------------------------------------------------- who has it

alter table duly.demand add column owner_id text references duly.person;
create index demand_owner on duly.demand
  (owner_id, (case when due_at is null then 'infinity'::timestamptz else due_at end), id) where closed_at is null;

-- Each change of owner once, never changed; and offers, which are settled. The owner is the `to_id` of the last `assigned`.
create table duly.assignment (
  id text primary key,
  demand_id text not null references duly.demand,
  n integer not null check (n > 0),
  kind text not null check (kind in ('assigned', 'offered')),
  from_id text references duly.person,
  to_id text references duly.person,
  by_id text not null references duly.person,
  at timestamptz not null,
  -- Ciphertext under the demand's key.
  note bytea,
  settled_at timestamptz,
  settled_by text references duly.person,
  outcome text check (outcome in ('taken', 'declined', 'withdrawn')),
  unique (demand_id, n),
  check ((settled_at is null) = (outcome is null)),
  check (kind = 'offered' or outcome is null),
  check (kind = 'assigned' or (from_id is not null and to_id is not null and from_id <> to_id)),
  -- Nobody takes what they offered themselves.
  check (outcome is distinct from 'taken' or settled_by = to_id)
);
create unique index assignment_open on duly.assignment (demand_id) where kind = 'offered' and outcome is null;
create index assignment_offered_to on duly.assignment (to_id) where kind = 'offered' and outcome is null;

-- While somebody is away, their work shows up with somebody else too. It gives no right of the one to the other.
create table duly.cover (
  id text primary key,
  person_id text not null references duly.person,
  cover_id text not null references duly.person,
  from_at timestamptz not null,
  until_at timestamptz not null,
  made_by text not null references duly.person,
  made_at timestamptz not null,
  ended_at timestamptz,
  check (person_id <> cover_id),
  check (until_at > from_at)
);
create index cover_of on duly.cover (cover_id, until_at) where ended_at is null;

/* Whose work is this person's now: their own, and that of whom they cover. */
create function duly.whose_work(person text, moment timestamptz) returns setof text stable language sql as $$
  select person
  union select c.person_id from duly.cover c
  where c.cover_id = person and c.ended_at is null and c.from_at <= moment and moment < c.until_at
$$;

-- ---------------------------------------------------------------- ties and walls

-- What binds a person of the desk to a tenant, an authority, a person whose data are asked for, or one demand.
create table duly.tie (
  id text primary key,
  person_id text not null references duly.person,
  kind text not null check (kind in ('works_for', 'worked_for', 'subject', 'relative', 'other')),
  tenant_id text references duly.tenant,
  authority_id text references duly.authority,
  demand_id text references duly.demand,
  -- Keyed hashes of identifiers, as duly.mark has them.
  macs bytea[] not null default '{}',
  -- In words: ciphertext under the directory key.
  about bytea not null,
  said_by text not null references duly.person,
  said_at timestamptz not null,
  ended_by text references duly.person,
  ended_at timestamptz,
  check ((ended_by is null) = (ended_at is null)),
  -- A wall that its own person could take down is none.
  check (ended_by is null or ended_by <> person_id)
);
create index tie_person on duly.tie (person_id) where ended_at is null;

-- From which demands a tie keeps its person. Made by the triggers below, and by nothing else.
create table duly.wall (
  person_id text not null references duly.person,
  demand_id text not null references duly.demand,
  tie_id text not null references duly.tie,
  primary key (person_id, demand_id, tie_id)
);
create index wall_demand on duly.wall (demand_id);

-- What a demand is about, as keyed hashes: identifiers, their domains, accounts, tenants, papers. For what is related, and for walls.
create table duly.mark (
  demand_id text not null references duly.demand,
  kind text not null check (kind in ('identifier', 'domain', 'account', 'tenant', 'paper')),
  mac bytea not null check (length(mac) = 32),
  primary key (demand_id, mac)
);
create index mark_mac on duly.mark (mac);
create index demand_authority on duly.demand (authority_id, received_at desc, id) where authority_id is not null;

create function duly.wall_by_tie() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    if new.ended_at is not null then delete from duly.wall where tie_id = new.id; end if;
    return null;
  end if;
  insert into duly.wall (person_id, demand_id, tie_id)
  select new.person_id, x.id, new.id from (
    select demand_id as id from duly.matter where tenant_id = new.tenant_id
    union select id from duly.demand where authority_id = new.authority_id
    union select new.demand_id where new.demand_id is not null
    union select demand_id from duly.mark where mac = any(new.macs)) x
  on conflict do nothing;
  return null;
end $$;
create trigger tie_walls after insert or update on duly.tie for each row execute function duly.wall_by_tie();

create function duly.wall_by_matter() returns trigger language plpgsql as $$
begin
  insert into duly.wall (person_id, demand_id, tie_id)
  select t.person_id, new.demand_id, t.id from duly.tie t where t.tenant_id = new.tenant_id and t.ended_at is null
  on conflict do nothing;
  return null;
end $$;
create trigger matter_walls after insert on duly.matter for each row execute function duly.wall_by_matter();

create function duly.wall_by_authority() returns trigger language plpgsql as $$
begin
  insert into duly.wall (person_id, demand_id, tie_id)
  select t.person_id, new.id, t.id from duly.tie t where t.authority_id = new.authority_id and t.ended_at is null
  on conflict do nothing;
  return null;
end $$;
create trigger demand_walls after update on duly.demand for each row
  when (new.authority_id is distinct from old.authority_id) execute function duly.wall_by_authority();

create function duly.wall_by_mark() returns trigger language plpgsql as $$
begin
  insert into duly.wall (person_id, demand_id, tie_id)
  select t.person_id, new.demand_id, t.id from duly.tie t where new.mac = any(t.macs) and t.ended_at is null
  on conflict do nothing;
  return null;
end $$;
create trigger mark_walls after insert on duly.mark for each row execute function duly.wall_by_mark();

-- Who stands aside has it no longer, is offered it no longer, and has nothing to do on it.
create function duly.stand_aside() returns trigger language plpgsql as $$
begin
  insert into duly.assignment (id, demand_id, n, kind, from_id, to_id, by_id, at)
  select replace(gen_random_uuid()::text, '-', ''), d.id,
         1 + coalesce((select max(a.n) from duly.assignment a where a.demand_id = d.id), 0),
         'assigned', new.person_id, null, new.person_id, now()
  from duly.demand d where d.id = new.demand_id and d.owner_id = new.person_id;
  update duly.demand set owner_id = null where id = new.demand_id and owner_id = new.person_id;
  update duly.assignment set settled_at = now(), settled_by = new.person_id, outcome = 'withdrawn'
  where demand_id = new.demand_id and kind = 'offered' and outcome is null and new.person_id in (from_id, to_id);
  update duly.task set assignee_id = null
  where demand_id = new.demand_id and assignee_id = new.person_id and done_at is null;
  return null;
end $$;
create trigger wall_stands_aside after insert on duly.wall for each row execute function duly.stand_aside();

-- The wall. Restrictive, so that it holds whatever else lets staff see a demand; all that hangs on a demand follows.
create policy wall on duly.demand as restrictive for select to duly_app using (
  not (select duly.actor_is('staff'))
  or id not in (select w.demand_id from duly.wall w where w.person_id = (select duly.actor_id()))
);

/* Whether a person may know of a demand, asked about somebody else by the program. The policies of duly.demand say the same. */
create function duly.may_know(person text, demand text) returns boolean stable language sql as $$
  select exists (
    select 1 from duly.person p, duly.demand d
    where p.id = person and d.id = demand and p.active
      and p.roles && array['intake', 'analyst', 'counsel', 'approver', 'custodian', 'auditor']
      and (not d.restricted or exists (select 1 from duly.demand_access a where a.demand_id = d.id and a.person_id = p.id))
      and not exists (select 1 from duly.wall w where w.demand_id = d.id and w.person_id = p.id))
$$;

-- ---------------------------------------------------------------- comments, tasks, notifications

-- Words among colleagues. No letter, notice, record or export is made from this table. Ciphertext under the demand's key.
create table duly.comment (
  id text primary key,
  demand_id text not null references duly.demand,
  by_id text not null references duly.person,
  at timestamptz not null,
  edited_at timestamptz,
  body bytea not null
);
create index comment_demand on duly.comment (demand_id, at);

create table duly.task (
  id text primary key,
  demand_id text not null references duly.demand,
  by_id text not null references duly.person,
  at timestamptz not null,
  assignee_id text references duly.person,
  due_at timestamptz,
  -- Open, it keeps the demand from being closed.
  blocks boolean not null,
  done_at timestamptz,
  done_by text references duly.person,
  body bytea not null,
  check ((done_at is null) = (done_by is null))
);
create index task_demand on duly.task (demand_id, at);
create index task_open on duly.task (assignee_id) where done_at is null;

-- That there is something to look at, and nothing of it.
create table duly.notification (
  id text primary key,
  person_id text not null references duly.person,
  kind text not null check (kind in ('mentioned', 'assigned', 'offered', 'taken', 'declined', 'task', 'task_done', 'page')),
  demand_id text references duly.demand,
  at timestamptz not null,
  read_at timestamptz
);
create index notification_person on duly.notification (person_id, at);

-- Messages to webhooks and gateways: ciphertext under the directory key.
create table duly.outgoing_call (
  id text primary key,
  kind text not null check (kind in ('webhook', 'sms')),
  message bytea not null,
  state text not null check (state in ('waiting', 'sent', 'failed')),
  attempts integer not null default 0,
  next_at timestamptz not null,
  last_error text
);
create index outgoing_call_waiting on duly.outgoing_call (next_at) where state = 'waiting';

-- ---------------------------------------------------------------- the rota

-- One row: people in order, turns, causes, steps, addresses. Ciphertext under the directory key.
create table duly.rota (
  id text primary key check (id = 'main'),
  settings bytea not null,
  version integer not null check (version > 0),
  changed_by text not null references duly.person,
  changed_at timestamptz not null
);

-- Somebody takes another's turn.
create table duly.rota_turn (
  id text primary key,
  person_id text not null references duly.person,
  place smallint not null check (place in (1, 2)),
  from_at timestamptz not null,
  until_at timestamptz not null,
  made_by text not null references duly.person,
  made_at timestamptz not null,
  ended_at timestamptz,
  check (until_at > from_at)
);

create table duly.page (
  id text primary key,
  cause text not null check (cause in ('emergency', 'eight_hours', 'due_unowned', 'clock_unowned', 'drill')),
  demand_id text references duly.demand,
  -- What makes it another page than the one before: the due time, or nothing.
  about text not null,
  opened_at timestamptz not null,
  -- Steps taken so far, and when the next is due; null: none is left.
  steps integer not null default 0,
  next_at timestamptz,
  acknowledged_at timestamptz,
  acknowledged_by text references duly.person,
  -- Its cause went away by itself.
  ended_at timestamptz,
  check ((acknowledged_at is null) = (acknowledged_by is null)),
  check ((cause = 'drill') = (demand_id is null))
);
-- The same cause calls once, whoever notices it and however often.
create unique index page_once on duly.page (cause, demand_id, about);
create index page_due on duly.page (next_at) where acknowledged_at is null and ended_at is null;

-- Who was called by which step: written with what calls them, so that a step is taken once.
create table duly.page_told (
  page_id text not null references duly.page,
  step integer not null,
  person_id text not null references duly.person,
  at timestamptz not null,
  primary key (page_id, step, person_id)
);

-- ---------------------------------------------------------------- who sees which rows

do $$
declare t text;
begin
  foreach t in array array['assignment', 'cover', 'tie', 'wall', 'mark', 'comment', 'task', 'notification', 'outgoing_call', 'rota', 'rota_turn', 'page', 'page_told'] loop
    execute format('alter table duly.%I enable row level security', t);
    execute format('alter table duly.%I force row level security', t);
    execute format('grant select, insert, update on duly.%I to duly_app', t);
    execute format('grant select on duly.%I to duly_backup', t);
    execute format('create policy backup_reads on duly.%I for select to duly_backup using (true)', t);
    execute format('create policy system_all on duly.%I for all to duly_app using (duly.actor_is(''system'')) with check (duly.actor_is(''system''))', t);
  end loop;
  foreach t in array array['assignment', 'mark', 'page'] loop
    execute format('create policy staff_reads on duly.%I for select to duly_app using (duly.actor_is(''staff'') and exists (select 1 from duly.demand d where d.id = demand_id))', t);
  end loop;
end $$;
revoke update on duly.wall, duly.mark, duly.page_told from duly_app;
grant delete on duly.wall, duly.mark to duly_app;

create policy staff_reads on duly.cover for select to duly_app using (duly.actor_is('staff'));
create policy staff_reads on duly.rota for select to duly_app using (duly.actor_is('staff'));
create policy staff_reads on duly.rota_turn for select to duly_app using (duly.actor_is('staff'));
create policy staff_reads_drills on duly.page for select to duly_app using (duly.actor_is('staff') and demand_id is null);
create policy staff_reads on duly.page_told for select to duly_app
  using (duly.actor_is('staff') and exists (select 1 from duly.page p where p.id = page_id));
-- Its person, and who administers; nobody else learns who is tied to what.
create policy staff_reads on duly.tie for select to duly_app
  using (duly.actor_is('staff') and (person_id = duly.actor_id() or duly.actor_has('administrator')));
-- The wall's own question, and nothing else of it.
create policy staff_reads on duly.wall for select to duly_app
  using (duly.actor_is('staff') and person_id = (select duly.actor_id()));
create policy staff_reads on duly.notification for select to duly_app using (
  duly.actor_is('staff') and person_id = duly.actor_id()
  and (demand_id is null or exists (select 1 from duly.demand d where d.id = demand_id)));

-- What colleagues say about a demand tells of its tenants, so it opens under a grant; a task also for whom it is.
create policy staff_reads on duly.comment for select to duly_app using (
  (select duly.actor_is('staff')) and exists (
    select 1 from duly.access a where a.demand_id = comment.demand_id and a.person_id = (select duly.actor_id())
    and a.expires_at > now()));
create policy staff_reads on duly.task for select to duly_app using (
  (select duly.actor_is('staff')) and exists (select 1 from duly.demand d where d.id = task.demand_id)
  and (assignee_id in (select duly.whose_work((select duly.actor_id()), now())) or exists (
    select 1 from duly.access a where a.demand_id = task.demand_id and a.person_id = (select duly.actor_id())
    and a.expires_at > now())));
