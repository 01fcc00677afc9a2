// What is refused and asked where a secrecy is lengthened or one person may be told. English, the source.

export const en = {
  'silence.recorded_longer_secrecy_asked': 'The request to extend the prohibition is already recorded.',
  'silence.hand_paper_another_person_confirm':
    'Hand in its paper, have another person confirm it, or record what became of it.',
  'silence.asked_after_secrecy_had_ended':
    'The extension was requested after the prohibition had ended, so it holds nothing.',
  'silence.no_longer_secrecy_waits_second': 'No extension is waiting for a second person.',
  'silence.reload_demand_what_nobody_confirmed':
    'Reload the demand. What was not confirmed in time must be recorded again.',
  'silence.you_recorded_yourself_longer_secrecy': 'You recorded the request for an extension yourself.',
  'silence.secrecy_ended_longer_asked_before':
    'The prohibition has ended: record the day on which the extension was requested.',
  'silence.record_paper_another_person_confirm':
    'Record it with its paper, or have another person confirm it.',
  'silence.somebody_said_longer_secrecy_asked':
    'A colleague has recorded, without the paper, that an extension was requested: another person checks and confirms it.',
  'silence.recorded_whom_authority_allows_told':
    'The person whom the authority allows to be told is already recorded.',
  'silence.another_person_confirms_says_does':
    'Another person confirms it, or says that it does not allow it.',
  'silence.paper_which_authority_allows_missing': 'The paper by which the authority allows it is missing.',
  'silence.hand_letter_mail_order': 'Hand in its letter, mail or order.',
  'silence.who_authority_allows_missing': 'Who of the authority allows it is missing.',
  'silence.nobody_waits_told_under_secrecy': 'No one is waiting to be told under this prohibition.',
  'silence.why_not_allowed_missing': 'Why it is not allowed is missing.',
  'silence.already_confirmed': 'It is already confirmed.',
  'silence.you_recorded_yourself_whom_authority':
    'You recorded yourself whom the authority allows to be told.',
  'silence.another_person_reads_paper_confirms': 'Another person reads the paper and confirms.',
  'silence.no_two_people_said_authority':
    'No two people have said that the authority allows anybody to be told.',
  'silence.record_it_with_its_paper_and_have_another_person_confirm_it':
    'Record it with its paper, and have another person confirm it.',
  'silence.contact_already_told': 'This contact was already told.',
  'silence.authority_allows_another_contact_told':
    'The authority allows another contact to be told, and no one else.',
  'silence.somebody_recorded_authority_allows_person':
    'Somebody has recorded that the authority allows one person to be told: another person reads the paper and confirms.',
  'silence.authority_allows_person_told_send':
    'The authority allows one person to be told: send the notice to that person alone.',
  'silence.no_secrecy_keeps_notice_back': 'No prohibition holds this notice back from everyone.',
  'silence.send_notice_what_told_already': 'Send the notice; what was told already stays told.',
  'silence.contact_kept_from_demand': 'This contact is kept from this demand.',
  'silence.ask_authority_allow_another': 'Ask the authority to allow another one.',
  'silence.order_secrecy_came_after_authority':
    'A non-disclosure order arrived after the authority allowed this contact to be told.',
  'silence.ask_authority_again_record_answer': 'Ask the authority again, and record its new answer.',
  'silence.contact_whom_authority_allows_told':
    'The contact whom the authority allows to be told does not receive notices of this demand now.',
  'silence.look_directory_ask_authority_allow':
    'Look at the directory, or ask the authority to allow another one.',
  'silence.somebody_else_organisation_stands_directory':
    'Somebody else of this organisation is in the directory with the same address.',
  'silence.correct_address_directory_ask_authority':
    'Correct the address in the directory, or ask the authority to allow another contact.',
  'silence.new_order_court_read_secrecy': 'Read a new court order as a prohibition of its own.',
  'silence.record_agency_came_back_us': 'Record that the authority came back to us, and send the notice.',
} as const
