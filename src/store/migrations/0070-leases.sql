-- Everything that leaves the house is taken by one worker at a time: a lease per row, by the database's own clock, because those of two
-- machines differ. A lease that ended without an outcome means that nobody knows whether the effect happened; `unknown_tries` counts
-- these. `outcome` is written as soon as the far side answered, before anything else follows from it. `receiver` is a keyed hash of
-- the far side (domain or host): a slow one delays only itself.
do $$
declare t text;
begin
  foreach t in array array['outgoing_mail', 'tenant_mail', 'staff_mail', 'officer_mail', 'outgoing_call', 'webhook_delivery',
    'tenant_webhook_delivery'] loop
    execute format('alter table duly.%I
      add column receiver text,
      add column lease_holder text,
      add column lease_until timestamptz,
      add column unknown_tries smallint not null default 0,
      add column outcome text check (outcome in (''sent'', ''failed'')),
      add check ((lease_holder is null) = (lease_until is null))', t);
    execute format('create index %I on duly.%I (receiver, next_at) where state = ''waiting''', t || '_receiver', t);
  end loop;
end $$;
