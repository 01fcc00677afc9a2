-- A line of a closed demand as it is counted, in words of closed lists; a demand that closed before has none.
insert into duly.counted_line (demand_id, line, number, half, words)
  values ('d2', repeat('0', 32), 1, '2026h2', '{"outcome": "given"}');
