-- Rows of the table that version 90 brings.
insert into duly.gate_pin_change (sequence, before, after, payload, told_at)
  values (1, repeat('a', 64), repeat('b', 64), 'x', now());
