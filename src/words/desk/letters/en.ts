// Letters to the authority that did not arrive, and process that follows an emergency. English, the source.

export const en = {
  which: 'Which letter',
  came_back: '{kind}: it went to {to} and came back.',
  no_address: '{kind}: it could not be sent, because no address is known.',
  no_mail: '{kind}: nothing of this lane goes by mail.',
  what: 'What is done about it',
  'how.anew': 'Send it again',
  'how.posted': 'It was sent by post',
  'how.reached': 'It reached the authority in another way',
  'how.not_needed': 'It is not needed',
  to: 'To which address',
  'to.refused': '{to} (refused last time)',
  add: 'If the authority has another address, have it added in the <a>directory</a>: the letter can then go there.',
  'on.reached': 'When it reached them',
  'note.reached': 'How this is known',
  'note.not_needed': 'Why it is not needed',
  'follow.choose': 'The demand that holds it',
  'follow.one': '{reference}, received {at}',
  'follow.other': 'Another demand, by its reference',
  'follow.stands': 'If it comes from another authority: why that authority acts for this one (counsel)',
  'follow.none': 'No demand of this authority came after the emergency.',
  unkept: 'Why the letter goes before the data are preserved',
  'unkept.hint':
    'It is recorded with the letter. The data that the paper asks for still have to be preserved.',
  'unkept.counsel':
    'The data that the paper asks for are not preserved: have that done first. Otherwise counsel records why the letter goes before, and sends it.',
  enforcing:
    'This answer is the form of Annex III, and the enforcing authority has to have it too ({cite}). Duly sends it to the issuing authority alone: hand it over there, and note on this demand when and how.',
} as const
