-- Rows of the tables that version 11 brings.
insert into duly.system_act values ('act', now(), 'person_changed', 'staff', 'mara', 'ada', 'x');
insert into duly.api_token values ('t', sha256('t'), 'x', '{people:write}', 'mara', now(), now() + interval '1 day', null, null, null);
insert into duly.recovery (id, person_id, asked_by, asked_at, expires_at, reason)
  values ('rec', 'ada', 'mara', now(), now() + interval '1 day', 'x');
insert into duly.staff_mail (id, person_id, message, state, next_at) values ('m', 'mara', 'x', 'waiting', now());
insert into duly.oidc_issuer values ('staff', null, 'x', 1, true, 'mara', now());
insert into duly.oidc_subject values (sha256('s'), 'staff', 'staff', 'mara', now());
insert into duly.oidc_flow values (sha256('f'), 'staff', 'desk', 'x', now());
insert into duly.webhook values ('w', 'x', '{demand.changed}', 'mara', now(), true);
insert into duly.webhook_delivery (id, webhook_id, kind, about, version, made_at, state, next_at)
  values ('d', 'w', 'demand.changed', 'd1', 1, now(), 'waiting', now());
