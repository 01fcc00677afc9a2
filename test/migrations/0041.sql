-- Rows of the tables that version 41 brings.
insert into duly.tie (id, person_id, kind, about, implied, said_at) values ('ti', 'mara', 'subject', 'x', 'address', now());
insert into duly.search_listed (demand_id, person_id, at) select id, 'mara', now() from duly.demand where not restricted;
