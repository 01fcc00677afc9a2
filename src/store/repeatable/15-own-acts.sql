/*
 * Notes what somebody did, as done by them and by nobody else, and tells the webhooks that wish to know of it. The program alone notes
 * what another did: who signed in, what a mailed link changed. `data` is ciphertext.
 */
create or replace function duly.note_act(id text, at timestamptz, kind text, by_kind text, by_id text, about text, data bytea, message text)
returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not duly.actor_is('system') and (duly.actor_kind() is null or by_kind is distinct from duly.actor_kind()
      or by_id is distinct from duly.actor_id() or (by_kind not in ('staff', 'token')
        and kind not in ('token_made', 'token_revoked', 'directory_changed', 'passkey_revoked', 'webhook_changed'))) then
    raise exception 'nobody is proven who may note this' using errcode = '42501';
  end if;
  insert into duly.system_act (id, at, kind, by_kind, by_id, about, data)
  values (note_act.id, note_act.at, note_act.kind, note_act.by_kind, note_act.by_id, note_act.about, note_act.data);
  insert into duly.webhook_delivery (id, webhook_id, kind, about, version, made_at, state, next_at)
  select message || w.id, w.id, 'system.act', note_act.id, 1, note_act.at, 'waiting', note_act.at from duly.webhook w
  where w.active and 'system.act' = any (w.events) on conflict do nothing;
end $$;

/* The leaf of an act that takes two people, or of what changes the rules, written in the transaction of the act. */
create or replace function duly.write_system_leaf(id text, bytes bytea, opening bytea, at timestamptz, kind text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not (duly.actor_is('system') or duly.actor_holds('administrator', 'counsel')) then
    raise exception 'nobody is proven who may write this' using errcode = '42501';
  end if;
  insert into duly.leaf (id, class, bytes, opening, created_at, system_kind)
  values (write_system_leaf.id, 2, write_system_leaf.bytes, write_system_leaf.opening, write_system_leaf.at, write_system_leaf.kind);
end $$;
