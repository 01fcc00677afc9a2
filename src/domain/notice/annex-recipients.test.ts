import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cast, given, IDENTIFIER, play, roadTo } from '../../../test/given.ts'
import { determine, facts, reject } from '../../../test/papers/papers.ts'
import type { Ground } from '../../vocabulary/closed-lists.ts'
import type { Demand } from '../registry/state.ts'
import { tellsEnforcing } from './annex-recipients.ts'

const answered = (instrument: string, ground: Ground, notified: boolean | null) => {
  const paper = { ...facts([IDENTIFIER]), instrument, answers: { notified } }
  const past = roadTo('assessed', {
    confirmed: [[cast.ines, { type: 'confirm_facts', facts: paper, changed: [] }]],
  })
  const lines = [reject('acc1', 'subscriber'), reject('acc1')].map(l => ({ ...l, ground }))
  return tellsEnforcing(given(play([[cast.carl, determine(lines, false)]], past)).state as Demand)
}

test('the form goes to the enforcing authority too where the certificate says that it was notified', () => {
  for (const ground of ['annex_iii_incomplete', 'annex_iii_impossible', 'annex_iii_not_stored'] as const) {
    assert.match(answered('eu.epoc.content', ground, true) ?? '', /10\(6\)-\(8\)/)
    for (const notified of [false, null]) assert.equal(answered('eu.epoc.content', ground, notified), null)
    assert.equal(answered('eu.epoc_pr', ground, true), null, 'of an order to keep, the issuing one alone')
  }
})

test('privilege and press freedom are told to both, whoever was notified', () => {
  const ground = 'annex_iii_immunity_or_privilege'
  assert.match(answered('eu.epoc.subscriber', ground, false) ?? '', /10\(5\)/)
  assert.match(answered('eu.epoc_pr', ground, null) ?? '', /11\(4\)/)
})

test('an answer without a reason of that form goes to nobody else', () => {
  assert.equal(tellsEnforcing(given(roadTo('determined')).state as Demand), null)
  assert.equal(tellsEnforcing(given(roadTo('received')).state as Demand), null)
})
