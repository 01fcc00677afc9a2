-- Repairs a schema made by the earlier text of 0011-administration.

-- Webhooks of the provider's own systems: name, address and secret are ciphertext under the directory key.
create table duly.webhook (
  id text primary key,
  config bytea not null,
  events text[] not null check (events <@ array['demand.changed', 'system.act'] and cardinality(events) > 0),
  made_by text not null references duly.person,
  made_at timestamptz not null,
  active boolean not null default true
);

-- What a webhook is to be told: a kind and an id, never more. Once per change.
create table duly.webhook_delivery (
  id text primary key,
  webhook_id text not null references duly.webhook,
  kind text not null,
  about text not null,
  version integer not null,
  made_at timestamptz not null,
  state text not null check (state in ('waiting', 'sent', 'failed')),
  attempts integer not null default 0,
  next_at timestamptz not null,
  last_error text,
  unique (webhook_id, kind, about, version)
);
create index webhook_delivery_waiting on duly.webhook_delivery (next_at) where state = 'waiting';
create index webhook_delivery_made on duly.webhook_delivery (webhook_id, made_at);

do $$
declare t text;
begin
  foreach t in array array['webhook', 'webhook_delivery'] loop
    execute format('alter table duly.%I enable row level security', t);
    execute format('alter table duly.%I force row level security', t);
    execute format('grant select, insert, update on duly.%I to duly_app', t);
    execute format('grant select on duly.%I to duly_backup', t);
    execute format('create policy backup_reads on duly.%I for select to duly_backup using (true)', t);
    execute format('create policy system_all on duly.%I for all to duly_app using (duly.actor_is(''system'')) with check (duly.actor_is(''system''))', t);
  end loop;
end $$;
grant delete on duly.webhook_delivery to duly_app;
