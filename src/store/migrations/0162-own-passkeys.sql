-- Who is signed in names their own passkeys, and is written to about them, by their own login. How one makes a further passkey and ends
-- one: src/store/repeatable/18-own-passkeys.sql.
grant update (label) on duly.credential to duly_app;
create policy own_names on duly.credential for update to duly_app
  using (revoked_at is null and owner_id = (select duly.actor_id()) and (
    ((select duly.actor_is('staff')) and owner_kind = 'staff') or ((select duly.actor_is('tenant')) and owner_kind = 'tenant')
    or ((select duly.actor_is('officer')) and owner_kind = 'officer')))
  with check (revoked_at is null);

-- A message that waits is added and never read: what somebody does is told to themselves, or to the people of their organisation.
grant insert (id, person_id, message, state, next_at) on duly.staff_mail to duly_app;
grant insert (id, tenant_id, message, state, next_at) on duly.tenant_mail to duly_app;
grant insert (id, officer_id, message, state, next_at) on duly.officer_mail to duly_app;
create policy staff_tells on duly.staff_mail for insert to duly_app
  with check ((select duly.actor_is('staff')) and person_id = (select duly.actor_id()) and state = 'waiting');
create policy tenant_tells on duly.tenant_mail for insert to duly_app
  with check ((select duly.actor_is('tenant')) and tenant_id = (select duly.actor_tenant()) and state = 'waiting');
create policy officer_tells on duly.officer_mail for insert to duly_app
  with check ((select duly.actor_is('officer')) and officer_id = (select duly.actor_id()) and state = 'waiting');

-- Who grants a link is asked of a login that writes one itself, and not of duly.link_own, which has found out that it is one's own.
drop trigger link_granted on duly.enrolment_link;
create trigger link_granted before insert on duly.enrolment_link for each row when (current_user = session_user)
  execute function duly.link_granted();
