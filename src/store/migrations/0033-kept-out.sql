-- Contacts of a tenant from whom a matter is kept: it is about that very person, or the account is said to be in other hands. For them
-- there is no such matter, whatever they read with. Derived from the events (`ContactSkipped`), which are ciphertext: after an
-- upgrade the worker's first pass makes the rows (src/store/rederive.ts), by way of the index below.
create table duly.kept_out (
  contact_id text not null,
  matter_id text not null references duly.matter,
  primary key (contact_id, matter_id)
);
create index kept_out_matter on duly.kept_out (matter_id);
create index event_contact_skipped on duly.event (demand_id) where kind = 'ContactSkipped';

alter table duly.kept_out enable row level security;
alter table duly.kept_out force row level security;
grant select, insert, delete on duly.kept_out to duly_app;
grant select on duly.kept_out to duly_backup;
create policy backup_reads on duly.kept_out for select to duly_backup using (true);
create policy system_all on duly.kept_out for all to duly_app using (duly.actor_is('system')) with check (duly.actor_is('system'));
-- The owner, as whom the functions below run, and nobody else: who is kept out does not see that there is a row.
do $$
begin
  execute format('create policy finder_reads on duly.kept_out for select to %I using (true)', current_user);
end $$;

/* The matters that are kept from this actor, if it is a tenant's. Asked once for each statement, not for each row. */
create function duly.kept_from_actor() returns text[] language sql stable security definer
set search_path = pg_catalog, pg_temp as $$
  select array(select k.matter_id from duly.kept_out k where duly.actor_is('tenant') and k.contact_id = duly.actor_id())
$$;

drop policy tenant_reads on duly.matter;
create policy tenant_reads on duly.matter for select to duly_app using (
  duly.actor_is('tenant') and visible_at is not null
  and ((tenant_id = duly.actor_tenant() and (passed_at is null or visible_at < passed_at))
       or duly.actor_tenant() = any (readers))
  and id <> all ((select duly.kept_from_actor())::text[])
);

-- What its webhook was told of a matter is there for whoever sees the matter.
drop policy tenant_reads on duly.tenant_webhook_delivery;
create policy tenant_reads on duly.tenant_webhook_delivery for select to duly_app using (
  duly.actor_is('tenant') and tenant_id = duly.actor_tenant()
  and (matter_id is null or exists (select 1 from duly.matter m where m.id = matter_id))
);

/*
 * As in 0026, without what is kept from the contact who asks. The workers get every matter that the tenant was told of.
 */
create or replace function duly.told_matters(of_tenant text, after_id text, wanted int)
returns table (matter_id text, told_at timestamptz) language plpgsql stable security definer rows 30
set search_path = pg_catalog, pg_temp set enable_seqscan = off as $$
#variable_conflict use_column
declare
  from_at timestamptz := 'infinity';
  from_id text := '';
  kept constant text[] := duly.kept_from_actor();
begin
  if not (duly.actor_is('system') or (duly.actor_is('tenant') and of_tenant = duly.actor_tenant())) then
    return;
  end if;
  if after_id is not null then
    select m.visible_at, m.id into from_at, from_id from duly.matter m
    where m.id = after_id and m.visible_at is not null and m.id <> all (kept)
      and ((m.tenant_id = of_tenant and (m.passed_at is null or m.visible_at < m.passed_at)) or of_tenant = any (m.readers));
    if not found then
      return;
    end if;
  end if;
  return query
    select f.id, f.visible_at from (
      (select m.id, m.visible_at from duly.matter m
       where m.tenant_id = of_tenant and m.visible_at is not null and (m.passed_at is null or m.visible_at < m.passed_at)
         and (m.visible_at, m.id) < (from_at, from_id) and m.id <> all (kept)
         and m.view is not null and exists (select 1 from duly.matter_key k where k.id = m.id and k.online is not null)
       order by m.visible_at desc, m.id desc limit wanted)
      union
      (select m.id, m.visible_at from duly.matter m
       where m.readers @> array[of_tenant] and m.visible_at is not null
         and (m.visible_at, m.id) < (from_at, from_id) and m.id <> all (kept)
         and m.view is not null and exists (select 1 from duly.matter_key k where k.id = m.id and k.online is not null)
       order by m.visible_at desc, m.id desc limit wanted)
    ) f order by f.visible_at desc, f.id desc limit wanted;
end $$;

-- What only named people may know of is looked through every few seconds for demands that nobody is left for.
create index demand_restricted on duly.demand (id) where restricted;
