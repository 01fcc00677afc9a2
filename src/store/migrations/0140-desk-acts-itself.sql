-- At the desk people act as themselves: what they could see or write anyway they see and write by their own login, under these
-- policies, and no longer by the program's. Which login has these rights is in src/store/repeatable/20-rights.sql, the functions that
-- do for them what they may not do by themselves in 16-desk.sql there.

/* Somebody of the desk with one of these roles. */
create function duly.actor_holds(variadic roles text[]) returns boolean stable language sql
  return duly.actor_is('staff') and coalesce(string_to_array(current_setting('app.roles', true), ',') && roles, false);

do $$
declare t text;
begin
  -- As whom the functions of 16-desk.sql run (as in 0078).
  foreach t in array array['wall', 'mark', 'matter', 'assignment', 'task', 'tie', 'search', 'leaf', 'paper', 'demand_access',
    'lifecycle', 'gate_order', 'gate_report'] loop
    execute format('create policy definer on duly.%I for all to %I using (true) with check (true)', t, current_user);
  end loop;
end $$;
-- Noted by one function for all (15-own-acts.sql).
drop function if exists duly.note_own_act(text, timestamptz, text, text, bytea, text);

-- ---------------------------------------------------------------- what leaves of a demand

grant select (demand_id, letter_id, state, attempts, next_at) on duly.outgoing_mail to duly_app;
create policy staff_reads on duly.outgoing_mail for select to duly_app
  using ((select duly.actor_is('staff')) and duly.demand_is_open(demand_id));

grant select, insert, update (state, settled_at, looked_by) on duly.departure to duly_app;
create policy staff_reads on duly.departure for select to duly_app
  using ((select duly.actor_is('staff')) and duly.demand_is_seen(demand_id));
create policy staff_sends on duly.departure for insert to duly_app with check (
  (select duly.actor_is('staff')) and person_id = (select duly.actor_id()) and state = 'waiting' and looked_by is null
  and duly.demand_is_seen(demand_id));
-- Its sender takes it back, whoever read that it was not sent puts it away, and another than its sender looks at it.
create policy staff_settles on duly.departure for update to duly_app
  using ((select duly.actor_is('staff')) and state in ('waiting', 'not_sent') and duly.demand_is_seen(demand_id))
  with check ((state = 'taken_back' or state = 'waiting') and (looked_by is null or looked_by <> person_id));

-- ---------------------------------------------------------------- what is one's own

grant select (id, owner_kind, owner_id, surface, created_at, used_at, revoked_at, label, transports) on duly.credential to duly_app;
create policy own_reads on duly.credential for select to duly_app using (
  owner_id = (select duly.actor_id()) and (
    ((select duly.actor_is('staff')) and owner_kind = 'staff') or ((select duly.actor_is('tenant')) and owner_kind = 'tenant')
    or ((select duly.actor_is('officer')) and owner_kind = 'officer')));

grant update (read_at) on duly.notification to duly_app;
create policy staff_reads_up on duly.notification for update to duly_app
  using ((select duly.actor_is('staff')) and person_id = (select duly.actor_id()))
  with check (person_id = (select duly.actor_id()) and read_at is not null);

-- ---------------------------------------------------------------- absences, turns, calls

grant insert, update (ended_at) on duly.cover to duly_app;
create policy staff_adds on duly.cover for insert to duly_app with check (
  (select duly.actor_is('staff')) and made_by = (select duly.actor_id()) and ended_at is null
  and (person_id = (select duly.actor_id()) or (select duly.actor_holds('counsel', 'administrator'))));
create policy staff_ends on duly.cover for update to duly_app
  using ((select duly.actor_is('staff')) and ended_at is null
    and ((select duly.actor_id()) in (person_id, cover_id) or (select duly.actor_holds('counsel', 'administrator'))))
  with check (ended_at is not null);

grant insert, update on duly.rota to duly_app;
create policy staff_sets on duly.rota for insert to duly_app
  with check ((select duly.actor_holds('counsel', 'administrator')) and changed_by = (select duly.actor_id()));
create policy staff_changes on duly.rota for update to duly_app
  using ((select duly.actor_holds('counsel', 'administrator'))) with check (changed_by = (select duly.actor_id()));

grant insert, update (ended_at) on duly.rota_turn to duly_app;
create policy staff_adds on duly.rota_turn for insert to duly_app with check (
  (select duly.actor_is('staff')) and made_by = (select duly.actor_id()) and ended_at is null
  and (person_id = (select duly.actor_id()) or (select duly.actor_holds('counsel', 'administrator'))));
create policy staff_ends on duly.rota_turn for update to duly_app
  using ((select duly.actor_is('staff')) and ended_at is null
    and (person_id = (select duly.actor_id()) or (select duly.actor_holds('counsel', 'administrator'))))
  with check (ended_at is not null);

grant insert (id, cause, demand_id, about, opened_at, next_at), update (acknowledged_at, acknowledged_by, next_at) on duly.page to duly_app;
create policy staff_tries on duly.page for insert to duly_app with check (
  (select duly.actor_is('staff')) and cause = 'drill' and demand_id is null and acknowledged_at is null);
create policy staff_answers on duly.page for update to duly_app
  using ((select duly.actor_is('staff')) and acknowledged_at is null and (demand_id is null or duly.demand_is_seen(demand_id)))
  with check (acknowledged_by = (select duly.actor_id()));

-- ---------------------------------------------------------------- ties

-- What another than its person ends; how one is recorded is in 16-desk.sql, because it may be about a demand of which nobody told.
grant update (ended_by, ended_at) on duly.tie to duly_app;
create policy administrator_ends on duly.tie for update to duly_app
  using ((select duly.actor_holds('administrator')))
  with check (ended_by = (select duly.actor_id()) and person_id <> ended_by);

-- ---------------------------------------------------------------- papers that were turned away, and lines of another system

grant select on duly.turned_away to duly_app;
create policy counsel_reads on duly.turned_away for select to duly_app using ((select duly.actor_is_employed_counsel()));
grant select on duly.imported to duly_app;
create policy staff_reads on duly.imported for select to duly_app
  using ((select duly.actor_holds('intake', 'analyst', 'counsel')));

-- By which changes an entry of the directory of authorities came to be what it is: who calls back has to know.
create policy staff_reads_authorities on duly.proposal for select to duly_app
  using ((select duly.actor_is('staff')) and subject = 'authority');
