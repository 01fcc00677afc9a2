// What the directory of authorities and the terms of retention refuse. English, the source.
// stands where its rule stands.

export const en = {
  'directory.table_twice': 'It is in the table twice.',
  'directory.authority_neither_here_nor_table': 'This authority is neither here nor in the table.',
  'directory.add_line_record_authority': 'Add a line with record “authority” for it.',
  'directory.id_another_authoritys_officer': 'This id is another authority’s officer.',
  'directory.give_another_id_correct_authority': 'Give another id, or correct the authority.',
  'directory.officer_suspended': 'This officer is suspended.',
  'directory.officer_restored_page_authority_first':
    'Have the officer restored on the page of the authority first.',
  'directory.what_change_rests_not_said': 'What this change rests on is not said.',
  'directory.fill_source_checked': 'Fill in source and checked_on.',
  'directory.no_such_table_changes': 'There is no such table of changes.',
  'directory.open_list_authorities': 'Open the list of authorities.',
  'directory.no_such_contact_tenant': 'There is no such contact of this tenant.',
  'directory.if_lost_take_contact_out':
    'If it is lost, take the contact out and enter the person as a new one; another person confirms it.',
  'directory.person_passkey_already': 'This person has a passkey already.',
  'directory.add_first': 'Add one first.',
  'directory.no_address_person': 'There is no address of this person.',
  'directory.change_authority_confirmed_another_person':
    'A change of an authority is confirmed by another person than the one who asked for it.',
  'directory.another_change_entry_waits_already': 'Another change of this entry waits already.',
  'directory.confirmed_stopped_first': 'Have it confirmed or stopped first.',
  'directory.no_such_change_decide': 'There is no such change to decide.',
  'directory.entry_already': 'This entry is there already.',
  'directory.authority_use': 'This authority is in use.',
  'directory.no_such_officer_authority': 'There is no such officer of this authority.',
  'directory.authority_retired_nothing_believed_any':
    'This authority was retired: nothing is believed of it any more.',
  'directory.brought_back_choose_another': 'Have it brought back, or choose another.',
  'directory.if_lost_suspend_officer_them':
    'If it is lost, suspend the officer and have them restored by two people.',
  'directory.change_terms_waits_already': 'A change of the terms waits already.',
  'directory.what_loosens_policy_confirmed_another':
    'What loosens a policy is confirmed by another person than the one who asked for it.',
  'directory.change_policies_waits_already': 'A change of the policies waits already.',
  'directory.shorter_term_confirmed_another_person':
    'A shorter term is confirmed by another person than the one who asked for it.',
  'directory.nothing_changed_these_terms': 'Nothing is changed by these terms.',
  'directory.change_term_basis_first': 'Change a term or its basis first.',
  'directory.contact_confirmed_another_person_than':
    'A contact is confirmed by another person than the one who asked for it.',
  'directory.another_key_tenant_confirmed_another':
    'Another key of a tenant is confirmed by another person than the one who asked for it.',
  'directory.whoever_would_get_notices_waits': 'Whoever would get its notices waits for a second person.',
  'directory.keep_contact_who_gets_them': 'Keep a contact who gets them until the other is confirmed.',
  'directory.key_same_person_signed_already': 'A key of the same person has signed already.',
  'directory.keeper_who_another_person_signs': 'A keeper who is another person signs.',
} as const
