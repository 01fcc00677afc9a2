-- A tenant's copy that a person made by hand leaves when another person has looked at it (decision 45): no machine sees all that a
-- picture shows, and who blackened it sees what they meant to see.
alter table duly.departure
  add column second_look boolean not null default false,
  add column looked_by text references duly.person,
  add constraint departure_looked check (looked_by is null or (second_look and looked_by <> person_id)),
  add constraint departure_seen check (not second_look or looked_by is not null or state not in ('leaving', 'left'));
