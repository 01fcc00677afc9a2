// What the evaluator says in its own words around the sentences of a pack, and the reasons that the desk suggests. English, the
// source: `{law}` is a sentence of a pack.

export const en = {
  '{name} reaches {category}: {law}': '{name} reaches {category}: {law}',
  '{name} does not reach {category}: {law}': '{name} does not reach {category}: {law}',
  '{name} does not by itself settle {category}: {law}': '{name} does not by itself settle {category}: {law}',
  '{name} must be issued by: {law}. The paper names {bodies}.':
    '{name} must be issued by: {law}. The paper names {bodies}.',
  '{name} must be issued by: {law}. The paper names "{body}", which is none of these.':
    '{name} must be issued by: {law}. The paper names "{body}", which is none of these.',
  '{name}: the law in the pack applies from {day}. The paper came before that, on {received}.':
    '{name}: the law in the pack applies from {day}. The paper came before that, on {received}.',
  '{name}: the law in the pack applies from {day}. The paper came before that, on {received}, and an earlier version of the law may cover it.':
    '{name}: the law in the pack applies from {day}. The paper came before that, on {received}, and an earlier version of the law may cover it.',
  '{name}: the law ended on {day}. The paper came later, on {received}.':
    '{name}: the law ended on {day}. The paper came later, on {received}.',
  '{name}: the law ended on {day}. The paper came later, on {received}: only a savings rule can make it valid.':
    '{name}: the law ended on {day}. The paper came later, on {received}: only a savings rule can make it valid.',
  '{name}: no source was read for what the pack says. Counsel must decide.':
    '{name}: no source was read for what the pack says. Counsel must decide.',
  '{name} does not name a category of data, so it reaches none.':
    '{name} does not name a category of data, so it reaches none.',
  '{name} does not name a category of data. Find out first what the authority asks for.':
    '{name} does not name a category of data. Find out first what the authority asks for.',
  '{law} The period ended on {day}.': '{law} The period ended on {day}.',
  'The paper asks for {asked} days. The law allows {given} ({law}).':
    'The paper asks for {asked} days. The law allows {given} ({law}).',
  'It is not known yet how long this lasts ({law}).': 'It is not known yet how long this lasts ({law}).',
  'Papers of this kind reach data that exist when they come. This one asks for data that will arise later.':
    'Papers of this kind reach data that exist when they come. This one asks for data that will arise later.',
  'Papers of this kind reach data that will arise later. This one asks for data that exist already.':
    'Papers of this kind reach data that will arise later. This one asks for data that exist already.',
  'It asks for more than the categories of data: {asks}. Whether its law compels that is for counsel.':
    'It asks for more than the categories of data: {asks}. Whether its law compels that is for counsel.',
  'It names no account.': 'It names no account.',
  'It is not bounded to accounts and a time.': 'It is not bounded to accounts and a time.',
  'It addresses another entity: {entity}.': 'It addresses another entity: {entity}.',
  'Not held by the entity served: {category}. The profile names no entity that holds it. Find out where the data are.':
    'Not held by the entity served: {category}. The profile names no entity that holds it. Find out where the data are.',
  'Not held by the entity served: {category}. By the profile, {holder} holds it. The way is a paper to that entity, under the law that binds it.':
    'Not held by the entity served: {category}. By the profile, {holder} holds it. The way is a paper to that entity, under the law that binds it.',
  'Complying would break the law of another country: {other}.':
    'Complying would break the law of another country: {other}.',
  'Papers of this kind are not for this purpose: {purpose}.':
    'Papers of this kind are not for this purpose: {purpose}.',
  'It was made more than a year before it came. Ask the authority whether it is still in force.':
    'It was made more than a year before it came. Ask the authority whether it is still in force.',
  'It orders data that will arise later, and was made more than six months ago. How long it runs is not on record. Ask the authority whether it is still in force.':
    'It orders data that will arise later, and was made more than six months ago. How long it runs is not on record. Ask the authority whether it is still in force.',
  'It states a day on which it was made that lies after the day on which it came. Ask the authority for the right day.':
    'It states a day on which it was made that lies after the day on which it came. Ask the authority for the right day.',
  'It states no day on which it was made. Ask the authority for it, and whether it is still in force.':
    'It states no day on which it was made. Ask the authority for it, and whether it is still in force.',
  'Papers of this kind rest on a court or judge. This one states that none ordered or authorised it.':
    'Papers of this kind rest on a court or judge. This one states that none ordered or authorised it.',
  'The authority says that it was not confirmed, and nothing in it shows that it had to be.':
    'The authority says that it was not confirmed, and nothing in it shows that it had to be.',
  'It is addressed to this provider and to nobody else.':
    'It is addressed to this provider and to nobody else.',
  'It was issued on the day it came, or not longer before than the law allows.':
    'It was issued on the day it came, or not longer before than the law allows.',
  'The order behind it was made as recently.': 'The order behind it was made as recently.',
  'A court or judge ordered it.': 'A court or judge ordered it.',
  'A court or judge authorised it.': 'A court or judge authorised it.',
  'The warrant or order behind it is named.': 'The warrant or order behind it is named.',
  'It names the accounts that it is about.': 'It names the accounts that it is about.',
  'It is bounded to those accounts.': 'It is bounded to those accounts.',
  'It asks for data of the time that papers of its kind reach.':
    'It asks for data of the time that papers of its kind reach.',
  'It asks for nothing beyond the categories entered.': 'It asks for nothing beyond the categories entered.',
  'It names no longer period than the law allows.': 'It names no longer period than the law allows.',
  'It asks for no data older than the law reaches.': 'It asks for no data older than the law reaches.',
  'The offence carries a maximum of {years} years or more.':
    'The offence carries a maximum of {years} years or more.',
  'It is not for the enforcement of a sentence.': 'It is not for the enforcement of a sentence.',
  'The offence is one under the authority’s own law.': 'The offence is one under the authority’s own law.',
  'It claims no emergency.': 'It claims no emergency.',
  'No State’s own law stands in its way: it is federal, or of the State in which it is served.':
    'No State’s own law stands in its way: it is federal, or of the State in which it is served.',
  'It comes from an authority of {state}.': 'It comes from an authority of {state}.',
  'It does not use an urgent procedure.': 'It does not use an urgent procedure.',
  'It does not declare an emergency without prior validation.':
    'It does not declare an emergency without prior validation.',
  'Nothing in or with it forbids telling the customer.':
    'Nothing in or with it forbids telling the customer.',
  'The prohibition is about this very paper.': 'The prohibition is about this very paper.',
  'The court itself made the finding for this paper.': 'The court itself made the finding for this paper.',
  'The prohibition states no last day.': 'The prohibition states no last day.',
  'It came through the system that its law provides for.':
    'It came through the system that its law provides for.',
  'It does not rely on an executive agreement.': 'It does not rely on an executive agreement.',
  'The designated authority certified it.': 'The designated authority certified it.',
  'It states that it does not target a United States person.':
    'It states that it does not target a United States person.',
  'It states that the person it targets is not in the United States.':
    'It states that the person it targets is not in the United States.',
  'It came through the designated authority.': 'It came through the designated authority.',
  'It is addressed to the provider as controller.': 'It is addressed to the provider as controller.',
  'It says nothing about informing the controller.': 'It says nothing about informing the controller.',
  'The enforcing authority was notified.': 'The enforcing authority was notified.',
  'Nothing in the account marks the customer as a United States person.':
    'Nothing in the account marks the customer as a United States person.',
  'It needed no validation afterwards.': 'It needed no validation afterwards.',
  'It gives no reason for keeping the controller uninformed.':
    'It gives no reason for keeping the controller uninformed.',
  '{asked} As papers of its kind state: {stated}.': '{asked} As papers of its kind state: {stated}.',
  'not stated': 'not stated',
  'This applies unless an exception that is not decided yet applies instead: {law}':
    'This applies unless an exception that is not decided yet applies instead: {law}',
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
  'The law permits us to keep this and does not require it. We decline what no law requires.':
    'The law permits us to keep this and does not require it. We decline what no law requires.',
  'We hold no records that answer this.': 'We hold no records that answer this.',
  // How a day was counted.
  'stated in the facts: {day}': 'stated in the facts: {day}',
  'the day is not known: ask for it': 'the day is not known: ask for it',
  'no number of days in the law: use the date on the paper':
    'no number of days in the law: use the date on the paper',
  'the first day is not known: ask for it': 'the first day is not known: ask for it',
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
  'from {day} there is no fixed end: {law}': 'from {day} there is no fixed end: {law}',
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
  // As the evaluator wrote them before 0.1.0: findings on record hold them, and are read in every language.
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
  'The paper asks for {asked} days; the law gives {given} ({law}).':
    'The paper asks for {asked} days; the law gives {given} ({law}).',
  'This holds unless an exception that is still open takes it away: {law}':
    'This holds unless an exception that is still open takes it away: {law}',
  'named by the facts: {day}': 'named by the facts: {day}',
  'the day it starts with is not known: ask for it': 'the day it starts with is not known: ask for it',
  'from {day} without an end by the calendar: {law}': 'from {day} without an end by the calendar: {law}',
} as const
