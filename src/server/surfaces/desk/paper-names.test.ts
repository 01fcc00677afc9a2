// A paper whose name says another kind than its bytes is taken in like any other, and the desk says so beside it.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { cast, NOW } from '../../../../test/given.ts'
import { LaneGround } from '../../../../test/server/desk/lanes.ts'
import { goodPdf, rawMail } from '../../../../test/system/bad-papers.ts'
import type { DemandPage } from '../../../api/desk/demand-page.ts'

describe('a name that says another kind than its bytes', { timeout: 500_000 }, () => {
  let g: LaneGround
  before(async () => {
    g = await LaneGround.open()
  })
  after(() => g?.close())

  /** What the desk says beside each paper, by its name. */
  async function saidOf(name: string, bytes: Uint8Array): Promise<Record<string, readonly string[]>> {
    const form = new FormData()
    const served = { servedAt: NOW, servedManner: 'courier', entityServed: 'Quillfern Inc.' }
    for (const [field, value] of Object.entries({ ...served, key: crypto.randomUUID(), lane: 'false' }))
      form.set(field, value)
    form.set('paper', new File([new Uint8Array(bytes)], name))
    g.as(cast.ines)
    const taken = await g.send('/api/demands', form)
    assert.equal(taken.status, 201, taken.text)
    const { id } = taken.body as { id: string }
    await g.grant(id, cast.ines)
    const { documents } = (await g.get(`/api/demands/${id}`)).body as DemandPage
    return Object.fromEntries(
      documents.map(doc => [doc.title, doc.warnings.filter(w => w.startsWith('its name says'))]),
    )
  }

  test('is told beside the paper, of what a mail carries too, and drops nothing', async () => {
    const program = Buffer.from('MZ\x90\x00\x03\x00\x00\x00', 'latin1')
    const papers = [
      { name: 'order.pdf', bytes: program },
      { name: 'good.pdf', bytes: await goodPdf('an order') },
    ]
    const mail = rawMail({ from: 'a@agency.example', subject: 'two names' }, 'see attached', papers)
    assert.deepEqual(await saidOf('served.eml', mail), {
      'order.pdf': ['its name says PDF, its bytes are of no known kind'],
      'good.pdf': [],
      'served.eml': [],
    })
    assert.deepEqual(await saidOf('scan.png', await goodPdf('an order')), {
      'scan.png': ['its name says PNG, its bytes say PDF'],
    })
  })
})
