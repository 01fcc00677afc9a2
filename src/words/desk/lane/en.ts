// A paper of national security taken out of the ordinary intake: the forms of the desk. English, the source.
export const en = {
  'lane.take': 'Take it out of here',
  'lane.take_what':
    'At once, only the people named for such papers know of this demand: it leaves every queue, search, count and notification, yours too. What a machine read of the paper is erased. Who had opened it is recorded for them. Write nothing about it, here or anywhere else.',
  'lane.take_typed': 'It cannot be undone by you: only the people named can give it back.',
  'lane.what': 'What is this paper?',
  'lane.here': 'National security. Keep the paper here, for the people named.',
  'lane.outside': 'National security. Keep only clocks and counts here: erase the paper.',
  'lane.none': 'Not national security. Give it back to the desk, which then reads it as every other.',
  'lane.kept': 'Where the paper is kept',
  'lane.print_first':
    'Print or save it first, as your rules for such papers say: afterwards nobody can read it here any more. Another demand in the lane keeps when it was served, and you enter its facts by hand.',
  'lane.erased_typed': 'What is erased cannot be brought back, not by anybody.',
  'lane.say': 'Say so',
} as const
