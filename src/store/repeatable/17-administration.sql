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

/*
 * A link by which somebody enrols a first passkey at a surface, for two days, and the mail that brings it to them (null: none). An
 * administrator makes it, for staff one who may grant, and never for who has or, of staff, ever had a passkey there: that takes two
 * people. Earlier unused ones stop working. 'made', 'made before', 'unknown', or 'enrolled'.
 */
create or replace function duly.make_link(token_hash bytea, of_kind text, of_id text, at_surface text, mail text, message bytea, at timestamptz)
returns text language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not duly.actor_holds('administrator') then
    raise exception 'no administrator is proven' using errcode = '42501';
  end if;
  if of_kind = 'staff' and not duly.may_grant(of_id) then
    perform duly.refuse_grant('a link');
  end if;
  -- Of two at once the second waits, and finds the first one's.
  case of_kind
    when 'staff' then perform from duly.person p where p.id = of_id and p.active
      and (at_surface = 'desk' or (at_surface = 'approve' and 'approver' = any (p.roles))) for update;
    when 'tenant' then perform from duly.contact c where c.id = of_id and c.active and at_surface = 'customer' for update;
    when 'officer' then perform from duly.officer o where o.id = of_id and o.active and at_surface = 'authority' for update;
    else return 'unknown';
  end case;
  if not found then
    return 'unknown';
  end if;
  if exists (select from duly.enrolment_link l where l.hash = token_hash) then
    return 'made before';
  end if;
  if exists (select from duly.credential c where c.owner_kind = of_kind and c.owner_id = of_id and c.surface = at_surface
      and (of_kind = 'staff' or c.revoked_at is null)) then
    return 'enrolled';
  end if;
  delete from duly.enrolment_link l
  where l.owner_kind = of_kind and l.owner_id = of_id and l.surface = at_surface and l.used_at is null;
  insert into duly.enrolment_link (hash, owner_kind, owner_id, surface, expires_at)
  values (token_hash, of_kind, of_id, at_surface, at + interval '2 days');
  if message is not null then
    execute format('insert into duly.%I (id, %I, message, state, next_at) values ($1, $2, $3, ''waiting'', $4)',
      case of_kind when 'staff' then 'staff_mail' when 'tenant' then 'tenant_mail' else 'officer_mail' end,
      case of_kind when 'staff' then 'person_id' when 'tenant' then 'tenant_id' else 'officer_id' end)
    using mail, case of_kind when 'tenant' then (select c.tenant_id from duly.contact c where c.id = of_id) else of_id end, message, at;
  end if;
  return 'made';
end $$;

/*
 * Sets the provider by which people of a tenant, or of the desk (null), sign in, or takes it away, where it is still as the administrator
 * read it. `ends`: sessions and subjects of the one before are nobody's any more. False where somebody else was first.
 */
create or replace function duly.set_issuer(of_id text, of_tenant text, seen int, sealed bytea, is_set boolean, ends boolean, at timestamptz)
returns boolean language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare i duly.oidc_issuer;
begin
  if not duly.actor_holds('administrator') then
    raise exception 'no administrator is proven' using errcode = '42501';
  end if;
  select * into i from duly.oidc_issuer x where x.tenant_id is not distinct from of_tenant for update;
  if seen is distinct from (case when i.active then i.version else 0 end) or (i.id is not null and i.id <> of_id) then
    return false;
  end if;
  if ends then
    delete from duly.session s where s.issuer_id = of_id;
    delete from duly.oidc_subject s where s.issuer_id = of_id;
    delete from duly.oidc_flow f where f.issuer_id = of_id;
  end if;
  insert into duly.oidc_issuer as x (id, tenant_id, config, version, active, changed_by, changed_at)
  values (of_id, of_tenant, sealed, 1, is_set, duly.actor_id(), at)
  on conflict (id) do update set config = excluded.config, version = x.version + 1, active = excluded.active,
    changed_by = excluded.changed_by, changed_at = excluded.changed_at;
  return true;
end $$;

/*
 * Closes an active tenant, notes it in its history (`detail`: ciphertext), and has the workers look at what it is owed, of which whoever
 * closes it learns nothing. False where it is not active.
 */
create or replace function duly.close_tenant(of_tenant text, told text, change text, detail bytea, at timestamptz) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not duly.actor_holds('administrator') then
    raise exception 'no administrator is proven' using errcode = '42501';
  end if;
  update duly.tenant t set status = 'closed', told_after = told, ended_at = at where t.id = of_tenant and t.status = 'active';
  if not found then
    return false;
  end if;
  insert into duly.tenant_change (id, tenant_id, at, by_kind, by_id, act, detail)
  values (change, of_tenant, close_tenant.at, 'staff', duly.actor_id(), 'closed', close_tenant.detail);
  perform jobs.wake(array(
    with recursive own (id) as (
      select of_tenant union select t.id from duly.tenant t join own o on t.merged_into = o.id)
    select distinct m.demand_id from duly.matter m join own on own.id = m.tenant_id));
  return true;
end $$;
