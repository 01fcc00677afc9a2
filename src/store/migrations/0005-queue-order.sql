-- The queue goes on where a page ended in the time of an index.
--
-- Under row-level security a condition reaches an index only where it cannot leak what it is asked about. PostgreSQL knows that
-- of a comparison and of CASE, and not of COALESCE: so the page read all that came before it. What is closed has no due time
-- left, and stands by its closing.

drop index duly.demand_open;
drop index duly.demand_closed;
create index demand_open on duly.demand ((case when due_at is null then 'infinity'::timestamptz else due_at end), id)
  where closed_at is null;
create index demand_closed on duly.demand (closed_at, id) where closed_at is not null;
