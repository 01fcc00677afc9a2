-- Changes of authorities that came by one table stand together, so that a second person finds and confirms them together.
alter table duly.authority_change add column batch text;
create index authority_change_of_batch on duly.authority_change (batch) where batch is not null;
