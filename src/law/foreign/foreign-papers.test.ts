// A paper served on an entity that its law does not bind: refused with the way that works, or left to counsel, and never sufficient.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { evaluate } from '../evaluate.ts'
import { CATEGORIES, type Facts, parseFacts } from '../facts/facts.ts'
import { answerConfirmed } from '../live/confirm.ts'
import { casesOf } from '../pack-format/case-files.node.ts'
import { allPacks } from '../packs.node.ts'
import type { Expected } from '../score.ts'
import { judge } from '../score.ts'

type Case = { id: string; facts: Facts; expected: Expected }

const packs = allPacks()
const FILE = new URL('../../../test/law/foreign-papers.json', import.meta.url)
const cases = JSON.parse(readFileSync(FILE, 'utf8')) as Case[]
const scenario = (facts: Facts) => evaluate(packs, parseFacts(facts), { mode: 'scenario' })
const isForeign = ({ rule }: { rule: string }) => rule.startsWith('law#foreign_paper')

function failures(answer: (facts: Facts) => ReturnType<typeof evaluate>): string[] {
  return cases.flatMap(({ id, facts, expected }) => {
    const { passed, differences } = judge(answer(facts), expected)
    return passed ? [] : [`${id}: ${differences.join('; ')}`]
  })
}

test('every case is answered as expected, in scenario mode and live after the one key', () => {
  assert.deepEqual(failures(scenario), [])
  assert.deepEqual(
    failures(facts => answerConfirmed(packs, parseFacts(facts), { adopted: true }).answer),
    [],
  )
})

test('where the profile does not say that the provider is absent, nothing is decided by this road', () => {
  for (const { facts } of cases) {
    for (const there of [true, undefined, null]) {
      const { findings } = scenario({ ...facts, provider: { ...facts.provider, present_there: there } })
      assert.equal(findings.some(isForeign), false)
    }
  }
})

test('absence makes no category of any pack’s case better', () => {
  const rank = { sufficient: 0, needs_review: 1, insufficient: 2 }
  const better = packs
    .flatMap(pack => casesOf(pack.id))
    .filter(({ facts }) => {
      const before = scenario(facts)
      const after = scenario({ ...facts, provider: { ...facts.provider, present_there: false } })
      return after.perCategory.some(({ category, outcome }) => {
        const was = before.perCategory.find(one => one.category === category)
        return was === undefined || rank[outcome] < rank[was.outcome]
      })
    })
  assert.deepEqual(
    better.map(({ id }) => id),
    [],
  )
})

test('a paper without a pack is never sufficient, whatever the country, the entity and the category', () => {
  for (const entity of ['US', 'DE', 'FR', 'IE', 'CH', 'SG', 'ZA', 'GB'])
    for (const country of ['TR', 'TH', 'AT', 'DK', 'NG'])
      for (const category of CATEGORIES) {
        const { facts } = cases[0] as Case
        const { outcome, findings } = scenario({
          ...facts,
          requester: { country, body: 'court' },
          instrument: `${country.toLowerCase()}.order`,
          data_requested: [category],
          provider: { ...facts.provider, country: entity },
        })
        const isCounsels = entity === 'US' && category === 'location'
        assert.equal(
          outcome,
          isCounsels ? 'needs_review' : 'insufficient',
          `${country} ${entity} ${category}`,
        )
        assert.equal(findings.every(isForeign), true)
      }
})

test('a live demand not yet checked for an emergency is not refused', () => {
  const { facts } = cases[0] as Case
  assert.equal(evaluate(packs, parseFacts(facts), { mode: 'live', adopted: true }).outcome, 'needs_review')
})

test('a paper that only asks to keep data, or claims an emergency, is not answered by this road', () => {
  for (const instrument of packs.flatMap(pack => pack.instruments)) {
    if (instrument.class !== 'preservation' && instrument.class !== 'emergency') continue
    const { facts } = cases[0] as Case
    const { findings } = scenario({ ...facts, instrument: instrument.id })
    assert.equal(findings.some(isForeign), false, instrument.id)
  }
})

test('the answer names the way that works, and only papers that this authority can obtain', () => {
  const wayOf = (country: string, entity: string, instrument: string) => {
    const { facts } = cases[0] as Case
    const { findings, wouldSuffice } = scenario({
      ...facts,
      requester: { country, body: 'court' },
      instrument,
      provider: { ...facts.provider, country: entity },
    })
    return { why: findings.find(isForeign)?.why ?? '', would: wouldSuffice.flatMap(one => one.instruments) }
  }
  const turkish = wayOf('TR', 'US', 'tr.order')
  assert.match(turkish.why, /2702\(a\).*central authority of US/)
  assert.deepEqual(turkish.would, ['us.order.mlat_3512'])
  const austrian = wayOf('AT', 'IE', 'at.order')
  assert.match(austrian.why, /European Production Order/)
  assert.deepEqual(austrian.would, ['eu.epoc.content'])
  const british = wayOf('GB', 'US', 'us.request.foreign_direct')
  assert.match(british.why, /US-UK Agreement/)
  assert.deepEqual(british.would, ['us.order.mlat_3512', 'us.agreement.covered_order'])
  const thai = wayOf('TH', 'DE', 'th.order')
  assert.match(thai.why, /GDPR article 48.*central authority of DE/)
  assert.deepEqual(thai.would, ['treaty.mlat'])
})

test('a paper that its own pack would let through is refused, and nothing that goes with disclosure is ordered', () => {
  const { facts } = cases[0] as Case
  for (const { instruments, countries } of packs)
    for (const { id, abroad } of instruments) {
      if (abroad.kind !== 'none' || countries.length !== 1) continue
      const requester = { country: countries[0] ?? null, body: 'court' }
      const { outcome, actions, findings } = scenario({ ...facts, requester, instrument: id })
      if (!findings.some(isForeign)) continue
      assert.equal(outcome, 'insufficient', id)
      assert.equal(
        actions.some(one => /^(produce|execute|notify|disclose)/.test(one)),
        false,
        id,
      )
    }
})
