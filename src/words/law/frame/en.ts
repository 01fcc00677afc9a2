// What the evaluator says in its own words around the sentences of a pack, and the reasons that the desk suggests. English, the
// source: `{law}` is a sentence of a pack.

export const en = {
  '{name} reaches {category}: {law}': '{name} reaches {category}: {law}',
  '{name} does not reach {category}: {law}': '{name} does not reach {category}: {law}',
  '{name} does not by itself settle {category}: {law}': '{name} does not by itself settle {category}: {law}',
  '{name} must be issued by: {law}. The paper names {bodies}.':
    '{name} must be issued by: {law}. The paper names {bodies}.',
  '{name} is issued by: {law}. The stated body "{body}" names no body of that kind.':
    '{name} is issued by: {law}. The stated body "{body}" names no body of that kind.',
  '{name} in the wording read applies from {day}; the paper of {received} is older.':
    '{name} in the wording read applies from {day}; the paper of {received} is older.',
  '{name} in the wording read applies from {day}; the paper of {received} is older and an earlier wording may have carried it.':
    '{name} in the wording read applies from {day}; the paper of {received} is older and an earlier wording may have carried it.',
  'The law behind {name} ended on {day}; the paper came on {received}.':
    'The law behind {name} ended on {day}; the paper came on {received}.',
  'The law behind {name} ended on {day}; the paper came on {received} and only a savings rule could carry it.':
    'The law behind {name} ended on {day}; the paper came on {received} and only a savings rule could carry it.',
  'What the pack says about {name} rests on no source that was read: counsel decides.':
    'What the pack says about {name} rests on no source that was read: counsel decides.',
  '{name} names no category of data and yields none.': '{name} names no category of data and yields none.',
  '{name} names no category of data: what is asked for must be known first.':
    '{name} names no category of data: what is asked for must be known first.',
  '{law} The period ended on {day}.': '{law} The period ended on {day}.',
  'The paper asks for {asked} days; the law gives {given} ({law}).':
    'The paper asks for {asked} days; the law gives {given} ({law}).',
  'It is not known yet how long this lasts ({law}).': 'It is not known yet how long this lasts ({law}).',
  'not stated': 'not stated',
  'This holds unless an exception that is still open takes it away: {law}':
    'This holds unless an exception that is still open takes it away: {law}',
  'the pack records nothing.': 'the pack records nothing.',
  'The pack does not say.': 'The pack does not say.',
  'The account belongs to an organisation. Please ask it first.':
    'The account belongs to an organisation. Please ask it first.',
  'The law permits us to give this in an emergency, which the authority’s supervisor has confirmed. It does not require it.':
    'The law permits us to give this in an emergency, which the authority’s supervisor has confirmed. It does not require it.',
  'Our customer has consented to this. The law does not require it.':
    'Our customer has consented to this. The law does not require it.',
  'The law permits us to give this and does not require it. We decline what no law requires.':
    'The law permits us to give this and does not require it. We decline what no law requires.',
  'We hold no records that answer this.': 'We hold no records that answer this.',
  // How a day was counted.
  'named by the facts: {day}': 'named by the facts: {day}',
  'the day is not known: ask for it': 'the day is not known: ask for it',
  'no number of days in the law: use the date on the paper':
    'no number of days in the law: use the date on the paper',
  'the day it starts with is not known: ask for it': 'the day it starts with is not known: ask for it',
  'starts with {day}, which is not counted ({cite})': 'starts with {day}, which is not counted ({cite})',
  'starts with {day}, not counted': 'starts with {day}, not counted',
  '{n} days later: {day}, {weekday}': '{n} days later: {day}, {weekday}',
  '{n} days later: {day} ({cite})': '{n} days later: {day} ({cite})',
  '{n} months later: {day}, {weekday}': '{n} months later: {day}, {weekday}',
  '{n} working days later: {day}, {weekday}': '{n} working days later: {day}, {weekday}',
  '{n} hours run from the time of receipt, which is not known: ask for it':
    '{n} hours run from the time of receipt, which is not known: ask for it',
  '{n} hours after {from}, nights and holidays included ({cite})':
    '{n} hours after {from}, nights and holidays included ({cite})',
  '{day} is {off}: not counted': '{day} is {off}: not counted',
  '{day} is {off}: moves to {next}': '{day} is {off}: moves to {next}',
  'extended on {day}: {n} more days, to {end} ({law})': 'extended on {day}: {n} more days, to {end} ({law})',
  'from {day} without an end by the calendar: {law}': 'from {day} without an end by the calendar: {law}',
  'a closing day of the court': 'a closing day of the court',
  Sunday: 'Sunday',
  Monday: 'Monday',
  Tuesday: 'Tuesday',
  Wednesday: 'Wednesday',
  Thursday: 'Thursday',
  Friday: 'Friday',
  Saturday: 'Saturday',
  'a Sunday': 'a Sunday',
  'a Monday': 'a Monday',
  'a Tuesday': 'a Tuesday',
  'a Wednesday': 'a Wednesday',
  'a Thursday': 'a Thursday',
  'a Friday': 'a Friday',
  'a Saturday': 'a Saturday',
} as const
