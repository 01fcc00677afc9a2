-- The views of every demand were made once.
insert into duly.views_made (version, at) values (1, now());
