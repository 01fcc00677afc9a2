-- What a pack leaves open for every paper of a kind (whether the customer may be told, how such papers are counted) counsel answers once:
-- with a reason, a source and a last day. One row an answer; a later one, or a withdrawal, ends it. Rows stay.
create table duly.counsel_answer (
  id text primary key,
  instrument text not null check (length(instrument) between 3 and 120),
  question text not null check (question in ('notice', 'counting')),
  value text not null check (
    (question = 'notice' and value in ('permitted_now', 'required_now', 'prohibited', 'authority_notifies'))
    or (question = 'counting' and value in ('exact', 'delayed', 'banded', 'never'))),
  reason text not null check (length(reason) >= 20),
  source text not null check (length(source) >= 3),
  expires date not null,
  answered_by text not null references duly.person,
  answered_at timestamptz not null,
  withdrawn_by text references duly.person,
  withdrawn_at timestamptz,
  check ((withdrawn_by is null) = (withdrawn_at is null)),
  check (withdrawn_at >= answered_at)
);
create unique index counsel_answer_live on duly.counsel_answer (instrument, question) where withdrawn_at is null;

alter table duly.counsel_answer enable row level security;
alter table duly.counsel_answer force row level security;
grant select, insert on duly.counsel_answer to duly_app;
grant update (withdrawn_by, withdrawn_at) on duly.counsel_answer to duly_app;
create policy staff_reads on duly.counsel_answer for select to duly_app using (duly.actor_is('staff') or duly.actor_is('system'));
create policy counsel_answers on duly.counsel_answer for insert to duly_app
  with check (duly.actor_is_employed_counsel() and answered_by = duly.actor_id() and withdrawn_at is null);
create policy counsel_withdraws on duly.counsel_answer for update to duly_app
  using (duly.actor_is_employed_counsel() and withdrawn_at is null)
  with check (withdrawn_by = duly.actor_id());
create policy backup_reads on duly.counsel_answer for select to duly_backup using (true);
grant select on duly.counsel_answer to duly_backup;
create trigger stays_revoked before update on duly.counsel_answer
  for each row execute function duly.stays_revoked('withdrawn_at', 'withdrawn_by');
