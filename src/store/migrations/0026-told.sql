-- What a tenant is shown takes no longer for demands that it may not know of. Under the policies of duly.matter no index serves: they
-- are put together with `or`, so every page of the console read every matter there is, sealed ones too, and threw them away.
-- A matter stands in these two indexes from its notice on, and not before: what is read through them never meets a sealed one.
drop index duly.matter_tenant;
create index matter_told on duly.matter (tenant_id, visible_at desc, id desc) where visible_at is not null;
create index matter_told_readers on duly.matter using gin (readers) where visible_at is not null;

-- A demand's keys are read with every page and every write of it.
create index matter_key_demand on duly.matter_key (demand_id);

-- The owner, as whom the function below runs, and nobody else.
do $$
begin
  execute format('create policy finder_reads on duly.matter for select to %I using (true)', current_user);
  execute format('create policy finder_reads on duly.matter_key for select to %I using (true)', current_user);
end $$;

/*
 * The matters that a tenant is shown, the one told last first, from behind the matter `after_id`: exactly those that the policy of
 * duly.matter shows it, as far as they still have a key. For the tenant itself and for the workers; for everybody else, and
 * behind a matter that is not among them, none. It gives ids: the rows are read under the reader's own policies.
 */
create function duly.told_matters(of_tenant text, after_id text, wanted int)
returns table (matter_id text, told_at timestamptz) language plpgsql stable security definer rows 30
set search_path = pg_catalog, pg_temp set enable_seqscan = off as $$
#variable_conflict use_column
declare
  from_at timestamptz := 'infinity';
  from_id text := '';
begin
  if not (duly.actor_is('system') or (duly.actor_is('tenant') and of_tenant = duly.actor_tenant())) then
    return;
  end if;
  if after_id is not null then
    select m.visible_at, m.id into from_at, from_id from duly.matter m
    where m.id = after_id and m.visible_at is not null
      and ((m.tenant_id = of_tenant and (m.passed_at is null or m.visible_at < m.passed_at)) or of_tenant = any (m.readers));
    if not found then
      return;
    end if;
  end if;
  return query
    select f.id, f.visible_at from (
      (select m.id, m.visible_at from duly.matter m
       where m.tenant_id = of_tenant and m.visible_at is not null and (m.passed_at is null or m.visible_at < m.passed_at)
         and (m.visible_at, m.id) < (from_at, from_id)
         and m.view is not null and exists (select 1 from duly.matter_key k where k.id = m.id and k.online is not null)
       order by m.visible_at desc, m.id desc limit wanted)
      union
      (select m.id, m.visible_at from duly.matter m
       where m.readers @> array[of_tenant] and m.visible_at is not null
         and (m.visible_at, m.id) < (from_at, from_id)
         and m.view is not null and exists (select 1 from duly.matter_key k where k.id = m.id and k.online is not null)
       order by m.visible_at desc, m.id desc limit wanted)
    ) f order by f.visible_at desc, f.id desc limit wanted;
end $$;
