// A letter that came back can be read at the portal, and says there that it came back until it has reached them.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { acted, mara, twoTenantDemand } from '../../../../test/server/portal/demands.ts'
import { openPortals, type Portals } from '../../../../test/server/portal/portals.ts'
import { loadAtWork } from '../../worker/demand-at-work.ts'

let portals: Portals
before(async () => {
  portals = await openPortals()
})
after(() => portals?.close())

test('the officer reads that a letter came back, what it said, and nothing of that once it was posted', {
  timeout: 60_000,
}, async () => {
  const { d } = portals
  const { demandId } = await twoTenantDemand(d)
  const officer = await portals.client('authority', 'travis-officer')
  const page = async () => (await officer.call('GET', `/demands/${demandId}`)).bytes.toString('utf8')
  const BACK = 'It came back from the mail address'
  const ANSWER = 'A subpoena cannot reach content.'
  assert.ok(!(await page()).includes(BACK))
  const letter = (await loadAtWork(d, demandId))?.demand.letters.find(l => l.kind === 'determination')
  assert.ok(letter)
  await acted(d, { kind: 'system', id: 'worker' }, demandId, {
    type: 'record_undelivered',
    kind: 'determination',
    about: '',
    letter: letter.id,
    why: 'refused',
    detail: '550 no such mailbox',
  })
  const back = await page()
  assert.equal(back.split(BACK).length, 2, 'at this letter and at no other')
  assert.ok(back.includes(ANSWER), 'the answer is not taken from them')
  assert.ok(!back.includes('no such mailbox'))
  await acted(d, mara, demandId, {
    type: 'settle_undelivered',
    kind: 'determination',
    about: '',
    how: 'posted',
    on: d.now().slice(0, 10),
    note: 'Courthouse, 1 Main St',
  })
  const posted = await page()
  assert.ok(!posted.includes(BACK))
  assert.ok(posted.includes(ANSWER))
})
