// The answer where no pack covers the paper: counsel decides, and no part of the answer looks complete.
import type { Answer, Finding } from './answer.ts'
import type { Facts } from './facts/facts.ts'
import { CATEGORIES } from './facts/facts.ts'
import type { Law } from './law-index.ts'

export function noPackAnswer(law: Law, facts: Facts): Answer {
  const place = facts.instrument.split('.')[0] ?? ''
  const why = law.packIds.has(place)
    ? `Pack ${place} has no instrument called ${facts.instrument}. Check the id, or ask counsel what kind of paper this is.`
    : `There is no pack for ${place}. Counsel must decide what ${facts.instrument} requires.`
  const asked = CATEGORIES.filter(category => facts.data_requested.includes(category))
  const rule = law.packIds.has(place) ? 'law#unknown_instrument' : 'law#no_pack'
  const finding: Finding = {
    rule,
    step: 2,
    citation: 'none',
    why,
    outcome: 'needs_review',
    categories: asked,
    facts: [],
    effect: null,
    confidence: 'UNSURE',
    pack: { id: 'none', version: 'none', hash: 'none' },
  }
  return {
    outcome: 'needs_review',
    perCategory: asked.map(category => ({
      category,
      outcome: 'needs_review',
      compulsion: { value: 'unknown', act: 'disclose', cite: 'none', why },
      findings: [rule],
    })),
    findings: [finding],
    actions: ['counsel_review'],
    notice: { value: 'needs_review', until: null, whom: 'unknown', by: 'unknown', cite: 'none', duties: [] },
    noticeWaitsHours: 0,
    secrecy: {
      source: 'unknown',
      instrument: facts.gag?.kind ?? null,
      from: facts.gag?.issued ?? null,
      until: null,
      firstFreeDay: null,
      length: 'unknown',
      ends: 'unknown',
      mayTell: [],
      review: null,
      contest: 'no',
      cite: 'none',
    },
    deadline: null,
    clocks: [],
    challenges: [],
    customerChallenges: [],
    wouldSuffice: [],
    counting: { how: 'unknown', width: null, delay: null, cite: 'none' },
    followUp: [],
    missing: [{ fact: 'instrument', question: 'What kind of paper is this in law?', ask: 'counsel' }],
    conflicts: [],
    packs: [],
  }
}
