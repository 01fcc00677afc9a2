-- Evidence and keys are erased by the functions here and by nothing else, the program's own login neither. They look for themselves
-- at what keeps a row: who is still owed, a hold, a clock, a mail that waits, a report that was not published; and at the term.

do $$
declare t text;
begin
  -- As whom the functions below run (as in 0078).
  foreach t in array array['demand', 'secrecy', 'retention_hold', 'retention_change', 'deadline', 'counted', 'edition_published', 'event',
    'matter_key', 'reading', 'answer_draft', 'access', 'access_read', 'search_listed', 'search_made', 'outgoing_mail', 'tenant_mail',
    'staff_mail', 'officer_mail', 'tenant_read', 'contact_wait', 'departure'] loop
    execute format('create policy definer on duly.%I for all to %I using (true) with check (true)', t, current_user);
  end loop;
end $$;

/*
 * The last moment before which what ended is over its term: as the program says by its file, but no later than by this server's clock
 * and the last terms that were settled at the desk, where a shorter one has its two people (0037). A file that says less is not
 * believed; one that says more is.
 */
create function duly.over_term(kind text, before timestamptz) returns timestamptz
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select least(before, now() - make_interval(days => greatest(1, coalesce((
    select (c.terms->'after'->kind->>'days')::int from duly.retention_change c
    where c.outcome = 'done' and c.terms->'after' ? kind order by c.settled_at desc limit 1), 1))))
$$;

/* Demands that have ended, closed or filed as no demand, and what keeps each. */
create view duly_secret.ended as
  select d.id, d.restricted, coalesce(d.closed_at, case when d.step = 'done' then d.received_at end) as at,
    -- Closed and not done: somebody is still to be told, or to fetch.
    d.step <> 'done' or exists (select from duly.matter m join duly.secrecy s on s.matter_id = m.id
      where m.demand_id = d.id and s.ended_at is null) as obligation,
    exists (select from duly.retention_hold h where h.lifted_at is null and (h.demand_id is null or h.demand_id = d.id)) as hold,
    exists (select from duly.deadline t where t.demand_id = d.id and t.fired_at is null) as clock,
    exists (select from duly.outgoing_mail o where o.demand_id = d.id and o.state = 'waiting') as mail,
    exists (select from duly.counted c where c.demand_id = d.id
      and not exists (select from duly.edition_published e where e.half = c.half)) as report
  from duly.demand d;
/* What keeps a demand that the report does not need: an obligation, a hold, a mail. */
create view duly_secret.unowed as select e.id, e.restricted, e.at from duly_secret.ended e where not (e.obligation or e.hold or e.mail);
/* What nothing keeps. */
create view duly_secret.free as
  select e.id, e.restricted, e.at from duly_secret.ended e where not (e.obligation or e.hold or e.clock or e.mail or e.report);
/* Of no demand: a hold of everything keeps it too. */
create view duly_secret.unheld as
  select true as yes where not exists (select from duly.retention_hold h where h.lifted_at is null and h.demand_id is null);

/*
 * How many of a kind are over their term and kept by nothing: demands for content and search, rows for the others. Of what only named
 * people may know of nothing is counted: it goes like everything else, and nobody is told. `wished`: by terms that nobody has
 * settled yet.
 */
create function duly.count_erasable(kind text, before timestamptz, wished boolean default false) returns int
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  over constant timestamptz := case when wished then before else duly.over_term(kind, before) end;
  n int := 0;
begin
  if not duly.actor_is('system') then
    raise exception 'the program alone counts what goes' using errcode = '42501';
  end if;
  case kind
    when 'content' then select count(*) into n from duly_secret.free d where d.at < over and not d.restricted
        and exists (select from duly.matter_key k where k.demand_id = d.id and (k.online is not null or k.set_aside is not null));
    when 'search' then select count(*) into n from duly_secret.unowed d join duly.search s on s.demand_id = d.id
        where d.at < over and not d.restricted and (s.said <> '{}' or s.paper <> '{}');
    when 'readings' then select count(*) into n from duly.reading x join duly_secret.unowed d on d.id = x.demand_id
        where d.at < over and not d.restricted;
    when 'drafts' then select count(*) into n from duly.answer_draft x join duly.matter m on m.id = x.matter_id
        join duly_secret.unowed d on d.id = m.demand_id where d.at < over and not d.restricted;
    when 'mails' then select (select count(*) from duly.outgoing_mail x join duly_secret.unowed d on d.id = x.demand_id
          where x.state <> 'waiting' and d.at < over and not d.restricted)
        + (select count(*) from duly_secret.unheld, duly.tenant_mail x where x.state <> 'waiting' and x.next_at < over)
        + (select count(*) from duly_secret.unheld, duly.staff_mail x where x.state <> 'waiting' and x.next_at < over)
        + (select count(*) from duly_secret.unheld, duly.officer_mail x where x.state <> 'waiting' and x.next_at < over) into n;
    when 'access' then select (select count(*) from duly.access x join duly_secret.free d on d.id = x.demand_id
          where d.at < over and not d.restricted)
        + (select count(*) from duly_secret.unheld, duly.search_made x where x.at < over) into n;
    when 'directory' then select (select count(*) from duly_secret.unheld, duly.tenant_read x where x.at < over)
        + (select count(*) from duly_secret.unheld, duly.contact_wait x where x.settled_at < over) into n;
    when 'sessions' then select count(*) into n from duly_secret.unheld, duly.session x where x.expires_at < over;
    else raise exception 'nothing of this kind is kept by a term' using errcode = '22023';
  end case;
  return n;
end $$;

/* Of the demands over the term of their content, how many each reason keeps. A demand may be kept by several. */
create function duly.count_kept(before timestamptz, out obligation int, out hold int, out clock int, out mail int, out report int)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare over constant timestamptz := duly.over_term('content', before);
begin
  if not duly.actor_is('system') then
    raise exception 'the program alone counts what stays' using errcode = '42501';
  end if;
  select count(*) filter (where d.obligation), count(*) filter (where d.hold), count(*) filter (where d.clock),
    count(*) filter (where d.mail), count(*) filter (where d.report)
  into obligation, hold, clock, mail, report
  from duly_secret.ended d where d.at < over and not d.restricted
    and exists (select from duly.matter_key k where k.demand_id = d.id and (k.online is not null or k.set_aside is not null));
end $$;

/*
 * Erases what is over its term and kept by nothing. Gives the demands of which words that were found by them are to be forgotten, for
 * content and search; those are no evidence, and the program makes their rows again.
 */
create function duly.erase_over_term(kind text, before timestamptz) returns setof text
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare over constant timestamptz := duly.over_term(kind, before);
begin
  if not duly.actor_is('system') then
    raise exception 'the program alone erases' using errcode = '42501';
  end if;
  case kind
    when 'content' then
      return query with gone as (
        update duly.matter_key k set online = null, set_aside = null where (k.online is not null or k.set_aside is not null)
          and exists (select from duly_secret.free d where d.id = k.demand_id and d.at < over) returning k.demand_id)
        select distinct g.demand_id from gone g;
    when 'search' then
      return query select d.id from duly_secret.unowed d join duly.search s on s.demand_id = d.id
        where d.at < over and (s.said <> '{}' or s.paper <> '{}');
    when 'readings' then
      delete from duly.reading x using duly_secret.unowed d where d.id = x.demand_id and d.at < over;
    when 'drafts' then
      delete from duly.answer_draft x using duly.matter m, duly_secret.unowed d
        where m.id = x.matter_id and d.id = m.demand_id and d.at < over;
    when 'mails' then
      delete from duly.outgoing_mail x using duly_secret.unowed d where x.state <> 'waiting' and d.id = x.demand_id and d.at < over;
      -- Those of no demand, from when they went out or were given up.
      delete from duly.tenant_mail x using duly_secret.unheld where x.state <> 'waiting' and x.next_at < over;
      delete from duly.staff_mail x using duly_secret.unheld where x.state <> 'waiting' and x.next_at < over;
      delete from duly.officer_mail x using duly_secret.unheld where x.state <> 'waiting' and x.next_at < over;
    when 'access' then
      delete from duly.access_read r using duly.access x, duly_secret.free d
        where x.id = r.access_id and d.id = x.demand_id and d.at < over;
      delete from duly.search_listed x using duly_secret.free d where d.id = x.demand_id and d.at < over;
      delete from duly.access x using duly_secret.free d where d.id = x.demand_id and d.at < over;
      -- And the words that were searched for: they may name a subject, and no key of a demand goes over them.
      delete from duly.search_made x using duly_secret.unheld where x.at < over;
    when 'directory' then
      delete from duly.tenant_read x using duly_secret.unheld where x.at < over;
      delete from duly.contact_wait x using duly_secret.unheld where x.settled_at < over;
    when 'sessions' then
      delete from duly.session x using duly_secret.unheld where x.expires_at < over;
    else raise exception 'nothing of this kind is kept by a term' using errcode = '22023';
  end case;
end $$;

/* A paper of national security that stays outside: filed away in the same step, and no account was ever looked up for it. */
create function duly.erase_outside(of_demand text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not duly.actor_is('system') or exists (select from duly.matter m where m.demand_id = of_demand) or not exists (
    select from duly.event e join duly.event f on f.demand_id = e.demand_id and f.version = e.version + 1
    where e.demand_id = of_demand and e.kind = 'LaneSettled' and f.kind = 'FiledAsNotDemand') then
    raise exception 'this demand stays' using errcode = '42501';
  end if;
  delete from duly.reading x where x.demand_id = of_demand;
  delete from duly.outgoing_mail x where x.demand_id = of_demand;
  delete from duly.departure x where x.demand_id = of_demand;
  update duly.matter_key k set online = null, set_aside = null, sealed = '' where k.demand_id = of_demand;
end $$;

/* What a machine read in a paper that only named people may know of from now on. */
create function duly.forget_readings(of_demand text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not duly.actor_is('system')
     or not exists (select from duly.event e where e.demand_id = of_demand and e.kind = 'TakenIntoLane') then
    raise exception 'this demand stays' using errcode = '42501';
  end if;
  delete from duly.reading x where x.demand_id = of_demand;
end $$;

revoke execute on function duly.over_term, duly.count_erasable, duly.count_kept, duly.erase_over_term, duly.erase_outside,
  duly.forget_readings from public;
grant execute on function duly.count_erasable, duly.count_kept, duly.erase_over_term, duly.erase_outside, duly.forget_readings to duly_system;

revoke delete on duly.matter_key, duly.reading, duly.access, duly.access_read, duly.search_made, duly.search_listed, duly.tenant_mail,
  duly.staff_mail, duly.officer_mail, duly.tenant_read, duly.contact_wait from duly_system;
-- A key may be wrapped anew for online use, or its wrapping set aside while an epoch's key is away (0083); never taken away.
create function duly.key_stays() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if current_user in ('duly_app', 'duly_system') and (new.id <> old.id or new.demand_id <> old.demand_id or new.sealed <> old.sealed
      or (coalesce(to_jsonb(new)->>'online', to_jsonb(new)->>'set_aside') is null
        and coalesce(to_jsonb(old)->>'online', to_jsonb(old)->>'set_aside') is not null)) then
    raise exception 'a key is erased by retention alone' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger key_stays before update on duly.matter_key for each row execute function duly.key_stays();
revoke update on duly.leaf from duly_system;
-- Of a leaf its place in the log alone comes later.
grant update (origin, index, tick, published_at) on duly.leaf to duly_system;
-- A mail that has left, or was given up, is evidence; one that waits is not.
create policy unsent on duly.outgoing_mail as restrictive for delete to duly_system using (state = 'waiting');
