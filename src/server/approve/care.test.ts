import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cast, decideProduction, file, given, NOW, play, roadTo } from '../../../test/given.ts'
import type { Demand } from '../../demand/state.ts'
import { careOf } from './care.ts'

test('who signs is told that a challenge is open, and why counsel produces all the same', () => {
  const answered = roadTo('answered')
  const about = (d: Demand) => careOf(d, { now: NOW, earlierDemands: 1 }).filter(c => c.kind === 'challenge')
  assert.deepEqual(about(given(answered).state as Demand), [])
  const produced = play(
    [
      [cast.carl, file('other')],
      [cast.carl, decideProduction(`id${answered.length}-1`, 'produce')],
    ],
    answered,
  )
  assert.ok(about(given(produced).state as Demand)[0]?.decided)
})
