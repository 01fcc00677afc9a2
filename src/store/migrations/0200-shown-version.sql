-- Which version of a demand somebody was last shown under a grant: what is decided for many at once is decided of what was shown.
-- The rest of the row stays as it was first written.
alter table duly.access_read add column shown int;
grant update (shown) on duly.access_read to duly_app;
