-- What is not confirmed yet is found too; and a row of the finder says who may not finish its next step.
--
-- What the machine read in a paper stands beside the events: its tokens in `proposed`, and among the traits for as long as nobody
-- has confirmed or corrected them. What the queue shows of it is ciphertext under the demand's key, as the rest of its row.

alter table duly.demand add column proposed bytea;

-- `form`: by which making of the program a row was made. The worker makes the others again at its start, one by one, and until then
-- they are found as before.
alter table duly.search add column proposed bigint[] not null default '{}', add column form smallint not null default 0;
alter table duly.search add constraint search_proposed check (not restricted or proposed = '{}');
alter table duly.search alter column proposed set statistics 0;

/* A demand that becomes known to named people alone loses its words, what a machine read, and its place in every index. */
create or replace function duly.search_follows_restriction() returns trigger language plpgsql as $$
begin
  update duly.search s set restricted = new.restricted,
      said = case when new.restricted then '{}' else s.said end,
      paper = case when new.restricted then '{}' else s.paper end,
      facets = case when new.restricted and s.proposed <> '{}'
        then array(select unnest(s.facets) except select unnest(s.proposed)) else s.facets end,
      proposed = case when new.restricted then '{}' else s.proposed end
  where s.demand_id = new.id;
  return null;
end $$;

/*
 * The conditions of one query: each group of tokens must meet, and of a group that begins with `!` none may be there. Arrays come as
 * text ({1,2}); the cast lets nothing else in.
 */
create or replace function duly.search_conditions(facets text[], words text[]) returns text language sql immutable
set search_path = pg_catalog, pg_temp as $$
  select coalesce(string_agg(c, '' order by c), '') from (
    select case when left(g, 1) = '!' then format(' and not (s.facets && %L::bigint[])', substr(g, 2)::bigint[])
      else format(' and (s.facets || s.holder) && %L::bigint[]', g::bigint[]) end as c from unnest(facets) g
    union all select format(' and (s.said || s.paper) && %L::bigint[]', g::bigint[]) from unnest(words) g) x
$$;
