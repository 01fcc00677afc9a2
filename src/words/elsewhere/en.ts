// A demand that was answered in another system of the provider, as its customer is told of it. English, the source.

export const en = {
  intro: 'It was answered before this record began, in another system of ours.',
  'outcome.complied': 'The authority was given what it asked for.',
  'outcome.complied_in_part': 'The authority was given a part of what it asked for.',
  'outcome.rejected': 'It was rejected: nothing was given.',
  'outcome.redirected': 'The authority was asked to come to you.',
  'outcome.withdrawn': 'The authority took it back.',
  'outcome.no_data': 'Nothing was held, so nothing was given.',
  'outcome.challenged': 'It was challenged, and nothing was given.',
  ask: 'Ask us for the answer itself: it is not kept here.',
  not_here: 'not in this record',
  below: 'see below',
  decide: 'Nothing is left for you to decide here.',
  closed: 'Closed on {at}.',
} as const
