// The difference of a draft to its template: what was written for this letter and what is filled in are apart, what the template says is not.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { carl, openFor, type TwoTenants, twoTenantDemand } from '../../../test/server/portal/demands.ts'
import { openPortals, type Portals } from '../../../test/server/portal/portals.ts'
import { isRefusal } from '../../kernel/refusal.ts'
import { loadFor } from './load.ts'
import { draftLetter } from './send-letter.ts'
import { draftWords } from './wording.ts'

const OWN = 'Please call Carl Brandt if a narrower paper is being prepared.'

describe('a draft in pieces', { timeout: 500_000 }, () => {
  let portals: Portals
  let two: TwoTenants
  before(async () => {
    portals = await openPortals()
    two = await twoTenantDemand(portals.d)
    await openFor(portals.d, carl, two.demandId)
  })
  after(() => portals?.close())

  async function drafted(note: string) {
    const { d } = portals
    const loaded = await loadFor(d, carl, two.demandId)
    assert.ok(!isRefusal(loaded))
    const draft = draftLetter(d, loaded, { kind: 'determination', note })
    assert.ok(!isRefusal(draft))
    return draftWords(d, 'determination', draft.language, draft.write, note)
  }

  test('marks counsel’s own sentence and the blanks, and nothing that the template says', async () => {
    const { pieces, text } = await drafted(OWN)
    assert.equal(pieces.map(p => p.text).join(''), text)
    assert.doesNotMatch(text, /[\ue000\ue001]/)
    const filled = pieces.filter(p => p.filled).map(p => p.text)
    assert.ok(filled.includes(OWN), filled.join(' | '))
    assert.ok(filled.some(t => t.includes(two.reference)))
    const template = pieces.filter(p => !p.filled).map(p => p.text)
    assert.ok(template.some(t => /[a-z]{3,} [a-z]{2,} [a-z]{2,}/.test(t)))
    assert.ok(!template.join('').includes(OWN))
  })

  test('without a sentence of counsel’s the rest stays as it was', async () => {
    const [without, with_] = [await drafted(''), await drafted(OWN)]
    const template = (d: typeof without) =>
      d.pieces.flatMap(p => (p.filled ? [] : [p.text.trim()])).filter(t => t !== '')
    assert.deepEqual(
      template(without).join(' ').replace(/\s+/g, ' '),
      template(with_).join(' ').replace(/\s+/g, ' '),
    )
    assert.ok(!without.text.includes(OWN))
  })
})
