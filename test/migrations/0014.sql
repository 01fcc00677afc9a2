insert into duly.decided (demand_id, decision, ground, lines, at)
  select id, 'reject', 'not_in_force', 2, '2026-11-20T10:00:00Z' from duly.demand limit 1;
