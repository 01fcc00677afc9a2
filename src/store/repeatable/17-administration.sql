-- Sums for who administers, and for programs of the provider: of demands nobody of them sees a row.

/* How many demands are open and due, of those that are not restricted, to a program whose token has this scope. */
create or replace function duly.count_demands(at timestamptz) returns table (open int, overdue int)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select count(*)::int, count(*) filter (where d.due_at < at)::int from duly.demand d
  where d.closed_at is null and not d.restricted and duly.actor_is('token') and duly.actor_has('demands_read_counts')
$$;

/* How many demands somebody has, of those that nobody in particular is kept from: for an administrator, who sees none. */
create or replace function duly.count_assigned(to_person text) returns int
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select count(*)::int from duly.demand x where duly.actor_holds('administrator', 'auditor') and x.owner_id = to_person
    and (x.closed_at is null or x.turn in ('intake', 'analyst', 'counsel', 'approver', 'custodian')) and x.step <> 'done'
    and not x.restricted
    and not exists (select from duly.wall w where w.demand_id = x.id)
$$;

/* Whether any demand came yet, of those that everybody at the desk knows of. */
create or replace function duly.has_demands() returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select duly.actor_holds('administrator', 'auditor') and exists (select from duly.demand d where not d.restricted)
$$;

/* Grants since then by person and purpose, of those demands: how much somebody reads, and nothing of what. */
create or replace function duly.count_grants(since timestamptz) returns table (person text, purpose text, grants int)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select a.person_id, a.purpose, count(*)::int from duly.access a join duly.demand x on x.id = a.demand_id
  where duly.actor_holds('administrator', 'auditor') and a.at > since and not x.restricted
    and not exists (select from duly.wall w where w.demand_id = x.id)
  group by 1, 2 order by 3 desc, 1, 2
$$;

-- The health page. Counts are of what is not restricted: who may not know of a matter learns nothing of it from a backlog.

/* The live log: how many leaves, and when it last ticked. */
create or replace function duly.log_pulse() returns table (origin text, size bigint, last_tick_at timestamptz)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select l.origin, l.size, l.last_tick_at from duly.log_state l where l.live and duly.actor_holds('administrator', 'auditor')
$$;

/* How many mails wait after a failed attempt, and how many were given up. */
create or replace function duly.count_mail() returns table (waiting int, failed int)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select count(*) filter (where state = 'waiting' and attempts > 0)::int, count(*) filter (where state = 'failed')::int
  from (
    select m.state, m.attempts from duly.outgoing_mail m join duly.demand x on x.id = m.demand_id
      where not x.restricted and m.state <> 'sent'
    union all select state, attempts from duly.tenant_mail where state <> 'sent'
    union all select state, attempts from duly.staff_mail where state <> 'sent'
  ) all_mail where duly.actor_holds('administrator', 'auditor')
$$;

/* How many wake-ups are due that no worker has taken, and for how many seconds the oldest. In plpgsql: the table is made after this. */
create or replace function duly.count_wakes() returns table (n int, oldest int)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return query select count(*)::int, extract(epoch from now() - min(j.start_after))::int
  from jobs.job j where j.state in ('created', 'retry') and j.start_after <= now() and duly.actor_holds('administrator', 'auditor')
    and not exists (select from duly.demand x where x.id = j.data->>'demandId' and x.restricted);
end $$;

-- ---------------------------------------------------------------- ways in of others

/*
 * For whom a link was made: to somebody of the desk who has the text of which this is the hash, because their own request made it and its
 * answer was lost.
 */
create or replace function duly.link_made(token_hash bytea) returns table (owner_kind text, owner_id text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select l.owner_kind, l.owner_id from duly.enrolment_link l
  where l.hash = token_hash and (duly.actor_is('staff') or duly.actor_is('system'))
$$;

/* Ends a live passkey of somebody of the desk, named by the hash of its id, and all sessions of that person. Its surface; null for none. */
create or replace function duly.end_passkey(of_person text, named text, at timestamptz) returns text
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare ended text;
begin
  if not duly.actor_holds('administrator') then
    raise exception 'no administrator is proven' using errcode = '42501';
  end if;
  update duly.credential c set revoked_at = at
  where c.owner_kind = 'staff' and c.owner_id = of_person and c.revoked_at is null
    and encode(sha256(convert_to(c.id, 'UTF8')), 'hex') = named
  returning c.surface into ended;
  if ended is not null then
    delete from duly.session s where s.owner_kind = 'staff' and s.owner_id = of_person;
  end if;
  return ended;
end $$;
