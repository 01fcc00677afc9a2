/* What the reader proposed is kept beside what it read: ciphertext under the demand's key, and by whom it was made, a hash of the
   reader's own text, the packs and the provider's names. No page and no worker proposes again in its own process. */
alter table duly.reading add column proposal bytea;
alter table duly.reading add column proposed_by text check (proposed_by ~ '^[0-9a-f]{64}$');
