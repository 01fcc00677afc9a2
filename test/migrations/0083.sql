-- Rows of the tables that version 83 brings.
insert into duly.key_epoch (label, ordinal, opened_at) values ('2026-12', 1, now());
