-- Rows of the tables that version 12 brings.
insert into duly.lifecycle (matter_id, demand_id, redirected, late, proof)
  values ('m1', (select demand_id from duly.matter where id = 'm1'), false, false, 'none');
