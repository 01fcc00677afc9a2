// What reaches the desk from outside: a tenant’s answers, and messages that somebody has to read. English, the source.

export const en = {
  'answer.record': 'Record what follows',
  'answer.said': '{who} {answer}{late, select, yes {, after its window} other {}}.',
  'answer.needs_time': 'Give more time under “{where}”, within the authority’s term, or ask it for more.',
  'answer.answers_itself':
    'Decide its lines as redirected and write to the agency; its paper to us stands until it agrees.',
  'answer.has_filed':
    'Record its challenge here: only a statute or a court’s order lets us wait for longer than until production is due.',
  'told_there.told': 'The record of {system} says that this tenant was told there on {day}.',
  'told_there.authority': 'The record of {system} says that the authority tells this tenant, and not we.',
  'told_there.own':
    'You brought it in. A colleague looks: that a tenant was told is never one person’s word.',
  'told_there.found': 'What did you find?',
  'told_there.where': 'Where you looked: the letter, mail or file, and its day',
  'told_there.then':
    'If it is so, nothing more is told of what was answered there. If it is not so, the tenant is told from here.',
  'told_there.record': 'Record what you found',
  'taken.record': 'Record the answer',
  'taken.what': 'What does the tenant say?',
  'taken.words': 'In its own words',
  'taken.how': 'On which way?',
  'taken.how.mail': 'Mail',
  'taken.how.post': 'Post',
  'taken.how.telephone': 'Telephone',
  'taken.how.in_person': 'In person',
  'taken.from': 'Who wrote or called?',
  'taken.on': 'Came on',
  'taken.note':
    'An objection holds production as one in the console does. First check that it is from the tenant, on a number or address that you knew before.',
  'messages.record': 'Read; record what follows',
  'messages.from': 'From {who}, {at}',
  'messages.stranger':
    'We could not check who sent this: what it says is not proven by it. Call back before something follows from it.',
  'messages.then':
    'If a tenant objects, record its answer first; if a court lengthens the silence, a look into the docket; more time, a withdrawal and the answer to an offer have steps of their own. It counts as read only when you say so here.',
  'answer.follows': 'What follows from it',
  'answer.else': 'Nothing to record? Say what follows',
  'answer.objects':
    'Nothing of its data is to leave, so there is nothing to decide. Once you have read it, its console says so; should something be to leave after all, the objection holds it.',
  party: 'Which organisation of the chain',
  'party.of': '{name} ({role})',
  'party.objects': '{party} objects:',
  'again.send': 'Send the notice',
  'again.contact': 'Contact',
  'again.note': 'The same notice and copy, under the same code. Nobody gets it twice.',
  'untold.do': 'Record why they are not told',
  'untold.controller': 'The law has the controller told, and the tenant’s chain tells no controller.',
  'untold.data_subject':
    'The law has the person told whose data they are; our notice goes to the organisation.',
  'untold.next':
    'Better: have an administrator let the controller be told. What is said here counts once another person sends the notice.',
  'untold.why': 'Why they are not told',
  'told_again.do': 'Let this contact be told',
  'told_again.note':
    'Somebody else than who kept this contact out says it. From then on the contact reads the demand in the console.',
} as const
