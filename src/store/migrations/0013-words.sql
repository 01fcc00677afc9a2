-- In which language an authority is written to, and which of our translated letters a lawyer has approved.

-- Null: as its country says.
alter table duly.authority add column language text check (language ~ '^[a-z]{2}$');

-- A translated letter leaves without counsel's look at it only under a named lawyer's approval of that very text. One row an
-- approval; a later text is another hash, so it is not approved. Rows stay.
create table duly.template_approval (
  id text primary key,
  template text not null check (template ~ '^[a-z_]{2,40}$'),
  language text not null check (language ~ '^[a-z]{2}$'),
  -- SHA-256 of the template's text in that language.
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  approved_by text not null references duly.person,
  approved_at timestamptz not null,
  revoked_by text references duly.person,
  revoked_at timestamptz,
  check ((revoked_by is null) = (revoked_at is null)),
  check (revoked_at >= approved_at)
);
create unique index template_approved on duly.template_approval (template, language) where revoked_at is null;

alter table duly.template_approval enable row level security;
alter table duly.template_approval force row level security;
grant select, insert on duly.template_approval to duly_app;
grant update (revoked_by, revoked_at) on duly.template_approval to duly_app;
create policy staff_reads on duly.template_approval for select to duly_app
  using (duly.actor_is('staff') or duly.actor_is('system'));
create policy counsel_approves on duly.template_approval for insert to duly_app
  with check (duly.actor_is_employed_counsel() and approved_by = duly.actor_id() and revoked_at is null);
create policy counsel_revokes on duly.template_approval for update to duly_app
  using (duly.actor_is_employed_counsel() and revoked_at is null)
  with check (revoked_by = duly.actor_id());
create policy backup_reads on duly.template_approval for select to duly_backup using (true);
grant select on duly.template_approval to duly_backup;
