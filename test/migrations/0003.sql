insert into duly.pack_adoption (id, pack, version, hash, adopted_by, adopted_at, withdrawn_by, withdrawn_at)
  select 'adopted', 'us', '2026.11.25', repeat('a', 64), id, now(), null::text, null::timestamptz from duly.person limit 1;
