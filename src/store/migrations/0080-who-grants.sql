-- Who may sign in, and with which powers, is granted by who may grant it, and the database looks. The program writes these rows for a
-- person, as it writes all; but whoever stands behind a transaction is found by a proof of their own, as in 0078, and a grant that
-- nobody stands behind who may give it is refused, whatever the program believes.

do $$
declare t text;
begin
  foreach t in array array['api_token', 'recovery', 'enrolment_link'] loop
    execute format('create policy definer on duly.%I for all to %I using (true) with check (true)', t, current_user);
  end loop;
end $$;

-- Who holds the machine is one person, and enough: by the owner's login a command gets a word for itself, for as long as it runs.
create table duly_secret.operator (hash bytea primary key, ends_by timestamptz not null);

/* For the owner's login alone. */
create function duly.operator_word() returns bytea language plpgsql set search_path = pg_catalog, pg_temp as $$
declare word constant bytea := sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()));
begin
  delete from duly_secret.operator where ends_by < now();
  insert into duly_secret.operator values (sha256(word), now() + interval '1 hour');
  return word;
end $$;
revoke execute on function duly.operator_word from public;

/* Who stands behind a proof: a person by a session, a program by its token, the operator by their word; null where it proves nothing. */
create function duly.stands_behind(way text, proof bytea, at timestamptz) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare s duly.session;
begin
  if way = 'operator' then
    return (select jsonb_build_object('kind', 'operator') from duly_secret.operator o where o.hash = sha256(proof) and o.ends_by > now());
  elsif way = 'api_token' then
    return (select jsonb_build_object('kind', 'token', 'id', t.id, 'scopes', t.scopes) from duly.api_token t
      where t.hash = sha256(proof) and t.revoked_at is null and t.expires_at > at);
  end if;
  s := duly.live_session(proof, way, at);
  return (select jsonb_build_object('kind', s.owner_kind, 'id', s.owner_id, 'via', s.via) where s.owner_id is not null);
end $$;
revoke execute on function duly.stands_behind from public;

create function duly.behind_seal() returns text language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  key constant bytea := (select s.secret from duly_secret.seal s);
  said constant bytea := convert_to(jsonb_build_array('behind', pg_backend_pid(), extract(epoch from transaction_timestamp()),
    current_setting('app.behind', true))::text, 'UTF8');
begin
  return encode(sha256(key || sha256(key || said)), 'hex');
end $$;
revoke execute on function duly.behind_seal from public;

/* Notes for this transaction who stands behind it. It gives nothing to see; a proof that has ended notes nobody. */
create function duly.stand_behind(way text, proof bytea, at timestamptz) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform set_config('app.behind', coalesce(duly.stands_behind(way, proof, at)::text, ''), true);
  perform set_config('app.behind_seal', duly.behind_seal(), true);
end $$;

create function duly.behind() returns jsonb language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  if current_setting('app.behind_seal', true) = duly.behind_seal() then
    return nullif(current_setting('app.behind', true), '')::jsonb;
  end if;
  return null;
end $$;

/* The operator, or an administrator by passkey who decides about somebody else. Migrations and restores are neither login. */
create function duly.may_grant(about text) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare b constant jsonb := duly.behind();
begin
  return session_user not in ('duly_app', 'duly_system') or coalesce(b->>'kind' = 'operator', false)
    or coalesce(b->>'kind' = 'staff' and b->>'via' = 'passkey' and b->>'id' is distinct from about and exists (
      select from duly.person p where p.id = b->>'id' and p.active and 'administrator' = any (p.roles)), false);
end $$;
revoke execute on function duly.may_grant from public;

create function duly.refuse_grant(what text) returns void language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  raise exception 'nobody stands behind this who may give it: %', what using errcode = '42501';
end $$;

-- ---------------------------------------------------------------- powers of people

create function duly.person_granted() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  -- What takes away gives nobody anything.
  if tg_op = 'UPDATE' and new.roles <@ old.roles and new.employment = old.employment and (old.active or not new.active) then
    return new;
  end if;
  -- The very first: before anybody administers here.
  if tg_op = 'INSERT' and new.roles = array['administrator'] and not exists (
    select from duly.credential c join duly.person p on p.id = c.owner_id and p.active and 'administrator' = any (p.roles)
    where c.owner_kind = 'staff' and c.surface = 'desk') then
    return new;
  end if;
  -- A personnel system lets in again who is there, with the roles that they have.
  if tg_op = 'UPDATE' and new.roles <@ old.roles and new.employment = old.employment
    and coalesce(duly.behind()->>'kind' = 'token' and duly.behind()->'scopes' ? 'people:write', false) then
    return new;
  end if;
  if not duly.may_grant(new.id) then
    perform duly.refuse_grant('a role');
  end if;
  return new;
end $$;
create trigger person_granted before insert or update on duly.person for each row execute function duly.person_granted();

-- ---------------------------------------------------------------- ways to sign in

/* A link to enrol a passkey of staff. Who had one at this surface gets another by two administrators (recovery). */
create function duly.link_granted() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
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
    and not exists (select from duly.recovery r where r.person_id = new.owner_id and r.settled_at is null
      and r.asked_by is distinct from duly.behind()->>'id') then
    perform duly.refuse_grant('a link for somebody who had a passkey');
  end if;
  return new;
end $$;
create trigger link_granted before insert on duly.enrolment_link for each row execute function duly.link_granted();

create function duly.recovery_asked() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if session_user in ('duly_app', 'duly_system')
    and not (duly.may_grant(new.person_id) and coalesce(duly.behind()->>'id' = new.asked_by, false)) then
    perform duly.refuse_grant('a recovery');
  end if;
  return new;
end $$;
create trigger recovery_asked before insert on duly.recovery for each row execute function duly.recovery_asked();

/* A program's token: of staff by an administrator, of a tenant and a feed by the contact whose it is. */
create function duly.token_granted() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  b constant jsonb := duly.behind();
  maker constant text := case tg_table_name when 'feed_token' then to_jsonb(new)->>'contact_id' else to_jsonb(new)->>'made_by' end;
  own constant boolean := coalesce(b->>'id' = maker, false)
    and case tg_table_name when 'api_token' then duly.may_grant(null) else b->>'kind' = 'tenant' end;
begin
  if session_user in ('duly_app', 'duly_system') and not own then
    perform duly.refuse_grant('a token');
  end if;
  return new;
end $$;
create trigger api_token_granted before insert on duly.api_token for each row execute function duly.token_granted();
create trigger tenant_token_granted before insert on duly.tenant_token for each row execute function duly.token_granted();
create trigger feed_token_granted before insert on duly.feed_token for each row execute function duly.token_granted();

/* Which OpenID provider is believed about staff, and who is who there: by an administrator, or in a sign-in that is on its way. */
create function duly.bond_granted() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if new.owner_kind = 'staff' and not duly.may_grant(null) and not exists (
    select from duly.oidc_flow f where f.issuer_id = new.issuer_id and f.taken_at is not null and f.ends_by > now()) then
    perform duly.refuse_grant('a bond');
  end if;
  return new;
end $$;
create trigger bond_granted before insert or update on duly.oidc_subject for each row execute function duly.bond_granted();
create function duly.issuer_granted() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if new.tenant_id is null and not duly.may_grant(null) then
    perform duly.refuse_grant('a provider of sign-ins');
  end if;
  return new;
end $$;
create trigger issuer_granted before insert or update on duly.oidc_issuer for each row execute function duly.issuer_granted();

-- ---------------------------------------------------------------- passkeys

alter table duly.enrolment_link add column ends_by timestamptz not null default now() + interval '15 days';

/*
 * A passkey for the owner of this link, who is active: by a challenge that was issued and taken here for this very link. Both are used
 * up. Null: a late or used link, or a passkey that is known already and belongs to its owner for ever.
 */
create function duly.enrol_passkey(token text, challenge text, at_surface text, at timestamptz, passkey text, key bytea, counted bigint,
  ways text[], called bytea) returns text
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  l duly.enrolment_link;
  link_hash constant bytea := sha256(convert_to(token, 'UTF8'));
  made text;
begin
  delete from duly.challenge c where c.id = challenge and c.surface = at_surface and c.taken_at is not null and c.ends_by > now()
    and c.purpose = 'enrol/' || translate(rtrim(encode(link_hash, 'base64'), '='), '+/', '-_');
  if not found then
    return null;
  end if;
  select * into l from duly.enrolment_link x where x.hash = link_hash and x.surface = at_surface and x.used_at is null
    and x.expires_at > at and x.ends_by > now() for update;
  if not exists (
    select from duly.person x where l.owner_kind = 'staff' and x.id = l.owner_id and x.active
    union all select from duly.contact x where l.owner_kind = 'tenant' and x.id = l.owner_id and x.active
    union all select from duly.officer x where l.owner_kind = 'officer' and x.id = l.owner_id and x.active) then
    return null;
  end if;
  insert into duly.credential (id, owner_kind, owner_id, surface, public_key, counter, transports, created_at, label)
  values (passkey, l.owner_kind, l.owner_id, at_surface, key, counted, ways, at, called) on conflict (id) do nothing
  returning id into made;
  if made is not null then
    update duly.enrolment_link x set used_at = at where x.hash = link_hash;
  end if;
  return made;
end $$;

revoke insert, update on duly.credential from duly_system;
grant update (label, revoked_at) on duly.credential to duly_system;
revoke update on duly.enrolment_link from duly_system;
revoke update on duly.api_token, duly.tenant_token, duly.feed_token from duly_system;
grant update (revoked_by, revoked_at, last_used_at) on duly.api_token, duly.tenant_token to duly_system;
grant update (revoked_at) on duly.feed_token to duly_system;

/* Whose link it is, locked; no row for one that is used, late, or of another surface. */
create function duly.link_owner(token text, at_surface text, at timestamptz) returns table (owner_kind text, owner_id text)
language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
  select l.owner_kind, l.owner_id from duly.enrolment_link l
  where l.hash = sha256(convert_to(token, 'UTF8')) and l.surface = at_surface and l.used_at is null
    and l.expires_at > link_owner.at and l.ends_by > now() for update
$$;

-- ---------------------------------------------------------------- revoked is revoked

/* What was revoked, withdrawn or taken back stays so, with who did it and when. */
create function duly.stays_revoked() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare name text;
begin
  if session_user in ('duly_app', 'duly_system') then
    foreach name in array tg_argv loop
      if to_jsonb(old)->>name is not null and to_jsonb(new)->>name is distinct from to_jsonb(old)->>name then
        raise exception 'a revocation is never taken back' using errcode = '42501';
      end if;
    end loop;
  end if;
  return new;
end $$;
create trigger stays_revoked before update on duly.credential for each row execute function duly.stays_revoked('revoked_at');
create trigger stays_revoked before update on duly.api_token for each row execute function duly.stays_revoked('revoked_at', 'revoked_by');
create trigger stays_revoked before update on duly.tenant_token for each row execute function duly.stays_revoked('revoked_at', 'revoked_by');
create trigger stays_revoked before update on duly.feed_token for each row execute function duly.stays_revoked('revoked_at');
create trigger stays_revoked before update on duly.pack_adoption for each row execute function duly.stays_revoked('withdrawn_at', 'withdrawn_by');
create trigger stays_revoked before update on duly.permitted_policy for each row execute function duly.stays_revoked('withdrawn_at', 'withdrawn_by');
create trigger stays_revoked before update on duly.template_approval for each row execute function duly.stays_revoked('revoked_at', 'revoked_by');

create function duly.stays_taken_back() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if session_user in ('duly_app', 'duly_system') and old.status in ('revoked', 'expired') and new.status <> old.status then
    raise exception 'an authorisation that was taken back is not given again' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger stays_taken_back before update on duly.authorisation for each row execute function duly.stays_taken_back();
