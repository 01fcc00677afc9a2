-- What a person calls a passkey: ciphertext under the directory key; null: none was given, and it is called by its day.
alter table duly.credential add column label bytea;
