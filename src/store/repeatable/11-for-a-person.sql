-- What the program writes for a person, because the person's own login may not: the database compares who is named with who stands
-- behind the transaction by a proof of their own (0080). It names nobody who is not there.

/* The login of the operator's commands: who has it has the machine. */
create or replace function duly.is_operators_login() returns boolean stable language sql return session_user = 'duly_system';

/* `b`, who stands behind, is of the desk, works here, and has one of these roles now. */
create or replace function duly.is_staff_with(b jsonb, roles text[], employees_only boolean, passkey_only boolean) returns boolean
language sql stable as $$
  select coalesce(b->>'kind' = 'staff' and (not passkey_only or b->>'via' = 'passkey'), false) and exists (
    select from duly.person p where p.id = b->>'id' and p.active and p.roles && is_staff_with.roles
      and (not employees_only or p.employment = 'employee'))
$$;
revoke execute on function duly.is_staff_with from public;

/*
 * Who is named stands behind this transaction and may do what the program is about to do for them. It raises otherwise, and opens nothing.
 * The operator's own login is the machine's, and needs nobody behind it.
 */
create or replace function duly.answers_for(act text, of_kind text, of_id text) returns void
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare b constant jsonb := duly.behind();
begin
  if duly.is_operators_login() or not duly.is_served() or coalesce(b->>'kind' = 'operator', false) then
    return;
  end if;
  if not coalesce(b->>'kind' = of_kind and b->>'id' = of_id, false) or not coalesce(case act
      when 'people' then duly.is_staff_with(b, '{administrator}', false, true) or b->'scopes' ? 'people:write'
      when 'accounts' then duly.is_staff_with(b, '{administrator}', false, true)
      when 'tenants' then duly.is_staff_with(b, '{administrator}', true, false) or b->'scopes' ? 'directory:write'
      when 'authorities' then duly.is_staff_with(b, '{administrator}', true, true)
      when 'proposals' then b->>'kind' = 'tenant' or duly.is_staff_with(b, '{administrator,counsel}', false, false)
      end, false) then
    raise exception 'nobody stands behind this who may do it: %', act using errcode = '42501';
  end if;
end $$;

/*
 * A proposal is asked for by who stands behind it, and made so by who stands behind that: of the provider somebody who may confirm such a
 * one, of a tenant somebody of the tenant that it is about. Two people is the table's own check. A stop gives nobody anything.
 */
create or replace function duly.proposal_by_people() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  b constant jsonb := duly.behind();
  operator constant boolean := coalesce(b->>'kind' = 'operator', false);
begin
  if not duly.is_served() or operator then
    return new;
  end if;
  if tg_op = 'INSERT' and not coalesce(case new.asked_kind
      when 'system' then duly.is_operators_login()
      when 'staff' then b->>'kind' = 'staff' and b->>'id' = new.asked_by and new.asked_for = new.asked_by
      when 'token' then b->>'kind' = 'token' and b->>'id' = new.asked_by
        and new.asked_for = (select t.made_by from duly.api_token t where t.id = new.asked_by)
      end, false) then
    perform duly.refuse_grant('what is proposed');
  end if;
  if new.outcome = 'done' and (tg_op = 'INSERT' or old.outcome is distinct from 'done') and not coalesce(case new.settled_kind
      when 'system' then duly.is_operators_login()
      when 'staff' then b->>'id' = new.settled_by and case
        when new.excluded = '{}' then duly.is_staff_with(b, '{administrator}', false, new.subject <> 'merge')
        when new.subject = 'recovery' then duly.is_staff_with(b, '{administrator}', false, true)
        else duly.is_staff_with(b, '{administrator,counsel}', true, new.subject <> 'merge') end
      when 'tenant' then b->>'kind' = 'tenant' and b->>'id' = new.settled_by and exists (
        select from duly.contact c where c.id = new.settled_by and c.active and c.tenant_id = new.about)
      end, false) then
    perform duly.refuse_grant('what is confirmed');
  end if;
  return new;
end $$;
