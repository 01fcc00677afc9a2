-- One row in each table as version 1 of the schema knows it: what a later migration finds in a database that is in use.
-- Written once, with the migration; never changed afterwards, as the databases out there are not.
insert into duly.person values ('mara', 'employee', '{analyst}', 'x', true, now()), ('ada', 'employee', '{approver}', 'x', true, now()),
  ('bo', 'employee', '{approver}', 'x', false, now()), ('sub', 'subcontractor', '{analyst}', 'x', true, now());
insert into duly.tenant values ('acme', 'enterprise', 'NL', 'mac', 'x'), ('cora', 'consumer', 'DE', 'mac2', 'x');
insert into duly.contact values ('acme-admin', 'acme', 'en', 'x', true);
insert into duly.authority values ('travis', 'US', 'x', now());
insert into duly.officer values ('officer', 'travis', 'x', true);
insert into duly.credential values ('c', 'staff', 'mara', 'desk', 'x', 0, '{internal}', now(), null);
insert into duly.enrolment_link values ('h', 'staff', 'mara', 'desk', now(), null);
insert into duly.session values ('h', 'desk', 'staff', 'mara', now(), now(), now());
insert into duly.challenge values ('c', 'desk', 'sign_in', 'v', now());
insert into duly.attempt values ('k', now(), 1);
insert into duly.demand (id, reference, version, step, turn, due_at, due_what, authority_id, restricted, received_at, closed_at, summary, officer_view, audit_head)
  values ('d1', 'D-1', 2, 'sign', 'approver', now(), 'the order is overdue', 'travis', true, now(), null, 'x', 'x', 'x'),
         ('d2', 'D-2', 1, 'done', 'nobody', null, null, null, false, now(), now(), 'x', null, 'x');
insert into duly.demand_access values ('d1', 'mara');
insert into duly.matter values ('m1', 'd1', 'acme', now(), now(), 'x'), ('m2', 'd1', 'cora', now(), null, null);
insert into duly.secrecy values ('m2', now(), '2027-01-31', null), ('m1', now(), null, now());
insert into duly.event values ('d1', 1, 'DemandReceived', null, now(), 'system', 'mail', 'x', sha256('1')),
  ('d1', 2, 'NoticeSent', 'm1', now(), 'staff', 'mara', 'x', sha256('2')), ('d2', 1, 'DemandReceived', null, now(), 'system', 'mail', 'x', sha256('3'));
insert into duly.matter_key values ('d1', 'd1', 'x', 'x'), ('m1', 'd1', null, 'x');
insert into duly.command_receipt values ('staff', 'mara', 'k', 'x', 'd1', 2, now());
insert into duly.paper values ('mac', 'd1', 'name');
insert into duly.reading values ('d1', 'name', 'x', now());
insert into duly.letter values ('mac', 'd1', 'm1');
insert into duly.authorisation values (sha256('a'), 'd1', 'mara', 'prepared', now());
insert into duly.approval values (sha256('a'), 'ada', 'mara', 'employee', now()), (sha256('a'), 'bo', 'mara', 'employee', now());
update duly.authorisation set status = 'authorised';
insert into duly.leaf (id, class, due, bytes, demand_id, version, matter_id, opening, created_at)
  values ('l1', 2, null, decode(repeat('01', 72), 'hex'), 'd1', 1, null, 'x', now());
insert into duly.leaf (id, class, bytes, opening, created_at, system_kind, origin, index, tick, published_at)
  values ('l2', 2, decode(repeat('02', 72), 'hex'), 'x', now(), 'audit_heads', 'o', 0, 1, now());
insert into duly.log_state values ('o', 1, 1, 'r', now(), true);
insert into duly.log_tick values ('o', 1, 0, 'k', now());
insert into duly.log_checkpoint values ('o', 1, 't');
insert into duly.log_leaf values ('o', 0, decode(repeat('02', 72), 'hex'));
insert into duly.deadline values ('d1', 'production:order', now(), 'the order is overdue', null);
insert into duly.outgoing_mail values ('o', 'd1', 'm1', 'letter', 'x', 'waiting', 1, now(), 'the server asks to wait (450)');
insert into duly.access values ('a', 'd1', 'mara', 'p', 'w', now(), now());
insert into duly.counted values ('d2', '2026h2', 'US', 'subpoena', 'rejected', 0, now());
insert into duly.gate_order values ('g', 'lookup', 'd1', 's', 'x', now());
insert into duly.gate_report values ('r', 'g', 'matched', 'x', now());
insert into duly.gate_handled values ('r', now());
insert into duly.pin_wish values ('c', 'mara', 'w', now());
