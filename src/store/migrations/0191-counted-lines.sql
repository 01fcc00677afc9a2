-- What is counted of each line of a closed demand, by closed-list words alone (docs/spec/counted-line.md): it outlasts the keys of its
-- demand, which make what it was made of unreadable. Rows are only added; the last one of a line counts.
create table duly.counted_line (
  demand_id text not null references duly.demand,
  -- A name that follows from the demand's key, as in the log.
  line text not null,
  number integer not null check (number > 0),
  half text not null,
  words jsonb not null,
  primary key (demand_id, line, number)
);
create index counted_line_half on duly.counted_line (half);
alter table duly.counted_line enable row level security;
alter table duly.counted_line force row level security;
grant select, insert on duly.counted_line to duly_system;
create policy system_all on duly.counted_line for all to duly_system
  using ((select duly.actor_is('system'))) with check ((select duly.actor_is('system')));
grant select on duly.counted_line to duly_backup;
create policy backup_reads on duly.counted_line for select to duly_backup using (true);
