// That the authority must tell and that the provider may not are two facts: one does not follow from the other.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { evaluate } from './evaluate.ts'
import { parseFacts } from './facts/facts.ts'
import { barsProvider } from './notice.ts'
import { casesOf } from './pack-format/case-files.node.ts'
import { allPacks } from './packs.node.ts'

const packs = allPacks()
const cases = packs.flatMap(pack => casesOf(pack.id))

function answerFor(instrument: string, part: object = {}) {
  const found = cases.find(({ facts }) => facts.instrument === instrument && !facts.gag)
  assert.ok(found, instrument)
  const facts = parseFacts({ ...found.facts, ...part })
  return evaluate(packs, facts, { mode: 'scenario', asOf: facts.received_on })
}

test('under an IRS summons or a CalECPA warrant the authority tells, and the law does not silence the provider', () => {
  for (const id of ['us.summons.irs', 'us.warrant.calecpa']) {
    const { notice, secrecy } = answerFor(id)
    assert.equal(notice.value, 'authority_notifies', id)
    assert.equal(notice.provider, 'may', id)
    assert.equal(barsProvider(notice), false, id)
    assert.equal(secrecy.source, 'none', id)
  }
})

test('a stated secrecy leaves to counsel whether the provider may tell beside the authority', () => {
  const { notice } = answerFor('us.warrant.calecpa', {
    gag: { kind: 'delay_order', issued: '2026-09-01', expires: '2099-12-31' },
  })
  assert.notEqual(notice.provider, 'may')
})

test('where a pack does not say that the provider may, it must not', () => {
  const { notice, secrecy } = answerFor('eu.epoc.content')
  assert.equal(notice.value, 'authority_notifies')
  assert.equal(barsProvider(notice), true)
  assert.equal(secrecy.source, 'statute')
})
