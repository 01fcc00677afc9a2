-- Which logins there are, and who each may act as. Constants in the functions' own text, so that the planner puts them in place.

/* May say whom it acts as: a part of the program, or an operator's command. */
create or replace function duly.is_program() returns boolean stable language sql
  return session_user in ('duly_system', 'duly_web', 'duly_worker', 'duly_reader', 'duly_mail', 'duly_sequencer');
/* Works on requests of others; what is left are the owner, for migrations, and the server's superuser, for restores. */
create or replace function duly.is_served() returns boolean stable language sql
  return duly.is_program()
    or session_user in ('duly_app', 'duly_desk', 'duly_approve', 'duly_customer', 'duly_authority');
/* A surface's login acts for who came by that surface, and for no other. */
create or replace function duly.may_enter(way text) returns boolean stable language sql
  return case session_user
    when 'duly_desk' then way in ('desk', 'api_token')
    when 'duly_approve' then way = 'approve'
    when 'duly_customer' then way in ('customer', 'tenant_token', 'feed')
    when 'duly_authority' then way = 'authority'
    else true end;

create or replace function duly.actor_kind() returns text stable language sql
  return case when duly.is_program() or duly.actor_is_proven() then nullif(current_setting('app.kind', true), '') end;
create or replace function duly.actor_id() returns text stable language sql
  return case when duly.is_program() or duly.actor_is_proven() then nullif(current_setting('app.actor', true), '') end;
create or replace function duly.actor_tenant() returns text stable language sql
  return case when duly.is_program() or duly.actor_is_proven() then nullif(current_setting('app.tenant', true), '') end;
create or replace function duly.actor_authority() returns text stable language sql
  return case when duly.is_program() or duly.actor_is_proven() then nullif(current_setting('app.authority', true), '') end;
create or replace function duly.actor_is(kind text) returns boolean stable language sql
  return coalesce(current_setting('app.kind', true) = kind, false) and (duly.is_program() or duly.actor_is_proven());
create or replace function duly.actor_has(role text) returns boolean stable language sql
  return coalesce(role = any(string_to_array(current_setting('app.roles', true), ',')), false)
    and (duly.is_program() or duly.actor_is_proven());

/* Neither idle too long nor too old. */
create or replace function duly.is_live(s duly.session, at timestamptz) returns boolean stable language sql
  return s.ends_by > now() and s.expires_at > at and s.seen_at + duly.session_idle(s.surface) > at;
revoke execute on function duly.is_live from public;

/* The live session of a proof at a surface: not unknown, of another surface, idle too long or too old. */
create or replace function duly.live_session(proof bytea, at_surface text, at timestamptz) returns duly.session
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare s duly.session;
begin
  if length(proof) = 32 and duly.may_enter(at_surface) then
    select * into s from duly.session x where x.hash = sha256(proof) and x.surface = at_surface and duly.is_live(x, at);
  end if;
  return s;
end $$;

/*
 * The seals of who acts and of who stands behind it. Only functions of the owner call these, in whose rights and search path they
 * run: each change of either costs as much as the seal. Who writes both takes the key once.
 */
create or replace function duly.seal_of(key bytea, said jsonb) returns text stable language sql
  -- Twice, so that a seal of more cannot be made from a seal of less.
  return encode(sha256(key || sha256(key || convert_to(said::text, 'UTF8'))), 'hex');
revoke execute on function duly.seal_of(bytea, jsonb) from public;
drop function if exists duly.seal_of(jsonb);

create or replace function duly.actor_said() returns jsonb stable language sql
  return jsonb_build_array(pg_backend_pid(), extract(epoch from transaction_timestamp()),
    current_setting('app.kind', true), current_setting('app.actor', true), current_setting('app.tenant', true),
    current_setting('app.authority', true), current_setting('app.roles', true), current_setting('app.employment', true));
revoke execute on function duly.actor_said from public;

create or replace function duly.behind_said() returns jsonb stable language sql
  return jsonb_build_array('behind', pg_backend_pid(), extract(epoch from transaction_timestamp()),
    current_setting('app.behind', true));
revoke execute on function duly.behind_said from public;

create or replace function duly.actor_seal() returns text language plpgsql stable as $$
declare key constant bytea := (select s.secret from duly_secret.seal s);
begin
  return duly.seal_of(key, duly.actor_said());
end $$;
revoke execute on function duly.actor_seal from public;

create or replace function duly.behind_seal() returns text language plpgsql stable as $$
declare key constant bytea := (select s.secret from duly_secret.seal s);
begin
  return duly.seal_of(key, duly.behind_said());
end $$;
revoke execute on function duly.behind_seal from public;

/* `behind`: who stands behind it, where that is said too. */
create or replace function duly.act_as(kind text, id text, tenant text, authority text, roles text[], employment text, behind jsonb)
returns void language plpgsql as $$
declare key constant bytea := (select s.secret from duly_secret.seal s);
begin
  perform set_config('app.kind', kind, true), set_config('app.actor', id, true), set_config('app.tenant', coalesce(tenant, ''), true),
    set_config('app.authority', coalesce(authority, ''), true), set_config('app.roles', coalesce(array_to_string(roles, ','), ''), true),
    set_config('app.employment', coalesce(employment, ''), true);
  perform set_config('app.seal', duly.seal_of(key, duly.actor_said()), true);
  if behind is not null then
    perform set_config('app.behind', behind::text, true);
    perform set_config('app.behind_seal', duly.seal_of(key, duly.behind_said()), true);
  end if;
end $$;
revoke execute on function duly.act_as(text, text, text, text, text[], text, jsonb) from public;
drop function if exists duly.act_as(text, text, text, text, text[], text);

/* The owner of a live session, and whom the surfaces need to know of them; nobody who is no longer active. */
create or replace function duly.who_is(proof bytea, at_surface text, at timestamptz)
returns table (owner_kind text, owner_id text, created_at timestamptz, seen_at timestamptz, expires_at timestamptz, via text, known jsonb)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare s duly.session;
begin
  if length(proof) = 32 and duly.may_enter(at_surface) then
    select * into s from duly.session x where x.hash = sha256(proof) and x.surface = at_surface and duly.is_live(x, at);
  end if;
  if s.owner_kind = 'staff' then
    select jsonb_build_object('id', p.id, 'roles', p.roles, 'employment', p.employment, 'language', p.language) into known
    from duly.person p where p.id = s.owner_id and p.active;
  elsif s.owner_kind = 'tenant' then
    select jsonb_build_object('id', c.id, 'tenant_id', c.tenant_id, 'language', c.language, 'party', c.party, 'stands_for', (
        with recursive merged (id) as (
          select t.id from duly.tenant t where t.merged_into = c.tenant_id
          union select t.id from duly.tenant t join merged m on t.merged_into = m.id)
        select coalesce(jsonb_agg(jsonb_build_object('tenant', x.id, 'as', x.place)), '[]') from (
          select id, 'successor' as place from merged
          union select p.tenant_id, p.role from duly.tenant_party p
            where p.told and (p.party_tenant_id = c.tenant_id or p.party_tenant_id in (select id from merged))) x)) into known
    from duly.contact c where c.id = s.owner_id and c.active;
  elsif s.owner_kind = 'officer' then
    select jsonb_build_object('id', o.id, 'authority_id', o.authority_id, 'language', a.language, 'country', a.country) into known
    from duly.officer o join duly.authority a on a.id = o.authority_id where o.id = s.owner_id and o.active;
  end if;
  if known is not null then
    owner_kind := s.owner_kind; owner_id := s.owner_id; created_at := s.created_at; seen_at := s.seen_at;
    expires_at := s.expires_at; via := s.via;
    return next;
  end if;
end $$;

/*
 * From here to the end of this transaction, who holds this proof acts, and stands behind what they do. Ways: the session of a surface; a
 * token of the provider's own program; a tenant's token or the address of a feed, for the contact who made it. What proves nothing raises
 * DU401, and nobody acts.
 */
create or replace function duly.enter(way text, proof bytea, at timestamptz) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  s duly.session;
  p duly.person;
  c duly.contact;
  o duly.officer;
  t duly.api_token;
begin
  if way in ('desk', 'approve', 'customer', 'authority') then
    if length(proof) = 32 and duly.may_enter(way) then
      select * into s from duly.session x where x.hash = sha256(proof) and x.surface = way and duly.is_live(x, at);
    end if;
    if s.owner_kind = 'staff' then
      select * into p from duly.person x where x.id = s.owner_id and x.active;
    elsif s.owner_kind = 'tenant' then
      select * into c from duly.contact x where x.id = s.owner_id and x.active;
    elsif s.owner_kind = 'officer' then
      select * into o from duly.officer x where x.id = s.owner_id and x.active;
    end if;
  elsif way = 'tenant_token' and duly.may_enter(way) then
    select x.* into c from duly.tenant_token y join duly.contact x on x.id = y.made_by and x.active
    where y.hash = sha256(proof) and y.revoked_at is null and y.expires_at > at;
  elsif way = 'feed' and duly.may_enter(way) then
    select x.* into c from duly.feed_token f join duly.contact x on x.id = f.contact_id and x.active
    where f.hash = sha256(proof) and f.revoked_at is null;
  elsif way = 'api_token' and duly.may_enter(way) then
    select * into t from duly.api_token x where x.hash = sha256(proof) and x.revoked_at is null and x.expires_at > at;
  end if;
  case
    when p.id is not null then
      perform duly.act_as('staff', p.id, null, null, p.roles, p.employment,
        jsonb_build_object('kind', 'staff', 'id', p.id, 'via', s.via));
    when t.id is not null then
      -- Its scopes stand where a person has roles, in the letters that a role has.
      perform duly.act_as('token', t.id, null, null, string_to_array(translate(array_to_string(t.scopes, ','), ':-', '__'), ','), null,
        jsonb_build_object('kind', 'token', 'id', t.id, 'scopes', t.scopes));
    when c.id is not null then perform duly.act_as('tenant', c.id, c.tenant_id, null, null, null, null);
    when o.id is not null then perform duly.act_as('officer', o.id, null, o.authority_id, null, null, null);
    else raise exception 'nothing that lives is proven by this' using errcode = 'DU401';
  end case;
end $$;

/* The operator, or an administrator by passkey who decides about somebody else. Migrations and restores are nobody's login. */
create or replace function duly.may_grant(about text) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare b constant jsonb := duly.behind();
begin
  return not duly.is_served() or coalesce(b->>'kind' = 'operator', false)
    or coalesce(b->>'kind' = 'staff' and b->>'via' = 'passkey' and b->>'id' is distinct from about and exists (
      select from duly.person p where p.id = b->>'id' and p.active and 'administrator' = any (p.roles)), false);
end $$;

/*
 * A link to enrol a passkey of staff. Who had one at this surface gets another by two administrators: the second confirms the recovery
 * in the transaction that makes the link, and stands behind it.
 */
create or replace function duly.link_granted() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if new.owner_kind <> 'staff' or not duly.is_served() or coalesce(duly.behind()->>'kind' = 'operator', false) then
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

/* A recovery is asked for by who may grant it, in their own name. */
create or replace function duly.recovery_asked() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if new.subject = 'recovery' and duly.is_served()
    and not (duly.may_grant(new.about) and coalesce(duly.behind()->>'id' = new.asked_by, false)) then
    perform duly.refuse_grant('a recovery');
  end if;
  return new;
end $$;

/* A program's token: of staff by an administrator, of a tenant and a feed by the contact whose it is. */
create or replace function duly.token_granted() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  b constant jsonb := duly.behind();
  maker constant text := case tg_table_name when 'feed_token' then to_jsonb(new)->>'contact_id' else to_jsonb(new)->>'made_by' end;
  own constant boolean := case
    when tg_table_name = 'api_token' then coalesce(b->>'id' = maker, false) and duly.may_grant(null)
    -- Who is proven in this transaction stands behind it themselves.
    when duly.actor_is_proven() and duly.actor_is('tenant') then coalesce(duly.actor_id() = maker, false)
    else coalesce(b->>'id' = maker and b->>'kind' = 'tenant', false) end;
begin
  if duly.is_served() and not own then
    perform duly.refuse_grant('a token');
  end if;
  return new;
end $$;

/* What was revoked, withdrawn or taken back stays so, with who did it and when. */
create or replace function duly.stays_revoked() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare name text;
begin
  if duly.is_served() then
    foreach name in array tg_argv loop
      if to_jsonb(old)->>name is not null and to_jsonb(new)->>name is distinct from to_jsonb(old)->>name then
        raise exception 'a revocation is never taken back' using errcode = '42501';
      end if;
    end loop;
  end if;
  return new;
end $$;

create or replace function duly.stays_taken_back() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if duly.is_served() and old.status in ('revoked', 'expired') and new.status <> old.status then
    raise exception 'an authorisation that was taken back is not given again' using errcode = '42501';
  end if;
  return new;
end $$;

-- A key may be wrapped anew for online use, or its wrapping set aside while an epoch's key is away (0083); a login never takes one
-- away. The functions of retention run as the owner.
create or replace function duly.key_stays() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if current_user = session_user and duly.is_served() and (new.id <> old.id or new.demand_id <> old.demand_id or new.sealed <> old.sealed
      or (coalesce(to_jsonb(new)->>'online', to_jsonb(new)->>'set_aside') is null
        and coalesce(to_jsonb(old)->>'online', to_jsonb(old)->>'set_aside') is not null)) then
    raise exception 'a key is erased by retention alone' using errcode = '42501';
  end if;
  return new;
end $$;
