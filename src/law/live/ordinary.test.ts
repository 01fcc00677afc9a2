// The ordinary form of a paper: one key instead of many questions, and nothing made sufficient that the paper is not.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { plainPapers } from '../../../test/law/plain-papers.ts'
import { evaluate } from '../evaluate.ts'
import { type Facts, factAt, parseFacts } from '../facts/facts.ts'
import { casesOf } from '../pack-format/case-files.node.ts'
import type { Instrument } from '../pack-format/pack-schema.ts'
import { allPacks } from '../packs.node.ts'
import { answerConfirmed } from './confirm.ts'

const packs = allPacks()
const plain = plainPapers()
const papers = new Map(packs.flatMap(pack => pack.instruments.map(one => [one.id, one] as const)))
const live = (facts: Facts) => answerConfirmed(packs, facts, { adopted: true })

test('of the plain papers more than 85 in 100 are decided by one key, with at most two questions at the median', () => {
  const answers = [...plain.values()].map(facts => live(facts).answer)
  const decided = answers.filter(({ outcome }) => outcome === 'sufficient').length
  const open = answers.map(({ missing }) => missing.length).sort((a, b) => a - b)
  assert.ok(plain.size >= 150, `${plain.size} papers`)
  assert.ok(decided >= plain.size * 0.85, `${decided} of ${plain.size}`)
  assert.ok((open[open.length >> 1] ?? 9) <= 2)
})

test('no case of any pack becomes sufficient by the form that is not sufficient by its own facts', () => {
  const wider = packs
    .flatMap(pack => casesOf(pack.id))
    .filter(({ facts: stated }) => {
      const facts = parseFacts(stated)
      const known = evaluate(packs, facts, { mode: 'scenario' })
      // As an installation answers that knows the facts and not how they came to be stated.
      const answer = evaluate(packs, live(facts).facts, { mode: 'live', adopted: true })
      return answer.perCategory.some(
        ({ category, outcome }) =>
          outcome === 'sufficient' &&
          known.perCategory.some(one => one.category === category && one.outcome !== 'sufficient'),
      )
    })
  // A month ends for data to come; the form says of this paper that it asks for data that exist already.
  assert.deepEqual(
    wider.map(({ id }) => id),
    ['se-own-040'],
  )
})

test('the form never changes what is stated, and names each line that it fills', () => {
  for (const facts of plain.values()) {
    const stated = { ...facts, asks: 'password', scope: 'all accounts, all time' }
    const { facts: after, confirmed } = live(parseFacts(stated))
    assert.equal(after.asks, 'password')
    assert.equal(after.scope, 'all accounts, all time')
    for (const { fact, value, says } of confirmed) {
      // Of a fact with parts, each part that it lacks has a line of its own.
      if (typeof value !== 'object' || value === null) assert.deepEqual(factAt(after, fact), value)
      assert.ok(says.length > 10)
    }
  }
})

type Departure = {
  readonly name: string
  readonly of: (facts: Facts, paper: Instrument) => Record<string, unknown> | null
  /** Papers of which the law says that this is no departure. */
  readonly ordinaryFor?: readonly string[]
  /** How many papers it must be tried on; 10 where it is not said. */
  readonly least?: number
}

/** One change of a plain paper that no closed list of facts gives; the rest are in `test/law/changed-papers.test.ts`. */
const departures: readonly Departure[] = [
  { name: 'comes from a law firm', of: bodyIs('Harrow & Finch LLP') },
  {
    name: 'is signed by an office at the court alone',
    of: (facts, { issuer }) =>
      issuer.classes.includes('court')
        ? { requester: { ...facts.requester, body: 'clerk of the court' } }
        : null,
    // A clerk issues these (Fed. R. Crim. P. 17(a)), or any governmental entity may ask (18 USC 2703(f), 2704).
    ordinaryFor: [
      'us.subpoena.grand_jury',
      'us.subpoena.state',
      'us.order.backup_2704',
      'us.preservation.2703f',
    ],
  },
  {
    name: 'is for an offence below each limit',
    of: (_, paper) => (hasLimit(paper) ? { offence_max_years: 0 } : null),
  },
  {
    name: 'meets the law of another country',
    of: () => ({ foreign_law_conflict: 'telecommunications secrecy' }),
  },
  {
    name: 'crosses a State line',
    of: ({ requester, provider }, { id }) =>
      ['us.subpoena.state', 'us.warrant.state', 'us.warrant.calecpa'].includes(id)
        ? {
            requester: { ...requester, subdivision: 'US-CA' },
            provider: { ...provider, subdivision: 'US-TX' },
          }
        : null,
    least: 3,
  },
]

function bodyIs(body: string): Departure['of'] {
  return (facts, { issuer }) =>
    issuer.classes.length > 0 ? { requester: { ...facts.requester, body } } : null
}

function hasLimit({ id }: Instrument): boolean {
  return packs.some(pack =>
    pack.rules.some(
      ({ on, when, outcome }) =>
        outcome === 'insufficient' &&
        on.instruments?.includes(id) &&
        'fact' in when &&
        when.fact === 'offence_max_years' &&
        'below' in when,
    ),
  )
}

describe('a plain paper that departs in one thing is sufficient neither by its facts nor by the form', () => {
  for (const { name, of, ordinaryFor = [], least = 10 } of departures)
    test(name, () => {
      const held: string[] = []
      let asked = 0
      for (const [id, facts] of plain) {
        const paper = papers.get(id)
        const departed = paper && of(facts, paper)
        if (!departed) continue
        asked += 1
        const changed = parseFacts({ ...facts, ...departed })
        const outcomes = [evaluate(packs, changed, { mode: 'scenario' }), live(changed).answer]
        if (outcomes.some(({ outcome }) => outcome === 'sufficient')) held.push(id)
      }
      assert.ok(asked >= least, `${asked} papers`)
      assert.deepEqual(
        held.filter(id => !ordinaryFor.includes(id)),
        [],
      )
    })
})
