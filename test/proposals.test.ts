// The one proposal never contradicts the law's answer, and no sentence that it puts forward contradicts its own decision: over the
// cases of all packs, each for a consumer's account, with a lane and without one, and for an organisation's.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type ProposedLine, proposal } from '../src/domain/decision/proposal.ts'
import { type Demand, lineKey } from '../src/domain/registry/state.ts'
import type { Finding } from '../src/law/answer.ts'
import { barsProvider } from '../src/law/notice.ts'
import { casesOf } from '../src/law/pack-format/case-files.node.ts'
import { grounds, suggestedReasons } from '../src/vocabulary/closed-lists.ts'
import { demandsOf, packs } from './pack-demands.ts'

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
  const isByLane = decision === 'comply' && ground.startsWith('voluntary_')
  says(
    fails || !permits || isByLane || decision === 'reject',
    'gives what is merely permitted, without a lane',
  )
  says(decision !== 'comply' || law.act !== 'preserve', 'gives what the paper has kept')
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
  if (line.ground === 'permitted_not_required' || line.ground.startsWith('voluntary_')) return false
  if (decision === 'reject') return outcome === 'sufficient' || outcome === 'needs_review'
  return gives.includes(decision) && (outcome === 'insufficient' || outcome === 'needs_review')
}

for (const pack of packs)
  test(`what is proposed on the cases of ${pack.id} agrees with the law and with itself`, () => {
    const wrong: string[] = []
    for (const one of casesOf(pack.id))
      for (const mode of ['scenario', 'live'] as const)
        for (const [, d] of demandsOf(one, mode, ['consumer', 'enterprise', 'consenting', 'in_danger']))
          for (const line of proposal(d).lines)
            for (const what of contradictions(d, line))
              wrong.push(`${one.id} ${mode} ${line.category}: ${what}`)
    assert.deepEqual([...new Set(wrong)], [])
  })
