-- Recoveries of passkeys move into the one table (0130). Of several of one person that nobody decided the newest goes on waiting; the
-- others are over.

alter table duly.recovery no force row level security;
alter table duly.proposal no force row level security;
insert into duly.proposal (id, subject, about, asked_kind, asked_by, asked_for, asked_at, excluded, expires_at, detail,
  settled_kind, settled_by, settled_at, outcome)
select id, 'recovery', person_id, 'staff', asked_by, asked_by, asked_at, array[asked_by, person_id], expires_at, reason,
  case when settled_by is not null then 'staff' end, settled_by,
  case when settled_at is null and newest <> id then expires_at else settled_at end,
  case when settled_at is null and newest <> id then 'expired' when outcome = 'confirmed' then 'done' else outcome end
from (select r.*, first_value(id) over (partition by person_id, settled_at is null order by asked_at desc, id) as newest from duly.recovery r) r;
alter table duly.proposal force row level security;
alter table duly.proposal add check (subject <> 'recovery' or (expires_at is not null and expires_at <= asked_at + interval '3 days'
  and asked_by <> about and excluded @> array[asked_by, about]));

/* A recovery is asked for by who may grant it, in their own name. */
create or replace function duly.recovery_asked() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if new.subject = 'recovery' and session_user in ('duly_app', 'duly_system')
    and not (duly.may_grant(new.about) and coalesce(duly.behind()->>'id' = new.asked_by, false)) then
    perform duly.refuse_grant('a recovery');
  end if;
  return new;
end $$;
create trigger recovery_asked before insert on duly.proposal for each row execute function duly.recovery_asked();

/* As in 0080; the second administrator confirms the recovery in the transaction that makes the link, and stands behind it. */
create or replace function duly.link_granted() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if new.owner_kind <> 'staff' or session_user not in ('duly_app', 'duly_system') or coalesce(duly.behind()->>'kind' = 'operator', false) then
    return new;
  end if;
  if new.surface = 'desk' and not exists (
      select from duly.credential c join duly.person p on p.id = c.owner_id and p.active and 'administrator' = any (p.roles)
      where c.owner_kind = 'staff' and c.surface = 'desk')
    and exists (select from duly.person p where p.id = new.owner_id and p.roles = array['administrator'] and p.active) then
    return new;
  end if;
  if not duly.may_grant(new.owner_id) then
    perform duly.refuse_grant('a link');
  end if;
  if exists (select from duly.credential c where c.owner_kind = 'staff' and c.owner_id = new.owner_id and c.surface = new.surface)
    and not exists (select from duly.proposal p where p.subject = 'recovery' and p.about = new.owner_id and p.outcome = 'done'
      and p.settled_by = duly.behind()->>'id' and p.asked_by <> p.settled_by and p.xmin = pg_current_xact_id()::xid) then
    perform duly.refuse_grant('a link for somebody who had a passkey');
  end if;
  return new;
end $$;

drop table duly.recovery;
