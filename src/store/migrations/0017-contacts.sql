-- A tenant's contacts: who is said to have left, who wants a digest; a second passkey, and mail to officers about it.

-- Null: none. `digest_next` is its clock; `digest_since`: what changed since then is new in the next one.
alter table duly.contact add column digest text check (digest in ('daily', 'weekly'));
alter table duly.contact add column digest_next timestamptz;
alter table duly.contact add column digest_since timestamptz;
alter table duly.contact add check ((digest is null) = (digest_next is null));
create index contact_digest on duly.contact (digest_next) where digest is not null;

-- Somebody of the same tenant said that this person has left: the next notice goes to the next contact, and after a week without
-- a word of theirs they have no access.
alter table duly.contact add column left_at timestamptz;
alter table duly.contact add column left_said_by text references duly.contact;
alter table duly.contact add check ((left_at is null) = (left_said_by is null));

alter table duly.credential add column used_at timestamptz;

-- Mail to an officer that belongs to no demand: ciphertext under the directory key.
create table duly.officer_mail (
  id text primary key,
  officer_id text not null references duly.officer,
  message bytea not null,
  state text not null check (state in ('waiting', 'sent', 'failed')),
  attempts integer not null default 0,
  next_at timestamptz not null,
  last_error text
);
create index officer_mail_waiting on duly.officer_mail (next_at) where state = 'waiting';
alter table duly.officer_mail enable row level security;
alter table duly.officer_mail force row level security;
grant select, insert, update on duly.officer_mail to duly_app;
grant select on duly.officer_mail to duly_backup;
create policy backup_reads on duly.officer_mail for select to duly_backup using (true);
create policy system_all on duly.officer_mail for all to duly_app
  using (duly.actor_is('system')) with check (duly.actor_is('system'));

-- A task that Duly itself asks for.
alter table duly.task alter column by_id drop not null;
