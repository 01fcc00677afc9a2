-- A row of the table that version 190 brings.
insert into duly.counsel_answer (id, instrument, question, value, reason, source, expires, answered_by, answered_at)
  select 'a', 'us.subpoena.grand_jury', 'notice', 'prohibited', 'No reason but that this is a row.', 'none', current_date, id, now()
  from duly.person order by id limit 1;
