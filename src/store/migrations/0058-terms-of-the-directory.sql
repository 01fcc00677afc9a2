-- Terms for what belongs to no demand: who looked at a tenant's entry, what waited there for a second person and was decided, mails,
-- and the words that were searched for.

grant delete on duly.tenant_read, duly.contact_wait, duly.staff_mail, duly.officer_mail, duly.search_made to duly_app;
create index tenant_read_at on duly.tenant_read (at);
