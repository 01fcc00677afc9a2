-- What a person sent and what has not left yet: for a short while it can be taken back. Nothing of it stands in the stream of its
-- demand before it leaves; then its event says when it left, and by whom.
create table duly.departure (
  id text primary key,
  demand_id text not null references duly.demand,
  person_id text not null references duly.person,
  -- The same letter waits once: a keyed hash of its kind, and of the matter that it is for.
  about bytea not null,
  wish bytea not null,
  state text not null check (state in ('waiting', 'leaving', 'left', 'taken_back', 'not_sent')),
  -- The version of the demand that its sender looked at.
  version integer not null,
  asked_at timestamptz not null,
  leaves_at timestamptz not null,
  tried_at timestamptz,
  settled_at timestamptz,
  -- Why it was not sent, as the code of the refusal.
  why text
);
create index departure_due on duly.departure (leaves_at) where state in ('waiting', 'leaving');
create index departure_demand on duly.departure (demand_id);
create unique index departure_once on duly.departure (demand_id, about) where state in ('waiting', 'leaving');
alter table duly.departure enable row level security;
alter table duly.departure force row level security;
grant select, insert, update, delete on duly.departure to duly_app;
grant select on duly.departure to duly_backup;
create policy backup_reads on duly.departure for select to duly_backup using (true);
create policy system_all on duly.departure for all to duly_app using (duly.actor_is('system')) with check (duly.actor_is('system'));

-- Which kinds of news there are is the program's list; a list here is one more to forget.
alter table duly.notification drop constraint notification_kind_check,
  add constraint notification_kind_check check (kind ~ '^[a-z_]{1,32}$');
