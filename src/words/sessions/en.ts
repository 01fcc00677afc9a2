// One’s own sessions, and the cover of a page whose session has ended; the same on each surface. English, the source.

export const en = {
  title: 'Where you are signed in',
  lead: 'These are your sessions on this site. End one that you do not know, and remove the passkey that you no longer trust.',
  began: 'Began {at}.',
  used: 'Last used {at}.',
  passkey: 'By passkey.',
  oidc: 'By your organisation’s account.',
  own: 'This one.',
  end: 'End this session',
  end_others: 'End all other sessions',
  only: 'You are signed in here and nowhere else.',
  ended: 'The session has ended.',
  ended_others: 'All other sessions have ended.',
  fresh:
    'To add or remove a passkey, or to end all other sessions, you show your passkey again if you signed in more than five minutes ago.',
  'cover.title': 'Your session has ended',
  'cover.text': 'What was on this page is hidden. What you typed is kept: sign in and go on.',
  'cover.sign_in': 'Sign in and go on',
} as const
