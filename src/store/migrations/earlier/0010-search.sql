-- Repairs a schema made by an earlier text of 0010-search: what demands are found by is derived from them, so the table is made
-- again with the rows that stand for each demand, and the functions that read it with it. The worker notes traits and words at
-- its start. Saved views and the record of who asked for words stay.
drop trigger if exists demand_restriction on duly.demand;
do $$
declare f regprocedure;
begin
  for f in select p.oid::regprocedure from pg_proc p where p.pronamespace = 'duly'::regnamespace and p.proname in
    ('find_demands', 'find_in_order', 'find_by_tokens', 'find_restricted', 'search_is_short', 'search_conditions', 'search_place',
     'search_order_by', 'search_follows_restriction') loop
    execute format('drop function %s', f);
  end loop;
end $$;
drop table duly.search;

create table duly.search (
  demand_id text primary key references duly.demand,
  -- As duly.demand has it: a trigger follows it.
  restricted boolean not null,
  view text not null check (view in ('open', 'closed', 'not_demand')),
  -- Where it stands in its view: its due time, or infinity; when it was closed.
  at timestamptz not null,
  received_at timestamptz not null,
  -- Who has it, as a token: beside the traits, because it changes beside the events.
  holder bigint,
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
create index search_received on duly.search (view, received_at, demand_id) where not restricted;
create index search_tokens on duly.search using gin ((facets || holder), (said || paper)) with (gin_pending_list_limit = 512)
  where not restricted;

-- What is there already stands in its view at once; its traits and words are noted by the worker at its start, or by
-- `duly reindex`: the keys are not here.
alter table duly.demand no force row level security;
insert into duly.search (demand_id, restricted, view, at, received_at, facets, said)
select id, restricted, case when closed_at is not null then 'closed' when step = 'done' then 'not_demand' else 'open' end,
  coalesce(closed_at, due_at, 'infinity'), received_at, '{}', '{}' from duly.demand;
alter table duly.demand force row level security;

do $$
begin
  alter table duly.search enable row level security;
  alter table duly.search force row level security;
  grant select, insert, update on duly.search to duly_app;
  grant select on duly.search to duly_backup;
  create policy backup_reads on duly.search for select to duly_backup using (true);
  create policy system_all on duly.search for all to duly_app using (duly.actor_is('system')) with check (duly.actor_is('system'));
  execute format('create policy finder_reads on duly.search for select to %I using (true)', current_user);
  if not exists (select from pg_policy where polname = 'finder_reads' and polrelid = 'duly.wall'::regclass) then
    execute format('create policy finder_reads on duly.wall for select to %I using (true)', current_user);
  end if;
end $$;
-- The predicate of duly.demand for staff, word for word; duly.find_demands holds the same.
create policy staff_reads on duly.search for select to duly_app using (
  (select duly.staff_reads_demands())
  and (not restricted
       or exists (select 1 from duly.demand_access a where a.demand_id = search.demand_id and a.person_id = duly.actor_id()))
);
create policy wall on duly.search as restrictive for select to duly_app using (
  not (select duly.actor_is('staff'))
  or demand_id not in (select w.demand_id from duly.wall w where w.person_id = (select duly.actor_id()))
);
drop policy staff_writes on duly.search_made;
create policy staff_writes on duly.search_made for insert to duly_app
  with check (duly.actor_is('staff') and person_id = duly.actor_id() and at = now());

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
    select format(' and (s.facets || s.holder) && %L::bigint[]', g::bigint[]) as c from unnest(facets) g
    union all select format(' and (s.said || s.paper) && %L::bigint[]', g::bigint[]) from unnest(words) g) x
$$;

/*
 * The order of a list, and what of it is wanted: by `at` upwards (what is due first), or downwards by `at` or `received_at`
 * (the latest first). After a place; upwards before `until`, downwards not before it.
 */
create function duly.search_place(by_column text, downwards boolean) returns text language sql immutable
set search_path = pg_catalog, pg_temp as $$
  select case when downwards
    then format('s.view = $1 and (s.%1$I, s.demand_id) < ($2, $3) and ($4 is null or s.%1$I >= $4)', by_column)
    else format('s.view = $1 and (s.%1$I, s.demand_id) > ($2, $3) and ($4 is null or s.%1$I < $4)', by_column) end
$$;
create function duly.search_order_by(by_column text, downwards boolean) returns text language sql immutable
set search_path = pg_catalog, pg_temp as $$
  select format(case when downwards then '%1$s desc, demand_id desc' else '%1$s, demand_id' end, by_column)
$$;

/* The next rows in order, looking at no more than `look` of them. */
create function duly.find_in_order(in_view text, by_column text, downwards boolean, conditions text, after_at timestamptz,
  after_id text, until_at timestamptz, look int, wanted int)
returns table (demand_id text, at timestamptz) language plpgsql stable rows 50
set search_path = pg_catalog, pg_temp set enable_seqscan = off set enable_bitmapscan = off as $$
begin
  return query execute format(
    'select s.demand_id, s.%1$I from (
       select s.demand_id, s.%1$I, s.facets, s.holder, s.said, s.paper from duly.search s
       where not s.restricted and %2$s order by %3$s limit $5) s
     where true %4$s limit $6',
    by_column, duly.search_place(by_column, downwards), duly.search_order_by('s.' || by_column, downwards), conditions)
  using in_view, after_at, after_id, until_at, look, wanted;
end $$;

/* Whether the walk above came to the end: the place holds fewer rows than it was willing to look at. */
create function duly.search_is_short(in_view text, by_column text, downwards boolean, after_at timestamptz, after_id text,
  until_at timestamptz, look int)
returns boolean language plpgsql stable
set search_path = pg_catalog, pg_temp set enable_seqscan = off set enable_bitmapscan = off as $$
declare
  held int;
begin
  execute format('select count(*) from (select 1 from duly.search s where not s.restricted and %1$s order by %2$s limit $5) x',
    duly.search_place(by_column, downwards), duly.search_order_by('s.' || by_column, downwards))
  into held using in_view, after_at, after_id, until_at, look;
  return held < look;
end $$;

/* All rows that hold the tokens, by the index of tokens; then the first of them in order. */
create function duly.find_by_tokens(in_view text, by_column text, downwards boolean, conditions text, after_at timestamptz,
  after_id text, until_at timestamptz, wanted int)
returns table (demand_id text, at timestamptz) language plpgsql stable rows 50
set search_path = pg_catalog, pg_temp set enable_seqscan = off set enable_indexscan = off set enable_indexonlyscan = off as $$
begin
  return query execute format(
    'with hit as materialized (
       select s.demand_id, s.%1$I, s.view from duly.search s where not s.restricted %4$s)
     select s.demand_id, s.%1$I from hit s where %2$s order by %3$s limit $5',
    by_column, duly.search_place(by_column, downwards), duly.search_order_by('s.' || by_column, downwards), conditions)
  using in_view, after_at, after_id, until_at, wanted;
end $$;

/* The restricted demands that this person is named for: a handful, looked at one by one. Words are never looked for here. */
create index search_restricted on duly.search (demand_id) where restricted;
create function duly.find_restricted(in_view text, by_column text, downwards boolean, facets text[], after_at timestamptz,
  after_id text, until_at timestamptz, wanted int)
returns table (demand_id text, at timestamptz) language plpgsql stable rows 5
set search_path = pg_catalog, pg_temp as $$
begin
  return query execute format(
    'select s.demand_id, s.%1$I from duly.search s
     where s.restricted and %2$s %4$s and (duly.actor_is(''system'')
       or s.demand_id in (select a.demand_id from duly.demand_access a where a.person_id = duly.actor_id()))
       and (not duly.actor_is(''staff'') or s.demand_id not in (select w.demand_id from duly.wall w where w.person_id = duly.actor_id()))
     order by %3$s limit $5',
    by_column, duly.search_place(by_column, downwards), duly.search_order_by('s.' || by_column, downwards),
    duly.search_conditions(facets, '{}'))
  using in_view, after_at, after_id, until_at, wanted;
end $$;

/*
 * Which demands of a view hold one token of each group of `facets` and of each group of `words`, from where a page ended, in
 * order: for staff exactly those that the policy of duly.search shows them.
 *
 * What is frequent is found by walking in order; what is rare, by the index of tokens. No statistic decides between them: a
 * short walk is tried first, then the index within the latest months (`windows`: months as tokens, each array holding those
 * of the one before; an empty one is the whole index). So neither reads many rows that it does not give.
 */
create function duly.find_demands(in_view text, view_token bigint, facets text[], words text[], windows text[], by_column text,
  downwards boolean, after_at timestamptz, after_id text, until_at timestamptz, wanted int)
returns table (demand_id text, at timestamptz) language plpgsql stable security definer rows 50
set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare
  asked constant boolean := cardinality(facets) + cardinality(words) > 0;
  -- Who stands aside from a demand (0009) finds it by nothing.
  walled constant int := (select count(*) from duly.wall w where w.person_id = duly.actor_id() and duly.actor_is('staff'));
  conditions text := duly.search_conditions(facets, words)
    || case when walled > 0
         then ' and s.demand_id not in (select w.demand_id from duly.wall w where w.person_id = duly.actor_id())' else '' end;
  look constant int := case when not asked then wanted + walled when cardinality(words) > 0 then 300
    else greatest(500, 4 * wanted) end;
  within text;
  ids text[];
  times timestamptz[];
  named boolean := duly.actor_is('system')
    or exists (select 1 from duly.demand_access a where a.person_id = duly.actor_id());
begin
  if not (duly.staff_reads_demands() or duly.actor_is('system')) then
    return;
  end if;
  select array_agg(f.demand_id), array_agg(f.at) into ids, times
  from duly.find_in_order(in_view, by_column, downwards, conditions, after_at, after_id, until_at, look, wanted) f;
  if asked and coalesce(cardinality(ids), 0) < wanted
     and not duly.search_is_short(in_view, by_column, downwards, after_at, after_id, until_at, look) then
    foreach within in array windows loop
      exit when cardinality(ids) >= wanted;
      select array_agg(f.demand_id), array_agg(f.at) into ids, times
      from duly.find_by_tokens(in_view, by_column, downwards,
        duly.search_conditions(array[format('{%s}', view_token)] || case when within = '{}' then '{}'::text[] else array[within] end, '{}')
          || conditions, after_at, after_id, until_at, wanted) f;
    end loop;
  end if;
  if not named or cardinality(words) > 0 then
    return query select * from unnest(ids, times);
  elsif downwards then
    return query select x.demand_id, x.at from (
        select u.demand_id, u.at from unnest(ids, times) as u(demand_id, at)
        union all select r.demand_id, r.at
          from duly.find_restricted(in_view, by_column, downwards, facets, after_at, after_id, until_at, wanted) r) x
      order by x.at desc, x.demand_id desc limit wanted;
  else
    return query select x.demand_id, x.at from (
        select u.demand_id, u.at from unnest(ids, times) as u(demand_id, at)
        union all select r.demand_id, r.at
          from duly.find_restricted(in_view, by_column, downwards, facets, after_at, after_id, until_at, wanted) r) x
      order by x.at, x.demand_id limit wanted;
  end if;
end $$;

revoke execute on function duly.find_demands, duly.search_is_short, duly.find_restricted, duly.find_by_tokens, duly.find_in_order,
  duly.search_conditions, duly.search_place, duly.search_order_by from public;
grant execute on function duly.find_demands to duly_app;
