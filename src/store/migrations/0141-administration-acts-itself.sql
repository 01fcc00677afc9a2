-- Who administers or audits reads what is administered, and an administrator changes tokens, webhooks and marks, by their own login and
-- in their own name. What each of them may do is in src/directory/administration.ts and src/domain/registry/who-may.ts; the database
-- repeats it. Programs of the provider read by their own token what its scopes say.

do $$
declare t text;
begin
  foreach t in array array['system_act', 'api_token', 'webhook', 'webhook_delivery', 'oidc_issuer', 'oidc_subject'] loop
    execute format('create policy system_is_read on duly.%I for select to duly_app
      using ((select duly.actor_holds(''administrator'', ''auditor'')))', t);
    execute format('grant select on duly.%I to duly_app', t);
  end loop;
  foreach t in array array['retention_hold', 'retention_run', 'gate_pin_change'] loop
    execute format('create policy system_is_read on duly.%I for select to duly_app
      using ((select duly.actor_holds(''administrator'', ''auditor'', ''counsel'')))', t);
    execute format('grant select on duly.%I to duly_app', t);
  end loop;
end $$;
create policy staff_decides_reads on duly.proposal for select to duly_app
  using ((select duly.actor_holds('administrator', 'auditor', 'counsel')));

grant select on duly.by_hand to duly_app;
create policy staff_reads on duly.by_hand for select to duly_app using ((select duly.actor_is('staff')));

-- Passkeys, links and sessions by whose they are and until when: of staff and contacts for who administers or audits, of officers for
-- whoever reads the directory of authorities.
grant select (public_key) on duly.credential to duly_app;
create policy doors_are_read on duly.credential for select to duly_app
  using ((select duly.actor_holds('administrator', 'auditor')) or (owner_kind = 'officer' and (select duly.actor_is('staff'))));
grant select (owner_kind, owner_id, surface, used_at, expires_at) on duly.enrolment_link to duly_app;
create policy doors_are_read on duly.enrolment_link for select to duly_app
  using ((select duly.actor_holds('administrator', 'auditor')) or (owner_kind = 'officer' and (select duly.actor_is('staff'))));
grant select (owner_kind, owner_id, expires_at) on duly.session to duly_app;
create policy doors_are_read on duly.session for select to duly_app using ((select duly.actor_holds('administrator', 'auditor')));

-- ---------------------------------------------------------------- what an administrator changes

grant insert, update (revoked_by, revoked_at) on duly.api_token to duly_app;
create policy administrator_makes on duly.api_token for insert to duly_app with check (
  (select duly.actor_holds('administrator')) and made_by = (select duly.actor_id()) and revoked_at is null);
create policy administrator_ends on duly.api_token for update to duly_app
  using ((select duly.actor_holds('administrator')) and revoked_at is null) with check (revoked_by = (select duly.actor_id()));

grant insert, update (active) on duly.webhook to duly_app;
create policy administrator_makes on duly.webhook for insert to duly_app with check (
  (select duly.actor_holds('administrator')) and made_by = (select duly.actor_id()) and active);
create policy administrator_ends on duly.webhook for update to duly_app
  using ((select duly.actor_holds('administrator')) and active) with check (not active);
grant update (state, last_error) on duly.webhook_delivery to duly_app;
create policy administrator_ends on duly.webhook_delivery for update to duly_app
  using ((select duly.actor_holds('administrator')) and state = 'waiting') with check (state = 'failed');

grant insert, delete on duly.by_hand to duly_app;
create policy administrator_marks on duly.by_hand for insert to duly_app with check (
  (select duly.actor_holds('administrator')) and marked_by = (select duly.actor_id()));
create policy administrator_unmarks on duly.by_hand for delete to duly_app using ((select duly.actor_holds('administrator')));

-- A hold keeps what would be erased: employed counsel place it and lift it.
grant insert, update (lifted_by, lifted_at) on duly.retention_hold to duly_app;
create policy counsel_places on duly.retention_hold for insert to duly_app with check (
  (select duly.actor_is_employed_counsel()) and by_id = (select duly.actor_id()) and lifted_at is null);
create policy counsel_lifts on duly.retention_hold for update to duly_app
  using ((select duly.actor_is_employed_counsel()) and lifted_at is null) with check (lifted_by = (select duly.actor_id()));

-- ---------------------------------------------------------------- programs of the provider

create policy token_reads on duly.person for select to duly_app
  using ((select duly.actor_is('token')) and (select duly.actor_has('people_write')));
do $$
declare t text;
begin
  foreach t in array array['tenant', 'tenant_party', 'contact'] loop
    execute format('create policy token_reads on duly.%I for select to duly_app using ((select duly.actor_is(''token''))
      and ((select duly.actor_has(''directory_read'')) or (select duly.actor_has(''directory_write''))))', t);
  end loop;
end $$;
grant insert on duly.tenant_read to duly_app;
create policy reader_is_noted on duly.tenant_read for insert to duly_app with check (
  by_id = (select duly.actor_id()) and ((by_kind = 'token' and (select duly.actor_is('token')))
    or (by_kind = 'staff' and (select duly.actor_holds('administrator')))));
