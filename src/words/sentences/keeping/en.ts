// What is said of data that are kept and not given. English, the source.

export const en = {
  'keeping.order_had_to_be_confirmed':
    'This order had to be confirmed after it was made. Its time is over, and nobody has recorded that it was.',
  'keeping.ask_authority_record_confirmation':
    'Ask the authority, and record whether the order was confirmed.',
  'keeping.order_was_not_confirmed': 'This order was not confirmed in time, or its confirmation was refused.',
  'keeping.answer_order_not_confirmed': 'Determine its lines again. Nothing more may leave under it.',
  'keeping.nothing_has_to_be_confirmed': 'This order does not have to be confirmed.',
  'keeping.confirm_facts_if_paper_says_provisional':
    'If it was made in haste, confirm that in its facts first.',
  'keeping.confirmation_lies_ahead': 'The time of the confirmation lies in the future.',
  'keeping.write_when_it_was_confirmed': 'Write when the order was confirmed or refused.',
  'keeping.said_nothing_about_what_ordered': 'It said nothing about what was ordered.',
  'keeping.choose_kinds_data_word_about': 'Choose the kinds of data that its word is about.',
  'keeping.no_ground_refusal_enforcing_authority':
    'No ground for refusal of the enforcing authority is on record for this line.',
  'keeping.record_what_said_first_choose': 'Record what it said first, or choose the reason that holds.',
  'keeping.paper_orders_no_data_given': 'This paper orders no data to be given.',
  'keeping.decide_they_kept_them_authority':
    'Decide that they are kept. To have them, the authority sends an order to produce.',
  'keeping.reject_line_paper_orders_silence':
    'Reject the line: the paper only prohibits telling the customer.',
  'keeping.no_account_whose_data_could': 'There is no account whose data could be kept.',
  'keeping.paper_does_not_order_data': 'This paper does not order that data are kept.',
  'keeping.decide_whether_they_given_they':
    'Decide whether to disclose the data. They can be preserved meanwhile.',
  'keeping.reject_say_what_would_suffice': 'Reject it and say what would suffice.',
  'keeping.law_permits_keep_these_data': 'The law permits to keep these data but does not require it.',
  'keeping.decline_it': 'Decline it.',
  'keeping.order_these_data_kept_until': 'The order has these data kept until another day.',
  'keeping.enter_if_authority_lengthened_order':
    'Enter {x}. If the authority lengthened its order, record that first and assess the demand again.',
  'keeping.take_what_authority_sent_demand':
    'Take in what the authority sent as a demand of its own, and link it.',
  'keeping.write_day_which_arrived': 'Write the day on which it arrived.',
  'keeping.nothing_tenant_redirected_nothing_kept':
    'None of this customer’s lines is redirected, so nothing has to be preserved.',
  'keeping.order_still_these_data_kept': 'The order still has these data kept.',
  'keeping.they_let_go_last_day':
    'They are let go on the last day. If the authority takes its order back, record that first.',
  'keeping.order_data_kept_nobody_set': 'The order covers data that have not been preserved.',
  'keeping.set_them_apart_decide_these': 'Set them apart, or decide these lines again.',
  'keeping.close_after_record_authority_takes':
    'Close it after {x}, or record that the authority takes its order back.',
  'keeping.law_names_no_day_which': 'The law names no day on which these data are let go.',
  'keeping.counsel_closes_when_nothing_kept': 'Counsel closes it when nothing is kept for it any more.',
  'keeping.what_set_apart_kept_longer':
    'The preserved data must be kept for longer: preserve them again until the new day.',
  'keeping.law_these_data_kept_set': 'The law has these data kept: set them apart. Nothing is given by it.',
  'keeping.what_kept_let_go_soon':
    'What is kept is let go soon: record what the authority sent about it, or let its day pass.',
  'keeping.data_kept_they_let_go':
    'The data are kept. They are let go on the last day, unless the authority lengthens its order or asks for them.',
  'keeping.no_source_gate_knows_holds': 'No source that the gate knows holds what has to be kept.',
  'keeping.confirmation_before_order': 'The confirmation is dated before the order was issued.',
  'keeping.write_when_confirmed_or_correct_issue':
    'Write when the order was confirmed or refused. If the order’s own date is wrong, correct it in the facts first.',
} as const
