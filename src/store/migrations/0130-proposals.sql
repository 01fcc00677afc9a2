-- What takes two people is in one table, whatever it is about: proposed by one, confirmed by another, stopped or expired. Policies and
-- terms of retention move here first; one that waits goes on waiting.

create table duly.proposal (
  id text primary key,
  subject text not null check (subject in
    ('policies', 'retention_terms', 'authority', 'contact', 'party', 'account', 'source_key', 'merge', 'recovery')),
  -- Which entry it changes, which part of it, and what is to be done. An addition that waits has no entry yet, so this refers to nothing.
  about text not null default '',
  part text not null default '',
  act text not null default '',
  asked_kind text not null check (asked_kind in ('staff', 'token', 'system')),
  asked_by text not null,
  -- The person behind a program's token; the same as who asked otherwise.
  asked_for text not null,
  asked_at timestamptz not null,
  -- Who of the provider may not confirm it. Nobody: one person is enough.
  excluded text[] not null,
  expires_at timestamptz check (expires_at > asked_at),
  -- Before and after, where it is no secret.
  change jsonb,
  -- The rest, and why: ciphertext under the directory key.
  detail bytea not null,
  batch text,
  settled_kind text check (settled_kind in ('staff', 'token', 'system', 'tenant')),
  settled_by text,
  settled_at timestamptz,
  -- What the second person looked at: ciphertext under the directory key.
  second bytea,
  outcome text check (outcome in ('done', 'stopped', 'expired')),
  check ((settled_at is null) = (outcome is null)),
  check ((settled_by is null) = (outcome is null or outcome = 'expired') and (settled_by is null) = (settled_kind is null)),
  -- Two people, in time. Who asked may stop it alone.
  check (outcome is distinct from 'done' or settled_kind = 'tenant' or settled_by <> all (excluded)),
  check (outcome is distinct from 'done' or settled_at <= coalesce(expires_at, settled_at))
);
create unique index proposal_waits on duly.proposal (subject, about, part) where settled_at is null;
create index proposal_of on duly.proposal (subject, about, asked_at);
create index proposal_at on duly.proposal (subject, asked_at);
create index proposal_batch on duly.proposal (batch) where batch is not null;

alter table duly.proposal enable row level security;
grant select on duly.proposal to duly_app, duly_backup;
grant insert, update (settled_kind, settled_by, settled_at, second, outcome) on duly.proposal to duly_system;
create policy backup_reads on duly.proposal for select to duly_backup using (true);
create policy system_all on duly.proposal for all to duly_system
  using ((select duly.actor_is('system'))) with check ((select duly.actor_is('system')));
-- As whom the functions that erase look at the terms (as in 0079).
do $$ begin
  execute format('create policy definer on duly.proposal for all to %I using (true) with check (true)', current_user);
end $$;

alter table duly.policy_change no force row level security;
alter table duly.retention_change no force row level security;
insert into duly.proposal (id, subject, asked_kind, asked_by, asked_for, asked_at, excluded, change, detail,
  settled_kind, settled_by, settled_at, outcome)
select id, 'policies', 'staff', asked_by, asked_by, asked_at, case when loosens then array[asked_by] else '{}' end, policies, reason,
  case when settled_by is not null then 'staff' end, settled_by, settled_at, outcome from duly.policy_change
union all
select id, 'retention_terms', 'staff', asked_by, asked_by, asked_at, case when shorter then array[asked_by] else '{}' end, terms, reason,
  case when settled_by is not null then 'staff' end, settled_by, settled_at, outcome from duly.retention_change;
alter table duly.proposal force row level security;

create or replace function duly.over_term(kind text, before timestamptz) returns timestamptz
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select least(before, now() - make_interval(days => greatest(1, coalesce((
    select (p.change->'after'->kind->>'days')::int from duly.proposal p
    where p.subject = 'retention_terms' and p.outcome = 'done' and p.change->'after' ? kind order by p.settled_at desc limit 1), 1))))
$$;

drop table duly.policy_change;
drop table duly.retention_change;
