// What becomes of a demand on its way: asking the customer first, challenges, exceptions, emergencies, tenants' answers. English,
// the source.

export const en = {
  'course.demand_itself': 'This is the demand itself.',
  'course.name_demand_belongs': 'Name the demand that it belongs to.',
  'course.link_two_demands_instead': 'Link the two demands instead.',
  'course.filed_already': 'It is filed already.',
  'course.look_what_became': 'Look at what became of it.',
  'course.two_not_known_same_people': 'The two are not known to the same people.',
  'course.take_both_into_national_security':
    'Take both into the national-security lane with the same people named, or into neither.',
  'course.filed_not_demand': 'That one is filed as not a demand.',
  'course.you_not_opened': 'You have not opened it.',
  'course.open_read_then_file_here': 'Open it and read it, then file it here.',
  'course.say_what_shows_belongs': 'Say what shows that it belongs there.',
  'course.agency_not_asked_go_customer': 'The authority was not asked to go to the customer.',
  'course.tick_box_if_your_authority':
    'Tick the box if your authority wants this demand no more; it cannot be undone.',
  'course.nothing_withdrawn_not_confirmed': 'Nothing was withdrawn: it is not confirmed.',
  'course.agency_took_back_part_what': 'The authority withdrew part of its demand.',
  'course.add_paper_write_down_words': 'Add the paper, or write down its words.',
  'course.what_agency_said_missing': 'What the authority said is missing.',
  'course.who_said_missing': 'Who said so is missing.',
  'course.write_down_what_agency_said': 'Record what the authority said as a message.',
  'course.answer_been_released_cannot_taken': 'The answer has been released: it cannot be taken back.',
  'course.choose_what_taken_back': 'Choose what is taken back.',
  'course.names_nothing_still_asked': 'It names nothing that is still asked for.',
  'course.say_how_agency_said': 'Record how the authority said it.',
  'course.not_said_way': 'It was not said in this way.',
  'course.send_letter_decide_these_lines': 'Send it the letter, or decide these lines again.',
  'course.agency_not_answered_redirect': 'The authority has not answered the redirect.',
  'course.record_what_did_decide_these':
    'Record what it did, decide these lines again, or have counsel close it.',
  'course.not_decided_no_records': 'It was not decided that there are no records.',
  'course.send_answer_determined': 'Send the answer as it was determined.',
  'course.nothing_recalled': 'No package of this demand was recalled.',
  'course.nothing_released_yet': 'Nothing is released yet.',
  'course.wait_until_package_out': 'Wait until the package is out.',
  'course.production_falls_due_agency_not':
    'Production is due and the authority has not answered the redirect: decide its lines again, or record what it did.',
  'course.call_back_denied_nobody_sent':
    'The authority denied the demand at the call-back: do not redirect it to the customer. Decide these lines otherwise.',
  'course.mark_first_choose_another_exception':
    'Mark it as one first, or choose another exception from the list.',
  'course.agency_never_asked_go_customer':
    'The authority was never asked to go to the customer, so it cannot have come back.',
  'course.redirect_first_record_answer_link':
    'Redirect it first and record its answer, link the paper that this one renews, or choose another exception from the list.',
  'course.nobody_looked_whether_account': 'The account has not been looked up yet.',
  'course.look_up_accounts_first_reject': 'Look up the accounts first, or reject the line on its face.',
  'course.gate_found_account_line': 'The gate found an account for this line.',
  'course.reason_says_other_than_decided': 'The reason was written for another decision than this one.',
  'course.write_reason_of_this_decision': 'Write the reason for this decision: it goes into the letter.',
  'course.choose_other_ground_where_holds':
    'Choose the other ground where it holds nothing in the period, or decide otherwise.',
  'course.no_account_organisation_found_line': 'No account of an organisation was found for this line.',
  'course.nobody_can_sent_decide_otherwise':
    'The authority cannot be redirected to this customer: decide otherwise.',
  'course.production_falls_due_agency_not_answered':
    'Production is due and the authority has not answered the redirect.',
  'course.counsel_decides_whether_wait_any': 'Counsel decides whether to wait any longer.',
  'course.laws_answer_says_paper_reaches':
    'The law’s answer says that this paper reaches the category and that the answer is required.',
  'course.choose_ground_holds_counsel_decide': 'Choose the ground that holds, or have counsel decide.',
  'course.tenant_answered_counsel_not_read': 'A customer has answered and counsel has not read the answer.',
  'course.counsel_reads_answer_says_what': 'Counsel reads the answer and says what follows from it.',
  'course.supervisors_confirmation_older_than_day': 'The supervisor’s confirmation is older than a day.',
  'course.colleague_call_again_does_danger': 'Have a colleague call again: does the danger last?',
  'course.challenge_production_granted_part': 'A challenge of this production was granted in part.',
  'course.hand_counsel_what_ruling_leaves': 'Hand it to counsel: what the ruling leaves is counsel’s to say.',
  'course.customers_consent_verified_decide_lines':
    'The customer’s consent is verified: decide the lines that it names again.',
  'course.agency_did_not_agree_what':
    'The authority did not agree to the narrower offer: decide these lines again.',
  'course.last_day_over_none_calendar': 'The last day is over, or is none of the calendar.',
  'course.enter_day_until_which_data': 'Enter the day until which the data are kept.',
  'course.decide_lines_first_record_what': 'Decide the lines first, or record what was preserved by hand.',
  'course.gate_already_setting_these_data': 'The gate is already setting these data apart.',
  'course.no_such_hold_asked': 'No such hold was asked for.',
  'course.nothing_kept_hold': 'Nothing is kept by this hold.',
  'course.gate_already_letting_these_data': 'The gate is already letting these data go.',
  'course.redirect_still_open_what_set':
    'The redirect is still open, so the preserved data may still be needed.',
  'course.record_what_agency_did_first':
    'Record what the authority did first. The hold ends automatically on its last day.',
  'course.custodian_set_apart_hand_record': 'Have a custodian set it apart by hand, and record that here.',
  'course.no_hold_demand': 'This is no hold of this demand.',
  'course.reload_demand_ask_again': 'Reload the demand and ask again.',
  'course.last_day_over_more_than': 'The last day is over, or more than 400 days away.',
  'course.paper_like_named_people_alone': 'A paper like this is for named people alone.',
  'course.counsel_opens_national_security_lane':
    'Counsel opens it in the national-security lane; file this one as not a demand.',
  'course.no_process_came_within_term': 'No process came within the term.',
  'course.from_record': 'From the record in {x}.',
  'course.erased_retention_policy_says': 'Erased as the retention policy says.',
  'course.order_not_confirmed_nothing_leaves': 'The order was not confirmed: nothing leaves under it.',
  'course.policy_which_something_leave_withdrawn':
    'The policy by which something was to leave was withdrawn.',
  'course.somebody_who_prepared_signed_stands':
    'A person who prepared or signed it may no longer act on this demand.',
  'course.somebody_who_prepared_signed_may': 'Somebody who prepared or signed it may do so no more.',
  'course.closed_before_told_notice_goes':
    '{x} was closed before it was told. Its notice goes out by itself by mail to its last contacts when nothing forbids it any more. Counsel: find its address on record for a letter now, make sure by this time that the notice was read or posted, and record how.',
  'course.closed_before_told_notice_goes_out':
    '{x} was closed before it was told. Its notice goes out by itself by mail to the next party of its chain when nothing forbids it any more. Counsel: find its address on record for a letter now, make sure by this time that the notice was read or posted, and record how.',
  'course.certificate_states_section_g_d':
    'The certificate states in section G(d) that addressing the controller might harm the investigation.',
  'course.certificate_states_section_g_d_controller':
    'The certificate states in section G(d) that the controller cannot be identified.',
  'course.nothing_like_waits_here': 'Nothing like this waits here.',
  'course.left_cannot_taken_back': 'It has left, and cannot be taken back.',
  'course.write_again_say_what_different': 'Write again to say what is different.',
  'course.who_sent_takes_back': 'Who sent it takes it back.',
  'course.ask_them_once': 'Ask them at once.',
  'course.something_about_leave': 'Something is about to leave.',
  'course.close_when_left_take_back': 'Close it when that has left, or take it back.',
  'course.taken_back_not_sent': 'This was taken back, or was not sent.',
  'course.look_demand_send_again': 'Look at the demand and send it again.',
  'course.same_about_leave': 'The same is about to leave.',
  'course.wait_until_left_take_back': 'Wait until it has left, or take it back first.',
  'course.letters_leave_once_live_after': 'letters leave at once (live: after 30 seconds)',
  'course.letters_leave_after_seconds_live': 'letters leave after {x} seconds (live: 30)',
} as const
