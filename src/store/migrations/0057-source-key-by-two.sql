-- By its key in the provider's systems a tenant's accounts are found to be its: another one takes two people of the provider, as
-- another contact does. The tenant's own people know nothing of such keys, so they neither see nor confirm it.

alter table duly.contact_wait drop constraint contact_wait_what_check;
alter table duly.contact_wait add constraint contact_wait_what_check
  check (what in ('contact', 'party', 'account', 'source_key'));
alter table duly.contact_wait add constraint contact_wait_source_key
  check (what <> 'source_key' or settled_kind is distinct from 'tenant');

drop policy tenant_reads on duly.contact_wait;
create policy tenant_reads on duly.contact_wait for select to duly_app
  using (duly.actor_is('tenant') and tenant_id = duly.actor_tenant() and what <> 'source_key');
