-- How lines were decided, by closed-list words alone, so that grounds are counted without opening a demand.

create table duly.decided (
  demand_id text not null references duly.demand,
  decision text not null,
  ground text not null,
  lines integer not null check (lines > 0),
  -- Of the determination that these lines are of: the last one counts.
  at timestamptz not null,
  primary key (demand_id, decision, ground)
);
create index decided_at on duly.decided (at);
alter table duly.decided enable row level security;
alter table duly.decided force row level security;
grant select, insert, update, delete on duly.decided to duly_app;
grant select on duly.decided to duly_backup;
create policy backup_reads on duly.decided for select to duly_backup using (true);
create policy system_all on duly.decided for all to duly_app using (duly.actor_is('system')) with check (duly.actor_is('system'));
create policy staff_reads on duly.decided for select to duly_app
  using ((select duly.actor_is('staff')) and exists (select 1 from duly.demand d where d.id = demand_id));

-- ---------------------------------------------------------------- the one write, with what it writes since

/* Appends to one demand: events, audit chain, leaves, projections and clocks in the caller's transaction.
   Raises 40001 when somebody else wrote first (the expected version is no longer the demand's), and violates
   command_receipt_pkey when the same key did something before. */
create or replace function duly.append(p jsonb) returns void language plpgsql as $$
declare
  d jsonb := p->'demand';
begin
  -- First: who comes second with the same key waits here, and has written nothing.
  if p ? 'receipt' then
    insert into duly.command_receipt (actor_kind, actor_id, idempotency_key, command_hash, demand_id, version, at)
    select r->>'actorKind', r->>'actorId', r->>'key', decode(r->>'hash', 'base64'), d->>'id', (d->>'version')::int,
           (r->>'at')::timestamptz
    from (select p->'receipt' as r) x;
  end if;

  if (p->>'expected')::int = 0 then
    insert into duly.demand (id, reference, version, step, turn, due_at, due_what, authority_id, restricted, received_at,
                             closed_at, summary, officer_view, audit_head)
    values (d->>'id', d->>'reference', (d->>'version')::int, d->>'step', d->>'turn', (d->>'dueAt')::timestamptz,
            d->>'dueWhat', d->>'authority', (d->>'restricted')::boolean, (d->>'receivedAt')::timestamptz,
            (d->>'closedAt')::timestamptz, decode(d->>'summary', 'base64'), decode(d->>'officerView', 'base64'),
            decode(d->>'auditHead', 'base64'));
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
    delete from duly.deadline t where t.demand_id = d->>'id' and t.fired_at is null
      and not exists (select 1 from jsonb_array_elements(p->'deadlines') x where x->>'clock' = t.clock);
  end if;

  if p ? 'keys' then
    insert into duly.matter_key (id, demand_id, online, sealed)
    select k->>'id', d->>'id', decode(k->>'online', 'base64'), decode(k->>'sealed', 'base64')
    from jsonb_array_elements(p->'keys') k;
  end if;

  if p ? 'matters' then
    insert into duly.matter (id, demand_id, tenant_id, opened_at)
    select m->>'id', d->>'id', m->>'tenant', (m->>'openedAt')::timestamptz from jsonb_array_elements(p->'matters') m;
  end if;

  insert into duly.event (demand_id, version, kind, matter_id, at, by_kind, by_id, data, hash)
  select d->>'id', (e->>'version')::int, e->>'kind', e->>'matter', (e->>'at')::timestamptz, e->>'byKind', e->>'byId',
         decode(e->>'data', 'base64'), decode(e->>'hash', 'base64')
  from jsonb_array_elements(p->'events') e order by (e->>'version')::int;

  if p ? 'secrecyEnded' then
    update duly.secrecy s set ended_at = (x->>'endedAt')::timestamptz
    from jsonb_array_elements(p->'secrecyEnded') x where s.matter_id = x->>'matter' and s.ended_at is null;
  end if;
  if p ? 'secrecyBegun' then
    insert into duly.secrecy (matter_id, begun_at, until)
    select x->>'matter', (x->>'begunAt')::timestamptz, (x->>'until')::date from jsonb_array_elements(p->'secrecyBegun') x;
  end if;

  if p ? 'views' then
    update duly.matter m set visible_at = coalesce(m.visible_at, (x->>'visibleAt')::timestamptz),
           view = coalesce(decode(x->>'view', 'base64'), m.view)
    from jsonb_array_elements(p->'views') x where m.id = x->>'id';
  end if;

  if p ? 'leaves' then
    insert into duly.leaf (id, class, due, bytes, demand_id, version, matter_id, opening, created_at)
    select l->>'id', (l->>'class')::smallint, l->>'due', decode(l->>'bytes', 'base64'), d->>'id', (l->>'version')::int,
           l->>'matter', decode(l->>'opening', 'base64'), (l->>'at')::timestamptz
    from jsonb_array_elements(p->'leaves') l;
  end if;

  if p ? 'papers' then
    insert into duly.paper (mac, demand_id, document_name)
    select decode(x->>'mac', 'base64'), d->>'id', x->>'name' from jsonb_array_elements(p->'papers') x
    on conflict do nothing;
  end if;
  if p ? 'letters' then
    insert into duly.letter (message_mac, demand_id, matter_id)
    select decode(x->>'mac', 'base64'), d->>'id', x->>'matter' from jsonb_array_elements(p->'letters') x;
  end if;
  if p ? 'mails' then
    insert into duly.outgoing_mail (id, demand_id, matter_id, letter_id, message, state, next_at)
    select x->>'id', d->>'id', x->>'matter', x->>'letter', decode(x->>'message', 'base64'), 'waiting',
           (x->>'nextAt')::timestamptz
    from jsonb_array_elements(p->'mails') x;
  end if;

  if p ? 'prepared' then
    insert into duly.authorisation (digest, demand_id, preparer, status, expires_at)
    select decode(x->>'digest', 'hex'), d->>'id', x->>'preparer', 'prepared', (x->>'expiresAt')::timestamptz
    from jsonb_array_elements(p->'prepared') x;
  end if;
  if p ? 'approvals' then
    insert into duly.approval (digest, approver, preparer, employment, at)
    select decode(x->>'digest', 'hex'), x->>'approver', x->>'preparer', x->>'employment', (x->>'at')::timestamptz
    from jsonb_array_elements(p->'approvals') x;
  end if;
  if p ? 'statuses' then
    update duly.authorisation a set status = x->>'status'
    from jsonb_array_elements(p->'statuses') x where a.digest = decode(x->>'digest', 'hex');
  end if;

  if p ? 'deadlines' then
    insert into duly.deadline (demand_id, clock, due_at, what)
    select d->>'id', x->>'clock', (x->>'dueAt')::timestamptz, x->>'what' from jsonb_array_elements(p->'deadlines') x
    on conflict (demand_id, clock) do update set due_at = excluded.due_at, what = excluded.what,
      fired_at = case when duly.deadline.due_at = excluded.due_at then duly.deadline.fired_at else null end;
  end if;

  if p ? 'counted' then
    insert into duly.counted (demand_id, half, country, process, outcome, accounts, closed_at)
    select d->>'id', x->>'half', x->>'country', x->>'process', x->>'outcome', (x->>'accounts')::int,
           (x->>'closedAt')::timestamptz
    from jsonb_array_elements(p->'counted') x;
  end if;

  -- The last determination counts, whole.
  if p ? 'decided' then
    delete from duly.decided x where x.demand_id = d->>'id';
    insert into duly.decided (demand_id, decision, ground, lines, at)
    select d->>'id', x->>'decision', x->>'ground', (x->>'lines')::int, (x->>'at')::timestamptz
    from jsonb_array_elements(p->'decided') x;
  end if;
end $$;
