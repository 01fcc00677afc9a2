// The challenges that the law leaves open to the provider, and those that it leaves open to its customer, as the packs answered: what
// filing suspends is read here, and nowhere taken from who files.
import type { OpenChallenge } from '../../law/answer.ts'
import {
  type ChallengeAim,
  type ChallengeKind,
  type ChallengeParty,
  type SuspensiveEffect,
  suspensiveEffects,
} from '../../vocabulary/closed-lists.ts'
import { type Demand, lineKey, matterOf, openLines } from '../registry/state.ts'
import { isTenants } from './challenge-state.ts'

export type LawChallenge = {
  /** The pack's own word for it, and its citation: together they name the entry. */
  readonly law: { readonly kind: string; readonly cite: string }
  readonly challengeKind: ChallengeKind
  readonly about: ChallengeAim
  readonly forum: string
  /** The last day, where the packs could count it; `deadlineText` says it in words. */
  readonly deadline: string | null
  readonly deadlineText: string
  readonly steps: readonly string[]
  readonly effect: SuspensiveEffect
  /** Its conditions in the pack's words: that they are met is for counsel to say, by filing. */
  readonly note: string | null
}

/** Each once, of the lines of these matters; `null`: of all lines. */
export function lawChallenges(
  d: Demand,
  matters: readonly string[] | null,
  party: ChallengeParty = 'provider',
): LawChallenge[] {
  const lines = openLines(d).filter(l => matters === null || matters.includes(matterOf(d, l)?.id ?? ''))
  const found = lines.flatMap(l => answered(d, lineKey(l), party)).map(read)
  return [...Map.groupBy(found, c => `${c.law.kind}\0${c.law.cite}`).values()].map(earliest)
}

export type ListedChallenge = LawChallenge & { readonly filed: boolean }

/** All that the law leaves open to the provider, and whether it was filed for anybody. */
export function listedChallenges(d: Demand): ListedChallenge[] {
  return lawChallenges(d, null).map(c => ({
    ...c,
    filed: d.challenges.some(f => !isTenants(f) && f.law?.kind === c.law.kind && f.law.cite === c.law.cite),
  }))
}

/** What it leaves open to each tenant itself, by matter; only where it does. */
export function tenantsChallenges(d: Demand): Readonly<Record<string, readonly LawChallenge[]>> {
  const found = d.matters.map(m => [m.id, lawChallenges(d, [m.id], 'tenant')] as const)
  return Object.fromEntries(found.filter(([, open]) => open.length > 0))
}

/** The same entry may end on different days for different lines: the first of them counts. */
function earliest(same: readonly LawChallenge[]): LawChallenge {
  const [first, ...rest] = same as [LawChallenge, ...LawChallenge[]]
  return rest.reduce((a, b) => (b.deadline !== null && b.deadline < (a.deadline ?? '9') ? b : a), first)
}

/** Answers are stored whole, as the evaluator gave them; an older form without challenges has none. */
function answered(d: Demand, line: string, party: ChallengeParty): OpenChallenge[] {
  const answers = d.assessment?.answer
  const answer = isRecord(answers) ? answers[line] : undefined
  const of = party === 'tenant' ? 'customerChallenges' : 'challenges'
  const list = isRecord(answer) ? answer[of] : undefined
  return Array.isArray(list) ? list : []
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

function read(c: OpenChallenge): LawChallenge {
  const about = aimOf(c)
  return {
    law: { kind: c.kind, cite: c.cite },
    challengeKind: kindOf(c, about),
    about,
    forum: c.forum,
    deadline: c.deadline,
    deadlineText: c.deadlineText,
    steps: c.steps,
    effect: effectOf(c, about),
    note: c.note ?? null,
  }
}

/** Only what the pack says to suspend production does: a secrecy challenge never, whatever its entry says. */
function effectOf(c: OpenChallenge, about: ChallengeAim): SuspensiveEffect {
  const known = suspensiveEffects.find(e => e === c.suspensiveEffect) ?? 'unknown'
  const stopsNothing = about === 'secrecy' || (known === 'by_statute' && c.suspends !== 'production')
  return stopsNothing ? 'none' : known
}

function aimOf(c: OpenChallenge): ChallengeAim {
  if (c.suspends === 'production') return 'production'
  const secrecy = /secre|gag|nondisclosure|delay_order|reciprocal_notice|unseal|leave_to_disclose|2705/
  return c.suspends === 'secrecy' || secrecy.test(c.kind) ? 'secrecy' : 'production'
}

/** The packs' many words for it in the closed list; what fits none is `other`. */
function kindOf(c: OpenChallenge, about: ChallengeAim): ChallengeKind {
  if (about === 'secrecy') {
    if (/reciprocal_notice/.test(c.kind)) return 'reciprocal_notice_3511'
    return /2705\(b\)/.test(c.cite) ? 'challenge_2705b' : 'other'
  }
  if (/2703h/.test(c.kind)) return 'motion_2703h'
  if (/comity/.test(c.kind)) return 'common_law_comity'
  if (/^art17_/.test(c.kind)) return 'objection_article_17'
  if (/designated_authority|objection_under_agreement/.test(c.kind))
    return 'objection_to_designated_authority'
  return /quash|motion_to_(modify|vacate)|motion_to_revoke/.test(c.kind)
    ? 'motion_to_quash_or_modify'
    : 'other'
}
