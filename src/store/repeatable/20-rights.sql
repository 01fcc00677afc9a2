-- What each login may do. The one place that gives rights to the logins of parts and surfaces: a table or function that is not here
-- is nobody's of theirs, and src/store/rights.test.ts holds every login against every table and function.
--
-- Nothing here goes beyond duly_system (the operator's commands) for parts, and duly_app for surfaces, which migrations grant
-- to: a table that is named without columns gets the columns that those have.

create function pg_temp.give(login text, what text, tables text) returns void language plpgsql as $$
declare
  named text;
  t text;
  columns text;
  may_all boolean;
  beyond constant text := case when login in ('duly_desk', 'duly_approve', 'duly_customer', 'duly_authority') then 'duly_app' else 'duly_system' end;
begin
  foreach named in array regexp_split_to_array(btrim(tables, E' \n'), '\s+') loop
    t := split_part(named, '(', 1);
    columns := nullif(rtrim(split_part(named, '(', 2), ')'), '');
    may_all := has_table_privilege(beyond, format('duly.%I', t), what);
    if columns is null and not may_all then
      select string_agg(quote_ident(a.attname), ', ' order by a.attnum) into columns from pg_attribute a
      where a.attrelid = format('duly.%I', t)::regclass and a.attnum > 0 and not a.attisdropped
        and has_column_privilege(beyond, a.attrelid, a.attnum, what);
      if columns is null then
        raise exception '% may not % %, so % may not', beyond, what, t, login;
      end if;
    end if;
    execute format('grant %s %s on duly.%I to %I', what, coalesce('(' || columns || ')', ''), t, login);
  end loop;
end $$;

do $$
declare l text;
begin
  foreach l in array array['duly_web', 'duly_worker', 'duly_reader', 'duly_mail', 'duly_sequencer',
    'duly_desk', 'duly_approve', 'duly_customer', 'duly_authority'] loop
    execute format('revoke all on all tables in schema duly from %I', l);
    execute format('revoke all on all functions in schema duly from %I', l);
    execute format('grant usage on schema duly to %I', l);
  end loop;
  perform pg_temp.give(login, what, tables) from (values
    ('duly_web', 'select', '
      access access_read answer_draft api_token approval assignment attempt authorisation authority by_hand challenge
      command_receipt comment contact contact_change counsel_answer counted cover credential deadline decided demand demand_access
      demand_officer drill emergency enrolment_link event feed_token gate_order held installation kept_out key_epoch
      leaf letter lifecycle log_checkpoint log_state mark matter matter_key migration(number,name) notification
      officer officer_key officer_mail oidc_flow oidc_issuer oidc_subject outgoing_call outgoing_mail pack_adoption page paper
      part permitted_policy person pin_wish proposal queue_default reading retention_run saved_view search
      search_listed search_made secrecy session staff_mail system_act task template_approval template_wording tenant
      tenant_change tenant_mail tenant_party tenant_read tenant_token tenant_webhook tenant_webhook_delivery tie
      turned_away wall webhook webhook_delivery'),
    ('duly_web', 'insert', '
      access access_read answer_draft approval assignment attempt authorisation authority command_receipt comment
      contact contact_change counsel_answer counted counted_line deadline decided demand demand_access demand_officer
      drill emergency enrolment_link event feed_token gate_order held kept_out leaf letter mark matter matter_key
      notification officer officer_mail oidc_flow oidc_issuer oidc_subject outgoing_call outgoing_mail pack_adoption
      page paper part permitted_policy person pin_wish proposal queue_default reading saved_view search search_listed
      search_made secrecy staff_mail task template_approval template_wording tenant tenant_change tenant_mail
      tenant_party tenant_read tenant_token tenant_webhook tenant_webhook_delivery tie turned_away wall
      webhook_delivery'),
    ('duly_web', 'update', '
      access_read(shown) answer_draft api_token assignment attempt authorisation authority comment contact contact_change counsel_answer counted
      credential deadline decided demand demand_access drill emergency feed_token
      installation(newest_at,clock_stopped_at,clock_stopped_why) letter matter matter_key notification officer officer_key(replaced_at)
      officer_mail oidc_flow oidc_issuer oidc_subject outgoing_call outgoing_mail pack_adoption page part
      permitted_policy person pin_wish proposal queue_default reading saved_view search secrecy staff_mail task
      template_approval tenant tenant_mail tenant_party tenant_token tenant_webhook tenant_webhook_delivery tie
      turned_away webhook_delivery'),
    ('duly_web', 'delete', '
      answer_draft attempt challenge deadline decided demand_access demand_officer enrolment_link held kept_out
      lifecycle mark notification oidc_flow oidc_subject outgoing_mail part queue_default saved_view session
      tenant_party tenant_webhook_delivery wall webhook_delivery'),
    ('duly_worker', 'select', '
      access answer_draft approval assignment attempt(started_at) authorisation authority by_hand
      challenge(expires_at) command_receipt contact contact_change counsel_answer counted cover
      credential(id,public_key,owner_kind,owner_id,surface,revoked_at) deadline decided demand demand_access
      demand_officer departure drill emergency enrolment_link event gate_handled gate_order gate_pin_change
      gate_report held installation kept_out key_epoch leaf letter lifecycle log_checkpoint log_state mark matter
      matter_key migration(number,name) notification officer officer_key officer_mail oidc_flow(expires_at) outgoing_call
      outgoing_mail pack_adoption page page_told paper part permitted_policy person reading retention_asked retention_run rota
      rota_turn search secrecy session(owner_kind,owner_id,expires_at) staff_mail system_act task template_approval
      template_wording tenant tenant_mail tenant_party tenant_webhook tenant_webhook_delivery tie turned_away
      views_made wall webhook webhook_delivery'),
    ('duly_worker', 'insert', '
      assignment command_receipt contact_change counted counted_line deadline decided demand demand_access demand_officer departure
      emergency enrolment_link event gate_handled gate_order held kept_out key_epoch leaf letter lifecycle mark matter
      matter_key notification officer_mail outgoing_call outgoing_mail page page_told paper part reading retention_run
      rota rota_turn search secrecy staff_mail task tenant_mail tenant_webhook tenant_webhook_delivery tie turned_away
      views_made wall webhook webhook_delivery'),
    ('duly_worker', 'update', '
      assignment authorisation contact contact_change counted deadline decided demand demand_access departure drill
      emergency gate_handled gate_pin_change installation(newest_at,clock_stopped_at,clock_stopped_why) key_epoch
      letter lifecycle matter matter_key notification officer_mail outgoing_call outgoing_mail page part reading
      retention_asked(run_at) rota
      rota_turn search secrecy staff_mail task tenant_mail tenant_webhook tenant_webhook_delivery tie turned_away
      views_made webhook webhook_delivery'),
    ('duly_worker', 'delete', '
      answer_draft attempt challenge deadline decided demand_access demand_officer departure enrolment_link held
      kept_out lifecycle mark notification oidc_flow outgoing_mail part session tenant_webhook_delivery wall
      webhook_delivery'),
    ('duly_reader', 'select', '
      access answer_draft approval assignment authorisation authority command_receipt contact counsel_answer counted deadline decided
      demand demand_access demand_officer emergency event gate_order held installation kept_out leaf letter lifecycle
      log_checkpoint log_state mark matter matter_key migration(number,name) notification officer officer_key outgoing_mail
      pack_adoption paper part permitted_policy person reading search secrecy staff_mail task tenant tenant_party tie
      wall webhook_delivery'),
    ('duly_reader', 'insert', '
      assignment command_receipt counted counted_line deadline decided demand demand_access demand_officer emergency event held
      kept_out leaf letter mark matter matter_key notification outgoing_mail paper part reading search secrecy
      staff_mail wall'),
    ('duly_reader', 'update', '
      assignment authorisation counted deadline decided demand demand_access emergency
      installation(newest_at,clock_stopped_at,clock_stopped_why) letter matter matter_key notification outgoing_mail
      part reading search secrecy staff_mail task'),
    ('duly_reader', 'delete', '
      answer_draft deadline decided demand_access demand_officer held kept_out lifecycle mark notification
      outgoing_mail part webhook_delivery'),
    ('duly_mail', 'select', '
      answer_draft approval assignment authorisation authority by_hand command_receipt contact counsel_answer counted deadline
      decided demand demand_access demand_officer drill emergency event gate_order held installation kept_out leaf
      letter lifecycle log_checkpoint log_state mark matter matter_key migration(number,name) notification officer officer_key
      outgoing_mail pack_adoption paper part permitted_policy person search secrecy system_act task template_approval
      template_wording tenant tenant_party tie turned_away wall webhook webhook_delivery'),
    ('duly_mail', 'insert', '
      assignment command_receipt counted counted_line deadline decided demand demand_access demand_officer emergency event held
      kept_out leaf letter mark matter matter_key outgoing_mail paper part search secrecy turned_away wall
      webhook_delivery'),
    ('duly_mail', 'update', '
      assignment authorisation counted deadline decided demand demand_access drill emergency
      installation(newest_at,clock_stopped_at,clock_stopped_why) letter matter matter_key outgoing_mail part search
      secrecy task turned_away webhook_delivery'),
    ('duly_mail', 'delete', '
      answer_draft deadline decided demand_access demand_officer held kept_out lifecycle mark notification
      outgoing_mail part webhook_delivery'),
    ('duly_sequencer', 'select', '
      event(demand_id,version,at,hash) installation
      leaf(id,class,due,bytes,demand_id,system_kind,created_at,origin,index,tick,published_at) log_checkpoint log_leaf
      log_state migration(number,name) part'),
    ('duly_sequencer', 'insert', '
      leaf log_checkpoint log_leaf log_state log_tick part'),
    ('duly_sequencer', 'update', '
      installation(newest_at,clock_stopped_at,clock_stopped_why) leaf log_state part'),
    ('duly_sequencer', 'delete', '
      part'),
    ('duly_desk', 'select', '
      access access_read api_token assignment authorisation authority by_hand comment contact counsel_answer counted cover credential
      deadline decided demand demand_access departure emergency enrolment_link event gate_pin_change imported leaf
      letter lifecycle log_checkpoint mark matter matter_key migration(number,name) notification officer officer_key oidc_issuer
      oidc_subject outgoing_mail(demand_id,letter_id,state,attempts,next_at) pack_adoption page page_told paper
      permitted_policy person proposal queue_default reading retention_asked retention_hold retention_run rota rota_turn saved_view
      search search_listed search_made secrecy session system_act task template_approval template_wording tenant
      tenant_change tenant_party tie turned_away wall webhook webhook_delivery'),
    ('duly_desk', 'insert', '
      access api_token by_hand cover departure page queue_default retention_asked retention_hold rota rota_turn saved_view
      search_listed search_made staff_mail tenant_read webhook'),
    ('duly_desk', 'update', '
      api_token cover credential departure notification page queue_default retention_hold rota rota_turn saved_view tie webhook
      webhook_delivery'),
    ('duly_desk', 'delete', '
      by_hand queue_default saved_view'),
    ('duly_approve', 'select', '
      access access_read authorisation authority contact cover demand demand_access emergency event leaf lifecycle
      log_checkpoint mark matter matter_key migration(number,name) notification officer officer_key permitted_policy person search
      task tenant wall'),
    ('duly_approve', 'insert', '
      access'),
    ('duly_customer', 'select', '
      answer_draft contact contact_change credential drill feed_token leaf matter matter_key migration(number,name) proposal
      tenant tenant_token tenant_webhook tenant_webhook_delivery'),
    ('duly_customer', 'insert', '
      answer_draft contact_change drill feed_token tenant_mail tenant_token tenant_webhook tenant_webhook_delivery'),
    ('duly_customer', 'update', '
      answer_draft contact contact_change credential drill feed_token tenant_token'),
    ('duly_customer', 'delete', '
      answer_draft'),
    ('duly_authority', 'select', '
      authority credential demand demand_officer leaf log_checkpoint matter_key migration(number,name) officer officer_key'),
    ('duly_authority', 'insert', '
      officer_mail'),
    ('duly_authority', 'update', '
      credential')
  ) given (login, what, tables);
end $$;
drop function pg_temp.give;

-- ---------------------------------------------------------------- functions

do $$
declare
  f record;
  everyone constant text[] := array['actor_authority', 'actor_has', 'actor_holds', 'actor_id', 'actor_is', 'actor_is_employed_counsel', 'actor_is_proven',
    'actor_kind', 'actor_tenant', 'epoch_of', 'is_program', 'is_served', 'may_enter', 'which_installation'];
  people constant text[] := array['end_own_passkey', 'end_own_sessions', 'end_session', 'enter', 'link_own', 'own_sessions', 'session_idle', 'session_longest',
    'session_name', 'touch_session', 'who_is'];
  staff constant text[] := array['staff_reads_demands', 'whose_work'];
  writes constant text[] := array['append', 'behind', 'forget_readings', 'may_know', 'refuse_grant', 'walled_tenants'];
begin
  for f in
    select p.oid::regprocedure as called, p.proname as name, p.prorettype = 'trigger'::regtype as is_trigger,
      exists (select from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a where a.grantee = 0) as open
    from pg_proc p where p.pronamespace = 'duly'::regnamespace
  loop
    -- Public is everybody who may connect: what migrations leave to it goes to the two that they know.
    if f.open then
      execute format('grant execute on function %s to duly_app, duly_system', f.called);
      execute format('revoke execute on function %s from public', f.called);
    end if;
    continue when f.is_trigger;
    -- fsck reads as the login of backups: it asks of which epoch a key is, and between whom a wall stands.
    if f.name in ('epoch_of', 'walled_tenants') then
      execute format('grant execute on function %s to duly_backup', f.called);
    end if;
    if f.name = any (everyone) then
      execute format('grant execute on function %s to duly_web, duly_worker, duly_reader, duly_mail, duly_sequencer, '
        'duly_desk, duly_approve, duly_customer, duly_authority', f.called);
    elsif f.name = any (people) then
      execute format('grant execute on function %s to duly_web, duly_desk, duly_approve, duly_customer, duly_authority', f.called);
    elsif f.name = any (staff) then
      execute format('grant execute on function %s to duly_web, duly_worker, duly_desk, duly_approve', f.called);
    elsif f.name = any (writes) then
      execute format('grant execute on function %s to duly_web, duly_worker, duly_reader, duly_mail', f.called);
    elsif f.name = 'demand_is_open' then
      execute format('grant execute on function %s to duly_web, duly_desk, duly_approve', f.called);
    elsif f.name = 'demand_is_seen' then
      execute format('grant execute on function %s to duly_web, duly_desk, duly_approve, duly_authority', f.called);
    elsif f.name = 'matter_is_seen' then
      execute format('grant execute on function %s to duly_web, duly_desk, duly_approve, duly_customer', f.called);
    elsif f.name = 'note_act' then
      execute format('grant execute on function %s to duly_web, duly_worker, duly_mail, duly_desk, duly_customer, duly_authority', f.called);
    elsif f.name = 'write_system_leaf' then
      execute format('grant execute on function %s to duly_web, duly_worker, duly_sequencer, duly_desk', f.called);
    elsif f.name in ('challenges_filed', 'collect_progress', 'colleagues_on', 'demands_of_papers', 'record_tie') then
      execute format('grant execute on function %s to duly_desk', f.called);
    elsif f.name = 'entry_is_open' then
      execute format('grant execute on function %s to duly_web, duly_desk', f.called);
    elsif f.name in ('close_tenant', 'note_entry_read', 'set_issuer') then
      execute format('grant execute on function %s to duly_desk', f.called);
    elsif f.name in ('count_assigned', 'count_demands', 'count_grants', 'count_mail', 'count_wakes', 'end_passkey', 'has_demands', 'log_pulse', 'make_link') then
      execute format('grant execute on function %s to duly_desk', f.called);
    elsif f.name = 'who_saw' then
      execute format('grant execute on function %s to duly_desk, duly_worker, duly_reader', f.called);
    elsif f.name = 'leave_to_nobody' then
      execute format('grant execute on function %s to duly_desk, duly_web, duly_worker', f.called);
    elsif f.name in ('find_demands', 'link_made') then
      execute format('grant execute on function %s to duly_web, duly_desk', f.called);
    elsif f.name in ('end_own_webhook', 'entry_reads', 'say_left', 'told_colleagues', 'told_version', 'wake_told') then
      execute format('grant execute on function %s to duly_web, duly_customer', f.called);
    elsif f.name in ('kept_from_actor', 'told_matter', 'told_matters') then
      execute format('grant execute on function %s to duly_web, duly_worker, duly_customer', f.called);
    elsif f.name in ('enrol_passkey', 'issue_challenge', 'link_owner', 'passkey', 'passkey_used', 'sign_in', 'sign_in_by_provider',
      'answers_for', 'stand_behind', 'take_challenge', 'take_flow') then
      execute format('grant execute on function %s to duly_web', f.called);
    elsif f.name = 'register_own_key' then
      execute format('grant execute on function %s to duly_web, duly_authority', f.called);
    elsif f.name in ('count_erasable', 'count_kept', 'erase_outside') then
      execute format('grant execute on function %s to duly_web, duly_worker', f.called);
    elsif f.name = 'erase_over_term' then
      execute format('grant execute on function %s to duly_worker', f.called);
    end if;
  end loop;
end $$;

-- ---------------------------------------------------------------- policies

/*
 * A policy is for the logins by which those come whom it is about: one about staff for the surfaces of staff, one about the system for
 * the parts. What a part says of itself beyond that opens nothing, because no policy of staff, tenants or officers is for it.
 */
do $$
declare
  p record;
  about text;
  logins text[];
begin
  for p in select * from pg_policies where schemaname = 'duly' and roles && array['duly_app', 'duly_system']::name[] loop
    about := concat_ws(' ', p.qual, p.with_check);
    logins := array[]::text[];
    if about ~ 'actor_is\(''(staff|token)''|actor_holds|staff_reads_demands|actor_is_employed_counsel' then
      logins := logins || array['duly_desk', 'duly_approve', 'duly_web'];
    end if;
    if about ~ 'actor_is\(''tenant''' then
      logins := logins || array['duly_customer', 'duly_web'];
    end if;
    if about ~ 'actor_is\(''officer''' then
      logins := logins || array['duly_authority', 'duly_web'];
    end if;
    -- One that names nobody narrows what the others give.
    if about ~ 'actor_is\(''system''' or logins = array[]::text[] then
      logins := logins || array['duly_web', 'duly_worker', 'duly_reader', 'duly_mail', 'duly_sequencer'];
    end if;
    execute format('alter policy %I on duly.%I to %s', p.policyname, p.tablename, (
      select string_agg(distinct quote_ident(x), ', ') from unnest(p.roles::text[] || logins) x));
  end loop;
end $$;
