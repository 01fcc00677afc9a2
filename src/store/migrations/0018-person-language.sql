-- In which language a person of the provider is written to: the one that they last chose on a page. Null: none yet, so English.
alter table duly.person add column language text check (language ~ '^[a-z]{2}$');
