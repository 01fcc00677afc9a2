insert into duly.demand_officer values ('d1', 'officer');
insert into duly.emergency (demand_id, country, authority_id, marked_at, state, released_at, follow_up_due_at, follow_up)
  values ('d1', 'US', 'travis', now(), 'released', now(), now(), 'awaited');
insert into duly.permitted_policy (id, name, instruments, categories, why, adopted_by, adopted_at)
  select 'p', 'Receipts', '{us.subpoena.grand_jury}', '{subscriber}', 'Receipts are given to whoever asks for them.', id, now()
  from duly.person limit 1;
