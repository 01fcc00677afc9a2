-- What a tenant's own people confirmed.
insert into duly.proposal (id, subject, about, part, asked_kind, asked_by, asked_for, asked_at, excluded, detail,
    settled_kind, settled_by, settled_at, outcome)
  select 'tc', 'contact', id, 'c2', 'staff', 'root', 'root', now(), '{root}', 'x', 'tenant', 'c1', now(), 'done'
  from duly.tenant order by id limit 1;
