// What the law of the entity served says to a foreign paper, per category: barred, merely permitted and declined by policy, or counsel's question.
import type { PackRef } from '../answer.ts'
import type { Category, Facts } from '../facts/facts.ts'
import { refOf } from '../law-index.ts'
import type { Pack } from '../pack-format/pack.ts'
import type { Compulsion, Confidence, Outcome } from '../pack-format/pack-schema.ts'

export type Bar = {
  outcome: Outcome
  value: Compulsion['value']
  cite: string
  why: string
  effect: string
  confidence: Confidence
  pack: PackRef | null
}

const DECLINED = 'No law compels it, and the policy of the provider declines what is merely permitted.'

export function barOn(packs: readonly Pack[], facts: Facts, category: Category): Bar {
  const entity = facts.provider.country ?? ''
  if (entity === 'US') return usBar(packs, facts, category)
  const union = packs.find(one => one.id === 'eux')?.rules.find(one => one.id === 'eux.rule.gdpr48')
  const members = union?.on.countries_not ?? []
  if (members.includes(entity)) return unionBar(packs, facts, members)
  if (entity === 'CH') return switzerland(packs)
  return {
    outcome: 'insufficient',
    value: 'unknown',
    cite: 'none',
    why: `No law that bars disclosure from ${entity} is on record. ${DECLINED}`,
    effect: 'not compelled',
    confidence: 'KNOWN',
    pack: null,
  }
}

/** 18 U.S.C. § 2702 binds who serves the public; an intermediary or a bank may not. */
const TO_THE_PUBLIC = ['ecs/rcs', 'cloud', 'hosting', 'telecom', 'operator', 'provider']

function usBar(packs: readonly Pack[], { provider }: Facts, category: Category): Bar {
  const own = packs.find(one => one.id === 'us')
  const entry = own?.instruments
    .find(one => one.id === 'us.request.foreign_direct')
    ?.reaches.find(one => one.category === category)
  if (own === undefined || entry === undefined) return counsel('The pack us does not say.', 'none', null)
  const { value, cite, why, confidence } = entry.compulsion
  const ref = refOf(own)
  if (value === 'unknown' || !TO_THE_PUBLIC.includes(provider.kind)) return counsel(why, cite, ref)
  const isBarred = value === 'forbidden'
  return {
    outcome: 'insufficient',
    value,
    cite,
    why: isBarred
      ? `The law of the United States bars it (18 U.S.C. 2702(a)). ${why}`
      : `The law of the United States permits it (18 U.S.C. 2702(c)). ${why} ${DECLINED}`,
    effect: isBarred ? 'barred' : 'permitted, declined by policy',
    confidence,
    pack: ref,
  }
}

function unionBar(packs: readonly Pack[], facts: Facts, members: readonly string[]): Bar {
  const entity = facts.provider.country ?? ''
  if (members.includes(facts.requester.country ?? ''))
    return {
      outcome: 'insufficient',
      value: 'unknown',
      cite: 'none',
      why: `A paper of one Member State does not by itself bind an entity in another. ${DECLINED}`,
      effect: 'not compelled',
      confidence: 'KNOWN',
      pack: null,
    }
  const union = packs.find(one => one.id === 'eux')
  const rule = union?.rules.find(one => one.id === 'eux.rule.gdpr48')
  if (union === undefined || rule === undefined) return counsel('The pack eux does not say.', 'none', null)
  const ref = refOf(union)
  if (facts.received_on.slice(0, 10) < (rule.from ?? ''))
    return counsel('The paper came before the GDPR applied.', rule.cite, ref)
  if (facts.personal_data === false)
    return counsel(
      'Data that are not personal fall under the Data Act, article 32.',
      'Reg. (EU) 2023/2854 art 32',
      ref,
    )
  const french =
    entity === 'FR'
      ? ' Documents of a business may also not leave France as evidence outside a treaty (Loi 68-678, arts 1 and 1 bis).'
      : ''
  return {
    outcome: 'insufficient',
    value: 'forbidden',
    cite: rule.cite,
    why: `A third-country order is no basis in Union law to hand over personal data without an international agreement (GDPR article 48).${french}`,
    effect: 'barred',
    confidence: rule.confidence,
    pack: ref,
  }
}

function switzerland(packs: readonly Pack[]): Bar {
  const own = packs.find(one => one.id === 'ch')
  return {
    outcome: 'insufficient',
    value: 'forbidden',
    cite: 'StGB arts 271, 273',
    why: 'An act for a foreign State on Swiss territory that belongs to an authority is a crime without permission (StGB article 271); article 273 protects business secrets.',
    effect: 'barred',
    confidence: 'KNOWN',
    pack: own === undefined ? null : refOf(own),
  }
}

function counsel(why: string, cite: string, pack: PackRef | null): Bar {
  return {
    outcome: 'needs_review',
    value: 'unknown',
    cite,
    why: `${why} Counsel decides.`,
    effect: 'open question',
    confidence: 'UNSURE',
    pack,
  }
}
