// What is refused in the days of a challenge, in consent, emergency and closing. English, the source.
// it stands where its rule stands.

export const en = {
  'challenging.record_hearing_set_day_clock':
    'Record that the hearing is set for that day; its clock runs until then.',
  'challenging.day_hearing_passed': 'The day of this hearing has passed.',
  'challenging.record_hearing_held': 'Record that the hearing was held.',
  'challenging.no_hearing_set': 'No hearing is set.',
  'challenging.no_term_appeal_runs': 'No term to appeal runs.',
  'challenging.ruling_alone_last_day_appeal': 'A ruling alone has a last day to appeal.',
  'challenging.last_day_appeal_lies_before': 'The last day to appeal lies before the ruling.',
  'challenging.stay_alone_last_day_which': 'A stay alone has a last day on which it holds.',
  'challenging.say_production_stayed_choose_step':
    'Say that production was stayed, or choose the step that was taken.',
  'challenging.last_day_stay_lies_before': 'The last day of the stay lies before its order.',
  'challenging.statute_suspends_production_until_ruling': 'A statute suspends production until the ruling.',
  'challenging.leave_last_day_out_stay': 'Leave the last day out: the stay ends with the ruling.',
  'challenging.chosen_identifier_not_asked_category':
    'A chosen identifier was not asked for with this category.',
  'challenging.chosen_category_names_no_identifier': 'A chosen category names no identifier.',
  'challenging.choose_whose_data_would_help': 'Choose whose data would help, for each category.',
  'challenging.period_least_helps_ends_before': 'The period of the least that helps ends before it begins.',
  'challenging.correct_period': 'Correct the period.',
  'challenging.account_not_least_helps': 'This account is not of the least that helps.',
  'challenging.decline_record_danger_anew_account':
    'Decline it, or record the danger again with this account, and have the supervisor confirm it.',
  'challenging.period_wider_than_least_helps': 'The period is wider than the least that helps.',
  'challenging.keep_period_recorded_danger_record':
    'Keep to the period that was recorded with the danger, or record the danger again, and have the supervisor confirm it.',
  'challenging.what_set_apart_still_kept': 'The preserved data are still kept and cannot be released yet.',
  'challenging.record_what_agency_did_decide':
    'Record what the authority did, decide these lines again, or close the demand after {x}, when the gate has ended the preservation.',
  'challenging.no_2703h_suspends':
    'No motion under 18 USC 2703(h) suspends production here, so this finding ends no suspension.',
  'challenging.record_end_of_stay_instead': 'Record the end of the stay, where a court ordered one.',
  'challenging.secrecy_has_no_lines': 'A challenge of a prohibition is not about single lines.',
  'challenging.file_without_lines': 'File it without lines.',
  'challenging.names_other_lines':
    'It names a line that is not of these customers, or a customer without a line.',
  'challenging.choose_lines_of_each_customer':
    'Choose the lines that it is about, at least one for each customer.',
  'challenging.stay_alone_names_lines': 'Only a stay, or the end of one, is about single lines.',
  'challenging.order_names_another_line': 'The order names a line that this challenge is not about.',
  'challenging.choose_its_lines_or_other_challenge':
    'Choose among the lines of this challenge, or record the order with the challenge in which it was made.',
  'challenging.line_not_stayed': 'A line is named that is not stayed.',
  'challenging.choose_among_stayed_lines': 'Choose among the lines that are stayed.',
  'challenging.leave_lines_out_stay': 'Record the stay without lines, as it holds all of them.',
} as const
