// What came in as a demand of its own and answers another: the forms of the desk. English, the source.
export const en = {
  'stray.what':
    'This came in as a demand of its own. If it answers a demand that is here, file it there: somebody then reads it there before anything is signed, and here another person looks at it once more.',
  'stray.names': 'The mail itself points to',
  'stray.names_none': 'The mail points to no demand that you may know of.',
  'stray.to': 'Reference of the demand it belongs to',
  'stray.to_hint':
    'Type it. What is filed there stays there: an answer cannot be taken out again. Here it can be taken up again as a demand.',
  'stray.why': 'What shows that it belongs there',
  'stray.file': 'File it there',
  'stray.take_what':
    'A mail that answers this demand may have come in as a demand of its own. Open it and read it first, then file it here: it stands among the letters, and somebody reads it before anything is signed.',
  'stray.take_from': 'Reference under which it came in',
  'stray.take_hint': 'Type it. An answer cannot be taken out of here again.',
  'stray.take': 'File it here',
  'stray.filed_to': 'It was filed to {reference} as its answer.',
  'stray.came_as': 'It came in as {reference}.',
} as const
