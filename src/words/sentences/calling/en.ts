// What a call-back refuses, and what is refused for want of one. English, the source.
// where its rule stands.

export const en = {
  'calling.call_again_officers_key_changed':
    'Call again: the officer’s key changed since the call-back of {x}.',
  'calling.call_again_authoritys_own_key':
    'Call again: the authority’s own key changed since the call-back of {x}.',
  'calling.call_back_compare_words_key':
    'Call back and compare the words of the key that the directory holds now.',
  'calling.nobody_confirmed_words_authoritys_own':
    'Nobody has confirmed the words of the authority’s own key by telephone.',
  'calling.directory_does_not_say_contact':
    'The directory does not say of this contact what number it is, or where it was found.',
  'calling.looked_up_where_no_paper':
    'Have it looked up where no paper points to, and entered in the directory with its source first.',
  'calling.paper_prints_contact_person_entered':
    'The paper prints this contact, and one person entered it in the directory after the paper came.',
  'calling.call_another_contact_entry_looked':
    'Call another contact, or have the entry looked up and confirmed by two people.',
  'calling.not_said_who_answered': 'It is not said who answered.',
  'calling.write_down_whom_you_spoke': 'Write down with whom you spoke.',
  'calling.key_counts_read_only_where': 'A key counts as read only where the authority confirmed the paper.',
  'calling.record_call_without_key': 'Record the call without the key.',
  'calling.key_somebody_else_than_demand': 'This key is of somebody else than the demand was matched to.',
  'calling.match_demand_officer_first': 'Match the demand to its officer first.',
  'calling.directory_holds_another_key_now':
    'The directory holds another key by now than the one whose words were compared.',
  'calling.reload_page_compare_words_shows': 'Reload the page and compare the words that it shows.',
  'calling.name_contact_holds_what_record': 'The name or the contact holds what a record cannot hold.',
  'calling.write_name_plain_letters_entry':
    'Write the name in plain letters, or have the entry corrected in the directory.',
} as const
