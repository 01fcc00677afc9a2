-- Who proposes and who settles is compared with who stands behind the transaction. Its function is written whole in
-- src/store/repeatable/11-for-a-person.sql.
create function duly.proposal_by_people() returns trigger language plpgsql as $$ begin return new; end $$;
create trigger proposal_by_people before insert or update on duly.proposal for each row execute function duly.proposal_by_people();
