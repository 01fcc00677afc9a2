// What stands beside an answer that is being written: another one that was sent or kept meanwhile. English, the source.
export const en = {
  consent_of:
    'Consent to the disclosure is the {party}’s alone to give, because it decides about these data.',
  so_far: 'On record so far, from {at}: {told}',
  replaces: 'It replaces',
  ends_objection: 'Your objection ends by this. What it held back may then leave.',
  'about.heading': 'What is your answer about?',
  'about.hint': 'What you do not choose is not held by it: it may leave when your window has ended.',
  'about.all': 'All of our data that is asked for',
  'about.some': 'Only what I choose here',
  'about.none': 'Choose at least one kind of data, or all of it.',
  'about.said': 'It is about: {what}.',
  'about.objects': 'You object to this: {what}. It does not leave until our counsel has decided.',
  'about.upheld': 'We follow your objection: what it is about stays here unless our counsel decides again.',
  'about.overruled':
    'Our counsel did not follow your objection. You can still object to the rest of your data.',
  changed: 'Your organisation has given another answer in the meantime. It is shown below.',
  'changed.next': 'Read it. Send yours only if it is to take its place.',
  told_anew: 'We have told you something new since you opened this page.',
  'told_anew.next': 'Read the page of the demand again, then send your answer if it is to stand.',
  draft_of: 'This is a draft, kept {at} by {who}. It is not sent.',
  draft_changed:
    'Another draft was saved in the meantime, at {at} by {who}. It is shown below; what you wrote is still in the form.',
  'draft_changed.next': 'Continue or keep yours, and it takes the place of the other one.',
  theirs: 'The other draft: {what}',
  you_elsewhere: 'you, in another window',
  colleague: 'a colleague',
  withdraw: 'Withdraw our objection',
  'withdraw.title': 'Withdraw the objection: {reference}',
  'withdraw.heading': 'Withdraw your objection?',
  'withdraw.does':
    'We follow your objection, so what it covers stays here. If you withdraw it, we decide about these data again and they may then leave. You cannot take this back.',
  'withdraw.words': 'Why, in your own words (optional)',
  'withdraw.send': 'Withdraw the objection',
  'withdraw.keep': 'Keep it',
} as const
