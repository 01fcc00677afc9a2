// What happens when a clock of a demand is over, at the desk's queue and in a demand's head. English, the source: each sentence is its
// own key, as it stands where its rule stands (domain/turn/deadline.ts).

export const en = {
  'clocks.order_confirmed_by_now': 'the order is confirmed, or the authority is asked',
  'clocks.second_person_looks_what_filed': 'a second person reviews what was filed as not a demand',
  'clocks.emergency_waits_answer': 'the emergency waits for its answer',
  'clocks.process_after_emergency_due_authority':
    'the process after the emergency is due: the authority is reminded',
  'clocks.recorded_no_process_followed_emergency': 'it is recorded that no process followed the emergency',
  'clocks.due_as_read': 'the answer is due: read by machine, not confirmed yet',
  'clocks.order_overdue': 'the order is overdue',
  'clocks.term_paper_ends': 'the term of the paper ends',
  'clocks.hold_brought_from_other_system': 'a hold brought in from the other system ends',
  'clocks.counsel_decides_produce_obtain_stay': 'counsel decides: disclose, obtain a stay, or risk contempt',
  'clocks.counsel_files_challenge_decided_decides':
    'counsel files the challenge that was decided, or decides otherwise',
  'clocks.agency_not_answered_redirect_lines':
    'the authority has not answered the redirect: decide its lines again',
  'clocks.enforcing_authoritys_time_over_what':
    'the enforcing authority’s time is over: what was ordered leaves',
  'clocks.extension_writing_ends': 'the extension in writing ends',
  'clocks.tenant_told': 'the customer has to be told',
  'clocks.tenant_told_more_leave': 'the customer has to be told that more will be disclosed',
  'clocks.late_notice_out_counsel_sends':
    'the late notice has to be sent; if it has not gone out, counsel sends it',
  'clocks.notice_goes_another_contact_if': 'the notice goes to another contact if no one has opened it',
  'clocks.held_notice_goes_out': 'the held notice goes out',
  'clocks.counsel_reads_tenants_answer_before':
    'counsel reads the customer’s answer before production falls due',
  'clocks.what_redirected_paper_asks_set':
    'the data that a redirected paper asks for must be preserved, or preserved for longer',
  'clocks.what_order_kept_set_apart':
    'the data that an order covers must be preserved, or preserved for longer',
  'clocks.what_order_kept_let_go':
    'the gate releases its hold on preserved data soon, unless the authority extends its order or asks for the data',
  'clocks.gate_let_go_what_set': 'the gate should have ended its hold by now: check why if it has not',
  'clocks.counsel_decides_objection_before_production':
    'counsel decides the objection before production falls due',
  'clocks.window_object_ends': 'the window to object ends',
  'clocks.secrecy_counted_next_half_year': 'the prohibition is counted in the next half-year',
  'clocks.laws_own_prohibition_ends_notice': 'the law’s own prohibition ends and the notice goes out',
  'clocks.secrecy_ends_notice_goes_out': 'the prohibition ends and the notice goes out',
  'clocks.docket_checked_extension': 'the docket is checked for an extension',
  'clocks.secrecy_part_ends_rest_told': 'the prohibition on a part ends and the customer is told the rest',
  'clocks.authorisation_expires': 'the authorisation expires',
  'clocks.download_expires': 'the download expires',
  'clocks.docket_looked_into_courts_answer':
    'check the docket for the court’s answer on extending the prohibition',
  'clocks.counsel_looks_courts_answer_longer':
    'counsel checks the court’s answer on extending the prohibition, which still holds a notice',
  'clocks.day_hearing_over_counsel_records':
    'the day of the hearing is over: counsel records what became of it',
  'clocks.term_appeal_ruling_ends_counsel':
    'the term to appeal a ruling ends: counsel records an appeal, or that there is none',
  'clocks.stay_court_ends_soon_counsel':
    'the stay of a court ends soon: counsel has it lengthened, or production goes on',
  'clocks.last_day_stay_over_nothing': 'the last day of a stay is over: nothing suspends production any more',
  'clocks.last_day_challenge_near_nothing':
    'the last day to challenge is near and nothing is filed: counsel files it, or it passes',
  'clocks.consent_nobody_verified_counts_nothing':
    'a consent that has not been verified has no effect: its lines stay declined',
  'clocks.longer_secrecy_nobody_confirmed_holds':
    'an extension that has not been confirmed no longer holds the notice',
  'clocks.customers_time_for_court_ends':
    'The customer’s time to go to court after counsel decided again ends',
} as const
