import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ConfirmedFacts } from '../../../../domain/decision/facts.ts'
import { allPacks } from '../../../../law/packs.node.ts'
import { plainPurpose, withPurpose } from './plain-purpose.ts'

const packs = allPacks()

test('a search warrant and a grand jury subpoena are for a criminal investigation', () => {
  for (const one of ['us.warrant.2703', 'us.subpoena.grand_jury', 'de.beschlagnahme', 'eu.epoc.content'])
    assert.equal(plainPurpose(packs, one), 'criminal_investigation', one)
})

test('an instrument of one other purpose is for that', () => {
  assert.equal(plainPurpose(packs, 'us.subpoena.civil'), 'civil_litigation')
  assert.equal(plainPurpose(packs, 'us.summons.irs'), 'civil_regulatory')
})

test('what may be for several, and what no pack knows, is asked', () => {
  for (const one of [
    'us.subpoena.administrative',
    'us.nsl.2709',
    'ie.user_data',
    'eu.dsa_art10',
    'xx.unknown',
    '',
  ])
    assert.equal(plainPurpose(packs, one), '', one)
})

test('of a paper with several instruments the purpose is proposed where it is plain in each', () => {
  const asks = (...own: string[]) =>
    ({
      instrument: 'us.warrant.2703',
      purpose: '',
      asks: own.map(instrument => ({ instrument })),
    }) as unknown as ConfirmedFacts
  assert.equal(withPurpose(packs, asks('us.subpoena.grand_jury')).purpose, 'criminal_investigation')
  assert.equal(withPurpose(packs, asks('us.subpoena.administrative')).purpose, '')
})
