// What each paper answers by its own entry: every category, on every day on which something begins or ends, derived from
// `instruments.json`. The cases beside a pack say only what an entry does not.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Answer } from './answer.ts'
import { evaluate, worse } from './evaluate.ts'
import type { Category, Facts } from './facts/facts.ts'
import { CATEGORIES, parseFacts } from './facts/facts.ts'
import { casesOf } from './pack-format/case-files.node.ts'
import type { Instrument, Outcome } from './pack-format/pack-schema.ts'
import { allPacks } from './packs.node.ts'
import { shiftDate } from './time/calendar.ts'

const packs = allPacks()
const papers = new Map(packs.flatMap(pack => pack.instruments.map(one => [one.id, one] as const)))
const rules = new Map(packs.flatMap(pack => pack.rules.map(one => [one.id, one] as const)))

/** Who asks whom about whom, as the cases have it: nothing in it but what every demand states. */
function plainDemands(): Facts[] {
  const plain = packs
    .flatMap(pack => casesOf(pack.id))
    .map(({ facts }) => {
      const { instrument, requester, provider, customer, purpose, received_on } = facts
      const { kind, country } = customer
      return {
        instrument,
        requester,
        provider,
        customer: { kind, country },
        purpose,
        received_on,
        data_requested: [...CATEGORIES],
      }
    })
  return [...new Map(plain.map(one => [JSON.stringify(one), one])).values()].filter(one =>
    papers.has(one.instrument),
  )
}

/** The first and last day of the law and of each entry of reach, and the days beside them. */
function bordersOf({ law, reaches }: Instrument): string[] {
  const named = [law, ...reaches].flatMap(({ from, to }) => [from, to]).filter(day => day !== null)
  return [...new Set(named.flatMap(day => [-1, 0, 1].map(days => shiftDate(day, { days }))))]
}

function on(day: string, facts: Facts, { law }: Instrument): Facts {
  return parseFacts({
    ...facts,
    received_on: day,
    ...(law.judged_on === undefined ? {} : { [law.judged_on]: day }),
  })
}

const OUTCOME_OF = { yes: 'sufficient', no: 'insufficient', review: 'needs_review' } as const

function reachOn({ reaches, accessory }: Instrument, category: Category, day: string): Outcome {
  const entry = reaches.find(
    one => one.category === category && (one.from ?? '') <= day && day <= (one.to ?? '9999'),
  )
  return OUTCOME_OF[entry?.reach ?? (accessory ? 'no' : 'review')]
}

/** What the entry says of a paper that another day's law judges; null where it is in force. */
function forceOn({ law }: Instrument, day: string): Outcome | null {
  const early = law.from !== null && day < law.from
  const late = law.to !== null && day > law.to
  if (!early && !late) return null
  return (early ? law.before : law.after) === 'not_law' ? 'insufficient' : 'needs_review'
}

/** What rules took away of the paper's own checks, or said of a category or of notice. */
function saidByRules({ findings }: Answer) {
  const applied = findings.flatMap(finding => rules.get(finding.rule) ?? [])
  return {
    excepted: new Set(applied.flatMap(rule => rule.excepts ?? [])),
    ofNotice: applied.some(rule => rule.notice !== undefined),
    ofCategory: (category: Category) =>
      findings.some(one => one.outcome !== null && rules.has(one.rule) && one.categories.includes(category)),
  }
}

function ofCheck(answer: Answer, paper: Instrument, check: string): Outcome | null {
  return answer.findings.find(one => one.rule === `${paper.id}#${check}`)?.outcome ?? null
}

function assertOwnAnswer(facts: Facts, paper: Instrument, day: string): void {
  const answer = evaluate(packs, on(day, facts, paper), { mode: 'scenario' })
  const said = saidByRules(answer)
  const where = `${paper.id} on ${day} from ${facts.requester.body}`
  const force = forceOn(paper, day)
  if (!said.excepted.has('in_force'))
    assert.equal(ofCheck(answer, paper, 'in_force'), force, `${where}: in force`)
  if (!said.ofNotice) assert.equal(answer.notice.value, paper.notice.value, `${where}: notice`)
  for (const { category, outcome } of answer.perCategory) {
    const reach = reachOn(paper, category, day)
    if (!said.excepted.has(`reach:${category}`))
      assert.equal(ofCheck(answer, paper, `reach:${category}`), reach, `${where}: ${category}`)
    if (said.excepted.size > 0) continue
    const own = [
      force,
      ofCheck(answer, paper, 'issuer'),
      ofCheck(answer, paper, 'unsure'),
      ofCheck(answer, paper, 'life'),
      ofCheck(answer, paper, 'purpose'),
    ]
      .filter(one => one !== null)
      .reduce<Outcome>(worse, reach)
    // A rule may take away what the entry gives, and gives nothing.
    assert.equal(
      outcome,
      said.ofCategory(category) ? worse(outcome, own) : own,
      `${where}: ${category} as a whole`,
    )
  }
}

const demands = plainDemands()

test('every instrument of every pack has a case, so that it is asked here', () => {
  const asked = new Set(demands.map(one => one.instrument))
  assert.deepEqual(
    [...papers.keys()].filter(id => !asked.has(id)),
    [],
  )
})

test('a paper answers each category, its force and notice as its own entry says, on every day that the entry names and beside it', () => {
  let answered = 0
  for (const facts of demands) {
    const paper = papers.get(facts.instrument)
    assert.ok(paper)
    for (const day of [facts.received_on.slice(0, 10), ...bordersOf(paper)]) {
      assertOwnAnswer(facts, paper, day)
      answered += 1
    }
  }
  assert.ok(answered > 2000, `${answered} demands`)
})
