// What lengthens a secrecy, and who may be told under one. English, the source.

export const en = {
  'longer.shown':
    'With its paper it holds the late notice until the court’s answer is recorded. Without it another person confirms it within one working day, or it holds nothing any more.',
  'longer.after':
    'After the prohibition has ended, an extension counts only if it was requested before that end. Without its paper it holds nothing until another person has confirmed it.',
  'longer.said': '{who} recorded that an extension was requested on {on}: {note}',
  'longer.own':
    'You said so yourself: another person looks at it. If you were wrong, say that it was not asked for.',
  'longer.look': 'Was it asked for?',
  'longer.yes': 'Yes, it was asked for',
  'longer.no': 'No, it was not asked for',
  'longer.looked': 'Where you looked, or the person you asked',
  'longer.until': 'Unless somebody confirms it by then, it holds nothing any more: {when}.',
  'longer.confirm': 'Confirm that an extension was requested',
  'longer.refuse': 'Record that it was not asked for',
  'way.longer_said':
    'an extension was recorded as requested on {day}; without another person’s confirmation it holds nothing after {when}',
  'way.longer_void':
    'an extension was recorded as requested on {day}; it was not confirmed in time, and it holds nothing',
  'docket.second':
    'Another person confirms a requested extension within one working day, or its paper is recorded.',
  'allow.title': 'Record that the authority allows one person to be told',
  'allow.explain':
    'During the prohibition only that contact receives the whole notice, by mail. No one else in its organisation learns of it, and the console does not show it until the prohibition ends. Another person reads the paper first and confirms.',
  'allow.whom': 'The person whom the authority allows to be told',
  'allow.note': 'Who at the authority allows it, and where that is written',
  'allow.paper': 'The paper by which it is allowed',
  'allow.record': 'Record it, for a second person to confirm',
  'allow.said': '{who} says that the authority allows {contact} alone to be told: {note}',
  'allow.own':
    'You recorded it yourself: another person reads the paper. If you were wrong, say that it does not allow it.',
  'allow.look': 'Does the paper allow this person to be told, and to have the copy?',
  'allow.yes': 'Yes, the whole notice, and no one else',
  'allow.no': 'No',
  'allow.no.why': 'Why not',
  'allow.mailbox': 'I know that this person alone reads the mailbox',
  'allow.confirm': 'Confirm that this person may be told',
  'allow.refuse': 'Record that it is not allowed',
  'allow.typed': 'The mail to this person cannot be taken back.',
  'may_tell.paper': 'By its own words may be told all the same: {who}',
  'may_tell.none': 'It names no one who may be told.',
  'allowed.recorded': '{who}: the authority is said to allow it; another person confirms',
  'allowed.confirmed': '{who}: the authority allows it; not told yet',
  'allowed.told': '{who}: told alone by mail, {when}; the console does not show it',
  'allowed.bounced': '{who}: the mail came back',
  'allowed.label': 'Who may be told',
  'alone.warn':
    'This mail goes to this person only. It is not a notice to the organisation: it starts no time to object, and the console does not show it.',
  'second.says':
    'By confirming, you say that you have read all pages of the paper for words that prohibit telling the customer.',
  'second.notice': 'The notice to {to}, as it then goes out',
  'second.tell': 'Confirm, and send this notice',
  'second.tell_all': 'Confirm all: the customer is not asked first, and is sent this notice',
} as const
