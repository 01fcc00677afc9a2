-- What people of a tenant need to know or to set off beyond their own rows. Each function answers for the actor's tenant alone.

/* Ends the live webhook of the actor's tenant, and what waits for it is not sent. Its id; null where there is none. */
create or replace function duly.end_own_webhook(at timestamptz) returns text
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare ended text;
begin
  if not duly.actor_is('tenant') then
    raise exception 'nobody of a tenant is proven' using errcode = '42501';
  end if;
  update duly.tenant_webhook w set ended_by = duly.actor_id(), ended_at = at
  where w.tenant_id = duly.actor_tenant() and w.ended_at is null returning w.id into ended;
  delete from duly.tenant_webhook_delivery v where v.webhook_id = ended and v.state = 'waiting';
  return ended;
end $$;

/* Who read the entry of the actor's tenant, as what they do here: 50 at most, the newest first. A table that was taken before the tenant
 * was entered did not hold it. */
create or replace function duly.entry_reads() returns table (what text, by_kind text, by_id text, at timestamptz, roles text[],
  employment text, profile bytea)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select r.what, r.by_kind, r.by_id, r.at, p.roles, p.employment, p.profile
  from duly.tenant_read r left join duly.person p on r.by_kind = 'staff' and p.id = r.by_id
  where duly.actor_is('tenant') and (r.tenant_id = duly.actor_tenant() or (r.tenant_id is null and r.at >= coalesce(
    (select min(c.at) from duly.tenant_change c where c.tenant_id = duly.actor_tenant() and c.act = 'added'), '-infinity')))
  order by r.at desc, r.id limit 50
$$;

/* The version of the demand of a matter that the actor was told of: an answer is written on it. */
create or replace function duly.told_version(of_matter text) returns int
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select d.version from duly.told_matter(of_matter) t join duly.matter m on m.id = t.matter_id join duly.demand d on d.id = m.demand_id
$$;

/* The others of the actor's organisation who get the notices of this matter, and from whom it is not kept. */
create or replace function duly.told_colleagues(of_matter text) returns setof text
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select c.id from duly.told_matter(of_matter) t join duly.contact c on c.tenant_id = duly.actor_tenant()
  where duly.actor_is('tenant') and c.id <> duly.actor_id() and c.active and c.left_at is null and 'notice' = any (c.receives)
    and not exists (select from duly.kept_out k where k.contact_id = c.id and k.matter_id = t.matter_id)
$$;

/*
 * The workers look again at each demand that this tenant was told of, those too that are kept from the actor, who learns of none. Not
 * those kept from `shown_to`, where it is given.
 */
create or replace function duly.wake_told(of_tenant text, also_closed boolean, shown_to text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not (duly.actor_is('system') or (duly.actor_is('tenant') and of_tenant = duly.actor_tenant())) then
    raise exception 'nobody is proven who may wake these' using errcode = '42501';
  end if;
  perform jobs.wake(array(
    select d.id from duly.matter m join duly.demand d on d.id = m.demand_id
    where m.visible_at is not null and ((m.tenant_id = of_tenant and (m.passed_at is null or m.visible_at < m.passed_at))
        or m.readers @> array[of_tenant])
      and m.view is not null and exists (select from duly.matter_key k where k.id = m.id and k.online is not null)
      and (also_closed or d.closed_at is null)
      and not exists (select from duly.kept_out k where k.matter_id = m.id and k.contact_id = shown_to)));
end $$;

/* A contact of the actor's organisation has left: the actor itself is gone at once, with its sessions; another one can contradict. */
create or replace function duly.say_left(of_contact text, at timestamptz) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not duly.actor_is('tenant') then
    raise exception 'nobody of a tenant is proven' using errcode = '42501';
  end if;
  update duly.contact c set left_at = coalesce(c.left_at, say_left.at), left_said_by = coalesce(c.left_said_by, duly.actor_id()),
    active = c.id <> duly.actor_id()
  where c.id = of_contact and c.tenant_id = duly.actor_tenant() and c.active;
  delete from duly.session s where s.owner_kind = 'tenant' and s.owner_id = of_contact and of_contact = duly.actor_id();
end $$;
