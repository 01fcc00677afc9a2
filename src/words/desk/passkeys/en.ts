// One’s own passkeys at the desk. English, the source.
export const en = {
  'passkeys.title': 'Your passkeys',
  'passkeys.lead':
    'A second passkey, on another device, keeps you from being locked out. Each change is told to you by mail and stays on record.',
  'passkeys.sign_in': 'To sign in at the desk',
  'passkeys.approve': 'To approve',
  'passkeys.approve_how':
    'Another one to approve is made <link>on the approval page</link>, where you sign in with one that approves. It counts once the gate’s keeper has pinned it.',
  'passkeys.approve_none':
    'You have none yet: an administrator gives you the link for the first. Afterwards others are made <link>on the approval page</link>.',
  'passkeys.of': 'Passkey of {day}',
  'passkeys.made': 'Made {at}.',
  'passkeys.used': 'Last used {at}.',
  'passkeys.unused': 'Never used.',
  'passkeys.rename': 'Rename it<hidden>: {name}</hidden>',
  'passkeys.name': 'Name',
  'passkeys.name_hint': 'Empty: it is called by its day.',
  'passkeys.do_rename': 'Keep this name',
  'passkeys.renamed': 'The name is kept.',
  'passkeys.remove': 'Remove it<hidden>: {name}</hidden>',
  'passkeys.remove_title': 'Remove {name}?',
  'passkeys.remove_what':
    'It opens nothing here any more, and you are signed out everywhere else. It cannot be brought back: a new one is made instead.',
  'passkeys.do_remove': 'Remove this passkey',
  'passkeys.removed': 'The passkey is removed, and you are signed out everywhere else.',
  'passkeys.only': 'It is your only one for this, so it cannot be removed. Add another one first.',
  'passkeys.how':
    'Your browser leads you: choose another device or a security key when it asks. You have ten minutes.',
  'passkeys.add': 'Add a passkey',
  'passkeys.lost_title': 'If you lose the last one',
  'passkeys.lost':
    'Tell an administrator. Two of them together give you a new link; every passkey that you had then ends.',
} as const
