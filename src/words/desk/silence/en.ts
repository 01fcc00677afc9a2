// What lengthens a secrecy, and who may be told under one. English, the source.

export const en = {
  'longer.shown':
    'With its paper it holds the late notice until the court’s answer is recorded. Without it another person confirms it within one working day, or it holds nothing any more.',
  'longer.after':
    'After the end of the secrecy it counts only where it was asked for before that end, and without its paper it holds nothing until another person has confirmed it.',
  'longer.said': '{who} says that a longer secrecy was asked for on {on}: {note}',
  'longer.own':
    'You said so yourself: another person looks at it. If you were wrong, say that it was not asked for.',
  'longer.look': 'Was it asked for?',
  'longer.yes': 'Yes, it was asked for',
  'longer.no': 'No, it was not asked for',
  'longer.looked': 'Where you looked, or whom you asked',
  'longer.until': 'Unless somebody confirms it by then, it holds nothing any more: {when}.',
  'longer.confirm': 'Confirm that a longer secrecy was asked for',
  'longer.refuse': 'Record that it was not asked for',
  'way.longer_said':
    'a longer secrecy is said to have been asked for on {day}; another person confirms it, or it holds nothing from here on: {when}',
  'way.longer_void':
    'a longer secrecy was said to have been asked for on {day}; nobody confirmed it in time, and it holds nothing',
  'docket.second':
    'A longer secrecy that was asked for is confirmed by another person within one working day, or recorded with its paper.',
} as const
