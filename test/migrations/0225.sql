-- The public key that an officer made in the portal.
insert into duly.officer_key (id, officer_id, recipient, made_at) values ('ok', 'officer', 'x', now());
