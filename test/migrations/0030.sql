-- A grant and what was opened under it, as the database of now writes them: the order comes by itself.
insert into duly.access (id, demand_id, person_id, purpose, at, expires_at)
  select 'order', demand_id, person_id, purpose, now(), now() + interval '1 hour' from duly.access limit 1;
insert into duly.access_read (access_id, what, at) values ('order', 'demand', now());
