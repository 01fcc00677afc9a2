// What is refused in asking, telling and keeping silent. English, the source.

export const en = {
  'telling.tenant_already_told': 'The customer has already been told.',
  'telling.secrecy_still_covers_what_notice': 'A prohibition still covers what the notice left out.',
  'telling.rest_told_itself_when_ends': 'The rest is told by itself when it ends.',
  'telling.no_second_person_confirmed_secrecy':
    'No second person has confirmed the reading for a prohibition.',
  'telling.colleague_confirm_passages_view': 'Have a colleague confirm it with the passages in view.',
  'telling.here_authority_tells_customer_we': 'Here the authority tells the customer, and we never do.',
  'telling.record_laws_silence_secrecy_statute':
    'Record the prohibition that the statute sets, so that the matter can go on.',
  'telling.live_prohibition_forbids_telling_tenant': 'A prohibition in force forbids telling the customer.',
  'telling.notice_leaves_itself_when_ends': 'The notice leaves by itself when it ends.',
  'telling.laws_answer_forbids_telling_tenant':
    'The law packs forbid telling the customer, but no prohibition was found in the paper.',
  'telling.read_paper_again_citation_view':
    'Read the paper again with the citation in view, or correct the facts and ask the law again.',
  'telling.more_leave_than_tenant_told':
    'More will be disclosed than this customer was told, and an order forbids naming the authority.',
  'telling.counsel_tells_without_name_order':
    'Counsel tells the customer without that name, has the order lifted, or decides these lines as the customer was told.',
  'telling.whether_tenant_may_told_not': 'The law packs do not settle whether this customer may be told.',
  'telling.counsel_reads_citation_sends_notice':
    'Counsel reads the citation and sends the notice, or records the prohibition.',
  'telling.agency_moved_longer_secrecy_courts':
    'The authority has asked the court to extend the prohibition, and the court’s answer is not recorded.',
  'telling.record_what_court_decided_longer':
    'Record what the court decided. Read an extension as an order of its own.',
  'telling.counsel_holds_late_notice_short': 'Counsel holds this late notice for a short time.',
  'telling.leaves_itself_when_time_over': 'It leaves by itself when that time is over.',
  'telling.nothing_determined_yet': 'Nothing is determined yet.',
  'telling.determine_demand_first': 'Determine the demand first.',
  'telling.notice_does_not_leave_out': 'The notice must leave out exactly what the prohibition covers.',
  'telling.message_answers_letter_ours_came':
    'A reply to our letter has arrived since this prohibition was last reviewed.',
  'telling.message_answers_letter_ours_not': 'A message that answers a letter of ours has not been read.',
  'telling.every_mail_tenants_notice_came':
    'Every mail with a customer’s notice came back, and the notice has not been read.',
  'telling.name_another_contact_tenant_directory':
    'Add another contact of the customer in the directory, or send the notice by post and record the day.',
  'telling.told_when_order_ends_lifted':
    'It is told when the order ends: have it lifted, or decide these lines otherwise.',
  'telling.notice_letter_post_nobody_recorded':
    'The notice is a letter by post, and posting it has not been recorded.',
  'telling.letter_posted_no_such_day': 'The letter was posted on no such day.',
  'telling.post_record_day': 'Post it and record the day.',
  'telling.read_record_what_follows_from': 'Read it and record what follows from it.',
  'telling.somebody_read_every_message': 'Somebody has read every message.',
  'telling.message_may_objection_person_who':
    'The message may be the objection of the one person who was told alone.',
  'telling.counsel_reads_says_what_follows': 'Counsel reads it and says what follows from it.',
  'telling.who_answered_missing': 'Who answered is missing.',
  'telling.name_person_who_wrote_called': 'Name the person who wrote or called.',
  'telling.answer_came_no_such_day': 'The answer came on no such day.',
  'telling.enter_day_from_notice_until': 'Enter a day from that of the notice until today.',
  'telling.what_tenant_said_missing': 'What the customer said is missing.',
  'telling.write_down_own_words': 'Write it down in its own words.',
  'telling.counsel_decided_tenants_objection': 'Counsel has decided this customer’s objection.',
  'telling.if_gone_court_record_filed': 'If it has gone to court, record that it has filed.',
  'telling.nothing_objected_lets_data_go':
    'That nothing is objected to lets the data go: only counsel takes it down.',
  'telling.counsel_records_tenant_answers_console':
    'Counsel records it, or the customer answers in its console.',
  'telling.read_whether_lengthens_secrecy_record':
    'Check whether it extends the prohibition, and record what you found as a check of the docket.',
  'telling.draft_notice_again': 'Draft the notice again.',
  'telling.window_object_shorter_than_policy':
    'The window to object is shorter than policy or contract says.',
  'telling.how_known_missing': 'How this is known is missing.',
  'telling.say_sentence': 'Say it in a sentence.',
  'telling.nobody_told_yet': 'No one has been told yet.',
  'telling.contact_told_not_told': 'This contact was told, or is not to be told.',
  'telling.choose_another': 'Choose another one.',
  'telling.address_missing': 'The address is missing.',
  'telling.say_where_letter_went': 'Say where the letter went.',
  'telling.objection_needs_reason': 'An objection needs its reason.',
  'telling.say_sentence_more_why_you': 'Say in a sentence or more why you object.',
  'telling.our_counsel_decided_your_objection': 'Our counsel has decided on your objection.',
  'telling.if_you_gone_court_answer':
    'If you have gone to court, answer that you have filed; otherwise write to the desk.',
  'telling.no_open_objection': 'There is no open objection.',
  'telling.decision_needs_reason': 'The decision needs its reason.',
  'telling.write_sentence_tenant_can_read': 'Write a sentence that the customer can read.',
  'telling.tenant_not_told_yet': 'This customer has not been told yet.',
  'telling.write_tenant': 'Write to the customer.',
  'telling.say_why_window_grows': 'Say why the window grows.',
  'telling.window_would_not_grow': 'The window would not grow.',
  'telling.choose_later_moment': 'Choose a later moment.',
  'telling.window_would_end_after_production': 'The window would end after production is due.',
  'telling.ask_authority_more_time_first': 'Ask the authority for more time first and record its extension.',
  'telling.tenant_not_answered': 'The customer has not answered.',
  'telling.what_follows_from_missing': 'What follows from it is missing.',
  'telling.demand_not_redirected': 'This demand was not redirected.',
  'telling.renewed_demand_needs_exception': 'A renewed demand needs its exception.',
  'telling.choose_ground_from_list_say':
    'Choose the ground from the list and record what the authority wrote.',
  'telling.section_g_d_certificate_gives':
    'Section G(d) of the certificate gives no reason for addressing the processor.',
  'telling.answer_form_annex_iii_name':
    'Answer with the form of Annex III and name the controller, or choose another ground.',
  'telling.no_such_exception_demand': 'There is no such exception in this demand.',
  'telling.you_recorded_exception': 'You recorded this exception.',
  'telling.another_person_approves_customer_not':
    'Another person approves that the customer is not asked first.',
  'telling.exception_already_approved': 'The exception is already approved.',
  'telling.where_data_were_set_apart': 'Where the data were preserved is missing.',
  'telling.name_system_what_done': 'Name the system and what was done there.',
  'telling.notice_already_out': 'The notice is already out.',
  'telling.request_forbids_nothing_record_order':
    'A request forbids nothing: record an order or a statute that does.',
  'telling.hold_back_what_would_leave': 'Hold back what would leave by not signing it.',
  'telling.day_not_calendar': 'A day is not one of the calendar.',
  'telling.enter_day_order_states': 'Enter the day as the order states it.',
  'telling.order_replaces_not_force': 'The order that it replaces is not in force.',
  'telling.nobody_read_paper_secrecy_yet': 'The paper has not been read for a prohibition yet.',
  'telling.record_reading_first': 'Record the reading first.',
  'telling.second_reader_another_person_than': 'The second reader is another person than the first.',
  'telling.ask_colleague_confirm': 'Ask a colleague to confirm.',
  'telling.reading_already_confirmed': 'The reading is already confirmed.',
  'telling.you_read_paper_secrecy': 'You read the paper for a prohibition yourself.',
  'telling.another_person_says_no_longer': 'Another person says that it no longer binds.',
  'telling.no_such_order_force': 'There is no such order in force.',
  'telling.what_ends_secrecy_missing': 'What ends the prohibition is missing.',
  'telling.say_which_order_lifts_where':
    'Record which order lifts it and where to find it, or what was misread.',
  'telling.secrecy_still_binds_through_last': 'The prohibition applies until the end of its last day.',
  'telling.wait_end_record_order_lifts': 'Wait for its end, or record the order that lifts it.',
  'telling.no_extension_filed': 'No extension is filed.',
  'telling.no_secrecy_force_here': 'No prohibition is in force here.',
  'telling.read_paper_secrecy_first': 'Read the paper for a prohibition first.',
  'telling.where_written_missing': 'Where this is written is missing.',
  'telling.name_docket_entry_letter_call': 'Name the docket entry, letter or call.',
  'telling.nothing_left_check': 'Nothing is left to check.',
  'telling.where_you_looked_missing': 'Where you looked is missing.',
  'telling.name_docket_whom_you_asked': 'Name the docket, or the person you asked.',
  'telling.no_late_notice_owed_here': 'No late notice is owed here.',
  'telling.late_notice_held_before': 'This late notice was held before.',
  'telling.leaves_itself_new_order_court':
    'The notice goes out automatically. Read a new court order as a prohibition of its own.',
  'telling.say_why_held': 'Say why it is held.',
  'telling.late_notice_held_three_working':
    'A late notice can be held for at most three working days after the prohibition ends.',
  'telling.choose_moment_until_utc': 'Choose a moment until {x} UTC.',
  'telling.tenant_answered_nobody_us_read':
    'A customer has answered and no one at the desk has read the answer.',
  'telling.counsel_reads_answer_says_what':
    'Counsel reads the answer and says what follows from it; then close.',
  'telling.tenant_objects_what_leave_reading':
    'The customer objects to a disclosure, so reading the answer is not enough.',
  'telling.decide_objection': 'Decide the objection.',
  'telling.names_account_another_customer': 'It names an account of another customer.',
  'telling.longer_term_challenge_brought_counsel': 'A longer term and a challenge are brought in by counsel.',
  'telling.counsel_bring': 'Have counsel bring it in.',
  'telling.you_brought_demand': 'You brought this demand in.',
  'telling.another_person_looks_whether_tenant': 'Another person checks whether the customer was told.',
  'telling.no_word_about_telling_left': 'There is no word about telling left to look at.',
  'telling.name_letter_mail_file_day': 'Name the letter, mail or file, and its day.',
  'telling.tenant_told_system_before_persons':
    'Only one person has recorded that a customer was told in the previous system.',
  'telling.another_person_looks_first_whether': 'Another person looks first whether it was.',
  'telling.what_answered_no_production_left': 'What was answered has no production left to wait for.',
  'telling.leave_out_longer_term_challenge': 'Leave out the longer term and the challenge of the production.',
  'telling.kind_challenge_not_about_challenge':
    'This kind of challenge is not about that, or a stay was recorded for a challenge of a prohibition.',
  'telling.where_filed_where_stay_written': 'Where it was filed, or where its stay is written, is missing.',
  'telling.name_court_order': 'Name the court, and the order.',
  'telling.only_organisation_decides_about_these':
    'Only the organisation that decides about these data can consent to their leaving.',
  'telling.answer_you_no_objection_ask':
    'Answer that you have no objection, or ask that organisation to answer.',
  'telling.several_organisations_were_told_not':
    'Several organisations were told, and it is not said which of them answered.',
  'telling.choose_whose_answer': 'Choose whose answer it is.',
  'telling.whoever_consented_does_not_decide': 'The person who consented cannot decide about these data.',
  'telling.decline_ask_organisation_decides_about':
    'Decline it, or ask the organisation that decides about them.',
  'telling.nobody_name_told': 'No one of that name has been told.',
  'telling.contact_not_kept_out': 'This contact is not kept from this demand.',
  'telling.address_itself_says_contact_not': 'The address itself says that this contact is not to be told.',
  'telling.correct_address_directory_name_another':
    'Correct the address in the directory, or name another contact.',
  'telling.another_person_than_who_kept':
    'Another person than who kept this contact out says that it may be told.',
  'telling.ask_colleague_counsel': 'Ask a colleague in counsel.',
  'telling.somebody_said_secrecy_ended': 'A colleague has already recorded that this prohibition ended.',
  'telling.another_person_confirms_says_still': 'Another person confirms it, or says that it still binds.',
  'telling.nobody_said_secrecy_ended': 'The end of this prohibition has not been recorded.',
  'telling.why_still_binds_missing': 'Why it still binds is missing.',
  'telling.you_said_yourself_secrecy_ended': 'You recorded the end of this prohibition yourself.',
  'telling.another_person_looks_confirms': 'Another person looks at it and confirms.',
  'telling.gate_still_ends_hold_ended': 'The gate still ends this hold, or it has ended.',
  'telling.let_go_gate_wait_last': 'Let it go by the gate, or wait for its last day.',
  'telling.what_done_source_missing': 'What was done at the source is missing.',
  'telling.say_where_let_go_whom':
    'Record where the data were released from preservation, by whom, and how you know.',
  'telling.law_controller_told_nobody_tenants':
    'The law requires telling the controller, and no party told in the customer’s chain is the controller.',
  'telling.controller_told_tenants_chain_contact':
    'Add the controller to the customer’s chain with a contact for notices, or have counsel record why not and another person send the notice.',
  'telling.law_person_told_whose_data':
    'The law has the person told whose data they are, and our notice goes to the organisation.',
  'telling.counsel_records_why_person_not':
    'Counsel records why that person is not told, and another person sends the notice.',
  'telling.whom_law_names_not_told':
    'Only one person has recorded that the person named by the law is not told.',
  'telling.you_said_why_whom_law': 'You recorded why the person named by the law is not told.',
  'telling.another_person_sends_notice': 'Another person sends the notice.',
  'telling.law_names_nobody_else_here': 'The law names no one else to be told.',
  'telling.why_they_not_told_missing': 'Why they are not told is missing.',
  'telling.counsel_follows_no_objection': 'Counsel follows no objection of this customer.',
  'telling.courts_order_missing': 'The court’s order is missing.',
  'telling.add_courts_order': 'Add the order itself.',
  'telling.court_or_number_missing': 'The court or its case number is missing.',
  'telling.name_court_and_number': 'Name the court and the case number, as the order has them.',
  'telling.order_names_another_line':
    'The order names a line that is not this customer’s, or that this demand does not ask for.',
  'telling.choose_lines_of_customer_order_names':
    'Choose this customer’s lines that the order names. Record an order about another demand there.',
  'telling.objection_keeps_no_such_line': 'The objection does not keep one of these lines here.',
  'telling.choose_lines_objection_keeps': 'Choose only lines that it keeps here.',
  'telling.answer_names_no_such_line': 'This answer cannot be recorded for these lines alone.',
  'telling.choose_lines_answer_is_about':
    'Choose lines of this customer. An answer that lets data go is for all of them.',
  'telling.no_objection_of_yours_followed': 'We follow no objection of yours, so there is none to withdraw.',
  'telling.answer_notice_instead': 'Answer the notice instead.',
  'telling.customer_may_still_go_to_court':
    'Counsel decided the objection again, and the customer can still go to court.',
  'telling.wait_end_of_time_for_court': 'Wait until that time is over, or for the customer’s word.',
  'telling.customer_not_told_decided_again':
    'The customer has not been told that counsel decided its objection again.',
  'telling.letter_leaves_by_itself': 'The letter goes out automatically. Wait for it.',
  'telling.correct_contact_or_record_telling':
    'Correct the contact in the directory, and the letter goes out again; or record how the customer was told.',
  'telling.customer_told_decided_again': 'The customer has been told, or nothing was decided again.',
  'telling.told_again_no_such_day': 'The customer cannot have been told on that day.',
  'telling.enter_day_since_decided_again': 'Enter a day from that decision until today.',
  'telling.how_customer_was_told_missing': 'How the customer was told is missing.',
  'telling.write_who_told_whom': 'Write down who told whom, and how.',
} as const
