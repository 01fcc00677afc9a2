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
  'allow.title': 'Record that the authority allows one person to be told',
  'allow.explain':
    'Under the secrecy that contact alone has the whole notice by mail. Nobody else of its organisation learns of it, and the console shows it to nobody until the secrecy ends. Another person reads the paper first and confirms.',
  'allow.whom': 'Whom the authority allows to be told',
  'allow.note': 'Who of the authority allows it, and where that stands',
  'allow.paper': 'The paper by which it is allowed',
  'allow.record': 'Record it, for a second person to confirm',
  'allow.said': '{who} says that the authority allows {contact} alone to be told: {note}',
  'allow.own':
    'You recorded it yourself: another person reads the paper. If you were wrong, say that it does not allow it.',
  'allow.look': 'Does the paper allow this person to be told, and to have the copy?',
  'allow.yes': 'Yes, the whole notice, and nobody else',
  'allow.no': 'No',
  'allow.no.why': 'Why not',
  'allow.mailbox': 'I know that this person alone reads the mailbox',
  'allow.confirm': 'Confirm that this person may be told',
  'allow.refuse': 'Record that it is not allowed',
  'allow.typed': 'The mail to this person cannot be taken back.',
  'may_tell.paper': 'By its own words may be told all the same: {who}',
  'may_tell.none': 'It names nobody who may be told all the same.',
  'allowed.recorded': '{who}: the authority is said to allow it; another person confirms',
  'allowed.confirmed': '{who}: the authority allows it; not told yet',
  'allowed.told': '{who}: told alone by mail, {when}; the console shows it to nobody',
  'allowed.bounced': '{who}: the mail came back',
  'allowed.label': 'Who may be told',
  'alone.warn':
    'This mail goes to this person alone. It is no notice to the organisation: no window runs, and the console shows it to nobody.',
} as const
