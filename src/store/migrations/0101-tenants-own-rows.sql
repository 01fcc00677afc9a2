-- What people of a tenant change of their own they change by the login of their surface, under these policies, and no longer by the
-- program's: their feed, their digest, whether they have left, the tokens of their organisation. Which login has these rights is in
-- src/store/repeatable/20-rights.sql.

grant insert (hash, contact_id, made_at), update (revoked_at) on duly.feed_token to duly_app;
create policy tenant_makes on duly.feed_token for insert to duly_app
  with check ((select duly.actor_is('tenant')) and contact_id = (select duly.actor_id()) and revoked_at is null);
create policy tenant_ends on duly.feed_token for update to duly_app
  using ((select duly.actor_is('tenant')) and contact_id = (select duly.actor_id()))
  with check (contact_id = (select duly.actor_id()) and revoked_at is not null);

grant insert (id, tenant_id, hash, name, made_by, made_at, expires_at), update (revoked_by, revoked_at, last_used_at)
  on duly.tenant_token to duly_app;
create policy tenant_makes on duly.tenant_token for insert to duly_app
  with check ((select duly.actor_is('tenant')) and tenant_id = (select duly.actor_tenant()) and made_by = (select duly.actor_id())
    and revoked_at is null);
create policy tenant_ends on duly.tenant_token for update to duly_app
  using ((select duly.actor_is('tenant')) and tenant_id = (select duly.actor_tenant()))
  with check (tenant_id = (select duly.actor_tenant()) and (revoked_at is null or revoked_by is not null));

grant update (digest, digest_next, digest_since, left_at, left_said_by) on duly.contact to duly_app;
create policy tenant_chooses on duly.contact for update to duly_app
  using ((select duly.actor_is('tenant')) and id = (select duly.actor_id()))
  with check (id = (select duly.actor_id()) and tenant_id = (select duly.actor_tenant()));

do $$
declare t text;
begin
  -- As whom note_own_act (src/store/repeatable/30-own-acts.sql) writes.
  foreach t in array array['system_act', 'webhook', 'webhook_delivery'] loop
    execute format('create policy definer on duly.%I for all to %I using (true) with check (true)', t, current_user);
  end loop;
end $$;
