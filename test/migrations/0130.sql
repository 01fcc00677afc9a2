-- A row of the table that version 130 brings, beside those that it takes over.
insert into duly.proposal (id, subject, asked_kind, asked_by, asked_for, asked_at, excluded, detail)
  values ('p', 'policies', 'staff', 'root', 'root', now(), '{root}', 'x');
