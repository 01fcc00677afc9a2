-- For which version of the views every demand was looked at, those that are done among them: an officer and a tenant go on reading
-- what an earlier version made of them. One row; none before the first walk has come to its end.
create table duly.views_made (
  one boolean primary key default true check (one),
  version integer not null check (version > 0),
  at timestamptz not null
);
alter table duly.views_made enable row level security;
alter table duly.views_made force row level security;
grant select, insert, update on duly.views_made to duly_app;
grant select on duly.views_made to duly_backup;
create policy backup_reads on duly.views_made for select to duly_backup using (true);
create policy system_all on duly.views_made for all to duly_app using (duly.actor_is('system')) with check (duly.actor_is('system'));
