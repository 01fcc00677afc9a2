// Mails and calls to the provider's own people. English, the source.

export const en = {
  mentioned: 'You were mentioned',
  'mentioned.text': 'You were mentioned on the desk.',
  offered: 'A hand-over waits for you',
  'offered.text': 'A hand-over waits for you on the desk.',
  unsent: 'Something that you sent did not leave',
  'unsent.text': 'Something that you sent from the desk was not sent. The demand says why.',
  named: 'Something waits for you',
  'named.text': 'Something waits on the desk that few may see, and you are one of them.',
  'news.last': 'The details are there, not in this mail.',
  page: 'You are called',
  'page.quiet': 'Somebody is needed at the desk.',
  'page.emergency': 'An emergency was received.',
  'page.eight_hours': 'An order is to be answered within hours.',
  'page.due_unowned': 'An order is due and has no owner.',
  'page.clock_unowned': 'A clock is about to act and the demand has no owner.',
  'page.drill': 'This is a test of the rota.',
  'page.answer': 'Confirm that you have it, so that no one else is called:',
  greeting: '{name},',
  'enrol.subject':
    'Your passkey for {place, select, desk {the response desk} other {the approval page}} of {provider}',
  'enrol.first':
    'With this link you enrol a passkey for {place, select, desk {the response desk} other {the approval page}}. It works once, within two days:',
  'enrol.last': 'If you did not expect it, do not open it, and tell an administrator.',
  'recovery.subject_own': 'Somebody asked to replace your passkeys',
  'recovery.subject': 'A recovery waits for a second administrator',
  'recovery.first_own':
    '{asker} asked to replace your passkeys, because they were lost. Another administrator must confirm it within a day. Then all present passkeys end, and a new one is enrolled.',
  'recovery.first':
    '{asker} asked to replace the passkeys of {person}, because they were lost. Another administrator must confirm it within a day. Then all present passkeys end, and a new one is enrolled.',
  'recovery.last_own':
    'If you did not lose them, tell another administrator at once: they can stop it at the desk.',
  'recovery.last':
    'Speak with the person before you confirm: somebody may be posing as them. You confirm or stop it at the desk, under Administration, People.',
  'done.subject': 'Your passkeys were replaced',
  'done.first':
    'Two administrators replaced your passkeys. Every earlier one has ended, and so has every session. Who has the role approver or analyst must have the new key pinned by the gate’s keeper: read them the words that you will see.',
  'done.last':
    'If you did not lose your passkeys, call an administrator now. What an approver signed and what has not left yet can be stopped.',
  'test.subject': 'Test of the mail settings of {provider}',
  'test.first': 'This is a test. An administrator sent it from the desk to see whether mail leaves.',
  'test.last': 'Nothing is to be done.',
  'newcomer.subject': 'A contact of a customer waits for a second person',
  'newcomer.first':
    '{asker} asked to add {n, plural, one {one person} other {# people}} who would be told of a customer’s demands and answer for it. A second person has to confirm it.',
  'newcomer.last':
    'Before you confirm, ask the customer through a channel that you already know: someone may be adding an address of their own. Confirm or stop it at the desk, under Customers.',
  'source_key.subject': 'A customer’s source key waits for a second person',
  'source_key.first':
    '{asker} asked to find the accounts of {n, plural, one {a customer} other {# customers}} by another key in your systems. A second person has to confirm it.',
  'source_key.last':
    'This key tells your sources which customer an account belongs to. With a wrong key, notices go to another organisation and this one is told nothing. Look up the key in your own systems before you confirm. Confirm or stop it at the desk, under Customers.',
  'powers.subject': '{person} may do more here now',
  'powers.first': '{asker} has given {person} a role by which two people look at each other’s work: {roles}.',
  'powers.last':
    'If you do not know who that is, deactivate the account under Administration, People, before its passkey is used, and ask {asker}.',
  'policy.subject': 'A looser policy waits for a second person',
  'policy.first':
    '{asker} asked to loosen a policy of this installation: how long a customer has, when counsel is told, or how long a permission lasts. A second person has to confirm it.',
  'policy.last':
    'You read what it would be, and confirm or stop it, at the desk, under Administration, Settings. If you did not expect it, speak with them first.',
  'tie.subject': 'A customer names a colleague as its contact',
  'tie.first':
    '{tenant} names the address of {person} among its contacts. From now on {person} may not work on its demands.',
  'tie.last':
    'If that is wrong, or was done to keep somebody away, end the tie at the desk, on the page of ties. It then stays ended.',
} as const
