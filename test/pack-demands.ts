// Demands made of the packs' cases: as the desk has each once the law was asked line by line, for whoever may hold the account, and
// as it is once what is proposed was decided.
import { withLawsWord } from '../src/domain/decision/letter-accuracy.ts'
import { accepted, proposal } from '../src/domain/decision/proposal.ts'
import { lawHasDecided } from '../src/domain/decision/redirect.ts'
import { type Demand, lineKey, type Matter, matterOf } from '../src/domain/registry/state.ts'
import type { Answer } from '../src/law/answer.ts'
import { evaluate } from '../src/law/evaluate.ts'
import type { PackCase } from '../src/law/pack-format/case-row.ts'
import { allPacks } from '../src/law/packs.node.ts'
import type { Mode } from '../src/law/reading.ts'
import { exampleDemand } from '../src/server/letters/example-demand.ts'
import { lineAssessment, ofAll } from '../src/server/papers/assess.ts'
import { isOrganisation } from '../src/vocabulary/closed-lists.ts'

export const packs = allPacks()

/** Whose the account is, and what came before the decision; `returned`: an organisation that was asked first. */
export const standings = [
  'consumer',
  'enterprise',
  'returned',
  'nobody',
  'consenting',
  'in_danger',
  'claimed',
] as const
export type Standing = (typeof standings)[number]

const base = exampleDemand()
const [account] = base.accounts
const [matter] = base.matters
const at = base.received.receivedAt
const by = { by: 'example', at }

/** A demand whose facts are the case's, and of which the law was asked line by line: once for each standing. */
export function demandsOf(
  one: PackCase,
  mode: Mode,
  of: readonly Standing[] = standings,
): [Standing, Demand][] {
  const { facts } = one
  const answers = facts.data_requested.map(category => ({
    category,
    answer: evaluate(packs, { ...facts, data_requested: [category] }, { mode, adopted: true }),
  }))
  return of.map(standing => [standing, demandOf(one, answers, standing)])
}

type Answered = readonly {
  readonly category: PackCase['facts']['data_requested'][number]
  readonly answer: Answer
}[]

function demandOf({ facts }: PackCase, answers: Answered, standing: Standing): Demand {
  const own = base.facts
  const [ask] = own?.asks ?? []
  if (!own || !ask || !account || !matter) throw new Error('the example has an ask and an account')
  const { country } = facts.requester
  const box = facts.controller_processor_box
  const lines = answers.map(({ category, answer }) => ({
    line: { ask: ask.id, category, account: standing === 'nobody' ? null : account.id },
    answer,
  }))
  return {
    ...base,
    facts: {
      ...own,
      asks: [{ ...ask, categories: facts.data_requested, passage: 'all' }],
      instrument: facts.instrument,
      country: country ?? '',
      dueAt: null,
      answers: box === undefined ? {} : { controller_processor_box: box },
    },
    factsVersion: 1,
    lookup: { id: 'example', at, answered: true, answer: null },
    accounts: standing === 'nobody' ? [] : [account],
    matters:
      standing === 'nobody'
        ? []
        : [
            matterIn(
              standing,
              matter,
              lines.map(({ line }) => line),
            ),
          ],
    emergency: emergencyIn(standing, answers),
    assessment: {
      asOf: facts.received_on,
      packs: [],
      lines: lines.map(({ line, answer }) => lineAssessment(line, answer)),
      ...ofAll(
        answers.map(({ answer }) => answer),
        country,
      ),
      answer: Object.fromEntries(lines.map(({ line, answer }) => [lineKey(line), answer])),
      at,
      factsVersion: 1,
    },
  }
}

function matterIn(standing: Standing, m: Matter, lines: NonNullable<Matter['consent']>['lines']): Matter {
  const own = { ...m, tenantKind: 'consumer' } as const
  if (standing === 'enterprise') return { ...m, tenantKind: 'enterprise' }
  if (standing === 'returned')
    return {
      ...m,
      tenantKind: 'enterprise',
      redirected: true,
      redirectAskedAt: at,
      redirectAnswer: { outcome: 'renewed_to_us', note: '', at },
      redirectException: { ground: 'agency_renewed_demand', note: 'It wrote again.' },
      notChallenged: { why: 'We found no ground to.', by: 'example' },
    }
  if (standing !== 'consenting') return own
  const verified = { ...by, evidence: 'second_contact', note: '' } as never
  return { ...own, consent: { lines, from: null, to: null, at, verified, revoked: null } as never }
}

function emergencyIn(standing: Standing, answers: Answered): Demand['emergency'] {
  if (standing !== 'in_danger' && standing !== 'claimed') return null
  const minimum = answers.map(({ category }) => ({ category, reason: 'It shows where they are.' }))
  const danger = {
    danger: 'death',
    who: 'A child',
    what: 'taken from home',
    imminence: 'now',
    whyNow: 'It is night.',
    help: 'locate_person',
    howItHelps: 'It shows where.',
    minimum,
    content: 'Nothing less would do.',
    ...by,
  } as const
  const confirmation = {
    authority: '',
    supervisor: '',
    contact: '',
    outcome: 'confirmed',
    note: '',
    ...by,
  } as const
  const isConfirmed = standing === 'in_danger'
  return {
    source: 'person',
    voluntary: true,
    markedAt: at,
    danger: isConfirmed ? danger : null,
    confirmation: isConfirmed ? confirmation : null,
    dropped: null,
  }
}

/**
 * The same once each line was decided as proposed, with what a person adds: why nothing is challenged. A line that needs a person's
 * own decision or reason stays open.
 */
export function decidedAsProposed(d: Demand): Demand {
  const p = proposal(d)
  const law = lawHasDecided(d)
  const exception = p.exception ?? (law && ({ ground: 'law_has_decided', note: law.note } as const))
  const explained = d.matters.map(m => ({
    ...m,
    notChallenged: m.notChallenged ?? { why: 'We found no ground to challenge it.', by: 'example' },
    redirectException: m.redirectException ?? exception,
  }))
  const decided = p.lines.flatMap(
    l => accepted({ ...d, matters: explained }, { ...p, lines: [l] })?.lines ?? [],
  )
  const lines = decided.map(line => ({ ...withLawsWord(line, d), ...by }))
  const given = new Set(lines.filter(l => l.decision === 'comply').map(l => matterOf(d, l)?.id))
  const isExplained = (m: Matter) => given.has(m.id) && isOrganisation(m.tenantKind)
  return { ...d, lines, matters: d.matters.map((m, i) => (isExplained(m) ? (explained[i] ?? m) : m)) }
}
