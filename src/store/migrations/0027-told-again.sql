-- A tenant that is told again, because more is to leave, is told so by its webhook too, and when that window ends.

alter table duly.tenant_webhook_delivery
  -- When it was told again; empty for the first notice and for what happens once.
  add column again text not null default '',
  drop constraint tenant_webhook_delivery_webhook_id_kind_matter_id_key,
  add unique (webhook_id, kind, matter_id, again);
