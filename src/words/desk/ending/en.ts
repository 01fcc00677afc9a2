// The end of a secrecy before its time, and the second person's word on it. English, the source.

export const en = {
  'end.typed': 'After this the customer may be told, which cannot be taken back.',
  'end.order': 'Which order',
  'end.all': 'all of them',
  'end.note': 'Which order lifts it and where to find it, or what was misread',
  'end.why': 'Because it',
  'end.lifted': 'was lifted by its court or issuer',
  'end.misread': 'was misread: nothing forbids notice',
  'end.ask': 'Record it, for a second person to confirm',
  'end.paper': 'The paper that lifts it',
  'end.paper.hint':
    'Another person reads it and confirms. Without it that person looks into the docket, or asks the court.',
  'end.asked': '{who} says that it {why, select, lifted {was lifted} other {was misread}}: {note}',
  'end.own': 'You said so yourself: another person looks at it. If you were wrong, say that it still binds.',
  'end.look': 'Does it still bind?',
  'end.ends': 'No, it has ended',
  'end.binds': 'Yes, it still binds',
  'end.binds.why': 'Why it still binds',
  'end.confirm': 'Confirm that the prohibition has ended',
  'end.refuse': 'Record that it still binds',
} as const
