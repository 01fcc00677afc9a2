-- Rows of the tables that version 61 brings.
insert into duly.policy_change (id, asked_by, asked_at, policies, loosens, reason, settled_by, settled_at, outcome)
  values ('pc', 'root', now(), '{}', true, 'x', 'carl', now(), 'done');
