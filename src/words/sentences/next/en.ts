// What happens next. English, the source.

export const en = {
  'next.order_to_be_confirmed': 'The answer is out. The order has yet to be confirmed by: {by}.',
  'next.ask_whether_order_was_confirmed':
    'The time for the confirmation of this order is over. Ask the authority whether it was confirmed, and record what it says.',
  'next.production_falls_due_soon_decide': 'Production is due soon: decide the customer’s objection.',
  'next.secrecy_ended_longer_asked_record':
    'The prohibition has ended and an extension was requested: record what the court decided.',
  'next.message_came_since_secrecy_last':
    'A message has arrived since the prohibition was last reviewed: check whether it extends it.',
  'next.message_came_read_record_what': 'A message has arrived: read it and record what follows from it.',
  'next.message_came_person_told_alone':
    'A message has arrived. One person was told under a prohibition and can only answer by mail: counsel checks whether it is an objection.',
  'next.secrecy_without_stated_end_counted':
    'A prohibition without an end date was counted for another half-year: check whether it still applies.',
  'next.secrecy_ends_within_fourteen_days':
    'A prohibition ends within 14 days: check the docket for an extension.',
  'next.second_person_approves_customer_not': 'A second person approves not asking the customer first.',
  'next.no_mail_reached_tenant_name':
    'No mail reached the customer: add another contact in the directory, or send the notice by post and record it.',
  'next.no_mail_reached_tenant_send': 'No mail reached the customer: send the notice by post and record it.',
  'next.tenant_answered_read_say_what':
    'The customer has answered: read the answer and record what follows from it.',
  'next.tenant_gone_court_record_challenge':
    'The customer has gone to court: record its challenge, or record what follows from it.',
  'next.read_paper_secrecy': 'Read the paper for a prohibition on telling the customer.',
  'next.second_person_confirms_secrecy_reading': 'A second person confirms the reading for a prohibition.',
  'next.whether_tenant_may_told_not':
    'Decide whether the customer may be told: the law packs do not settle it.',
  'next.tell_tenant_copy': 'Tell the customer, and attach the copy.',
  'next.laws_answer_forbids_notice_reading':
    'The law’s answer forbids notice and the reading found nothing: read the paper again.',
  'next.term_cuts_tenants_window_ask':
    'The deadline shortens the customer’s time to object: ask the authority for more time.',
  'next.decide_tenants_objection': 'Decide the customer’s objection.',
  'next.counsel_upheld_objection_decide_these': 'Counsel upheld the objection: decide these lines again.',
  'next.tenants_window_object_open': 'The customer can still object.',
  'next.package_went_out_after_authorisation':
    'A package was released after its authorisation was revoked: record how this was handled.',
  'next.filed_not_demand': 'Filed as not a demand.',
  'next.production_falls_due_nothing_suspends':
    'Production is due and nothing suspends it: disclose, obtain a stay, or decide to risk contempt.',
  'next.challenge_secrecy_granted_record_end':
    'The challenge of the prohibition was granted: record that the prohibition has ended.',
  'next.docket_says_secrecy_lifted_read':
    'The docket says that the prohibition was lifted: read the order and record the end.',
  'next.answered_system_before_tenant_told':
    'Answered in the previous system; the customer is told when the prohibition ends.',
  'next.challenge_open_ruling_withdrawal_awaited':
    'A challenge is open: its ruling or withdrawal is awaited.',
  'next.say_whether_paper_national_security':
    'Say whether this is a paper of national security: until then only the people named see it.',
  'next.confirm_what_paper_says': 'Confirm what the paper says.',
  'next.check_who_sent': 'Check who sent it.',
  'next.call_back_through_directory_not':
    'Call the authority back on its number in the directory. The person who received the paper may not do this.',
  'next.look_up_accounts': 'Look up the accounts.',
  'next.authorisation_cannot_written': 'The authorisation cannot be written: {x}.',
  'next.correct_name_directory_identifier_facts':
    'Correct the name in the directory, or the identifier in the facts, and prepare it again.',
  'next.accounts_were_looked_up_too':
    'The accounts were looked up too long ago, or by a gate that did not sign its answer.',
  'next.look_accounts_up_again_then': 'Look the accounts up again, then prepare the authorisation.',
  'next.signature_not_over_certificate_name':
    'The signature is not over this certificate: a name or an address changed, or the statement did.',
  'next.read_certificate_sign_again': 'Read the certificate and sign it again.',
  'next.gate_looking_up_accounts': 'The gate is looking up the accounts.',
  'next.gate_setting_apart_what_paper': 'The gate is preserving the data that the paper asks for.',
  'next.emergency_claimed_record_who_danger':
    'An emergency is claimed: record who is in danger, of what, and the least that helps.',
  'next.call_officers_supervisor_directorys_number':
    'Call the officer’s supervisor on the number in the directory. The person who recorded the danger may not do this.',
  'next.ask_law': 'Check the demand against the law packs.',
  'next.call_back_denied_release_nothing':
    'The authority denied the demand at the call-back: do not disclose anything.',
  'next.decide_open_line': 'Decide {x} open line.',
  'next.decide_open_lines': 'Decide {x} open lines.',
  'next.set_apart_what_paper_asks':
    'Preserve the data that the paper asks for, then ask the authority to go to the customer.',
  'next.ask_agency_go_customer_send': 'Ask the authority to go to the customer: send the letter.',
  'next.agency_asked_go_customer': 'Waiting for the authority: it was asked to go to the customer.',
  'next.agency_came_back_us_decide': 'The authority has come back to us: decide the redirected lines.',
  'next.officer_fetches_package': 'The officer fetches the package.',
  'next.officer_lost_key_call_back':
    'The officer lost the key to what left. Call them back and compare the words of their new key.',
  'next.officer_lost_key_seal_again':
    'The new key’s words were read to us. Prepare to seal again what left; two other people sign.',
  'next.prepare_authorisation': 'Prepare the authorisation.',
  'next.prepare_rest': 'Prepare the next part of the answer.',
  'next.two_people_sign': 'Two people sign.',
  'next.second_person_signs': 'A second person signs.',
  'next.gate_refused_revoke_prepare_anew':
    'The gate refused: revoke the authorisation and prepare a new one.',
  'next.gate_waits_log_then_collects': 'The gate waits for the log, then collects.',
  'next.custodian_signs_certificate': 'The custodian signs the certificate.',
  'next.gate_seals_package': 'The gate seals the package.',
  'next.waiting_log_then_package_goes': 'Waiting for the log, then the package goes out.',
  'next.close_count': 'Close and count it.',
  'next.close_count_once_answer_out':
    'No letter has told the authority what was decided: send the answer, then close and count the demand.',
  'next.agency_withdrew_close_count': 'The authority withdrew the demand: close and count it.',
  'next.agency_withdrew_challenge_open_record':
    'The authority withdrew the demand and a challenge is open: record how the challenge ended.',
  'next.agency_withdrew_let_go_what':
    'The authority withdrew the demand: end the preservation, then close and count it.',
  'next.agency_withdrew_confirm_what_paper':
    'The authority withdrew the demand: confirm what the paper says, so that it can be counted.',
  'next.closed_process_follow_emergency_authority':
    'Closed; legal process has to follow the emergency. The authority is reminded automatically.',
  'next.closed_late_notice_goes_out': 'Closed; the late notice goes out automatically if it can.',
  'next.closed_tenant_told_when_secrecy': 'Closed; the customer is told when the prohibition ends.',
  'next.closed_officer_not_fetched_yet': 'Closed; the officer has not fetched it yet.',
  'next.closed_counted': 'Closed and counted.',
  'next.needs_two_peoples_signatures_logs': 'It needs two people’s signatures and the log’s proof.',
  'next.filed_not_demand_another_person': 'Filed as not a demand: another person reviews it.',
  'next.answer_out_challenge_other_lines':
    'A part of the answer is out, and no challenge of the other lines is filed: file it, or decide the lines again.',
  'next.lines_decided_challenged_nothing_stands':
    'Lines are decided as challenged, but no challenge is filed: file it, or decide the lines again.',
  'next.lines_decided_challenged_nothing_stands_behind':
    'Lines are decided as challenged, but no challenge is filed.',
  'next.take_what_court_orders_new':
    'Receive what the court orders as a new demand and link it, or decide the lines again.',
  'next.file_challenge_decide_them_anew': 'File the challenge, or decide the lines again.',
  'next.more_leave_than_tenant_told':
    'More will be disclosed than the customer was told: tell the customer again, and attach the copy.',
  'next.more_leave_order_forbids_say':
    'More will be disclosed and an order forbids naming the authority: tell the customer without that name, have the order lifted, or decide these lines as the customer was told.',
  'next.order_part_keeps_tenant_from':
    'An order on a part forbids telling the customer that more will be disclosed: have it lifted, or decide these lines as the customer was told.',
  'next.here_authority_tells_customer_record':
    'Here the authority tells the customer: record the prohibition that the statute sets.',
  'next.notice_held_now_nothing_leaves': 'The notice is on hold. Nothing is disclosed before it is sent.',
  'next.person_looks_tenants_copy_first':
    'Check the customer’s copy, or make one by hand; then tell the customer.',
  'next.call_back_compare_words_officers':
    'Call the officer back and compare the words of the officer’s key. Nothing is sealed to a key that has not been read out.',
  'next.tenant_objects_nothing_data_leave':
    'The customer objects and none of its data will be disclosed: read the objection, so that the customer is told.',
  'next.notice_still_waits_courts_answer':
    'A notice still waits for the court’s answer on extending the prohibition: check the docket or ask the court, and record what it decided.',
  'next.secrecy_ended_longer_asked_look':
    'The prohibition has ended and an extension was requested: check the docket for the court’s answer.',
  'next.notice_waits_courts_answer_longer':
    'A notice waits for the court’s answer on extending the prohibition. The docket is checked again on the day shown here.',
  'next.record_system_before_says_tenant':
    'The previous system’s record says that a customer was told, or that the authority tells it: another person checks.',
  'next.no_customer_ours_known_concerned': 'No customer of ours is known to be concerned yet.',
  'next.look_up_accounts_says_who': 'The look-up of the accounts says who is.',
  'next.prepare_two_other_people_sign': 'Prepare it, and have two other people sign it.',
  'next.somebody_said_secrecy_ended_before':
    'A colleague has recorded that a prohibition ended early: another person checks and confirms it.',
  'next.nobody_asks_what_set_apart':
    'The preserved data are no longer asked for: end the preservation, then close and count the demand.',
  'next.what_set_apart_still_kept':
    'The gate could not end the preservation: do it at the source, and record the end.',
  'next.term_appeal_ruling_ends_record':
    'The term to appeal a ruling ends: record the appeal, or that there is none.',
  'next.day_hearing_over_record_held':
    'The day of a hearing is over: record that it was held, its new day, or what was ruled.',
  'next.stay_court_ends_soon_record':
    'The stay of a court ends soon: record a longer one, or production goes on after its last day.',
  'next.last_day_challenge_near_nothing':
    'The last day to challenge is near and nothing is filed: file it, or let the day pass.',
  'next.law_names_somebody_whom_notice':
    'The law names a person whom the notice does not reach: tell that person, or record why not.',
  'next.tenant_consented_verify_second_piece':
    'A customer has consented: verify the consent with a second piece of evidence. Until then the lines it names stay declined.',
  'next.no_contact_say_how_told': 'This customer has no contact for notices: record how it is told.',
  'next.unreached_say_how_told': 'No mail reached the customer: record how it is told.',
  'next.term_to_tell_passed': 'The time limit for telling the customer has passed: tell it now.',
  'next.production_due_question_open':
    'Production falls due: record the authority’s answer to your question, or go on without one.',
  'next.question_put_terms_run': 'Counsel has put a question to the authority. Every term goes on running.',
  'next.customer_told_first_decided_again':
    'Counsel decided the objection again. The customer is told first.',
  'next.no_letter_reached_decided_again':
    'No letter reached the customer: say how it was told that its objection was decided again.',
  'next.customer_may_go_to_court': 'Counsel decided the objection again. The customer can still go to court.',
} as const
