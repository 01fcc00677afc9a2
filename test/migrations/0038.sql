insert into duly.departure (id, demand_id, person_id, about, wish, state, version, asked_at, leaves_at)
  select 'departure', d.id, p.id, 'x', 'x', 'waiting', 1, now(), now() from duly.demand d, duly.person p limit 1;
