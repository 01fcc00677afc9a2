// Over HTTP: a paper from a country in which the provider says that it is absent is refused, and the letter names the way that works.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { cast, pass, recordLookup, requestLookup } from '../../../test/given.ts'
import { facts, reject } from '../../../test/papers/papers.ts'
import { LaneGround } from '../../../test/server/desk/lanes.ts'
import { act } from '../../../test/store-road.ts'
import type { DemandPage } from '../../api/desk/demand-page.ts'
import type { LetterDraft } from '../../api/desk/letters.ts'
import { parseProvider } from '../provider.ts'

const ACCOUNT = 'anna@acme.example'
const inc = { id: 'inc', name: 'Quillfern Inc.', country: 'US', address: 'Portland', subdivision: 'US-OR' }

describe('a paper from abroad', { timeout: 500_000 }, () => {
  let g: LaneGround
  before(async () => {
    g = await LaneGround.open()
  })
  after(() => g?.close())

  async function assessed(absentFrom: string[] | undefined) {
    Object.assign(g.d, { provider: { ...g.d.provider, entities: [inc], absentFrom } })
    const id = await g.receive(`Produce the messages of ${ACCOUNT}. ${crypto.randomUUID()}`, inc.name)
    const stated = {
      ...facts([ACCOUNT], ['subscriber', 'content_stored']),
      instrument: 'us.request.foreign_direct',
      country: 'TR',
      body: 'police',
      answers: { emergency: null },
    }
    await act(g.d.store, cast.ines, id, { type: 'confirm_facts', facts: stated as never, changed: [] })
    await act(g.d.store, cast.mara, id, { ...pass(false), authority: 'travis', officer: null } as never)
    await act(g.d.store, cast.mara, id, requestLookup)
    await act(g.d.store, cast.gate, id, recordLookup({ [ACCOUNT]: 'acme' }))
    await g.grant(id, cast.mara)
    await g.as(cast.mara).step(id, 'assess', {})
    const { demand } = await g.page<DemandPage>(id)
    return { id, lines: demand.assessment?.lines ?? [] }
  }

  test('it is refused, and the letter says why and which way works', async () => {
    const { id, lines } = await assessed(['TR'])
    assert.deepEqual(
      lines.map(line => [line.category, line.outcome]),
      [
        ['subscriber', 'insufficient'],
        ['content_stored', 'insufficient'],
      ],
    )
    const decided = lines.map(line => {
      const found = line.findings.find(one => one.rule.startsWith('law#foreign_paper'))
      assert.ok(found)
      const base = reject(line.account, line.category)
      return {
        ...base,
        ground: line.category === 'subscriber' ? 'permitted_not_required' : 'process_does_not_reach_category',
        cite: found.citation,
        reason: found.why,
        wouldSuffice: ['us.order.mlat_3512'],
      }
    })
    await g.step(id, 'commands', {
      command: { type: 'determine', lines: decided, redirectException: null, notChallenged: null },
    })
    const { status, body, text } = await g.post(`/api/demands/${id}/letters/draft`, {
      kind: 'determination',
      note: '',
    })
    assert.equal(status, 200, text)
    const letter = JSON.stringify(body as LetterDraft).replace(/(\\n|\s)+/g, ' ')
    assert.match(letter, /does not bind the entity served in US/)
    assert.match(letter, /request for mutual legal assistance to the central authority of US/)
  })

  test('where the profile is silent counsel decides', async () => {
    const { lines } = await assessed(undefined)
    assert.equal(lines.find(line => line.category === 'subscriber')?.outcome, 'needs_review')
    assert.equal(
      lines.some(line => line.findings.some(one => one.rule.startsWith('law#foreign_paper'))),
      false,
    )
  })

  test('a profile that is present in a country it says it is absent from is not read', () => {
    const { provider } = g.d
    assert.throws(
      () => parseProvider(JSON.stringify({ ...provider, absentFrom: [inc.country] })),
      /absentFrom/,
    )
  })
})
