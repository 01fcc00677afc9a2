-- A webhook is told besides that a package with its tenant's data was called back.
alter table duly.tenant_webhook_delivery
  drop constraint tenant_webhook_delivery_kind_check,
  add constraint tenant_webhook_delivery_kind_check check (kind in ('demand.notice_sent', 'demand.window_ends_soon',
    'demand.objection_decided', 'demand.challenge_filed', 'demand.challenge_ruled', 'demand.redirect_answered', 'demand.withdrawn',
    'demand.released', 'demand.recalled', 'demand.receipt_ready', 'demand.closed', 'test'));
