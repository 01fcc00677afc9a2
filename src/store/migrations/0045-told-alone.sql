-- Under a secrecy the authority may allow one contact to be told (decision 48). The table where mail waits lets as many begin to wait
-- as that was written down, each in the write that says so, and only behind the word of two people; everything else is refused as
-- before (0012).
create or replace function duly.refuse_untold_mail() returns trigger language plpgsql as $$
begin
  if new.matter_id is not null then
    if (select count(*) from duly.event e
          where e.demand_id = new.demand_id and e.matter_id = new.matter_id and e.kind = 'AllowedContactTold')
        > (select count(*) from duly.outgoing_mail m where m.matter_id = new.matter_id)
      and exists (select 1 from duly.event c join duly.event a
          on a.demand_id = c.demand_id and a.matter_id = c.matter_id and a.version < c.version and a.by_id <> c.by_id
          where c.demand_id = new.demand_id and c.matter_id = new.matter_id
            and c.kind = 'AllowedContactConfirmed' and a.kind = 'ContactAllowed') then
      return new;
    end if;
    if not exists (select 1 from duly.matter m where m.id = new.matter_id and m.visible_at is not null) then
      raise exception 'no mail to a tenant before its notice' using errcode = 'check_violation';
    end if;
    if exists (select 1 from duly.secrecy s where s.matter_id = new.matter_id and s.ended_at is null) then
      raise exception 'a live secrecy forbids mail to a tenant' using errcode = 'check_violation';
    end if;
  end if;
  return new;
end $$;

-- What an agency that was asked to go to the customer may do beside it.
alter table duly.lifecycle drop constraint lifecycle_redirect_outcome_check;
alter table duly.lifecycle add constraint lifecycle_redirect_outcome_check
  check (redirect_outcome in ('withdrawn', 'went_to_tenant', 'renewed_to_us', 'notice_allowed'));
