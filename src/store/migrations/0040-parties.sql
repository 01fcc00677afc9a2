-- Parties of a chain. Who is put into one reads a matter from its own notice on (src/store/chain-readers.ts); who is taken out of one
-- reads none of its open demands any more, from the moment of the change.

/* Looked at when all of a list is written: a list that is written anew deletes its rows first. */
create function duly.party_left() returns trigger language plpgsql as $$
begin
  if old.party_tenant_id is null or not old.told or exists (
      select 1 from duly.tenant_party p
      where p.tenant_id = old.tenant_id and p.party_tenant_id = old.party_tenant_id and p.told) then
    return null;
  end if;
  with recursive gone (id) as (
      select old.party_tenant_id
      union select t.merged_into from duly.tenant t join gone g on g.id = t.id where t.merged_into is not null),
    own (id) as (
      select old.tenant_id union select t.id from duly.tenant t join own o on t.merged_into = o.id),
    stands (id) as (
      select old.tenant_id
      union select t.merged_into from duly.tenant t join stands s on s.id = t.id where t.merged_into is not null)
  update duly.matter m set readers = array(
      select r from unnest(m.readers) r
      where r not in (select id from gone) or r in (select id from stands))
  from duly.demand d
  where d.id = m.demand_id and d.closed_at is null and m.tenant_id in (select id from own)
    and m.readers && array(select id from gone);
  return null;
end $$;
create constraint trigger party_left after update or delete on duly.tenant_party
  deferrable initially deferred for each row execute function duly.party_left();

-- What an organisation wrote and has not sent is its own: another party of the chain is not shown it.
drop policy tenant_writes on duly.answer_draft;
alter table duly.answer_draft add column tenant_id text references duly.tenant;
alter table duly.answer_draft no force row level security;
alter table duly.contact no force row level security;
update duly.answer_draft a set tenant_id = c.tenant_id from duly.contact c where c.id = a.saved_by;
alter table duly.answer_draft force row level security;
alter table duly.contact force row level security;
alter table duly.answer_draft alter column tenant_id set not null;
alter table duly.answer_draft drop constraint answer_draft_pkey;
alter table duly.answer_draft add primary key (matter_id, tenant_id);
create policy tenant_writes on duly.answer_draft for all to duly_app
  using (duly.actor_is('tenant') and tenant_id = duly.actor_tenant() and exists (select 1 from duly.matter m where m.id = matter_id))
  with check (duly.actor_is('tenant') and tenant_id = duly.actor_tenant() and saved_by = duly.actor_id()
    and exists (select 1 from duly.matter m where m.id = matter_id));
