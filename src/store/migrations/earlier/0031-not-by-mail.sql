-- Repairs a schema made by the earlier text of 0031-not-by-mail.

-- Authorities whose papers are taken by hand alone. Of what was turned away at the door there is a count of each half-year.
create table duly.by_hand (
  authority_id text primary key references duly.authority,
  -- Null: brought in by the directory's file.
  marked_by text references duly.person,
  at timestamptz not null
);
create table duly.turned_away (
  half text primary key,
  n integer not null check (n > 0)
);
do $$
declare t text;
begin
  foreach t in array array['by_hand', 'turned_away'] loop
    execute format('alter table duly.%I enable row level security', t);
    execute format('alter table duly.%I force row level security', t);
    execute format('grant select, insert, update, delete on duly.%I to duly_app', t);
    execute format('grant select on duly.%I to duly_backup', t);
    execute format('create policy backup_reads on duly.%I for select to duly_backup using (true)', t);
    execute format('create policy system_all on duly.%I for all to duly_app using (duly.actor_is(''system'')) with check (duly.actor_is(''system''))', t);
  end loop;
end $$;
revoke delete on duly.turned_away from duly_app;
revoke update on duly.by_hand from duly_app;
