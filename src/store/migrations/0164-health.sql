-- As whom duly.log_pulse (src/store/repeatable/17-administration.sql) runs (as in 0078).
do $$ begin
  execute format('create policy definer on duly.log_state for all to %I using (true) with check (true)', current_user);
end $$;
