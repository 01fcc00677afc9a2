-- A tie to one organisation binds towards all that it stands behind: whoever works for a reseller, an IT provider or a parent in a
-- tenant's chain, or for a tenant that was merged, stands aside from that tenant's demands too. Before, only the tenant itself counted.

/* The tenants whose matters a tie to this one walls off: itself, those in whose chain it stands, and both sides of a merger, through
   as many steps as there are. */
create function duly.walled_tenants(tied text) returns setof text stable language sql as $$
  with recursive bound(id) as (
    select tied
    union
    select x.id from bound b cross join lateral (
      select p.tenant_id as id from duly.tenant_party p where p.party_tenant_id = b.id
      union all select t.id from duly.tenant t where t.merged_into = b.id
      union all select t.merged_into from duly.tenant t where t.id = b.id and t.merged_into is not null) x)
  select id from bound
$$;

create or replace function duly.wall_by_tie() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    if new.ended_at is not null then delete from duly.wall where tie_id = new.id; end if;
    return null;
  end if;
  insert into duly.wall (person_id, demand_id, tie_id)
  select new.person_id, x.id, new.id from (
    select demand_id as id from duly.matter
      where new.tenant_id is not null and tenant_id in (select duly.walled_tenants(new.tenant_id))
    union select id from duly.demand where authority_id = new.authority_id
    union select new.demand_id where new.demand_id is not null
    union select demand_id from duly.mark where mac = any(new.macs)) x
  on conflict do nothing;
  return null;
end $$;

create or replace function duly.wall_by_matter() returns trigger language plpgsql as $$
begin
  insert into duly.wall (person_id, demand_id, tie_id)
  select t.person_id, new.demand_id, t.id from duly.tie t
  where t.tenant_id is not null and t.ended_at is null
    and new.tenant_id in (select duly.walled_tenants(t.tenant_id))
  on conflict do nothing;
  return null;
end $$;

-- A chain or a merger that is recorded later. The matters are looked at only where somebody is tied to it at all.
create function duly.wall_by_chain() returns trigger language plpgsql as $$
declare
  tied record;
  changed text := case when tg_table_name = 'tenant' then to_jsonb(new) ->> 'id' else to_jsonb(new) ->> 'tenant_id' end;
begin
  for tied in
    select t.id, t.person_id, t.tenant_id from duly.tie t
    where t.tenant_id is not null and t.ended_at is null and changed in (select duly.walled_tenants(t.tenant_id))
  loop
    insert into duly.wall (person_id, demand_id, tie_id)
    select distinct tied.person_id, m.demand_id, tied.id from duly.matter m
    where m.tenant_id in (select duly.walled_tenants(tied.tenant_id))
    on conflict do nothing;
  end loop;
  return null;
end $$;
create trigger party_walls after insert or update on duly.tenant_party
  for each row when (new.party_tenant_id is not null) execute function duly.wall_by_chain();
create trigger merge_walls after update of merged_into on duly.tenant
  for each row when (new.merged_into is distinct from old.merged_into) execute function duly.wall_by_chain();

-- Those that follow from what is there already.
alter table duly.tie no force row level security;
alter table duly.wall no force row level security;
alter table duly.matter no force row level security;
alter table duly.tenant no force row level security;
alter table duly.tenant_party no force row level security;
insert into duly.wall (person_id, demand_id, tie_id)
select distinct t.person_id, m.demand_id, t.id
from duly.tie t
  cross join lateral duly.walled_tenants(t.tenant_id) as w(id)
  join duly.matter m on m.tenant_id = w.id
where t.tenant_id is not null and t.ended_at is null
on conflict do nothing;
alter table duly.tie force row level security;
alter table duly.wall force row level security;
alter table duly.matter force row level security;
alter table duly.tenant force row level security;
alter table duly.tenant_party force row level security;
