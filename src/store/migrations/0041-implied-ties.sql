-- Ties that nobody said: they follow from a person's address and the directory (src/demand/implied-ties.ts), and are written by the
-- program. The walls follow from them as from every other tie.
--
-- One that follows no more ends by itself (ended_at alone). One that an administrator ended stays ended, and is not made again.

alter table duly.tie add column implied text check (implied in ('address', 'domain', 'contact'));
alter table duly.tie alter column said_by drop not null;
alter table duly.tie add constraint tie_said check ((said_by is null) = (implied is not null));
alter table duly.tie drop constraint tie_check;
alter table duly.tie add constraint tie_ended check (
  (ended_by is null) = (ended_at is null) or (implied is not null and ended_by is null));
create index tie_implied on duly.tie (person_id) where implied is not null;

-- Which demands a search for words, or for a tenant, listed to whom: it shows no word of them, but that they hold what was looked for.
-- Their tenants are shown it, as they are who opened something; the words are an auditor's alone. Once in an hour for each person.
create table duly.search_listed (
  demand_id text not null references duly.demand,
  person_id text not null references duly.person,
  at timestamptz not null,
  -- Which of the demand's events had been written: as in duly.access (0030), the database says it.
  version int not null
);
create unique index search_listed_once on duly.search_listed (demand_id, person_id, date_trunc('hour', at at time zone 'UTC'));

create function duly.order_of_search() returns trigger language plpgsql as $$
begin
  if new.version is null then
    select d.version into new.version from duly.demand d where d.id = new.demand_id;
  end if;
  return new;
end $$;
create trigger search_listed_order before insert on duly.search_listed for each row execute function duly.order_of_search();

alter table duly.search_listed enable row level security;
alter table duly.search_listed force row level security;
grant select, delete on duly.search_listed to duly_app;
grant insert (demand_id, person_id, at) on duly.search_listed to duly_app;
grant select on duly.search_listed to duly_backup;
create policy backup_reads on duly.search_listed for select to duly_backup using (true);
create policy system_reads on duly.search_listed for select to duly_app using (duly.actor_is('system'));
create policy system_erases on duly.search_listed for delete to duly_app using (duly.actor_is('system'));
create policy staff_writes on duly.search_listed for insert to duly_app with check (
  duly.actor_is('staff') and person_id = (select duly.actor_id()) and at = now()
  and exists (select 1 from duly.demand d where d.id = demand_id));
