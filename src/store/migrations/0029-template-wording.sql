-- A provider's own wording of a letter, version by version, and approvals of exactly one text each.

-- Written once. `texts`: key → text, of those alone that are not as shipped; none: back to the text that Duly ships.
create table duly.template_wording (
  id text primary key,
  template text not null check (template ~ '^[a-z_]{2,40}$'),
  language text not null check (language ~ '^[a-z]{2}$'),
  version integer not null check (version >= 1),
  texts jsonb not null check (jsonb_typeof(texts) = 'object'),
  -- SHA-256 of the texts; null where there are none.
  own text check (own ~ '^[0-9a-f]{64}$'),
  -- Key → what Duly shipped for the same keys when it was written.
  shipped jsonb not null check (jsonb_typeof(shipped) = 'object'),
  written_by text not null references duly.person,
  written_at timestamptz not null,
  -- Why, in somebody's words: ciphertext under the directory key.
  note bytea,
  unique (template, language, version),
  check ((own is null) = (texts = '{}'::jsonb))
);

alter table duly.template_wording enable row level security;
alter table duly.template_wording force row level security;
grant select, insert on duly.template_wording to duly_app;
create policy staff_reads on duly.template_wording for select to duly_app
  using (duly.actor_is('staff') or duly.actor_is('system'));
create policy staff_writes on duly.template_wording for insert to duly_app
  with check (duly.actor_is('staff') and (duly.actor_has('counsel') or duly.actor_has('administrator'))
    and written_by = duly.actor_id());
create policy backup_reads on duly.template_wording for select to duly_backup using (true);
grant select on duly.template_wording to duly_backup;

-- An approval of own texts names them; nobody approves what they wrote. Approvals of several texts stand beside each other: where
-- the newest wording is not approved, the last one that is goes out.
alter table duly.template_approval add column own text check (own ~ '^[0-9a-f]{64}$');
drop index duly.template_approved;
create unique index template_approved on duly.template_approval (template, language, hash) where revoked_at is null;
drop policy counsel_approves on duly.template_approval;
create policy counsel_approves on duly.template_approval for insert to duly_app
  with check (duly.actor_is_employed_counsel() and approved_by = duly.actor_id() and revoked_at is null
    and (own is null or exists (
      select 1 from duly.template_wording w
      where w.template = template_approval.template and w.language = template_approval.language
        and w.own = template_approval.own and w.written_by <> duly.actor_id())));
