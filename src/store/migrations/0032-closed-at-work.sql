-- What is closed and waits for a person of the desk stands in the lists of work, as what is open does: an order of silence ends long
-- after the closing, and what it then asks of somebody was in no list.
--
-- The conditions are those of src/store/at-work.ts, word for word: the planner takes an index for its rows alone only where it
-- knows them again. Which list a row of duly.search stands in is a token too, which only the program can make: rederive.ts does, at
-- the worker's start.

drop index duly.demand_open;
drop index duly.demand_owner;
create index demand_open on duly.demand ((case when due_at is null then 'infinity'::timestamptz else due_at end), id)
  where (closed_at is null or turn in ('intake', 'analyst', 'counsel', 'approver', 'custodian')) and step <> 'done';
create index demand_owner on duly.demand
  (owner_id, (case when due_at is null then 'infinity'::timestamptz else due_at end), id)
  where (closed_at is null or turn in ('intake', 'analyst', 'counsel', 'approver', 'custodian')) and step <> 'done';
