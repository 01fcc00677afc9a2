-- Who acts is what the database itself has found out. Until here six settings said it, and whoever had the one login could set them.
--
-- Three logins now. `duly_app` acts for people and for programs of theirs, each proven by its own secret, and can never act as the
-- system. `duly_system` acts as the program itself; it is a member of duly_app, so what a person may do the system may do as that
-- person, under the same policies. `duly_gate` is as before.
--
-- For duly_app the settings count only with a seal over them: a keyed hash under a secret that nobody but the definer functions here
-- can read, of this connection's process and this transaction. A seal taken from elsewhere is worth nothing here.

do $$
begin
  if not exists (select from pg_roles where rolname = 'duly_system') or not pg_has_role('duly_system', 'duly_app', 'usage') then
    raise exception 'the role duly_system is missing or no member of duly_app'
      using hint = 'docs/operate.md, "PostgreSQL by URL", says how it is made.';
  end if;
end $$;

grant usage on schema duly to duly_system;

-- ---------------------------------------------------------------- the seal

-- A schema of its own: nobody has the right to look into it, and no copy (src/store/backup.ts) takes it along.
create schema duly_secret;
revoke all on schema duly_secret from public;
create table duly_secret.seal (one boolean primary key default true check (one), secret bytea not null);
-- gen_random_uuid() is from the server's strong random source: 122 bits each.
insert into duly_secret.seal (secret) select sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()));

/* The seal that the settings of this moment would have. For the two functions below alone. */
create function duly.actor_seal() returns text language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  key constant bytea := (select s.secret from duly_secret.seal s);
  said constant bytea := convert_to(jsonb_build_array(pg_backend_pid(), extract(epoch from transaction_timestamp()),
    current_setting('app.kind', true), current_setting('app.actor', true), current_setting('app.tenant', true),
    current_setting('app.authority', true), current_setting('app.roles', true), current_setting('app.employment', true))::text, 'UTF8');
begin
  -- Twice, so that a seal of more cannot be made from a seal of less.
  return encode(sha256(key || sha256(key || said)), 'hex');
end $$;
revoke execute on function duly.actor_seal from public;

create function duly.actor_is_proven() returns boolean language plpgsql stable security definer
set search_path = pg_catalog, pg_temp as $$
begin
  return coalesce(current_setting('app.seal', true) = duly.actor_seal(), false);
end $$;

-- The system's login says who it acts as; everybody else must have been proven. The planner puts these in place of their calls.
create or replace function duly.actor_kind() returns text stable language sql
  return case when session_user = 'duly_system' or duly.actor_is_proven() then nullif(current_setting('app.kind', true), '') end;
create or replace function duly.actor_id() returns text stable language sql
  return case when session_user = 'duly_system' or duly.actor_is_proven() then nullif(current_setting('app.actor', true), '') end;
create or replace function duly.actor_tenant() returns text stable language sql
  return case when session_user = 'duly_system' or duly.actor_is_proven() then nullif(current_setting('app.tenant', true), '') end;
create or replace function duly.actor_authority() returns text stable language sql
  return case when session_user = 'duly_system' or duly.actor_is_proven() then nullif(current_setting('app.authority', true), '') end;
create or replace function duly.actor_is(kind text) returns boolean stable language sql
  return coalesce(current_setting('app.kind', true) = kind, false) and (session_user = 'duly_system' or duly.actor_is_proven());
create or replace function duly.actor_has(role text) returns boolean stable language sql
  return coalesce(role = any(string_to_array(current_setting('app.roles', true), ',')), false)
    and (session_user = 'duly_system' or duly.actor_is_proven());
create or replace function duly.actor_is_employed_counsel() returns boolean stable language sql
  return duly.actor_is('staff') and duly.actor_has('counsel')
    and coalesce(current_setting('app.employment', true) = 'employee', false);

-- ---------------------------------------------------------------- policies ask once for each statement, not for each row

do $$
declare
  p record;
  ask constant text := '(?<!SELECT )\mduly\.(actor_is_employed_counsel\(\)|staff_reads_demands\(\)|actor_(kind|id|tenant|authority)\(\)|actor_(is|has)\(''[a-z_]+''::text\))';
  once constant text := '(select duly.\1)';
begin
  for p in select * from pg_policies where schemaname = 'duly' and (qual ~ ask or with_check ~ ask) loop
    execute format('alter policy %I on duly.%I %s %s', p.policyname, p.tablename,
      case when p.qual is null then '' else format('using (%s)', regexp_replace(p.qual, ask, once, 'g')) end,
      case when p.with_check is null then '' else format('with check (%s)', regexp_replace(p.with_check, ask, once, 'g')) end);
  end loop;
  for p in select * from pg_policies where schemaname = 'duly' and policyname like 'system%' and 'duly_app' = any (roles) loop
    execute format('alter policy %I on duly.%I to duly_system', p.policyname, p.tablename);
  end loop;
end $$;

-- ---------------------------------------------------------------- what each login may write

/* Whatever duly_app could write, duly_system can from here on, column by column where it was so. */
do $$
declare g record;
begin
  for g in
    select c.relname, a.privilege_type as what, null as columns
    from pg_class c, aclexplode(c.relacl) a
    where c.relnamespace = 'duly'::regnamespace and c.relkind in ('r', 'p') and a.grantee = 'duly_app'::regrole
      and a.privilege_type in ('INSERT', 'UPDATE', 'DELETE')
    union all
    select c.relname, x.privilege_type, string_agg(quote_ident(t.attname), ', ')
    from pg_class c join pg_attribute t on t.attrelid = c.oid, aclexplode(t.attacl) x
    where c.relnamespace = 'duly'::regnamespace and x.grantee = 'duly_app'::regrole and x.privilege_type in ('INSERT', 'UPDATE')
    group by 1, 2
  loop
    execute format('grant %s %s on duly.%I to duly_system', g.what, case when g.columns is null then '' else format('(%s)', g.columns) end, g.relname);
    execute format('revoke %s %s on duly.%I from duly_app', g.what, case when g.columns is null then '' else format('(%s)', g.columns) end, g.relname);
  end loop;
end $$;
-- What people write under their own row-level security. All else the program writes, after `decide` has said yes.
grant insert, update, delete on duly.answer_draft, duly.saved_view, duly.queue_default to duly_app;
grant insert (id, demand_id, person_id, purpose, words, at, expires_at) on duly.access to duly_app;
grant insert (demand_id, person_id, at) on duly.search_listed to duly_app;
grant insert on duly.search_made to duly_app;
-- Rows change in these by those functions below that own them, and by nothing else.
revoke select on duly.session, duly.challenge, duly.credential, duly.enrolment_link, duly.attempt from duly_app;
grant select on duly.session, duly.challenge, duly.credential, duly.enrolment_link, duly.attempt to duly_system;
revoke execute on function duly.append from public;
grant execute on function duly.append to duly_system;

-- ---------------------------------------------------------------- sessions

-- `hash` from here on: SHA-256 of the proof, which is the HMAC of the cookie's token under a key that the database never has. Who
-- reads this table, or a copy of it, has nothing to enter with; who has a cookie alone, neither. A session from before was keyed by nothing: it is found no more, and ends at its time.
--
-- The program says what time it is (a deployment may run under a clock of its own), so the end counts by this server's clock as well.
alter table duly.session add column ends_by timestamptz not null default now() + interval '12 hours';

do $$
declare t text;
begin
  -- As whom the functions below run. Nobody signs in as the owner but a migration, for which row-level security is off.
  foreach t in array array['session', 'challenge', 'credential', 'person', 'contact', 'officer', 'authority', 'tenant',
    'tenant_party', 'tenant_token', 'feed_token', 'oidc_flow', 'oidc_subject', 'oidc_issuer'] loop
    execute format('create policy definer on duly.%I for all to %I using (true) with check (true)', t, current_user);
  end loop;
end $$;

/* How long a session lives unused, and at most: approving is one sitting, a desk a working day, a rare visitor reads slowly. */
create function duly.session_idle(surface text) returns interval language sql immutable
  return case surface when 'desk' then interval '1 hour' when 'approve' then interval '15 minutes'
    when 'customer' then interval '1 hour' when 'authority' then interval '30 minutes' end;
create function duly.session_longest(surface text) returns interval language sql immutable
  return case surface when 'desk' then interval '12 hours' when 'approve' then interval '2 hours'
    when 'customer' then interval '8 hours' when 'authority' then interval '4 hours' end;

/* The live session of a proof at a surface: not unknown, of another surface, idle too long or too old. */
create function duly.live_session(proof bytea, at_surface text, at timestamptz) returns duly.session
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare s duly.session;
begin
  if length(proof) = 32 then
    select * into s from duly.session x where x.hash = sha256(proof) and x.surface = at_surface and x.ends_by > now()
      and x.expires_at > at and x.seen_at + duly.session_idle(x.surface) > at;
  end if;
  return s;
end $$;
revoke execute on function duly.live_session from public;

/*
 * The session of a proof and whose it is, as the directory has them at this moment; no row for who is no longer active. Of each kind
 * its own columns. For a tenant also whom it was given to stand for: those merged into it, also by way of another, and those
 * with it as a party that is told.
 */
create function duly.who_is(proof bytea, at_surface text, at timestamptz)
returns table (owner_kind text, owner_id text, created_at timestamptz, seen_at timestamptz, expires_at timestamptz, via text, known jsonb)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare
  s constant duly.session := duly.live_session(proof, at_surface, at);
begin
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

/* It was used. */
create function duly.touch_session(proof bytea, at_surface text, at timestamptz) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update duly.session s set seen_at = greatest(s.seen_at, touch_session.at)
  where s.hash = (duly.live_session(proof, at_surface, touch_session.at)).hash;
end $$;

create function duly.end_session(proof bytea) returns void language sql security definer set search_path = pg_catalog, pg_temp as $$
  delete from duly.session s where s.hash = sha256(proof)
$$;

-- ---------------------------------------------------------------- entering

/* Says who acts in this transaction, and seals it. Roles are a person's roles of this moment. For the functions here alone. */
create function duly.act_as(kind text, id text, tenant text, authority text, roles text[], employment text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform set_config('app.kind', kind, true), set_config('app.actor', id, true), set_config('app.tenant', coalesce(tenant, ''), true),
    set_config('app.authority', coalesce(authority, ''), true), set_config('app.roles', coalesce(array_to_string(roles, ','), ''), true),
    set_config('app.employment', coalesce(employment, ''), true);
  perform set_config('app.seal', duly.actor_seal(), true);
end $$;
revoke execute on function duly.act_as from public;

/*
 * From here to the end of this transaction, who holds this proof acts. Ways: the session of a surface; a program's token, or the
 * address of a feed, for the contact who made it. What proves nothing raises DU401, and nobody acts.
 */
create function duly.enter(way text, proof bytea, at timestamptz) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  s duly.session;
  p duly.person;
  c duly.contact;
  o duly.officer;
begin
  if way in ('desk', 'approve', 'customer', 'authority') then
    s := duly.live_session(proof, way, at);
    if s.owner_kind = 'staff' then
      select * into p from duly.person x where x.id = s.owner_id and x.active;
    elsif s.owner_kind = 'tenant' then
      select * into c from duly.contact x where x.id = s.owner_id and x.active;
    elsif s.owner_kind = 'officer' then
      select * into o from duly.officer x where x.id = s.owner_id and x.active;
    end if;
  elsif way = 'tenant_token' then
    select x.* into c from duly.tenant_token t join duly.contact x on x.id = t.made_by and x.active
    where t.hash = sha256(proof) and t.revoked_at is null and t.expires_at > at;
  elsif way = 'feed' then
    select x.* into c from duly.feed_token f join duly.contact x on x.id = f.contact_id and x.active
    where f.hash = sha256(proof) and f.revoked_at is null;
  end if;
  case
    when p.id is not null then perform duly.act_as('staff', p.id, null, null, p.roles, p.employment);
    when c.id is not null then perform duly.act_as('tenant', c.id, c.tenant_id, null, null, null);
    when o.id is not null then perform duly.act_as('officer', o.id, null, o.authority_id, null, null);
    else raise exception 'nothing that lives is proven by this' using errcode = 'DU401';
  end case;
end $$;

-- ---------------------------------------------------------------- signing in

-- A challenge is issued here, taken once, and then begins at most one session. Taken is not gone: what a passkey signed is looked at
-- between the two.
alter table duly.challenge add column taken_at timestamptz;
alter table duly.challenge add column ends_by timestamptz not null default now() + interval '15 minutes';

create function duly.issue_challenge(at_surface text, for_purpose text, at timestamptz, out id text, out value text)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  id := encode(uuid_send(gen_random_uuid()), 'hex');
  value := translate(rtrim(encode(sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())),
    'base64'), '='), '+/', '-_');
  insert into duly.challenge (id, surface, purpose, value, expires_at)
  values (id, at_surface, for_purpose, value, at + interval '5 minutes');
end $$;

/* Its value, once; null where it is unknown, used, late, or for something else, and then it is gone. */
create function duly.take_challenge(wanted text, at_surface text, for_purpose text, at timestamptz) returns text
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare found_value text;
begin
  update duly.challenge c set taken_at = now()
  where c.id = wanted and c.taken_at is null and c.surface = at_surface and c.purpose = for_purpose
    and c.expires_at > at and c.ends_by > now()
  returning c.value into found_value;
  if found_value is null then
    delete from duly.challenge c where c.id = wanted and c.taken_at is null;
  end if;
  return found_value;
end $$;

/* For the functions below alone. */
create function duly.begin_session(proof bytea, at_surface text, of_kind text, of_id text, at timestamptz, replaces bytea,
  said_by jsonb default null) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  longest constant interval := duly.session_longest(at_surface);
  ends constant timestamptz := least(at + longest, (said_by->>'until')::timestamptz);
  owner_there constant text := case at_surface when 'customer' then 'tenant' when 'authority' then 'officer' else 'staff' end;
begin
  if proof is null or length(proof) <> 32 or longest is null or of_kind is distinct from owner_there then
    raise exception 'no such session' using errcode = 'DU401';
  end if;
  delete from duly.session s where s.hash = sha256(replaces);
  insert into duly.session (hash, surface, owner_kind, owner_id, created_at, seen_at, expires_at, ends_by, via, issuer_id, subject_mac, sid_mac)
  values (sha256(proof), at_surface, of_kind, of_id, at, at, ends, now() + longest,
    case when said_by is null then 'passkey' else 'oidc' end, said_by->>'issuer',
    decode(said_by->>'subject', 'hex'), decode(said_by->>'sid', 'hex'));
end $$;
revoke execute on function duly.begin_session from public;

/* The live passkey of this id at this surface: only who knows the id, as a browser says it, is told of it. */
create function duly.passkey(wanted text, at_surface text)
returns table (id text, owner_kind text, owner_id text, public_key bytea, counter bigint)
language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
  select c.id, c.owner_kind, c.owner_id, c.public_key, c.counter from duly.credential c
  where c.id = wanted and c.surface = at_surface and c.revoked_at is null for update
$$;

/* It signed: its counter goes on, and never back. */
create function duly.passkey_used(wanted text, at_surface text, counted bigint, at timestamptz) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  update duly.credential c set counter = greatest(c.counter, counted), used_at = passkey_used.at
  where c.id = wanted and c.surface = at_surface and c.revoked_at is null
$$;

/*
 * A session for the owner of this passkey, who is active, by a challenge that was issued and taken here for a sign-in at this
 * surface: one challenge, one session. That the passkey signed the challenge the caller has seen; this server cannot check a
 * signature (SECURITY.md says what follows from that).
 */
create function duly.sign_in(challenge text, credential text, at_surface text, at timestamptz, proof bytea, replaces bytea)
returns table (owner_kind text, owner_id text)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare c duly.credential;
begin
  delete from duly.challenge x where x.id = challenge and x.surface = at_surface and x.purpose = 'sign_in'
    and x.taken_at is not null and x.ends_by > now();
  if not found then
    return;
  end if;
  select * into c from duly.credential x where x.id = credential and x.surface = at_surface and x.revoked_at is null;
  if not exists (
    select from duly.person x where c.owner_kind = 'staff' and x.id = c.owner_id and x.active
    union all select from duly.contact x where c.owner_kind = 'tenant' and x.id = c.owner_id and x.active
    union all select from duly.officer x where c.owner_kind = 'officer' and x.id = c.owner_id and x.active) then
    return;
  end if;
  perform duly.begin_session(proof, at_surface, c.owner_kind, c.owner_id, sign_in.at, replaces);
  return query select c.owner_kind, c.owner_id;
end $$;

-- The same by the word of an OpenID provider: a flow that was begun here, taken once, and whose answer the caller has checked.
alter table duly.oidc_flow add column taken_at timestamptz;
alter table duly.oidc_flow add column ends_by timestamptz not null default now() + interval '1 hour';

create function duly.take_flow(state bytea, of_issuer text, at_surface text, at timestamptz) returns bytea
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare found_secret bytea;
begin
  update duly.oidc_flow f set taken_at = now()
  where f.state_hash = sha256(state) and f.taken_at is null and f.issuer_id = of_issuer and f.surface = at_surface
    and f.expires_at > at and f.ends_by > now()
  returning f.secret into found_secret;
  if found_secret is null then
    delete from duly.oidc_flow f where f.state_hash = sha256(state) and f.taken_at is null;
  end if;
  return found_secret;
end $$;

create function duly.sign_in_by_provider(state bytea, at_surface text, subject bytea, sid bytea, at timestamptz, until timestamptz,
  proof bytea, replaces bytea) returns table (owner_kind text, owner_id text)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare
  issuer text;
  b duly.oidc_subject;
begin
  delete from duly.oidc_flow f where f.state_hash = sha256(state) and f.surface = at_surface and f.taken_at is not null and f.ends_by > now()
  returning f.issuer_id into issuer;
  select x.* into b from duly.oidc_subject x join duly.oidc_issuer i on i.id = x.issuer_id and i.active
  where x.subject_mac = subject and x.issuer_id = issuer;
  if not exists (
    select from duly.person x where b.owner_kind = 'staff' and x.id = b.owner_id and x.active
    union all select from duly.contact x where b.owner_kind = 'tenant' and x.id = b.owner_id and x.active) then
    return;
  end if;
  perform duly.begin_session(proof, at_surface, b.owner_kind, b.owner_id, sign_in_by_provider.at, replaces, jsonb_build_object(
    'issuer', issuer, 'subject', encode(subject, 'hex'), 'sid', encode(sid, 'hex'), 'until', sign_in_by_provider.until));
  return query select b.owner_kind, b.owner_id;
end $$;

-- Nobody, the system neither, makes a session another way.
revoke insert, update on duly.session, duly.challenge from duly_system;
