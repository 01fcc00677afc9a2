-- What one does to one's own ways in. Each function takes the proof of the session in which it is done, and reaches nobody else's.

/*
 * A link for a further passkey, at the surface of this session and for ten minutes, of who is signed in with a passkey there. Earlier
 * unused ones of theirs stop working. By an account at another provider nobody gets a passkey that outlives it.
 */
create or replace function duly.link_own(token_hash bytea, proof bytea, at_surface text, at timestamptz) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare s constant duly.session := duly.live_session(proof, at_surface, at);
begin
  if s.via is distinct from 'passkey' then
    raise exception 'nobody is signed in with a passkey' using errcode = '42501';
  end if;
  delete from duly.enrolment_link l
  where l.owner_kind = s.owner_kind and l.owner_id = s.owner_id and l.surface = s.surface and l.used_at is null;
  insert into duly.enrolment_link (hash, owner_kind, owner_id, surface, expires_at)
  values (token_hash, s.owner_kind, s.owner_id, s.surface, at + interval '10 minutes');
end $$;

/*
 * Ends a passkey of who is signed in, at this surface or another of theirs, and all their sessions but this one. 'removed', or
 * 'removed before'; 'only' where it is the last there, and stays; 'unknown' where it is no passkey of theirs.
 */
create or replace function duly.end_own_passkey(wanted text, of_surface text, proof bytea, at_surface text, at timestamptz) returns text
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  s constant duly.session := duly.live_session(proof, at_surface, at);
  live text[];
begin
  if s.via is distinct from 'passkey' then
    raise exception 'nobody is signed in with a passkey' using errcode = '42501';
  end if;
  -- Of two at once the second waits, so that not both are ended as one of two.
  live := array(select c.id from duly.credential c where c.owner_kind = s.owner_kind and c.owner_id = s.owner_id
    and c.surface = of_surface and c.revoked_at is null order by c.id for update);
  if wanted <> all (live) then
    return case when exists (select from duly.credential c where c.id = wanted and c.owner_kind = s.owner_kind
      and c.owner_id = s.owner_id) then 'removed before' else 'unknown' end;
  end if;
  if cardinality(live) = 1 then
    return 'only';
  end if;
  update duly.credential c set revoked_at = at where c.id = wanted;
  delete from duly.session x where x.owner_kind = s.owner_kind and x.owner_id = s.owner_id and x.hash <> s.hash;
  return 'removed';
end $$;

/*
 * The public key of the officer who is signed in with a passkey, made in their browser: sealed under the directory key, in the place of
 * the one that their page showed. 'changed' where another came meanwhile: nothing is overwritten unseen. Sent again, it is there already.
 */
create or replace function duly.register_own_key(id text, recipient bytea, before text, proof bytea, at timestamptz) returns text
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  s constant duly.session := duly.live_session(proof, 'authority', at);
  current text;
begin
  if s.via is distinct from 'passkey' or s.owner_kind is distinct from 'officer' then
    raise exception 'no officer is signed in with a passkey' using errcode = '42501';
  end if;
  -- Of two at once the second waits, and finds the first one's.
  perform from duly.officer o where o.id = s.owner_id and o.active for update;
  if not found then
    return 'changed';
  end if;
  select k.id into current from duly.officer_key k where k.officer_id = s.owner_id and k.replaced_at is null;
  if current = register_own_key.id then
    return 'registered';
  end if;
  if current is distinct from before then
    return 'changed';
  end if;
  update duly.officer_key k set replaced_at = at where k.id = current;
  insert into duly.officer_key (id, officer_id, recipient, made_at)
  values (register_own_key.id, s.owner_id, register_own_key.recipient, at);
  return 'registered';
end $$;
