// A customer's consent, and what leaves although no law requires it. English, the source.
export const en = {
  heading: 'What do you consent to?',
  explain:
    'Nothing else may leave by your consent. You can take it back here at any time before your data leave.',
  category: '{what} of {account}',
  from: 'From (first day)',
  to: 'Until (last day)',
  period: 'Leave the days empty for the whole period that was asked.',
  none: 'Choose at least one kind of data that you consent to.',
  title: 'Your consent',
  covers: 'Covers',
  given: 'Given {at}',
  waiting: 'We verify it with your organisation before anything leaves by it.',
  verified: 'We verified it with your organisation.',
  revoked: 'Taken back {at}.',
  revoke: 'Take the consent back',
  before: 'We give voluntarily: {what}. No law requires it.',
  after: 'We gave voluntarily: {what}. No law required it.',
  'lane.emergency': 'Voluntary: in an emergency that the authority’s supervisor confirmed to us.',
  'lane.consent': 'Voluntary: by your own consent.',
  'lane.policy': 'Voluntary: by our policy “{name}”.',
  'lane.policy_unnamed': 'Voluntary: by a policy of ours.',
} as const
