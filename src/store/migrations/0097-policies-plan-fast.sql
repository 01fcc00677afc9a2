-- A policy that asks another table brings that table's policies into every plan, and theirs in turn: a key looked up by its demand had
-- 507 subplans and took 15 to 50 ms to plan. These three ask the same tables, under the same policies of whoever asks, in a body
-- that is planned once for a connection. What anybody sees is unchanged (row-security.test.ts).
--
-- None is `security definer`: the policy of the table that is asked decides, and stays the only home of its rule.

create function duly.demand_is_seen(id text) returns boolean language plpgsql stable set search_path = pg_catalog, pg_temp as $$
begin
  return exists (select 1 from duly.demand d where d.id = $1);
end $$;

/* Whether who acts has said why they read this demand, for the time that it counts. */
create function duly.demand_is_open(id text) returns boolean language plpgsql stable set search_path = pg_catalog, pg_temp as $$
begin
  return exists (select 1 from duly.access a where a.demand_id = $1 and a.person_id = duly.actor_id() and a.expires_at > now());
end $$;

create function duly.matter_is_seen(id text) returns boolean language plpgsql stable set search_path = pg_catalog, pg_temp as $$
begin
  return exists (select 1 from duly.matter m where m.id = $1);
end $$;

do $$
declare t text;
begin
  foreach t in array array['comment', 'event', 'leaf', 'letter', 'matter', 'paper', 'reading'] loop
    execute format('alter policy staff_reads on duly.%I
      using ((select duly.actor_is(''staff'')) and duly.demand_is_open(demand_id))', t);
  end loop;
end $$;

alter policy staff_reads on duly.access using ((select duly.actor_is('staff')) and duly.demand_is_seen(demand_id));

alter policy staff_reads on duly.task using (
  (select duly.actor_is('staff'))
  and exists (select 1 from duly.demand d where d.id = task.demand_id)
  and (assignee_id in (select duly.whose_work((select duly.actor_id()), now())) or duly.demand_is_open(demand_id))
);

alter policy staff_reads on duly.secrecy using ((select duly.actor_is('staff')) and duly.matter_is_seen(matter_id));

alter policy staff_reads on duly.matter_key using (
  (select duly.actor_is('staff')) and duly.demand_is_seen(demand_id) and (id = demand_id or duly.demand_is_open(demand_id))
);
alter policy officer_reads on duly.matter_key using ((select duly.actor_is('officer')) and duly.demand_is_seen(id));
alter policy tenant_reads on duly.matter_key using ((select duly.actor_is('tenant')) and duly.matter_is_seen(id));

alter policy tenant_reads on duly.leaf using ((select duly.actor_is('tenant')) and duly.matter_is_seen(matter_id));

alter policy tenant_writes on duly.answer_draft
  using ((select duly.actor_is('tenant')) and tenant_id = (select duly.actor_tenant()) and duly.matter_is_seen(matter_id))
  with check (
    (select duly.actor_is('tenant')) and tenant_id = (select duly.actor_tenant()) and saved_by = (select duly.actor_id())
    and duly.matter_is_seen(matter_id)
  );

alter policy tenant_reads on duly.tenant_webhook_delivery using (
  (select duly.actor_is('tenant')) and tenant_id = (select duly.actor_tenant())
  and (matter_id is null or duly.matter_is_seen(matter_id))
);
