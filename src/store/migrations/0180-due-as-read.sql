-- When an answer is due as the reader read it in the paper: until somebody confirms the facts it counts, sorts and warns like any other
-- due time, and is marked. `own_due_at` and `own_due_what` keep what the events give where the reader's is earlier.
alter table duly.demand
  add column proposed_due_at timestamptz,
  add column due_proposed boolean not null default false,
  add column own_due_at timestamptz,
  add column own_due_what text;

-- The names say the order in which they run. A row from before, and one that a backup brings, has its own due time in `due_at`.
create function duly.note_own_due() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op = 'INSERT' and new.due_proposed then return new; end if;
  new.own_due_at := new.due_at;
  new.own_due_what := new.due_what;
  new.due_proposed := false;
  return new;
end $$;
create trigger demand_due_1_own before insert or update of due_at on duly.demand
  for each row execute function duly.note_own_due();

create function duly.note_due_as_read() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op = 'INSERT' and new.due_proposed then return new; end if;
  if not new.due_proposed then
    new.own_due_at := new.due_at;
    new.own_due_what := new.due_what;
  end if;
  new.due_proposed := new.closed_at is null and new.proposed_due_at is not null
    and (new.own_due_at is null or new.proposed_due_at < new.own_due_at);
  new.due_at := case when new.due_proposed then new.proposed_due_at else new.own_due_at end;
  new.due_what := case when new.due_proposed then null else new.own_due_what end;
  return new;
end $$;
create trigger demand_due_2_read before insert or update of due_at, proposed_due_at on duly.demand
  for each row execute function duly.note_due_as_read();
