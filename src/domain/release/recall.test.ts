// A package that is called back: nobody waits for it or seals it again, and what was fetched is said to be out.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  at,
  callback,
  cast,
  DIGEST,
  given,
  PACKAGE,
  play,
  policy,
  prepare,
  roadTo,
} from '../../../test/given.ts'
import { isRefusal } from '../../kernel/refusal.ts'
import { refuseLetter } from '../arrival/letter.ts'
import type { Command } from '../registry/command.ts'
import type { DemandEvent } from '../registry/event.ts'
import { fold } from '../registry/fold.ts'
import { unfetched } from '../registry/production-state.ts'
import type { Demand } from '../registry/state.ts'
import { deadlines } from '../turn/deadline.ts'
import { nextStep } from '../turn/next.ts'

const demand = (past: readonly DemandEvent[]) => fold('demand', past) as Demand
const recall = {
  type: 'recall_release',
  digest: DIGEST,
  reason: 'It held a message of another month.',
} as const
const out = roadTo('released')
const carl = { by: cast.carl }

test('what is out and was not fetched is called back by counsel or an approver, once, with a reason', () => {
  given(out).when(recall, carl).then(['ReleaseRecalled'])
  given(out).when(recall, { by: cast.ada }).then(['ReleaseRecalled'])
  given(out).when(recall, { by: cast.mara }).then({ code: 'not_allowed' })
  given(out)
    .when({ ...recall, reason: ' ' }, carl)
    .then({ code: 'invalid_input' })
  given(out)
    .when({ ...recall, digest: '7'.repeat(64) }, carl)
    .then({ code: 'wrong_stage' })
  given(roadTo('authorised')).when(recall, carl).then({ code: 'wrong_stage' })
  given(play([[cast.carl, recall]], out))
    .when(recall, carl)
    .then({ code: 'wrong_stage' })
})

test('nobody waits for the officer to fetch what was called back', () => {
  const before = demand(out)
  assert.equal(nextStep(before, at(60)).step, 'download')
  const after = demand(play([[cast.carl, recall]], out))
  assert.equal(after.recalls[0]?.confirmed, false)
  assert.deepEqual(unfetched(after), [])
  assert.notEqual(nextStep(after, at(60)).step, 'download')
  assert.equal(
    deadlines(after, policy).some(one => one.clock.startsWith('download')),
    false,
  )
  assert.equal(refuseLetter(after, 'recall'), null)
  assert.ok(isRefusal(refuseLetter(before, 'recall')))
})

test('a package that its officer confirmed to have is recorded as out, also where the demand is closed', () => {
  const fetched = play([[cast.officer, { type: 'confirm_download', sha256: PACKAGE }]], out)
  const after = demand(play([[cast.carl, recall]], fetched))
  assert.equal(after.recalls[0]?.confirmed, true)
})

test('what was called back is neither reported as locked out nor sealed again, but can be corrected', () => {
  const lost = play([[cast.officer, { type: 'report_lost_key', sha256: PACKAGE }]], out)
  const recalled = play([[cast.carl, recall]], lost)
  assert.equal(demand(recalled).lostKey, null)
  given(recalled)
    .when({ type: 'report_lost_key', sha256: PACKAGE }, { by: cast.officer })
    .then({ code: 'not_found' })
  const again = (kind: 'resealed' | 'correction') =>
    ({ ...prepare(), digest: '7'.repeat(64), again: { kind, of: DIGEST, why: 'A wrong month.' } }) as Command
  const called = play([[cast.carl, callback('confirmed'), at(55)]], recalled)
  given(called).when(again('resealed'), { by: cast.mara }).then({ code: 'authorisation_scope' })
  given(called).when(again('correction'), { by: cast.mara }).then(['AuthorisationPrepared'])
})
