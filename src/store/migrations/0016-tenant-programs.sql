-- A tenant's own programs: tokens that read what its console shows, webhooks that are told that there is something to read.

-- SHA-256 of a token that somebody of the tenant made, and its name: ciphertext under the directory key. It reads and nothing
-- else, and it ends with the contact who made it.
create table duly.tenant_token (
  id text primary key,
  tenant_id text not null references duly.tenant,
  hash bytea not null unique check (length(hash) = 32),
  name bytea not null,
  made_by text not null references duly.contact,
  made_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > made_at and expires_at <= made_at + interval '367 days'),
  last_used_at timestamptz,
  revoked_by text references duly.contact,
  revoked_at timestamptz,
  check ((revoked_by is null) = (revoked_at is null))
);
create index tenant_token_of on duly.tenant_token (tenant_id, made_at);

-- Address and secret: ciphertext under the directory key.
create table duly.tenant_webhook (
  id text primary key,
  tenant_id text not null references duly.tenant,
  config bytea not null,
  made_by text not null references duly.contact,
  made_at timestamptz not null,
  ended_by text references duly.contact,
  ended_at timestamptz,
  check ((ended_by is null) = (ended_at is null))
);
create unique index tenant_webhook_live on duly.tenant_webhook (tenant_id) where ended_at is null;

-- What a webhook is to be told: a kind, a matter and a time, never more. Once per step.
create table duly.tenant_webhook_delivery (
  id text primary key,
  webhook_id text not null references duly.tenant_webhook,
  tenant_id text not null references duly.tenant,
  -- Null for a test.
  matter_id text references duly.matter,
  kind text not null check (kind in ('demand.notice_sent', 'demand.window_ends_soon', 'demand.released',
    'demand.receipt_ready', 'demand.closed', 'test')),
  -- When it happened.
  at timestamptz not null,
  state text not null check (state in ('waiting', 'sent', 'failed')),
  attempts integer not null default 0,
  next_at timestamptz not null,
  last_error text,
  check ((kind = 'test') = (matter_id is null)),
  unique (webhook_id, kind, matter_id)
);
create index tenant_webhook_delivery_waiting on duly.tenant_webhook_delivery (next_at) where state = 'waiting';
create index tenant_webhook_delivery_of on duly.tenant_webhook_delivery (webhook_id, at);

-- As mail to a tenant is (0012): nothing before its notice, nothing while a prohibition is live, whoever writes here.
create trigger tenant_webhook_told before insert on duly.tenant_webhook_delivery
  for each row execute function duly.refuse_untold_mail();

do $$
declare t text;
begin
  foreach t in array array['tenant_token', 'tenant_webhook', 'tenant_webhook_delivery'] loop
    execute format('alter table duly.%I enable row level security', t);
    execute format('alter table duly.%I force row level security', t);
    execute format('grant select, insert, update on duly.%I to duly_app', t);
    execute format('grant select on duly.%I to duly_backup', t);
    execute format('create policy backup_reads on duly.%I for select to duly_backup using (true)', t);
    execute format('create policy system_all on duly.%I for all to duly_app using (duly.actor_is(''system'')) with check (duly.actor_is(''system''))', t);
    execute format('create policy tenant_reads on duly.%I for select to duly_app using (duly.actor_is(''tenant'') and tenant_id = duly.actor_tenant())', t);
  end loop;
end $$;
grant delete on duly.tenant_webhook_delivery to duly_app;
