// A tenant's copy as it is looked at before its notice goes. English, the source.

export const en = {
  title: 'The copy as it goes out',
  page: '{title}, page {n, number}',
  whole: 'The paper goes whole, as it was served:',
  before: 'The copy of the first notice goes once more.',
  look: 'I have looked at each line: nothing in it is another customer’s.',
  read: 'A machine read this paper from a picture and may have misread it: the copy waits until a person has looked at it.',
  none: 'No copy can be made of this paper by machine: it could not be read, or the instrument is not among the documents. Attach one that you made by hand.',
  by_hand: 'A copy made by hand',
  'by_hand.hint':
    'A PDF, printed, the others’ lines blackened, scanned: nothing may stand under the bars. It goes in the place of the machine’s.',
} as const
