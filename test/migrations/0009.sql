-- Rows of the tables that version 9 brings.
insert into duly.assignment (id, demand_id, n, kind, to_id, by_id, at)
  select 'a', id, 1, 'assigned', 'mara', 'mara', now() from duly.demand limit 1;
insert into duly.cover values ('c', 'mara', 'ada', now(), now() + interval '1 day', 'mara', now(), null);
insert into duly.tie (id, person_id, kind, demand_id, about, said_by, said_at)
  select 't', 'ada', 'other', id, 'x', 'ada', now() from duly.demand limit 1;
insert into duly.mark select id, 'tenant', decode(repeat('00', 32), 'hex') from duly.demand limit 1;
insert into duly.comment select 'c', id, 'mara', now(), null, 'x' from duly.demand limit 1;
insert into duly.task select 't', id, 'mara', now(), 'mara', null, true, null, null, 'x' from duly.demand limit 1;
insert into duly.notification select 'n', 'mara', 'mentioned', id, now(), null from duly.demand limit 1;
insert into duly.outgoing_call (id, kind, message, state, next_at) values ('o', 'webhook', 'x', 'waiting', now());
insert into duly.rota values ('main', 'x', 1, 'mara', now());
insert into duly.rota_turn values ('r', 'mara', 1, now(), now() + interval '1 day', 'mara', now(), null);
insert into duly.page (id, cause, demand_id, about, opened_at) values ('p', 'drill', null, '', now());
insert into duly.page_told values ('p', 1, 'mara', now());
