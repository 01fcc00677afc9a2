// What reaches the desk from outside: a tenant’s answers, and messages that somebody has to read. English, the source.

export const en = {
  'answer.record': 'Record what follows',
  'answer.said': '{who} {answer}{late, select, yes {, after its window} other {}}.',
  'answer.needs_time': 'Give more time under “{where}”, within the authority’s term, or ask it for more.',
  'answer.answers_itself':
    'Decide its lines as redirected and write to the authority; its demand to us remains open until it agrees.',
  'answer.has_filed':
    'Record its challenge here: only a statute or a court’s order lets us wait for longer than until production is due.',
  'told_there.told': 'The record of {system} says that this customer was told there on {day}.',
  'told_there.authority': 'The record of {system} says that the authority tells this customer and we do not.',
  'told_there.own':
    'You brought it in. A colleague checks it: it takes two people to record that a customer was told.',
  'told_there.found': 'What did you find?',
  'told_there.where': 'Where you looked: the letter, mail or file, and its day',
  'told_there.then':
    'If it is correct, nothing more is told about what was answered there. If it is not, the customer is told from here.',
  'told_there.record': 'Record what you found',
  'taken.record': 'Record the answer',
  'taken.what': 'What does the customer say?',
  'taken.words': 'In its own words',
  'taken.how': 'On which way?',
  'taken.from': 'Who wrote or called?',
  'taken.on': 'Came on',
  'taken.note':
    'An objection holds production just as one in the console does. First check that it comes from the customer, on a number or address that you already knew.',
  'messages.record': 'Read; record what follows',
  'messages.from': 'From {who}, {at}',
  'messages.stranger':
    'We could not check who sent this: what it says is not proven by it. Call back before something follows from it.',
  'messages.then':
    'If a customer objects, record its answer first. If a court extends the prohibition, record a check of the docket. More time, a withdrawal and the answer to an offer have steps of their own. The message counts as read only when you confirm it here.',
  'answer.follows': 'What follows from it',
  'answer.else': 'Nothing to record? Say what follows',
  'answer.objects':
    'Nothing of its data is to leave, so there is nothing to decide. Once you have read it, its console says so; should something be to leave after all, the objection holds it.',
  party: 'Which organisation of the chain',
  'party.of': '{name} ({role})',
  'party.objects': '{party} objects:',
  'objection.stays': 'What stays here; for the rest the objection is overruled',
  'answer.about': 'Only about: {what}.',
  'taken.about': 'What it is about',
  'again.send': 'Send the notice',
  'again.contact': 'Contact',
  'again.note': 'The same notice and copy, with the same code. No one receives it twice.',
  'untold.do': 'Record why they are not told',
  'untold.controller':
    'The law requires telling the controller, and no party in the customer’s chain tells one.',
  'untold.data_subject':
    'The law has the person told whose data they are; our notice goes to the organisation.',
  'untold.next':
    'Better: have an administrator let the controller be told. What is said here counts once another person sends the notice.',
  'untold.why': 'Why they are not told',
  'told_again.do': 'Let this contact be told',
  'told_again.note':
    'Somebody else than who kept this contact out says it. From then on the contact reads the demand in the console.',
} as const
