-- Papers of national security that come by an ordinary way: what arrives by mail is not shown to the desk before the reader has
-- looked at it, and what only named people may know of leaves nothing behind.

/* New demands that no machine has looked at yet. Their rows are restricted, to nobody; `until` they are shown all the same. */
create table duly.held (
  demand_id text primary key references duly.demand,
  until timestamptz not null
);
create index held_until on duly.held (until);
alter table duly.held enable row level security;
alter table duly.held force row level security;
grant select, insert, delete on duly.held to duly_app;
grant select on duly.held to duly_backup;
create policy backup_reads on duly.held for select to duly_backup using (true);
create policy system_all on duly.held for all to duly_app using (duly.actor_is('system')) with check (duly.actor_is('system'));

grant delete on duly.notification, duly.lifecycle to duly_app;

alter table duly.notification drop constraint notification_kind_check,
  add constraint notification_kind_check
    check (kind in ('mentioned', 'assigned', 'offered', 'taken', 'declined', 'task', 'task_done', 'page', 'named'));
