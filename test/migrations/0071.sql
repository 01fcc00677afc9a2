-- Rows of the tables that version 71 brings.
insert into duly.installation (id, kind, key_check, schema_version, made_at, newest_at)
  values (repeat('a1', 16), 'embedded', '\x01', 71, now(), now());
insert into duly.part (part, holder, host, process, started_at, beat_at, lease_until, state)
  values ('sequencer', repeat('b2', 16), 'here', '1-1', now(), now(), now(), '{}');
