-- No message to a tenant before its notice, and none while a prohibition is live: asked at the one table where mail waits, whoever
-- writes there. A notice makes its matter visible in the same write, before its mail.
create function duly.refuse_untold_mail() returns trigger language plpgsql as $$
begin
  if new.matter_id is not null then
    if not exists (select 1 from duly.matter m where m.id = new.matter_id and m.visible_at is not null) then
      raise exception 'no mail to a tenant before its notice' using errcode = 'check_violation';
    end if;
    if exists (select 1 from duly.secrecy s where s.matter_id = new.matter_id and s.ended_at is null) then
      raise exception 'a live secrecy forbids mail to a tenant' using errcode = 'check_violation';
    end if;
  end if;
  return new;
end $$;
create trigger outgoing_mail_told before insert on duly.outgoing_mail
  for each row execute function duly.refuse_untold_mail();

-- What the dashboards count of a matter's road, without a word of what it is about: derived from the events by the workers, and
-- made again at any time. Clear, because it is summed in SQL.
create table duly.lifecycle (
  matter_id text primary key references duly.matter,
  demand_id text not null references duly.demand,
  redirected boolean not null,
  redirect_outcome text check (redirect_outcome in ('withdrawn', 'went_to_tenant', 'renewed_to_us')),
  excepted text,
  determined_at timestamptz,
  told_at timestamptz,
  -- After a secrecy: its time measures the law's silence and not ours.
  late boolean not null,
  proof text not null check (proof in ('none', 'accepted', 'delivered', 'read', 'answered', 'posted'))
);
create index lifecycle_demand on duly.lifecycle (demand_id);
alter table duly.lifecycle enable row level security;
alter table duly.lifecycle force row level security;
grant select, insert, update on duly.lifecycle to duly_app;
grant select on duly.lifecycle to duly_backup;
create policy backup_reads on duly.lifecycle for select to duly_backup using (true);
create policy system_all on duly.lifecycle for all to duly_app
  using (duly.actor_is('system')) with check (duly.actor_is('system'));
-- Counted are the demands that this person may know of.
create policy staff_reads on duly.lifecycle for select to duly_app
  using (duly.actor_is('staff') and exists (select 1 from duly.demand d where d.id = demand_id));
