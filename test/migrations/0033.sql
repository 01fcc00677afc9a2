insert into duly.kept_out (contact_id, matter_id) select 'c', id from duly.matter;
