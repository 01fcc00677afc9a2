-- Repairs a schema made by the earlier text of 0050-contacts-by-two. No row can break the wider rule.
alter table duly.contact_wait drop constraint contact_wait_what_check;
alter table duly.contact_wait add constraint contact_wait_what_check check (what in ('contact', 'party', 'account'));
