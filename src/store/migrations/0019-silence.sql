-- A prohibition that comes after a notice keeps what follows out of the tenant's view. What its programs are told is read off that view;
-- were a message that the view calls for refused, its absence would tell of the order. So for webhooks the table asks whether the matter
-- is known to its tenant at all; for mail it goes on asking for a live secrecy too (0012).
create function duly.refuse_untold_step() returns trigger language plpgsql as $$
begin
  if new.matter_id is not null
     and not exists (select 1 from duly.matter m where m.id = new.matter_id and m.visible_at is not null) then
    raise exception 'nothing to a tenant before its notice' using errcode = 'check_violation';
  end if;
  return new;
end $$;
drop trigger tenant_webhook_told on duly.tenant_webhook_delivery;
create trigger tenant_webhook_told before insert on duly.tenant_webhook_delivery
  for each row execute function duly.refuse_untold_step();
