// The law's and the domain's closed words in the plain words of a letter.
import type {
  ChallengeKind,
  ChallengeStep,
  DataCategory,
  DemandRelation,
  RulingResult,
  SuspensiveEffect,
} from '../../demand/vocabulary.ts'

const categories: Record<DataCategory, string> = {
  subscriber: 'subscriber and session records',
  traffic: 'traffic data',
  location: 'location data',
  content_stored: 'stored content',
  content_realtime: 'content as it is sent',
}

export function categoryWords(category: string): string {
  return categories[category as DataCategory] ?? category
}

const decisionsInWords: Record<string, string> = {
  comply: 'we will answer',
  narrow: 'we will answer in part',
  redirect: 'please ask our customer',
  reject: 'we cannot answer',
  challenge: 'we challenge this',
  no_data: 'we hold no records',
}

export function decisionWords(decision: string): string {
  return decisionsInWords[decision] ?? decision
}

const instruments: Record<string, string> = {
  'us.subpoena.grand_jury': 'grand jury subpoena',
  'us.subpoena.administrative': 'administrative subpoena',
  'us.subpoena.state': 'state subpoena',
  'us.subpoena.trial': 'trial subpoena',
  'us.order.2703d': 'court order under 18 USC 2703(d)',
  'us.warrant.2703': 'search warrant under 18 USC 2703',
  'us.warrant.state': 'state search warrant',
  'us.warrant.location': 'location warrant',
  'us.order.nondisclosure_2705b': 'order under 18 USC 2705(b)',
  'us.preservation.2703f': 'preservation letter under 18 USC 2703(f)',
  'us.nsl.2709': 'national security letter',
  'us.emergency.disclosure': 'emergency request',
  'us.order.pen_trap': 'pen register or trap and trace order',
  'us.order.wiretap': 'interception order',
}

/** An instrument in words; its id where there are none yet. */
export function instrumentWords(id: string): string {
  return instruments[id] ?? id
}

const challengeKinds: Record<ChallengeKind, string> = {
  motion_to_quash_or_modify: 'motion to quash or modify',
  motion_2703h: 'motion under 18 USC 2703(h)',
  common_law_comity: 'motion on common-law comity',
  challenge_2705b: 'challenge of a secrecy order under 18 USC 2705(b)',
  reciprocal_notice_3511: 'reciprocal notice under 18 USC 3511',
  objection_article_17: 'reasoned objection under article 17 of Regulation (EU) 2023/1543',
  objection_to_designated_authority: 'objection to the designated authority',
  other: 'challenge',
}

export function challengeKindWords(kind: string): string {
  return challengeKinds[kind as ChallengeKind] ?? kind
}

const relations: Record<DemandRelation, string> = {
  corrects: 'corrects',
  corrected_by: 'is corrected by',
  renews: 'renews',
  renewed_by: 'is renewed by',
  same_order: 'rests on the same order as',
  same_authority: 'comes from the same authority as',
}

export function relationWords(relation: DemandRelation): string {
  return relations[relation]
}

const rulings: Record<RulingResult, string> = {
  granted: 'The challenge was granted',
  partly: 'The challenge was granted in part',
  denied: 'The challenge was denied',
}

const steps: Record<Exclude<ChallengeStep, 'ruling'>, string> = {
  filed: 'Filed',
  hearing: 'A hearing was held or set',
  stay_ordered: 'A court stayed production',
  stay_ended: 'The suspension of production ended',
  appeal: 'An appeal was filed',
  withdrawn: 'The challenge was withdrawn',
}

/** One step of a challenge, without its full stop. */
export function challengeStepWords(s: { step: ChallengeStep; result: RulingResult | null }): string {
  return s.step === 'ruling' ? rulings[s.result ?? 'denied'] : steps[s.step]
}

/** What filing did to production, in a sentence. */
export function suspensionWords(c: { about: string; effect: SuspensiveEffect; cite: string }): string {
  if (c.about === 'secrecy') return 'Production stays due, and the silence binds until a ruling.'
  return c.effect === 'by_statute'
    ? `Production is suspended by statute (${c.cite}).`
    : 'Production stays due unless a court orders a stay.'
}
