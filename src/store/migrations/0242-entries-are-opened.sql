-- Whoever reads a tenant's entry at the desk reads its history and what waits for it by their own login: who administers the directory, and
-- who has a live grant of a demand that is about it. That the latter is noted: duly.note_entry_read in src/store/repeatable/16-desk.sql.

/* Under a grant of the actor: a demand about this tenant, about one of whose chain it is, or that was merged into it. */
create function duly.entry_is_open(of_tenant text) returns boolean language plpgsql stable set search_path = pg_catalog, pg_temp as $$
begin
  return exists (
    select 1 from duly.access a where a.person_id = duly.actor_id() and a.expires_at > now() and exists (
      select 1 from duly.matter m join duly.tenant t on t.id = m.tenant_id
      where m.demand_id = a.demand_id and (t.id = of_tenant or t.merged_into = of_tenant
        or exists (select 1 from duly.tenant_party p where p.tenant_id = t.id and p.party_tenant_id = of_tenant))));
end $$;

grant select on duly.tenant_change to duly_app;
create policy staff_reads on duly.tenant_change for select to duly_app using (
  (select duly.actor_holds('administrator')) or ((select duly.actor_is('staff')) and duly.entry_is_open(tenant_id)));
-- Counsel and who administers or audits read all that is proposed (0141). That two tenants are to be merged is in each entry.
create policy staff_reads_entries on duly.proposal for select to duly_app using (
  (select duly.actor_holds('intake', 'analyst')) and (subject = 'merge'
    or (subject in ('contact', 'party', 'source_key', 'account') and duly.entry_is_open(about))));

do $$
begin
  drop policy if exists definer on duly.access;
  execute format('create policy definer on duly.access for all to %I using (true) with check (true)', current_user);
  drop policy if exists definer on duly.access_read;
  execute format('create policy definer on duly.access_read for all to %I using (true) with check (true)', current_user);
end $$;
