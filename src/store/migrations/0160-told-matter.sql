-- One matter, as a tenant's person asks for it by its id. Through the primary key a row that may not be known was found first and
-- refused by its policy afterwards, which asks who acts: 0.2 ms that an id that never was does not take. Here what is sealed stands
-- in no index that is read, and who asks is looked at before, whatever there is.
create index matter_told_id on duly.matter ((id || '')) where visible_at is not null;

create function duly.told_matter(of_id text) returns table (matter_id text)
language plpgsql stable security definer rows 1 set search_path = pg_catalog, pg_temp set enable_seqscan = off as $$
#variable_conflict use_column
declare
  kept constant text[] := duly.kept_from_actor();
  whole constant boolean := duly.actor_is('system');
  of_tenant constant text := case when duly.actor_is('tenant') then duly.actor_tenant() end;
begin
  return query
    select m.id from duly.matter m
    where (m.id || '') = of_id and m.visible_at is not null and m.id <> all (kept)
      and (whole or (m.tenant_id = of_tenant and (m.passed_at is null or m.visible_at < m.passed_at))
        or of_tenant = any (m.readers));
end $$;
revoke execute on function duly.told_matter(text) from public;
grant execute on function duly.told_matter(text) to duly_app, duly_system;
