import assert from 'node:assert/strict'
import { test } from 'node:test'
import { at, cast, gagged, given, MATTER, play, readSecrecy, roadTo, sendNotice } from '../../test/given.ts'
import type { Command } from '../demand/command.ts'
import type { Demand, Matter } from '../demand/state.ts'
import type { SecrecyCover } from '../demand/vocabulary.ts'
import { tenantView } from './views.ts'

function toldUnder(covers: readonly SecrecyCover[]): { d: Demand; m: Matter } {
  const past = play(
    [
      [cast.mara, readSecrecy(MATTER, { ...gagged, covers })],
      [cast.carl, { type: 'confirm_secrecy', matter: MATTER }],
      [cast.mara, { ...(sendNotice(MATTER) as object), withheld: covers } as Command],
    ],
    roadTo('excepted'),
  )
  const d = given(past).state as Demand
  return { d, m: d.matters[0] as Matter }
}

test('what a secrecy of a part covers is in no word of what the tenant is shown', () => {
  const { d, m } = toldUnder(['agency'])
  const text = JSON.stringify(tenantView(d, m, null))
  for (const word of [d.facts?.authorityName ?? 'x', '"US"', 'us.subpoena', 'GJ-17', '18 USC', 'grand'])
    assert.ok(!text.includes(word), word)
  assert.ok(text.includes('anna@acme.example'), 'what was asked is told')
  const content = toldUnder(['content'])
  const other = JSON.stringify(tenantView(content.d, content.m, null))
  for (const word of ['anna@acme.example', 'subscriber', 'content_stored', 'GJ-17'])
    assert.ok(!other.includes(word), word)
  assert.ok(other.includes(content.d.facts?.authorityName ?? 'x'), 'who asks is told')
})

test('where nothing is covered the view is what it was, without a word of covering', () => {
  const d = given(roadTo('notified')).state as Demand
  assert.ok(!('withheld' in tenantView(d, d.matters[0] as Matter, null)))
})

test('why there is more time is told in words, and in no word under a secrecy of a part', () => {
  const more = {
    type: 'extend_window',
    matter: MATTER,
    windowEndsAt: at(3000),
    reason: 'As Travis asks.',
  } as const
  const d = given(play([[cast.carl, more]], roadTo('notified'))).state as Demand
  const [m] = d.matters
  assert.equal(tenantView(d, m as Matter, null).notice?.longer, 'As Travis asks.')
  for (const covers of ['agency', 'content'] as const)
    assert.ok(!JSON.stringify(tenantView(d, m as Matter, null, [covers])).includes('Travis asks'))
})
