// Letters to the authority that did not arrive, and process that follows an emergency. English, the source.

export const en = {
  'letters.letter_authority_cannot_sent_because':
    'A letter to the authority cannot be sent, because no address is known: add one in the directory, or send it by post and record it.',
  'letters.letter_lane_due_nothing_goes':
    'A letter of this lane is due and nothing of it goes by mail: hand it to the authority and record it.',
  'letters.letter_authority_came_back_send':
    'A letter to the authority came back: send it to another address, or by post and record it.',
  'letters.no_such_letter_here': 'There is no such letter here.',
  'letters.no_such_letter_waits_anything': 'No such letter waits for anything here.',
  'letters.say_why_authority_need_not': 'Say why the authority need not have this letter.',
  'letters.reached_authority_no_such_day': 'It reached the authority on no such day.',
  'letters.enter_day_from_letter_until': 'Enter a day from that of the letter until today.',
  'letters.letter_authority_did_not_arrive': 'A letter to the authority did not arrive.',
  'letters.send_anew_record_posted_say':
    'Send it again, record that it was posted, or say why it is not needed.',
  'letters.address_not_known_authority': 'This address is not known of this authority.',
  'letters.choose_list_added_directory': 'Choose one of the list, or have it added in the directory.',
  'letters.mail_server_refused_what_went': 'The mail server refused what went to the address that is known.',
  'letters.choose_address_where_letter_did':
    'Choose the address where the letter did not arrive, or have another added in the directory.',
  'letters.paper_did_not_come_after': 'This paper did not come after the emergency.',
  'letters.choose_demand_holds_process_which': 'Choose the demand that holds the process which followed.',
  'letters.who_sent_demand_not_established': 'Who sent that demand is not established yet.',
  'letters.complete_checks_call_back_first': 'Complete its checks and its call-back first.',
  'letters.demand_comes_from_another_authority': 'That demand comes from another authority.',
  'letters.choose_same_authority_counsel_say':
    'Choose an address of the same authority, or have counsel record why the other authority acts for it.',
  'letters.whether_another_authority_stands_counsels':
    'Only counsel can decide whether another authority acts for this one.',
  'letters.counsel_record': 'Have counsel record it.',
  'letters.not_everybody_who_named_here': 'Not everybody who is named here may know of that demand.',
  'letters.them_named_first_say_message': 'Have them named there first, or say in a message what came.',
  'letters.copy_under_bars_stands_what':
    'This copy may show another customer’s data, also under its bars (page/line): {where}.',
  'letters.blacken_these_lines_paper_scan':
    'Blacken these lines on paper and scan it again: a bar that is drawn over text leaves the text in the file.',
  'letters.nobody_else_looked_copy_made': 'No second person has checked the copy that was made by hand.',
  'letters.send_from_desk_ask_colleague': 'Send it from the desk, and ask a colleague to look at it.',
  'letters.who_made_copy_cannot_second': 'Who made this copy cannot be the second to look at it.',
  'letters.ask_colleague_look_each_page': 'Ask a colleague to look at each page.',
  'letters.sentence_names_customer_neither_identifier':
    'The sentence names a customer, and neither an identifier of the paper nor its reach shows who that is.',
  'letters.write_without_name_domain_if':
    'Write it without the name and the domain. If the authority needs to know who is meant, ask it to narrow its demand.',
  'letters.reason_line_names_customer_neither':
    'The reason of a line names a customer, and neither an identifier of the paper nor its reach shows who that is.',
  'letters.decide_line_again_reason_without':
    'Decide that line again, with a reason without the name and the domain.',
  'letters.directory_says_since_customer_organisation':
    'The directory says since that a customer is an organisation.',
  'letters.decide_lines_again_asked_first':
    'Decide its lines again: it is asked first, or has an exception from the list.',
  'letters.order_statute_secrecy_binds_letter':
    'An order or a statute prohibits this letter from naming the customer.',
  'letters.hand_counsel_what_may_ask': 'Hand it to counsel: what it may ask for is counsel’s to say.',
  'letters.neither_identifier_paper_nor_reach':
    'Neither an identifier of the paper nor its reach shows who the customer is.',
  'letters.hand_counsel_who_asks_agency': 'Pass it to counsel, who asks the authority to narrow its demand.',
  'letters.ask_agency_way_customer_secrecy':
    'Counsel asks the authority for a way to reach the customer that the prohibition allows.',
  'letters.paper_does_not_show_who':
    'The paper does not show who the customer is: counsel asks the authority to narrow its demand.',
  'letters.what_paper_asks_not_set': 'The data that the paper asks for have not been preserved.',
  'letters.set_apart_first_counsel_say':
    'Preserve the data first, or have counsel record why the letter goes before.',
  'letters.only_counsel_lets_letter_go': 'Only counsel may send the letter before the data are preserved.',
  'letters.set_apart_first_hand_counsel': 'Preserve the data first, or pass it to counsel.',
} as const
