-- Finding demands: by what a queue is asked for, and by words of their papers and facts.
--
-- Names, identifiers and papers are ciphertext, and row-level security keeps a query away from an index that it could leak
-- through. So a demand is found by tokens (keyed hashes, src/store/search/), through one function that runs as the owner of the
-- tables and holds the policy's predicate itself. A demand of which only named people know is in no index: what a query of
-- anybody else costs does not depend on it.

create table duly.search (
  demand_id text primary key references duly.demand,
  -- As duly.demand has it: a trigger follows it.
  restricted boolean not null,
  view text not null check (view in ('open', 'closed', 'not_demand')),
  -- Where it stands in its view: its due time, or infinity; when it was closed.
  at timestamptz not null,
  -- Traits; words of its facts and letters; words of its papers.
  facets bigint[] not null,
  said bigint[] not null,
  paper bigint[] not null default '{}',
  check (not restricted or (said = '{}' and paper = '{}'))
) with (toast_tuple_target = 512);
-- Uncompressible, and never asked by a comparison that a statistic would help.
alter table duly.search alter column facets set statistics 0, alter column said set statistics 0,
  alter column paper set statistics 0, alter column said set storage external, alter column paper set storage external;

create index search_order on duly.search (view, at, demand_id) where not restricted;
create index search_tokens on duly.search using gin (facets, (said || paper)) with (gin_pending_list_limit = 512)
  where not restricted;

-- What is there already stands in its view at once; its traits and words are noted by the worker at its start, or by
-- `duly reindex`: the keys are not here.
alter table duly.demand no force row level security;
insert into duly.search (demand_id, restricted, view, at, facets, said)
select id, restricted, case when closed_at is not null then 'closed' when step = 'done' then 'not_demand' else 'open' end,
  coalesce(closed_at, due_at, 'infinity'), '{}', '{}' from duly.demand;
alter table duly.demand force row level security;

-- The queue of one's own turn, page by page.
create index demand_turn on duly.demand (turn, (case when due_at is null then 'infinity'::timestamptz else due_at end), id)
  where closed_at is null;

-- A list of filters that somebody wants to see again: what it asks is ciphertext under the directory key, because a search may
-- be a name.
create table duly.saved_view (
  id text primary key,
  owner_id text not null references duly.person,
  shared boolean not null,
  -- {name, view, text, filters}
  wish bytea not null,
  saved_at timestamptz not null
);
create index saved_view_owner on duly.saved_view (owner_id);

-- Who asked for words, and when; the words under the directory key. Written before they are looked for, and never changed.
create table duly.search_made (
  id text primary key,
  person_id text not null references duly.person,
  words bytea not null,
  at timestamptz not null
);
create index search_made_at on duly.search_made (at);

do $$
declare t text;
begin
  foreach t in array array['search', 'saved_view', 'search_made'] loop
    execute format('alter table duly.%I enable row level security', t);
    execute format('alter table duly.%I force row level security', t);
    execute format('grant select, insert, update on duly.%I to duly_app', t);
    execute format('grant select on duly.%I to duly_backup', t);
    execute format('create policy backup_reads on duly.%I for select to duly_backup using (true)', t);
    execute format('create policy system_all on duly.%I for all to duly_app using (duly.actor_is(''system'')) with check (duly.actor_is(''system''))', t);
  end loop;
end $$;
revoke update on duly.search_made from duly_app;
grant delete on duly.saved_view to duly_app;

-- The predicate of duly.demand for staff, word for word; duly.find_demands holds the same.
create policy staff_reads on duly.search for select to duly_app using (
  (select duly.staff_reads_demands())
  and (not restricted
       or exists (select 1 from duly.demand_access a where a.demand_id = search.demand_id and a.person_id = duly.actor_id()))
);
create policy staff_reads on duly.saved_view for select to duly_app
  using ((select duly.staff_reads_demands()) and (shared or owner_id = duly.actor_id()));
create policy staff_writes on duly.saved_view for insert to duly_app
  with check ((select duly.staff_reads_demands()) and owner_id = duly.actor_id());
create policy staff_changes on duly.saved_view for update to duly_app
  using (duly.actor_is('staff') and owner_id = duly.actor_id()) with check (owner_id = duly.actor_id());
create policy staff_forgets on duly.saved_view for delete to duly_app
  using (duly.actor_is('staff') and owner_id = duly.actor_id());
create policy staff_writes on duly.search_made for insert to duly_app
  with check ((select duly.staff_reads_demands()) and person_id = duly.actor_id() and at = now());
create policy auditor_reads on duly.search_made for select to duly_app
  using (duly.actor_is('staff') and (duly.actor_has('auditor') or person_id = duly.actor_id()));

-- The owner, as whom the function below runs, and nobody else.
do $$
begin
  execute format('create policy finder_reads on duly.search for select to %I using (true)', current_user);
  execute format('create policy finder_reads on duly.demand_access for select to %I using (true)', current_user);
end $$;

/* A demand that becomes known to named people alone loses its words, and its place in every index. */
create function duly.search_follows_restriction() returns trigger language plpgsql as $$
begin
  update duly.search s set restricted = new.restricted,
      said = case when new.restricted then '{}' else s.said end,
      paper = case when new.restricted then '{}' else s.paper end
  where s.demand_id = new.id;
  return null;
end $$;
create trigger demand_restriction after update of restricted on duly.demand
  for each row when (old.restricted is distinct from new.restricted) execute function duly.search_follows_restriction();

/* The conditions of one query: each group of tokens must meet. Arrays come as text ({1,2}); the cast lets nothing else in. */
create function duly.search_conditions(facets text[], words text[]) returns text language sql immutable
set search_path = pg_catalog, pg_temp as $$
  select coalesce(string_agg(c, '' order by c), '') from (
    select format(' and s.facets && %L::bigint[]', g::bigint[]) as c from unnest(facets) g
    union all select format(' and (s.said || s.paper) && %L::bigint[]', g::bigint[]) from unnest(words) g) x
$$;

/* The next rows of a view in its order, looking at no more than `look` of them. */
create function duly.find_in_order(in_view text, conditions text, after_at timestamptz, after_id text,
  before_at timestamptz, look int, wanted int)
returns table (demand_id text, at timestamptz) language plpgsql stable rows 50
set search_path = pg_catalog, pg_temp set enable_seqscan = off set enable_bitmapscan = off as $$
begin
  return query execute format(
    'select s.demand_id, s.at from (
       select c.demand_id, c.at, c.facets, c.said, c.paper from duly.search c
       where not c.restricted and c.view = $1 and (c.at, c.demand_id) %1$s ($2, $3) and ($4 is null or c.at < $4)
       order by c.at %2$s, c.demand_id %2$s limit $5) s
     where true %3$s limit $6',
    case when in_view = 'closed' then '<' else '>' end, case when in_view = 'closed' then 'desc' else 'asc' end, conditions)
  using in_view, after_at, after_id, before_at, look, wanted;
end $$;

/* All rows that hold the tokens, by the index of tokens; then the first of them. */
create function duly.find_by_tokens(in_view text, conditions text, after_at timestamptz, after_id text,
  before_at timestamptz, wanted int)
returns table (demand_id text, at timestamptz) language plpgsql stable rows 50
set search_path = pg_catalog, pg_temp set enable_seqscan = off set enable_indexscan = off set enable_indexonlyscan = off as $$
begin
  return query execute format(
    'with hit as materialized (
       select s.demand_id, s.at, s.view from duly.search s where not s.restricted %3$s)
     select h.demand_id, h.at from hit h
     where h.view = $1 and (h.at, h.demand_id) %1$s ($2, $3) and ($4 is null or h.at < $4)
     order by h.at %2$s, h.demand_id %2$s limit $5',
    case when in_view = 'closed' then '<' else '>' end, case when in_view = 'closed' then 'desc' else 'asc' end, conditions)
  using in_view, after_at, after_id, before_at, wanted;
end $$;

/* The restricted demands that this person is named for: a handful, looked at one by one. Words are never looked for here. */
create function duly.find_restricted(in_view text, facets text[], after_at timestamptz, after_id text,
  before_at timestamptz, wanted int)
returns table (demand_id text, at timestamptz) language plpgsql stable rows 5
set search_path = pg_catalog, pg_temp as $$
begin
  return query execute format(
    'select s.demand_id, s.at from duly.search s
     where s.restricted and s.view = $1 and (s.at, s.demand_id) %1$s ($2, $3) and ($4 is null or s.at < $4)
       and (duly.actor_is(''system'') or s.demand_id in (select a.demand_id from duly.demand_access a where a.person_id = duly.actor_id()))
       %3$s
     order by s.at %2$s, s.demand_id %2$s limit $5',
    case when in_view = 'closed' then '<' else '>' end, case when in_view = 'closed' then 'desc' else 'asc' end,
    duly.search_conditions(facets, '{}'))
  using in_view, after_at, after_id, before_at, wanted;
end $$;
create index search_restricted on duly.search (demand_id) where restricted;

/*
 * Which demands of a view hold one token of each group of `facets` and of each group of `words`, from where a page ended, in
 * the order of the view: for staff exactly those that the policy of duly.search shows them.
 *
 * What is frequent is found by walking the view; what is rare, by the index of tokens. No statistic decides between them: the
 * walk is tried first and given up after some thousand rows.
 */
create function duly.find_demands(in_view text, view_token bigint, facets text[], words text[], after_at timestamptz,
  after_id text, before_at timestamptz, wanted int)
returns table (demand_id text, at timestamptz) language plpgsql stable security definer rows 50
set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare
  conditions text := duly.search_conditions(facets, words);
  look constant int := case when cardinality(words) > 0 then 1000 else 6000 end;
  ids text[];
  times timestamptz[];
  named boolean := duly.actor_is('system')
    or exists (select 1 from duly.demand_access a where a.person_id = duly.actor_id());
begin
  if not (duly.staff_reads_demands() or duly.actor_is('system')) then
    return;
  end if;
  select array_agg(f.demand_id), array_agg(f.at) into ids, times
  from duly.find_in_order(in_view, conditions, after_at, after_id, before_at,
    case when conditions = '' then wanted else look end, wanted) f;
  if conditions <> '' and coalesce(cardinality(ids), 0) < wanted then
    select array_agg(f.demand_id), array_agg(f.at) into ids, times
    from duly.find_by_tokens(in_view, format(' and s.facets && %L::bigint[]', array[view_token]) || conditions,
      after_at, after_id, before_at, wanted) f;
  end if;
  if not named or cardinality(words) > 0 then
    return query select * from unnest(ids, times);
  elsif in_view = 'closed' then
    return query select x.demand_id, x.at from (
        select u.demand_id, u.at from unnest(ids, times) as u(demand_id, at)
        union all select r.demand_id, r.at from duly.find_restricted(in_view, facets, after_at, after_id, before_at, wanted) r) x
      order by x.at desc, x.demand_id desc limit wanted;
  else
    return query select x.demand_id, x.at from (
        select u.demand_id, u.at from unnest(ids, times) as u(demand_id, at)
        union all select r.demand_id, r.at from duly.find_restricted(in_view, facets, after_at, after_id, before_at, wanted) r) x
      order by x.at, x.demand_id limit wanted;
  end if;
end $$;

revoke execute on function duly.find_demands, duly.find_restricted, duly.find_by_tokens, duly.find_in_order,
  duly.search_conditions from public;
grant execute on function duly.find_demands to duly_app;
