-- The queue's page and counts in the time of an index, whatever lies behind it.
--
-- A policy's function with a sub-select in it is called row by row; the same condition written out is planned: what depends
-- on the actor alone is asked once per statement, and the list of named people only for a restricted demand.

create function duly.staff_reads_demands() returns boolean stable language sql as $$
  select duly.actor_is('staff')
     and (duly.actor_has('intake') or duly.actor_has('analyst') or duly.actor_has('counsel') or duly.actor_has('approver')
          or duly.actor_has('custodian') or duly.actor_has('auditor'))
$$;

drop policy staff_reads on duly.demand;
create policy staff_reads on duly.demand for select to duly_app using (
  (select duly.staff_reads_demands())
  and (not restricted
       or exists (select 1 from duly.demand_access a where a.demand_id = demand.id and a.person_id = duly.actor_id()))
);
drop function duly.staff_may_see(duly.demand);

-- As the queue orders its rows: what is due first, what is never due last.
drop index duly.demand_due;
create index demand_open on duly.demand ((coalesce(due_at, 'infinity'::timestamptz)), id) where closed_at is null;
create index demand_closed on duly.demand ((coalesce(due_at, 'infinity'::timestamptz)), id) where closed_at is not null;
