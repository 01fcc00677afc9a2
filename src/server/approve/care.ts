// What a tired approver must not overlook: each with its reason, and nothing that is as usual.

import { type Lane, lanes } from '../../demand/lane-words.ts'
import type { Demand } from '../../demand/state.ts'
import { releasingLines, releasingMatters } from '../../demand/state.ts'
import { voluntaryLines } from '../../demand/voluntary.ts'
import type { Care } from './api.ts'

export type CareFacts = {
  readonly now: string
  /** Demands of the same authority that were received before this one. */
  readonly earlierDemands: number
}

const DAY = 86_400_000

/** Pure. The authorisation's own peculiarities (content, long periods, no notice) are read from its bytes by the page. */
export function careOf(d: Demand, facts: CareFacts): Care[] {
  return [
    ...authorityCare(d, facts.earlierDemands),
    ...paperCare(d),
    ...lawCare(d),
    ...challengeCare(d),
    ...tenantCare(d),
    ...timeCare(d, facts.now),
  ]
}

export function dueOf(d: Demand): string | null {
  return d.assessment?.deadline?.dueAt ?? d.facts?.dueAt ?? null
}

function authorityCare(d: Demand, earlier: number): Care[] {
  const care: Care[] = []
  if (earlier === 0)
    care.push({ what: 'First demand of this authority', why: 'No earlier answer confirms who they are.' })
  if (d.received.channel === 'mail' && !d.received.sender.authenticated)
    care.push({ what: 'The mail was not authenticated', why: 'Its sender is only claimed.' })
  for (const c of d.authentication?.checks ?? [])
    if (c.result !== 'pass') care.push({ what: `Check of the sender: ${c.name}`, why: c.detail })
  if (d.callback && !d.callback.fingerprintConfirmed)
    care.push({
      what: 'The reader’s key was not confirmed',
      why: 'At the call-back nobody compared the words of the key with the officer.',
    })
  return care
}

function paperCare(d: Demand): Care[] {
  const care: Care[] = []
  if (d.facts?.instrument.includes('emergency'))
    care.push({ what: 'Emergency', why: 'A forger’s favourite. A real one is followed by process.' })
  if (d.received.duplicateOf.length > 0)
    care.push({ what: 'The same paper came before', why: `As ${d.received.duplicateOf.join(', ')}.` })
  if (d.received.servedUncertain)
    care.push({ what: 'Uncertain service', why: 'When or on whom it was served is not certain.' })
  return care
}

function lawCare(d: Demand): Care[] {
  const leaving = new Set(releasingLines(d).map(l => `${l.ask}/${l.category}`))
  const lines = (d.assessment?.lines ?? []).filter(l => leaving.has(`${l.ask}/${l.category}`))
  const care: Care[] = []
  if (lines.some(l => l.outcome !== 'sufficient'))
    care.push({
      what: 'Counsel decided against the first reading',
      why: 'For a part that leaves, the law’s answer was not plainly “sufficient”.',
    })
  const voluntary = voluntaryLines(d)
  for (const lane of lanes.filter(l => voluntary.some(v => v.lane === l)))
    care.push({ what: `Not required by law: ${laneWords[lane]}`, why: laneWhy(d, lane) })
  if (voluntary.length === 0 && lines.some(l => l.compulsion !== 'required'))
    care.push({ what: 'Not required by law', why: 'A part that leaves is permitted, not compelled.' })
  return care
}

const laneWords: Readonly<Record<Lane, string>> = {
  emergency: 'an emergency',
  consent: 'by the customer’s consent',
  policy: 'by a policy of ours',
}

/** What the lane stands on, in the words of its record. */
function laneWhy(d: Demand, lane: Lane): string {
  const stands = [...new Set(voluntaryLines(d).flatMap(v => (v.lane === lane ? [v.by] : [])))].join(', ')
  if (lane === 'policy') return `Counsel adopted “${stands}”.`
  if (lane === 'consent') return 'Verified with the customer, which may take it back until the release.'
  const danger = d.emergency?.danger
  return `${stands} of the authority confirmed it by telephone: ${danger?.who ?? ''}, ${danger?.what ?? ''}`
}

function challengeCare(d: Demand): Care[] {
  const leaving = new Set(releasingMatters(d).map(m => m.id))
  return d.challenges
    .filter(c => c.about === 'production' && c.open && c.matters.some(m => leaving.has(m)))
    .map(c => ({
      what: 'A challenge is open',
      why: c.decision
        ? `Before ${c.forum}. Counsel decided to produce before the ruling: ${c.decision.why}`
        : `Before ${c.forum}. Nothing suspends production, and it has fallen due.`,
    }))
}

function tenantCare(d: Demand): Care[] {
  const care: Care[] = []
  const matters = releasingMatters(d)
  if (matters.some(m => m.objection?.decision === 'overruled'))
    care.push({ what: 'The tenant objected', why: 'Counsel overruled the objection.' })
  if (matters.some(m => m.notice && m.notice.readAt === null && m.answer === null))
    care.push({ what: 'Notice unread', why: 'It was sent, but nobody at the tenant has opened it.' })
  const exception = d.redirect?.exception ?? d.redirectException
  if (exception)
    care.push({
      what: 'Not redirected to the customer',
      why: `${spaced(exception.ground)}: ${exception.note}`,
    })
  if (d.gateRefusal)
    care.push({ what: 'The gate refused an earlier authorisation', why: d.gateRefusal.detail })
  return care
}

function timeCare(d: Demand, now: string): Care[] {
  const dueAt = dueOf(d)
  if (dueAt === null) return []
  const left = Date.parse(dueAt) - Date.parse(now)
  if (left <= 0) return [{ what: 'Overdue', why: 'The term has passed. Do not hurry because of it.' }]
  if (left > DAY) return []
  const hours = Math.max(1, Math.floor(left / 3_600_000))
  return [{ what: `Due in ${hours} h`, why: 'Haste is when mistakes are made: read it all the same.' }]
}

function spaced(word: string): string {
  return word[0]!.toUpperCase() + word.slice(1).replaceAll('_', ' ')
}
