-- Changes of authorities and their officers move into the one table (0130). What ends trust, and what is done by who has the machine, is
-- one person's, as before.

alter table duly.authority_change no force row level security;
alter table duly.proposal no force row level security;
insert into duly.proposal (id, subject, about, part, act, asked_kind, asked_by, asked_for, asked_at, excluded, detail, batch,
  settled_kind, settled_by, settled_at, second, outcome)
select id, 'authority', authority_id, coalesce(officer_id, ''), act, asked_kind, asked_by, asked_by, asked_at,
  case when asked_kind = 'system' or act in ('retire', 'officer_suspend') then '{}' else array[asked_by] end, detail, batch,
  case when settled_by is null then null when asked_kind = 'system' and settled_by = asked_by then 'system' else 'staff' end,
  settled_by, settled_at, second, outcome from duly.authority_change;
alter table duly.proposal force row level security;
alter table duly.proposal add check
  (subject <> 'authority' or outcome is distinct from 'done' or excluded = '{}' or second is not null);
drop table duly.authority_change;
