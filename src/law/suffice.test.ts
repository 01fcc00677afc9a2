// What would suffice names only papers that the body behind the demand can obtain.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isJudicial } from './bodies/bodies.ts'
import { evaluate } from './evaluate.ts'
import { type Facts, parseFacts } from './facts/facts.ts'
import { lawOf } from './law-index.ts'
import { casesOf } from './pack-format/case-files.node.ts'
import { allPacks } from './packs.node.ts'
import { readDemand } from './reading.ts'

const packs = allPacks()
const law = lawOf(packs)
const cases = packs.flatMap(pack => casesOf(pack.id))
const options = { mode: 'scenario' } as const
const named = (facts: Facts) =>
  new Set(evaluate(packs, facts, options).wouldSuffice.flatMap(one => one.instruments))

test('over every case, a private party is pointed to no paper that officials issue among themselves', () => {
  let looked = 0
  for (const { id, facts } of cases) {
    const home = law.find(facts.instrument)
    if (!home) continue
    const bodies = readDemand(law, home, facts, options).value('requester.bodies') as string[]
    if (bodies.length === 0 || bodies.some(one => one !== 'private')) continue
    looked += 1
    for (const one of named(facts)) {
      const classes = law.find(one)?.instrument.issuer.classes ?? []
      const open = classes.length === 0 || classes.some(c => c === 'private' || isJudicial([c]))
      assert.ok(open, `${id}: ${one}`)
    }
  }
  assert.ok(looked > 5, `looked at ${looked}`)
})

test('over every case, whoever asks from another State is not pointed to a paper of California', () => {
  let offered = 0
  for (const { id, facts } of cases.filter(one => one.facts.instrument.startsWith('us.'))) {
    if (facts.requester.country !== 'US') continue
    const from = (subdivision: string) =>
      named(parseFacts({ ...facts, requester: { ...facts.requester, subdivision } }))
    assert.equal(from('US-NY').has('us.warrant.calecpa'), false, id)
    if (from('US-CA').has('us.warrant.calecpa')) offered += 1
  }
  assert.ok(offered > 10, `named ${offered}`)
})

test('over every case, no paper is named that the law refuses for the place, the provider or the case itself', () => {
  const stays =
    /^(?:requester\.(?:country|subdivision)|provider\.\w+|customer\.kind|purpose|offence_max_years|sentence_months)$/
  let refused = 0
  for (const { id, facts } of cases) {
    const { findings, wouldSuffice } = evaluate(packs, facts, options)
    const isOfCase = (one: (typeof findings)[number]) =>
      one.outcome === 'insufficient' && one.facts.length > 0 && one.facts.every(fact => stays.test(fact))
    if (findings.some(isOfCase)) refused += 1
    for (const { category, instruments } of wouldSuffice)
      for (const instrument of instruments) {
        const other = evaluate(packs, { ...facts, instrument, data_requested: [category] }, options)
        assert.deepEqual(other.findings.filter(isOfCase), [], `${id}: ${instrument}`)
      }
  }
  assert.ok(refused > 100, `refused ${refused}`)
})
