/* What the gate tells of changes of its pin: by number and both hashes, and sealed to the server what is different and who signed. The
   gate writes a row once; the program adds which leaf says it. Not believed by the gate, which has its own files. */
create table duly.gate_pin_change (
  sequence integer not null check (sequence between 1 and 999999),
  before text not null check (before ~ '^[0-9a-f]{64}$'),
  after text not null check (after ~ '^[0-9a-f]{64}$'),
  -- age to the server's gate-inbox key.
  payload bytea not null,
  told_at timestamptz not null,
  leaf_id text unique references duly.leaf,
  -- Of two changes of one number each has its leaf: that there are two is what somebody must see.
  primary key (sequence, after)
);
alter table duly.gate_pin_change enable row level security;
alter table duly.gate_pin_change force row level security;
grant select (sequence, after), insert (sequence, before, after, payload, told_at) on duly.gate_pin_change to duly_gate;
create policy gate_reads on duly.gate_pin_change for select to duly_gate using (true);
create policy gate_writes on duly.gate_pin_change for insert to duly_gate with check (leaf_id is null);
grant select on duly.gate_pin_change to duly_app, duly_backup;
grant update (leaf_id) on duly.gate_pin_change to duly_system;
create policy backup_reads on duly.gate_pin_change for select to duly_backup using (true);
create policy system_all on duly.gate_pin_change for all to duly_app
  using (duly.actor_is('system')) with check (duly.actor_is('system'));
