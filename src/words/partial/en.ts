// A demand of which a part may not be told yet, as its customer is told of it. English, the source.
export const en = {
  authority: 'An authority that we may not name yet',
  asked: '{authority} asked us for {what}.',
  data: 'data of yours',
  withheld: 'A prohibition still covers {parts}. When it ends we will tell you the rest automatically.',
  copy: 'The copy is withheld until then.',
} as const
