-- People of a tenant set their webhook, ask for and stop changes of contacts, send and answer drills as themselves. What reaches beyond
-- their own rows is in src/store/repeatable/19-tenants.sql.

grant insert (id, tenant_id, config, made_by, made_at) on duly.tenant_webhook to duly_app;
create policy tenant_makes on duly.tenant_webhook for insert to duly_app with check ((select duly.actor_is('tenant'))
  and tenant_id = (select duly.actor_tenant()) and made_by = (select duly.actor_id()) and ended_at is null);
grant insert (id, webhook_id, tenant_id, kind, at, state, attempts, next_at, last_error) on duly.tenant_webhook_delivery to duly_app;
create policy tenant_tests on duly.tenant_webhook_delivery for insert to duly_app with check ((select duly.actor_is('tenant'))
  and tenant_id = (select duly.actor_tenant()) and kind = 'test' and state <> 'waiting'
  and exists (select 1 from duly.tenant_webhook w where w.id = webhook_id));

grant insert (id, tenant_id, contact_id, told, asked_by, asked_at, change), update (settled_at, outcome) on duly.contact_change to duly_app;
create policy tenant_asks on duly.contact_change for insert to duly_app with check ((select duly.actor_is('tenant'))
  and tenant_id = (select duly.actor_tenant()) and asked_by = (select duly.actor_id()) and settled_at is null
  and exists (select 1 from duly.contact c where c.id = told));
-- It is confirmed by the program, which has seen the word of the mail to the old contact.
create policy tenant_stops on duly.contact_change for update to duly_app
  using ((select duly.actor_is('tenant')) and tenant_id = (select duly.actor_tenant()) and settled_at is null)
  with check (tenant_id = (select duly.actor_tenant()) and outcome = 'stopped');

grant insert (id, tenant_id, contact_id, by_kind, by_id, sent_at, note, mail_id, message_mac),
  update (outcome, answered_at, answered_by) on duly.drill to duly_app;
create policy tenant_sends on duly.drill for insert to duly_app with check ((select duly.actor_is('tenant'))
  and tenant_id = (select duly.actor_tenant()) and by_kind = 'tenant' and by_id = (select duly.actor_id()) and answered_at is null
  and exists (select 1 from duly.contact c where c.id = contact_id));
create policy tenant_answers on duly.drill for update to duly_app
  using ((select duly.actor_is('tenant')) and tenant_id = (select duly.actor_tenant()) and answered_at is null)
  with check (tenant_id = (select duly.actor_tenant()) and answered_by = (select duly.actor_id()));

do $$
declare t text;
begin
  -- As whom the functions of 19-tenants.sql run (as in 0078).
  foreach t in array array['tenant_webhook', 'tenant_webhook_delivery', 'kept_out', 'tenant_change'] loop
    execute format('create policy definer on duly.%I for all to %I using (true) with check (true)', t, current_user);
  end loop;
end $$;
