-- One's own sessions: who shows the proof of a live one sees those of the same person at the same surface, and ends them. Nobody sees
-- another's, and neither a proof nor what is kept of one is told: a session is called by a hash of its hash. No address and no
-- device is kept, so none can be shown.

create function duly.session_name(hash bytea) returns text language sql immutable
  return substr(encode(sha256(hash), 'hex'), 1, 32);

create function duly.own_sessions(proof bytea, at_surface text, at timestamptz)
returns table (name text, created_at timestamptz, seen_at timestamptz, via text, own boolean)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare s constant duly.session := duly.live_session(proof, at_surface, at);
begin
  return query select duly.session_name(x.hash), x.created_at, x.seen_at, x.via, x.hash = s.hash
  from duly.session x
  where x.surface = s.surface and x.owner_kind = s.owner_kind and x.owner_id = s.owner_id
    and x.ends_by > now() and x.expires_at > at and x.seen_at + duly.session_idle(x.surface) > at
  order by x.hash = s.hash desc, x.seen_at desc, x.created_at desc, x.hash;
end $$;

/* Ends another one of theirs by its name; without a name all others. The one that is shown stays. How many ended. */
create function duly.end_own_sessions(proof bytea, at_surface text, at timestamptz, wanted text) returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  s constant duly.session := duly.live_session(proof, at_surface, at);
  n int;
begin
  delete from duly.session x
  where x.surface = s.surface and x.owner_kind = s.owner_kind and x.owner_id = s.owner_id and x.hash <> s.hash
    and (wanted is null or duly.session_name(x.hash) = wanted);
  get diagnostics n = row_count;
  return n;
end $$;
