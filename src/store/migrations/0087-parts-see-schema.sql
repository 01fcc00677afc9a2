-- A part that runs on while another one brings the schema further sees that it was left behind, and ends instead of failing in
-- the middle of what it is asked for (src/server/schema-watch.ts).
grant select (number, name) on duly.migration to duly_app, duly_gate;
