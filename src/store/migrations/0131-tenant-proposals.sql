-- Contacts, told parties, accounts, source keys and mergers of tenants that wait for a second person move into the one table (0130).

alter table duly.contact_wait no force row level security;
alter table duly.tenant_merge no force row level security;
alter table duly.proposal no force row level security;
insert into duly.proposal (id, subject, about, part, asked_kind, asked_by, asked_for, asked_at, excluded, change, detail,
  settled_kind, settled_by, settled_at, outcome)
select id, what, tenant_id, subject, asked_kind, asked_by, asked_for, asked_at, array[asked_for], null::jsonb, detail,
  settled_kind, settled_by, settled_at, outcome from duly.contact_wait
union all
select id, 'merge', tenant_id, '', 'staff', asked_by, asked_by, asked_at, array[asked_by], jsonb_build_object('into', into_id), reason,
  case when settled_by is not null then 'staff' end, settled_by, settled_at, case outcome when 'merged' then 'done' else outcome end
  from duly.tenant_merge;
alter table duly.proposal force row level security;

-- The tenant's own people see who would read what they are told, and may be the second person; of a key in the provider's systems they
-- know nothing.
create policy tenant_reads on duly.proposal for select to duly_app
  using ((select duly.actor_is('tenant')) and about = (select duly.actor_tenant()) and subject in ('contact', 'party', 'account'));
alter table duly.proposal add check (settled_kind is distinct from 'tenant' or subject in ('contact', 'party', 'account'));

/* What was decided of a tenant's entry goes by the term of the directory, as before, in the functions of 0079. */
do $$
declare
  f regproc;
  before text;
  was constant text := 'duly.contact_wait x ';
begin
  foreach f in array array['duly.count_erasable', 'duly.erase_over_term']::regproc[] loop
    before := pg_get_functiondef(f);
    if before !~ was then raise exception '% does not name the table that moves', f; end if;
    before := replace(before, was || 'using duly_secret.unheld where ', 'duly.proposal x using duly_secret.unheld
        where x.subject in (''contact'', ''party'', ''account'', ''source_key'') and ');
    execute replace(before, was || 'where ',
      'duly.proposal x where x.subject in (''contact'', ''party'', ''account'', ''source_key'') and ');
  end loop;
end $$;

drop table duly.contact_wait;
drop table duly.tenant_merge;
