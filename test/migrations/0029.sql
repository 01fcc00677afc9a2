-- Rows of the table that version 29 brings.
insert into duly.template_wording values
  ('w', 'redirect', 'de', 1, '{"redirect.term": "x"}', repeat('b', 64), '{"redirect.term": "y"}', 'mara', now(), null);
