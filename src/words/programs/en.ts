// The page of the customer console for the tenant’s own programs. English, the source.

export const en = {
  lead: 'Your own programs can read what this console shows: to keep it in your records, or to open a case where you work.',
  unread:
    'What a program reads does not count as read: a notice that no person has opened here goes on to your next contact.',
  'tokens.title': 'Tokens',
  'tokens.what':
    'A token reads all demands of your organisation and changes nothing. Treat it as a key. It ends at its time, when one of you revokes it, and when the contact who made it leaves.',
  'tokens.once': 'Your token, shown this once:',
  'tokens.none': 'There is none.',
  'tokens.made': 'Made {at} by {who}; ends {end}.',
  'tokens.used': 'Last used {at}.',
  'tokens.unused': 'Never used.',
  'tokens.revoke': 'Revoke',
  'tokens.name': 'What is it for?',
  'tokens.no_name': 'Say what it is for, in at most 100 characters.',
  'tokens.days': 'It ends after',
  'tokens.so_many': '{n, plural, =1 {# day} other {# days}}',
  'tokens.make': 'Make a token',
  'tokens.revoked': 'The token is revoked. What used it gets no answer any more.',
  'api.title': 'How to call it',
  'api.how':
    'Send the token with each request. Answers are JSON; the names of their fields do not change within version 1.',
  'api.list':
    'the demands, the one told last first; <code>next</code> is <code>after</code> of the next page',
  'api.one': 'one demand: what was asked, answered, and left',
  'api.copy': 'the copy of the paper',
  'api.receipt': 'the receipt, to check with <code>duly verify</code>',
  'api.record': 'the record for your own files',
  'api.accesses': 'who at our side opened it',
  'api.document': 'All of it, for tools: <file>OpenAPI document</file>.',
  'api.silent':
    'A demand that we may not tell you of is not there in any form: its address answers like one that never was.',
  'hook.title': 'Webhook',
  'hook.what':
    'We call an address of yours when there is something to read: a notice went to you, its window ends soon, data left, the demand is closed, its receipt is whole. The message holds the kind, the demand’s id and the time, and nothing else.',
  'hook.signed':
    'It is signed as standardwebhooks.com says. It comes again until your side answers 2xx, for about five hours; take the same <code>webhook-id</code> once.',
  'hook.to': 'Set {at}: {address}',
  'hook.secret': 'The secret of its signature, shown this once:',
  'hook.url': 'Address (https)',
  'hook.set': 'Set the webhook',
  'hook.replace': 'Set another; this one ends',
  'hook.test': 'Send a test',
  'hook.end': 'Turn it off',
  'hook.ended': 'The webhook is off. Nothing more is sent to it.',
  'hook.tested': 'A test was sent. Its result is at the top of the list.',
  'hook.list': 'The last messages',
  'hook.nothing': 'None has been sent yet. Each will be listed here with its result.',
  'hook.when': 'When',
  'hook.kind': 'Kind',
  'hook.outcome': 'Outcome',
  'state.sent': 'taken',
  'state.failed': 'not taken',
  'state.waiting': 'is sent now',
  'state.again': 'not taken; again {at}',
} as const
