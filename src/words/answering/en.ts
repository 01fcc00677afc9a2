// What stands beside an answer that is being written: another one that was sent or kept meanwhile. English, the source.
export const en = {
  consent_of:
    'Consent to the disclosure is the {party}’s alone to give, because it decides about these data.',
  so_far: 'On record so far, from {at}: {told}',
  replaces: 'It replaces',
  ends_objection: 'Your objection ends by this. What it held back may then leave.',
  changed: 'Your organisation has given another answer meanwhile. It stands below.',
  'changed.next': 'Read it. Send yours only if it is to take its place.',
  told_anew: 'We have told you something new since you opened this page.',
  'told_anew.next': 'Read the page of the demand again, then send your answer if it is to stand.',
  draft_of: 'This is a draft, kept {at} by {who}. It is not sent.',
  draft_changed:
    'Another draft was kept meanwhile, at {at} by {who}. It stands below, and what you wrote is in the form.',
  'draft_changed.next': 'Continue or keep yours, and it takes the place of the other one.',
  theirs: 'The other draft: {what}',
  you_elsewhere: 'you, in another window',
  colleague: 'a colleague',
} as const
