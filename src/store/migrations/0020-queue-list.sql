-- How a list of the queue stands, and how it opens for a person.
--
-- A list is ordered by one column and bounded there. Both of a demand's times can be asked for at once (received in October,
-- due today), so the finder takes a bound on the other column too: as a condition, beside the tokens.

drop function duly.find_demands;
drop function duly.find_in_order, duly.find_by_tokens, duly.find_restricted;

/* The bound on the column that the list does not stand by; half-open. */
create function duly.search_also(by_column text, also_from timestamptz, also_before timestamptz) returns text language sql stable
set search_path = pg_catalog, pg_temp as $$
  select case when also_from is null then '' else format(' and s.%I >= %L::timestamptz', c, also_from) end
      || case when also_before is null then '' else format(' and s.%I < %L::timestamptz', c, also_before) end
  from (select case by_column when 'at' then 'received_at' else 'at' end as c) x
$$;

/* The next rows in order, looking at no more than `look` of them. */
create function duly.find_in_order(in_view text, by_column text, downwards boolean, conditions text, after_at timestamptz,
  after_id text, until_at timestamptz, look int, wanted int)
returns table (demand_id text, at timestamptz) language plpgsql stable rows 50
set search_path = pg_catalog, pg_temp set enable_seqscan = off set enable_bitmapscan = off as $$
begin
  return query execute format(
    'select s.demand_id, s.%1$I from (
       select s.demand_id, s.at, s.received_at, s.facets, s.holder, s.said, s.paper from duly.search s
       where not s.restricted and %2$s order by %3$s limit $5) s
     where true %4$s limit $6',
    by_column, duly.search_place(by_column, downwards), duly.search_order_by('s.' || by_column, downwards), conditions)
  using in_view, after_at, after_id, until_at, look, wanted;
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
create function duly.find_restricted(in_view text, by_column text, downwards boolean, conditions text, after_at timestamptz,
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
    by_column, duly.search_place(by_column, downwards), duly.search_order_by('s.' || by_column, downwards), conditions)
  using in_view, after_at, after_id, until_at, wanted;
end $$;

/*
 * Which demands of a view hold one token of each group of `facets` and of each group of `words`, from where a page ended, in
 * order, and within the bound on the other column: for staff exactly those that the policy of duly.search shows them.
 *
 * What is frequent is found by walking in order; what is rare, by the index of tokens. No statistic decides between them: a
 * short walk is tried first, then the index within the latest months (`windows`: months as tokens, each array holding those
 * of the one before; an empty one is the whole index). So neither reads many rows that it does not give.
 */
create function duly.find_demands(in_view text, view_token bigint, facets text[], words text[], windows text[], by_column text,
  downwards boolean, after_at timestamptz, after_id text, until_at timestamptz, also_from timestamptz, also_before timestamptz,
  wanted int)
returns table (demand_id text, at timestamptz) language plpgsql stable security definer rows 50
set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare
  also constant text := duly.search_also(by_column, also_from, also_before);
  asked constant boolean := cardinality(facets) + cardinality(words) > 0 or also <> '';
  -- Who stands aside from a demand (0009) finds it by nothing.
  walled constant int := (select count(*) from duly.wall w where w.person_id = duly.actor_id() and duly.actor_is('staff'));
  conditions text := duly.search_conditions(facets, words) || also
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
        union all select r.demand_id, r.at from duly.find_restricted(in_view, by_column, downwards,
          duly.search_conditions(facets, '{}') || also, after_at, after_id, until_at, wanted) r) x
      order by x.at desc, x.demand_id desc limit wanted;
  else
    return query select x.demand_id, x.at from (
        select u.demand_id, u.at from unnest(ids, times) as u(demand_id, at)
        union all select r.demand_id, r.at from duly.find_restricted(in_view, by_column, downwards,
          duly.search_conditions(facets, '{}') || also, after_at, after_id, until_at, wanted) r) x
      order by x.at, x.demand_id limit wanted;
  end if;
end $$;

revoke execute on function duly.find_demands, duly.find_restricted, duly.find_by_tokens, duly.find_in_order, duly.search_also
  from public;
grant execute on function duly.find_demands to duly_app;

-- How the queue opens for a person: view, filters, columns, order. Ciphertext under the directory key, as saved views are.
create table duly.queue_default (
  person_id text primary key references duly.person,
  wish bytea not null,
  saved_at timestamptz not null
);
alter table duly.queue_default enable row level security;
alter table duly.queue_default force row level security;
grant select, insert, update, delete on duly.queue_default to duly_app;
grant select on duly.queue_default to duly_backup;
create policy backup_reads on duly.queue_default for select to duly_backup using (true);
create policy system_all on duly.queue_default for all to duly_app
  using (duly.actor_is('system')) with check (duly.actor_is('system'));
create policy own on duly.queue_default for all to duly_app
  using (duly.actor_is('staff') and person_id = duly.actor_id())
  with check (duly.actor_is('staff') and person_id = duly.actor_id());
