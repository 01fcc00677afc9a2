/* Epochs of the keys that wrap matters' keys for online use. The keys themselves are files outside the database: what is here says
   which epochs there were, and refuses a write under one that is over. */
create table duly.key_epoch (
  label text primary key check (label = 'before' or label ~ '^[0-9]{4}-[0-9]{2}(\.[0-9]+)?$'),
  ordinal integer not null unique,
  opened_at timestamptz not null,
  closed_at timestamptz,
  destroyed_at timestamptz,
  check (destroyed_at is null or closed_at is not null)
);
alter table duly.key_epoch enable row level security;
alter table duly.key_epoch force row level security;
grant select, insert on duly.key_epoch to duly_app;
grant update (closed_at, destroyed_at) on duly.key_epoch to duly_app;
grant select on duly.key_epoch to duly_backup;
create policy backup_reads on duly.key_epoch for select to duly_backup using (true);
create policy system_all on duly.key_epoch for all to duly_app
  using (duly.actor_is('system')) with check (duly.actor_is('system'));
-- The check below runs as the tables' owner, whoever writes.
do $$ begin
  execute format('create policy owner_reads on duly.key_epoch for select to %I using (true)', current_user);
end $$;

/* A wrapping whose epoch's key is not here, set aside: the matter counts as erased online, until the key is put back or the seal
   identity opens the matter again. */
alter table duly.matter_key add column set_aside bytea;

/* The label that src/store/matter-keys.ts writes in front of a wrapping; 'before' where there is none. */
create function duly.epoch_of(online bytea) returns text immutable language sql as $$
  select case when length(online) > 62 then encode(substring(online from 3 for get_byte(online, 1)), 'escape') else 'before' end
$$;

/* Held shared by every write of a wrapping until its commit, exclusively by who closes an epoch: after that commit no wrapping under
   it can appear, and what is there can be counted. */
create function duly.refuse_closed_epoch() returns trigger security definer set search_path = pg_catalog, pg_temp
language plpgsql as $$
begin
  if new.online is not null then
    perform pg_advisory_xact_lock_shared(4384783);
    if exists (select 1 from duly.key_epoch e where e.label = duly.epoch_of(new.online) and e.closed_at is not null) then
      raise exception 'the epoch of this key is over' using errcode = 'DU083';
    end if;
  end if;
  return new;
end $$;
create trigger refuse_closed_epoch before insert or update of online on duly.matter_key
  for each row execute function duly.refuse_closed_epoch();
