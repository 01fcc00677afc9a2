-- A demand is answered by several productions. Preparing the next one marks the last as released in the same write, so the rule that one
-- authorisation at a time is live is checked as the write commits.
alter table duly.authorisation drop constraint authorisation_status_check;
alter table duly.authorisation add constraint authorisation_status_check
  check (status in ('prepared', 'authorised', 'released', 'revoked', 'expired'));

drop index duly.authorisation_live;
alter table duly.authorisation add constraint authorisation_live
  exclude using btree (demand_id with =) where (status in ('prepared', 'authorised')) deferrable initially deferred;

create or replace function duly.stays_taken_back() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if session_user in ('duly_app', 'duly_system') and old.status in ('released', 'revoked', 'expired') and new.status <> old.status then
    raise exception 'an authorisation that was taken back is not given again' using errcode = '42501';
  end if;
  return new;
end $$;
