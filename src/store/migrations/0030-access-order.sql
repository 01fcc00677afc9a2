-- Which of a demand's events had been written when staff took a grant, or opened something: whether that was before a silence began, or
-- after an authorisation was prepared, is asked of this order. The two times are of two clocks: grants have the database's,
-- events the server's. What is from before is put where its time says.
alter table duly.access add column version int;
alter table duly.access_read add column version int;

alter table duly.access no force row level security;
alter table duly.access_read no force row level security;
alter table duly.event no force row level security;
create index access_order on duly.event (demand_id, at);
update duly.access a set version =
  coalesce((select max(e.version) from duly.event e where e.demand_id = a.demand_id and e.at <= a.at), 0);
update duly.access_read r set version = coalesce(
  (select max(e.version) from duly.access a join duly.event e on e.demand_id = a.demand_id where a.id = r.access_id and e.at <= r.at), 0);
drop index duly.access_order;
alter table duly.access force row level security;
alter table duly.access_read force row level security;
alter table duly.event force row level security;

alter table duly.access alter column version set not null;
alter table duly.access_read alter column version set not null;

-- The database says it, and nobody else: the program may not write the column. A restore brings it with the row.
revoke insert on duly.access from duly_app;
grant insert (id, demand_id, person_id, purpose, words, at, expires_at) on duly.access to duly_app;
revoke insert on duly.access_read from duly_app;
grant insert (access_id, what, at) on duly.access_read to duly_app;

create function duly.order_of_access() returns trigger language plpgsql as $$
begin
  if new.version is null then
    select d.version into new.version from duly.demand d where d.id = new.demand_id;
  end if;
  return new;
end $$;
create trigger access_order before insert on duly.access for each row execute function duly.order_of_access();

create function duly.order_of_access_read() returns trigger language plpgsql as $$
begin
  if new.version is null then
    select d.version into new.version from duly.access a join duly.demand d on d.id = a.demand_id where a.id = new.access_id;
  end if;
  return new;
end $$;
create trigger access_read_order before insert on duly.access_read for each row execute function duly.order_of_access_read();
