// The one proposal never contradicts the law's answer, and no sentence that it puts forward contradicts its own decision: over the
// cases of all packs, each for a consumer's account and for an organisation's.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type ProposedLine, proposal } from '../src/domain/decision/proposal.ts'
import { type Demand, lineKey } from '../src/domain/registry/state.ts'
import type { Finding } from '../src/law/answer.ts'
import { evaluate } from '../src/law/evaluate.ts'
import { barsProvider } from '../src/law/notice.ts'
import { casesOf } from '../src/law/pack-format/case-files.node.ts'
import type { PackCase } from '../src/law/pack-format/case-row.ts'
import { allPacks } from '../src/law/packs.node.ts'
import { lineAssessment } from '../src/server/papers/assess.ts'
import { grounds, suggestedReasons, type TenantKind } from '../src/vocabulary/closed-lists.ts'

const packs = allPacks()
const identifier = { kind: 'email', value: 'a@b.example', asWritten: 'a@b.example' }

/** A demand whose facts are the case's, whose account was found, and of which the law was asked line by line. */
function demandOf({ facts }: PackCase, kind: TenantKind, mode: 'scenario' | 'live'): Demand {
  const categories = facts.data_requested
  const answers = categories.map(category => {
    const line = { ask: 'a1', category, account: 'acc1' }
    const asked = { ...facts, data_requested: [category] }
    return { line, answer: evaluate(packs, asked, { mode, adopted: true }) }
  })
  return {
    facts: {
      instrument: facts.instrument,
      country: facts.requester.country,
      dueAt: null,
      answers: {},
      asks: [
        { id: 'a1', identifiers: [identifier], categories, period: { from: null, to: null }, passage: 'all' },
      ],
    },
    accounts: [{ id: 'acc1', identifier, matter: 'm1' }],
    matters: [{ id: 'm1', tenant: 't1', tenantKind: kind, redirectException: null, orders: [], parties: [] }],
    lookup: { answered: true },
    lines: [],
    challenges: [],
    takenBack: [],
    extensions: [],
    productions: [],
    emergency: null,
    assessment: {
      lines: answers.map(({ line, answer }) => lineAssessment(line, answer)),
      answer: Object.fromEntries(answers.map(({ line, answer }) => [lineKey(line), answer])),
      deadline: null,
    },
  } as unknown as Demand
}

const gives = ['comply', 'preserve', 'redirect']

/** What is wrong with a line as it is proposed; empty where it agrees with the law's answer and with itself. */
function contradictions(d: Demand, line: ProposedLine): string[] {
  const law = d.assessment?.lines.find(l => lineKey(l) === lineKey(line))
  const answer = d.assessment?.answer?.[lineKey(line)]
  if (!law || !answer) return ['no answer']
  const wrong: string[] = []
  const says = (holds: boolean, what: string) => holds || wrong.push(what)
  const { decision, ground, reason } = line
  const fails = law.outcome === 'insufficient' || law.compulsion === 'forbidden'
  const requires = law.outcome === 'sufficient' && law.compulsion === 'required'
  const permits = law.compulsion === 'permitted'
  says(!fails || !gives.includes(decision), `gives what is ${law.outcome}, ${law.compulsion}`)
  says(fails || permits || requires || decision === '', `decides ${law.outcome}, ${law.compulsion}`)
  says(!requires || decision !== 'reject', 'refuses what is required')
  says(fails || !permits || decision === 'reject', 'gives what is merely permitted, without a lane')
  says(!barsProvider(answer.notice) || decision !== 'redirect', 'redirects where telling is barred')
  says(!barsProvider(answer.notice) || line.tell?.when !== 'now', 'tells where telling is barred')
  says((decision === '') === (ground === ''), 'a decision without its ground')
  says(decision !== '' || reason === '', 'a reason for no decision')
  const allowed: readonly string[] = decision === '' ? [''] : grounds[decision]
  says(allowed.includes(ground), `${decision} on the ground of another decision: ${ground}`)
  for (const [of, text] of Object.entries(suggestedReasons))
    says(reason !== text || of === decision || of === ground, `says the reason of ${of}`)
  for (const f of answer.findings.filter(f => f.why === reason))
    says(!speaksAgainst(f, line), `${decision}, because ${f.outcome} by ${f.rule}`)
  const cited = answer.findings.filter(f => f.rule === line.rule && f.citation === line.cite)
  says(
    decision === '' || cited.length === 0 || cited.some(f => !speaksAgainst(f, line)),
    `${decision} rests on ${line.rule}`,
  )
  return wrong
}

function speaksAgainst({ outcome, categories }: Finding, line: ProposedLine): boolean {
  const { decision, category } = line
  if (categories.length > 0 && !categories.includes(category)) return true
  // That the duty is none is another question than whether the paper is in order.
  if (line.ground === 'permitted_not_required') return false
  if (decision === 'reject') return outcome === 'sufficient' || outcome === 'needs_review'
  return gives.includes(decision) && (outcome === 'insufficient' || outcome === 'needs_review')
}

for (const pack of packs)
  test(`what is proposed on the cases of ${pack.id} agrees with the law and with itself`, () => {
    const wrong: string[] = []
    for (const one of casesOf(pack.id))
      for (const mode of ['scenario', 'live'] as const)
        for (const kind of ['consumer', 'enterprise'] as const) {
          const d = demandOf(one, kind, mode)
          for (const line of proposal(d).lines)
            for (const what of contradictions(d, line))
              wrong.push(`${one.id} ${mode} ${line.category}: ${what}`)
        }
    assert.deepEqual([...new Set(wrong)], [])
  })
