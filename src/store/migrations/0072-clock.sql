-- What a person said about the clock: at which time they confirmed it, and up to where records stand that were written by a wrong one
-- before. `clock_stopped_*`: since when the installation sends and ticks nothing because its clock is not believed, and why.
alter table duly.installation
  add column clock_confirmed_at timestamptz,
  add column clock_disregard_until timestamptz,
  add column clock_confirmations integer not null default 0,
  add column clock_stopped_at timestamptz,
  add column clock_stopped_why text check (clock_stopped_why in ('jumped', 'newest_record', 'database', 'witness'));
