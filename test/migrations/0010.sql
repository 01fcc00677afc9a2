-- Rows of the tables that version 10 brings.
insert into duly.saved_view values ('v', 'mara', true, 'x', now());
insert into duly.search_made values ('s', 'mara', 'x', now());
insert into duly.search (demand_id, restricted, view, at, received_at, facets, said)
  select id, restricted, 'open', 'infinity', received_at, '{1,2}', '{3}' from duly.demand where not restricted on conflict do nothing;
