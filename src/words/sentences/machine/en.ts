// What machines found out: of a mail and its sender, and what the gate refuses. English, the source.

export const en = {
  'machine.order_cannot_opened_gates_key': 'The order cannot be opened with the gate’s key.',
  'machine.order_not_form_kind': 'The order is not of the form that its kind has.',
  'machine.order_filed_under_another_subject':
    'The order is filed under another subject than its content has.',
  'machine.authorisation_not_encoding': 'The authorisation is not in its one encoding.',
  'machine.what_signed_names_another_gate': 'What was signed names another gate.',
  'machine.authorisation_not_valid_yet': 'The authorisation is not valid yet.',
  'machine.objection_window_not_ended': 'The objection window has not ended.',
  'machine.authorisation_expired': 'The authorisation has expired.',
  'machine.authorisation_first_format_which_names':
    'The authorisation is of the first format, which names no look-up, ground or call-back.',
  'machine.authorisation_would_valid_longer_than':
    'The authorisation would be valid for longer than the gate’s keeper allows.',
  'machine.preparer_not_pinned_gate_not': 'The preparer is not pinned at the gate, or not any more.',
  'machine.line_waits_another_authority_whose':
    'A line waits for another authority whose time has not ended.',
  'machine.gate_no_table_what_each':
    'The gate has no table of what each instrument opens, or another one than its keeper pinned.',
  'machine.instrument_not_gates_table': 'An instrument is not in the gate’s table.',
  'machine.lines_instrument_does_not_open': 'A line’s instrument does not open its category of data.',
  'machine.leaf_ground_records_something_else':
    'The leaf of a ground records something else than that ground: another event, matter or paper.',
  'machine.ground_comes_without_leaf': 'A ground comes without its leaf.',
  'machine.window_object_would_end_before':
    'A window to object would end before its notice was given, or the notice lies in the future.',
  'machine.secrecy_stands_notice_over': 'The prohibition that takes the place of a notice has ended.',
  'machine.authorisation_says_no_notice_due':
    'The authorisation says that no notice is due, which the gate takes of no instrument.',
  'machine.line_released_before_wholly_part': 'A line was released before, wholly or in part.',
  'machine.copy_was_erased': 'The gate’s copy of what was collected was erased when its term was over.',
  'machine.copy_was_erased_on': 'The gate’s copy of what was collected was erased on {x}.',
  'machine.nothing_sealed_again_new_demand': 'Nothing can be sealed again; a new demand is needed.',
  'machine.sealed_again_not_line_by_line': 'What would be sealed again is not line by line what left.',
  'machine.number_kind_production_does_not':
    'The number or the kind of the production does not follow what this gate released of the demand.',
  'machine.gate_did_not_release_what':
    'This gate did not release what the authorisation supplements or corrects.',
  'machine.no_answered_look_up_says':
    'No answered look-up says that an identifier of the authorisation names that account.',
  'machine.authorisation_names_look_up_gate':
    'The authorisation names a look-up that this gate did not answer.',
  'machine.authorisation_names_look_up_another': 'The authorisation names the look-up of another demand.',
  'machine.look_up_authorisation_names_older':
    'The look-up that the authorisation names is older than the gate’s keeper allows.',
  'machine.look_up_lines_matter_several':
    'By the look-up, the lines of one matter belong to several customers, or one customer’s lines to several matters.',
  'machine.custodians_signature_not_over_certificate':
    'The custodian’s signature is not over this certificate, this authorisation and this gate.',
  'machine.certificate_signed_passkey_not_pinned':
    'The certificate was signed with a passkey that is not pinned at the gate for that custodian.',
  'machine.custodian_prepared_what_collected': 'The custodian prepared what was collected.',
  'machine.authorisation_takes_signatures_two_people': 'An authorisation takes the signatures of two people.',
  'machine.both_signatures_come_from_same': 'Both signatures come from the same human.',
  'machine.preparer_signed_authorisation': 'The preparer signed the authorisation.',
  'machine.signature_comes_from_passkey_not':
    'A signature comes from a passkey that is not pinned at the gate for that approver.',
  'machine.approvers_pin_not_valid_today': 'An approver’s pin is not valid today.',
  'machine.subcontractor_signed_authorisation': 'A subcontractor signed the authorisation.',
  'machine.passkeys_answer_not_form_webauthn': 'A passkey’s answer is not of the form of WebAuthn.',
  'machine.passkeys_answer_not_signature_existing':
    'A passkey’s answer is not a signature of an existing passkey.',
  'machine.passkey_signed_something_else': 'A passkey signed something else.',
  'machine.passkey_signed_another_page_than': 'A passkey signed on another page than the pinned one.',
  'machine.passkey_another_relying_party_signed':
    'A passkey of another relying party signed: a sign-in is not an approval.',
  'machine.passkey_signed_without_verifying_user': 'A passkey signed without verifying its user.',
  'machine.passkeys_signature_does_not_hold': 'A passkey’s signature does not hold.',
  'machine.leaf_proof_not_encoding': 'The leaf or its proof is not in its one encoding.',
  'machine.leaf_records_something_else_than': 'The leaf records something else than this order needs.',
  'machine.leaf_not_log_checkpoint_signs': 'The leaf is not in the log that the checkpoint signs.',
  'machine.checkpoint_lacks_signature_pinned_log':
    'The checkpoint lacks the signature of the pinned log or the quorum of pinned witnesses.',
  'machine.public_logs_checkpoint_too_old': 'The public log’s checkpoint is too old.',
  'machine.public_log_cannot_read_gate': 'The public log cannot be read by the gate.',
  'machine.public_log_not_reached_proofs': 'The public log has not reached the proof’s checkpoint.',
  'machine.witness_checkpoint_not_pinned_gate': 'A witness of the checkpoint is not pinned at the gate.',
  'machine.log_proof_not_pinned_gate': 'The log of this proof is not pinned at the gate.',
  'machine.public_log_smaller_than_gate': 'The public log is smaller than the gate has seen it.',
  'machine.public_log_does_not_continue': 'The public log does not continue what the gate has seen.',
  'machine.desk_knows_no_such_authorisation': 'The desk knows no such authorisation.',
  'machine.desk_does_not_hold_authorisation': 'The desk does not hold the authorisation as in force.',
  'machine.authorisation_revoked': 'The authorisation was revoked.',
  'machine.authorisation_used_before': 'The authorisation was used before.',
  'machine.look_up_not_encoding': 'The look-up is not in its one encoding.',
  'machine.look_up_expired_time_not': 'The look-up has expired, or its time has not come.',
  'machine.look_up_answered_before': 'The look-up was answered before.',
  'machine.signed_passkey_not_pinned_gate':
    'It was signed with a passkey that is not pinned at the gate for that analyst.',
  'machine.analysts_pin_not_valid_today': 'The analyst’s pin is not valid today.',
  'machine.analyst_asked_many_identifiers_accounts':
    'The analyst has asked for as many identifiers and accounts as one hour allows.',
  'machine.hold_end_not_encoding': 'The hold, or its end, is not in its one encoding.',
  'machine.time_placing_ending_hold_over':
    'The time for placing or ending the hold is over or has not come, or its last day is over.',
  'machine.hold_placed_before': 'The hold was placed before.',
  'machine.gate_keeps_no_such_hold': 'The gate keeps no such hold: it has ended, or was never placed.',
  'machine.nothing_kept': 'Nothing is kept by it.',
  'machine.source_cannot_set_data_apart': 'A source cannot set data apart by itself.',
  'machine.custodian_do_hand_record_desk': 'Have its custodian do it by hand, and record it at the desk.',
  'machine.source_order_names_not_declared': 'A source that the order names is not declared at the gate.',
  'machine.source_failed_gave_half_answer': 'A source failed or gave half an answer.',
  'machine.source_did_not_answer_time': 'A source did not answer in time.',
  'machine.source_fed_by_hand_waits':
    'A source is fed by hand, and its export was not handed in and confirmed yet.',
  'machine.nothing_collected_under_authorisation': 'Nothing was collected under this authorisation.',
  'machine.certificate_not_pdf_document': 'The certificate is not a PDF document.',
  'machine.no_package_sealed_under_authorisation': 'No package was sealed under this authorisation.',
  'machine.what_collected_sealed_changed_gates':
    'What was collected or sealed has changed on the gate’s disk.',
  'machine.same_paper_already': 'The same paper is already in {x}.',
  'machine.answers_would_go_another_domain': 'Answers would go to {x}, another domain than the sender’s.',
  'machine.is_in_the_directory': '{x} is in the directory.',
  'machine.looks_like_but_not': '{x} looks like {y} but is not.',
  'machine.below_domain_directory': '{x} is below a domain of the directory.',
  'machine.not_directory': '{x} is not in the directory.',
  'machine.sender_no_valid_domain': 'The sender has no valid domain.',
  'machine.address_holds_more_than': 'The address holds more than one @.',
  'machine.domain_uses_letters_outside_ascii': 'The domain uses letters outside ASCII.',
  'machine.domain_mixes_letters_different_scripts': 'The domain mixes letters of different scripts.',
  'machine.address_free_mail_service_anybody': 'The address is at a free mail service that anybody can use.',
  'machine.address_holds_invisible_characters': 'The address holds invisible characters.',
  'machine.signed_senders_own_domain': 'Signed by {x}, the sender’s own domain.',
  'machine.mails_heads_made_keep_server': 'The mail’s heads are made to keep a server busy.',
  'machine.mails_signatures_could_not_checked': 'The mail’s signatures could not be checked in time.',
  'machine.mails_signatures_were_not_checked':
    'The mail’s signatures were not checked: they ask for more names than any honest mail does.',
  'machine.mails_signatures_were_not_checked_cage':
    'The mail’s signatures were not checked: the cage that mail is read in is missing on this machine.',
  'machine.the_mails_signatures_could_not_be_checked': 'The mail’s signatures could not be checked.',
  'machine.mail_names_no_sender_more':
    'The mail names no sender or more than one; no signature can tell which.',
  'machine.mail_carries_no_signature_domain': 'The mail carries no signature of its domain.',
  'machine.mails_signature_does_not_hold':
    'The mail’s signature does not hold: it was altered, or is not what it says.',
  'machine.mail_signed_not_senders_domain': 'The mail is signed by {x}, not by the sender’s domain.',
  'machine.signature_covers_only_beginning_mail': 'The signature covers only the beginning of the mail.',
  'machine.mail_more_than_from_head': 'The mail has more than one From head.',
  'machine.mail_names_more_than_sender': 'The mail names more than one sender.',
  'machine.signature_leaves_part_mail_unsigned': 'A signature leaves a part of the mail unsigned.',
  'machine.signature_expired_dated_future': 'A signature has expired or is dated in the future.',
  'machine.signing_domain_says_only_testing':
    'The signing domain says that it is only testing its signatures.',
  'machine.mails_heads_do_not_name':
    'The mail’s heads do not name the address it came to; it may have been sent to somebody else first.',
  'machine.dmarc_passes_spf_alone_words':
    'DMARC passes by SPF alone: the words of the mail are not protected.',
  'machine.not_mail_nothing_check_sender': 'not by mail: nothing to check of a sender',
  'machine.brought_from_nothing_check_sender': 'brought in from {x}: nothing to check of a sender',
  'machine.another_authority_directory_than_chosen':
    '{x} is of another authority of the directory than the one chosen.',
  'machine.leaf_notice_prohibition_comes_without':
    'The leaf of a notice or prohibition comes without its place in the log.',
  'machine.signature_leaves_out_part_file': 'The signature in {x} leaves out a part of the file.',
  'machine.signature_does_not_hold_file':
    'The signature in {x} does not hold: the file was changed, or it is the signature of another file.',
  'machine.file_changed_after_signed': 'The file {x} was changed after it was signed.',
  'machine.signature_kind_not_checked': 'The signature in {x} is of a kind that is not checked.',
  'machine.signature_too_weak_hash_key':
    'The signature in {x} is too weak: its hash or its key can be forged.',
  'machine.signature_intact_file_added_signed':
    'The signature in {x} is intact, and the file was added to and signed again.',
  'machine.time_stamp_intact_covers_whole': 'The time stamp in {x} is intact and covers the whole file.',
  'machine.signature_intact_covers_whole_file': 'The signature in {x} is intact and covers the whole file.',
  'machine.not_every_signature_checked_too': 'Not every signature in {x} was checked: there are too many.',
  'machine.words_pages_those_were_signed': 'The words of its pages are those that were signed.',
  'machine.words_pages_not_those_were': 'The words of its pages are not those that were signed.',
  'machine.whether_pages_still_say_what': 'Whether its pages still say what was signed was not compared.',
  'machine.names_certificate': 'It names the certificate of {x}.',
  'machine.sha_256_fingerprint_certificate': 'The SHA-256 fingerprint of the certificate is {x}.',
  'machine.signed_certificate_holder_issued': 'Signed with a certificate of {x} that its holder issued.',
  'machine.signed_certificate_issued': 'Signed with a certificate of {x}, issued by {y}.',
  'machine.whether_issuer_may_vouch_not': 'Whether that issuer may vouch for it is not checked.',
  'machine.does_not_say_when_signed':
    'It does not say when it was signed; the certificate is valid from {x} to {y}.',
  'machine.signed_own_word_certificate_valid':
    'Signed on {x}, by its own word; the certificate is valid from {y} to {z}.',
  'machine.signed_own_word_when_certificate':
    'Signed on {x}, by its own word, when the certificate was not valid: it is from {y} to {z}.',
} as const
