-- What the desk needs to know or to set off beyond the demands that its people may know of. Each function answers one question to
-- somebody of the desk, and says no more than that.

/* The actor may know of this demand; written out because the policies of duly.demand do not hold for whom these functions run as. */
create or replace function duly.actor_may_know(of_demand text) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return duly.actor_is('system') or (duly.actor_is('staff') and duly.may_know(duly.actor_id(), of_demand));
end $$;

/* Which of the desk may know of a demand: to choose whom to give it to. */
create or replace function duly.colleagues_on(of_demand text) returns setof text
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select p.id from duly.person p where duly.actor_may_know(of_demand) and duly.may_know(p.id, of_demand)
$$;

/* Who took a grant for a demand or wrote to it: told to nobody but those whom it is taken away from. */
create or replace function duly.who_saw(of_demand text) returns setof text
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select x.id from (
    select a.person_id as id from duly.access a where a.demand_id = of_demand
    union select e.by_id from duly.event e where e.demand_id = of_demand and e.by_kind = 'staff') x
  where duly.actor_may_know(of_demand) order by x.id
$$;

/* The demands that began with one of these mails, as keyed hashes of their ids. */
create or replace function duly.demands_of_papers(macs bytea[]) returns setof text
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select distinct p.demand_id from duly.paper p where p.mac = any (macs) and duly.actor_may_know(p.demand_id)
$$;

/* Challenges that were filed, for the figures: by the provider, or by a tenant under its own matter. */
create or replace function duly.challenges_filed(since timestamptz) returns table (demand text, at timestamptz, ours boolean)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select e.demand_id, e.at, e.matter_id is null from duly.event e
  where e.kind = 'ChallengeFiled' and e.at >= since and duly.actor_may_know(e.demand_id)
$$;

/* How far the gate has come with what it collects: its last word, encrypted to the server, to who has opened the demand. */
create or replace function duly.collect_progress(of_demand text) returns table (payload bytea, at timestamptz)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select r.payload, r.at from duly.gate_report r join duly.gate_order o on o.id = r.order_id
  where o.demand_id = of_demand and o.kind = 'collect' and r.kind = 'progress' and duly.actor_may_know(of_demand)
    and duly.demand_is_open(of_demand)
  order by r.at desc limit 1
$$;

/*
 * Records a tie of the actor, or of anybody by an administrator. One answer whether or not there is a demand of this reference: who
 * says it need not be one who may know. False where it was recorded already.
 */
create or replace function duly.record_tie(id text, person text, kind text, tenant text, authority text, reference text, macs bytea[],
  about bytea, at timestamptz) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not (duly.actor_holds('administrator') or (duly.actor_is('staff') and coalesce(person = duly.actor_id(), false))) then
    raise exception 'a tie is said by its person or recorded by an administrator' using errcode = '42501';
  end if;
  insert into duly.tie (id, person_id, kind, tenant_id, authority_id, demand_id, macs, about, said_by, said_at)
  values (record_tie.id, person, record_tie.kind, tenant, authority,
    (select d.id from duly.demand d where d.reference = record_tie.reference), record_tie.macs, record_tie.about, duly.actor_id(),
    record_tie.at)
  on conflict do nothing;
  return found;
end $$;

/* What nobody has any more because who had it stands aside by a tie, is found as nobody's. `holder`: the token of nobody. */
create or replace function duly.leave_to_nobody(by_tie text, holder bigint) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  update duly.search s set holder = leave_to_nobody.holder from duly.demand d join duly.wall w on w.demand_id = d.id
  where w.tie_id = by_tie and s.demand_id = d.id and d.owner_id is null and s.holder is distinct from leave_to_nobody.holder
$$;

/*
 * Notes that the actor opened a tenant's entry, with the newest of their live grants of a demand that is about it: the tenant is shown it with
 * that demand's accesses. False where they have none.
 */
create or replace function duly.note_entry_read(of_tenant text) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  a record;
  noted boolean := false;
begin
  for a in
    select x.id from duly.access x where duly.actor_is('staff') and x.person_id = duly.actor_id() and x.expires_at > now()
      and duly.may_know(duly.actor_id(), x.demand_id) and exists (
        select 1 from duly.matter m join duly.tenant t on t.id = m.tenant_id
        where m.demand_id = x.demand_id and (t.id = of_tenant or t.merged_into = of_tenant
          or exists (select 1 from duly.tenant_party p where p.tenant_id = t.id and p.party_tenant_id = of_tenant)))
    order by x.at desc, x.id limit 1
  loop
    insert into duly.access_read (access_id, what, at) values (a.id, 'tenant', now()) on conflict do nothing;
    noted := true;
  end loop;
  return noted;
end $$;

-- Whoever records a tie, or changes what one follows from, may know of none of the demands that it keeps its person from.
alter function duly.wall_by_tie() security definer set search_path = pg_catalog, pg_temp;
alter function duly.stand_aside() security definer set search_path = pg_catalog, pg_temp;
