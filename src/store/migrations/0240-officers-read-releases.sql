-- An officer reads by the login of the authorities' surface the leaves of what was authorised and went out for a demand of its own: they
-- open with the demand's key and name no tenant. Checkpoints of the log are public.
create policy officer_reads on duly.leaf for select to duly_app using (
  (select duly.actor_is('officer')) and matter_id is null and class = 5 and duly.demand_is_seen(demand_id));
create policy officer_reads on duly.log_checkpoint for select to duly_app using ((select duly.actor_is('officer')));
