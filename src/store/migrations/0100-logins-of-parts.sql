-- Each part, and each surface that people come by, has a login of its own (src/store/cluster/logins.ts), which migrate.ts makes
-- before this file. What a login may do stands in src/store/repeatable/, which is applied after the migrations, whenever a text of it
-- changed: rights are read in one place and not collected from a hundred files.

do $$
declare missing constant text := (
  select string_agg(n, ', ') from unnest(array['duly_web', 'duly_worker', 'duly_reader', 'duly_mail', 'duly_sequencer',
    'duly_desk', 'duly_approve', 'duly_customer', 'duly_authority']) n where not exists (select from pg_roles where rolname = n));
begin
  if missing is not null then
    raise exception 'the server lacks the roles %', missing using hint = 'docs/operate.md, "PostgreSQL by URL", says how they are made.';
  end if;
end $$;

/* Which text of each repeatable file made what is here. Beside the seal's secret: nobody but the owner looks, and no backup has it. */
create table duly_secret.repeatable (name text primary key, sha256 text not null, applied_at timestamptz not null default now());
