-- The figures count challenges by whose they are: one that a tenant filed itself lies under its matter, one of the provider's under
-- the demand. Both are in the clear, so nothing is stored beside the events; without an index every event would be read for it.

create index event_challenged on duly.event (at) where kind = 'ChallengeFiled';
