// The national-security lane over HTTP: who is not named sees the same installation before such a demand was opened, while it
// is worked on, and after; who is named works it to its end, and nothing of it goes by mail or through a machine's eyes.

import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import {
  callback,
  cast,
  gagged,
  NOW,
  pass,
  readSecrecy,
  recordLookup,
  requestLookup,
} from '../../../../test/given.ts'
import { facts } from '../../../../test/papers/papers.ts'
import { statements } from '../../../../test/server/customer/worlds.ts'
import { LaneGround, listing, paths, steady } from '../../../../test/server/desk/lanes.ts'
import { act } from '../../../../test/store-road.ts'
import type { DemandPage } from '../../../api/desk/demand-page.ts'
import type { Queue } from '../../../api/desk/queue.ts'
import { type Actor, roles } from '../../../kernel/actor.ts'
import { isRefusal } from '../../../kernel/refusal.ts'
import { listReceivers } from '../../admin/by-hand.ts'
import { changePerson, deactivate, hire } from '../../admin/people.ts'
import { readPeople } from '../../admin/stored-people.ts'
import { createChanges } from '../../changes.ts'
import { WORKER } from '../../deployment.ts'
import { whoMayName } from '../../papers/named-people.ts'
import { asWorker } from '../../worker/demand-at-work.ts'
import { nameWhereNobodyIs } from '../../worker/nobody-named.ts'
import { react } from '../../worker/react.ts'
import { readFor } from '../../worker/reading.ts'

const ACCOUNT = 'anna@acme.example'
/** Every role there is, and no name in the lane. */
const vera: Actor = { kind: 'staff', id: 'vera', roles: [...roles], employment: 'employee' }

const entry = {
  servedAt: NOW,
  servedManner: 'in_person',
  entityServed: 'Quillfern Inc.',
  text: 'A letter handed over by two agents.',
  paperKept: 'safe of the general counsel, folder 7',
}

describe('the national-security lane over HTTP', { timeout: 500_000 }, () => {
  let g: LaneGround
  let ordinary = ''
  let id = ''
  let outside: Record<string, string> = {}

  before(async () => {
    g = await LaneGround.open()
    ordinary = await g.receive(`Produce the records of ${ACCOUNT}.`)
    await g.grant(ordinary, vera, cast.carl)
    outside = await seenBy(vera)
  })
  after(() => g?.close())

  /** What the API answers to this person, path by path; random ids and codes of faults are none of it. */
  async function seenBy(actor: Actor, hidden = '0'.repeat(32)): Promise<Record<string, string>> {
    g.as(actor)
    const seen: Record<string, string> = {}
    for (const path of [...paths(ordinary), ...listing]) {
      const { status, text } = await g.get(path)
      seen[path] = `${status} ${steady(text)}`
      // Numbers and names of days are written by language.
      const german = await g.get(path, 'de')
      seen[`${path} in German`] = `${german.status} ${steady(german.text)}`
    }
    const answers = [
      await g.get(`/api/demands/${hidden}`),
      await g.get(`/api/demands/${hidden}/documents/doc1`),
      await g.get(`/api/demands/${hidden}/work`),
      await g.get(`/api/demands/${hidden}/as-of?day=2026-11-25`),
      await g.post(`/api/demands/${hidden}/grant`, { purpose: 'answer', words: '' }),
      ...(await Promise.all(
        Object.entries(acts).map(([path, body]) =>
          g.post(`/api/demands/${hidden}/${path}`, { version: 1, key: 'k'.repeat(20), ...body }),
        ),
      )),
    ]
    for (const [i, a] of answers.entries()) seen[`hidden ${i}`] = `${a.status} ${a.text}`
    return seen
  }

  test('only employed counsel opens it, and nothing comes in by another way', async () => {
    const put = (body: object) =>
      g.post('/api/restricted', { ...entry, key: crypto.randomUUID(), people: [], ...body })
    for (const other of [cast.ines, cast.mara, cast.subCounsel]) {
      g.as(other)
      assert.equal((await put({})).status, 403)
    }
    g.as(cast.carl)
    assert.equal((await put({ people: ['nobody'] })).status, 404)
    assert.equal((await put({ paperKept: '' })).status, 400)
    const { status, body } = await put({ people: ['mara', 'nils'] })
    assert.equal(status, 200)
    id = (body as { id: string }).id
  })

  test('who is named sees it; the paper is not read by a machine, nothing is mailed', async () => {
    const read: string[] = []
    await react(
      { ...g.d, jobs: { ...g.d.jobs, read: async wanted => void read.push(wanted) } },
      createChanges(),
      id,
    )
    await readFor(g.d, createChanges(), id)
    assert.deepEqual(read, [])
    await g.grant(id, cast.carl, cast.mara, cast.nils)
    const { demand, documents, draftFacts } = await g.as(cast.mara).page<DemandPage>(id)
    assert.deepEqual([...(demand.named ?? [])].sort(), ['carl', 'mara', 'nils'])
    assert.ok(documents.every(d => d.parts.length === 0))
    assert.match(documents[0]?.warnings.join() ?? '', /No machine reads .* safe of the general counsel/)
    assert.equal(draftFacts, null)
    const { rows } = (await g.get('/api/queue')).body as Queue
    assert.equal(rows.find(r => r.id === id)?.summary.restricted, true)
  })

  test('it is worked like every other: facts by hand, call, look-up, secrecy; letters are not mailed', async () => {
    const asked = { ...facts([ACCOUNT]), instrument: 'us.nsl.2709', dueAt: '2026-12-01T00:00:00.000Z' }
    await act(g.d.store, cast.nils, id, { type: 'confirm_facts', facts: asked, changed: [] })
    await act(g.d.store, cast.mara, id, pass())
    await act(g.d.store, cast.mara, id, callback('confirmed'))
    await act(g.d.store, cast.mara, id, requestLookup)
    await act(g.d.store, cast.gate, id, recordLookup({ [ACCOUNT]: 'acme' }))
    await g.as(cast.mara).step(id, 'assess', {})
    const matter = (await g.page<DemandPage>(id)).demand.matters[0]?.id ?? ''
    await act(g.d.store, cast.mara, id, readSecrecy(matter, { ...gagged, until: '2027-11-25' }))
    await act(g.d.store, cast.carl, id, { type: 'confirm_secrecy', matter })
    const { demand, deadlines } = await g.page<DemandPage>(id)
    assert.equal(demand.matters[0]?.secrecy?.kind, 'court_order')
    assert.ok(deadlines.some(c => c.clock === 'production:order'))
    assert.equal((await g.try(id, 'letters', { kind: 'determination', note: '' })).status, 409)
    await react({ ...g.d, jobs: { ...g.d.jobs, read: () => assert.fail('read') } }, createChanges(), id)
    const rows = await asWorker(g.d, tx =>
      tx.query('select 1 from duly.outgoing_mail where demand_id = $1', [id]),
    )
    const found = await asWorker(g.d, tx =>
      tx.query<{ said: string; paper: string }>(
        'select said::text, paper::text from duly.search where demand_id = $1',
        [id],
      ),
    )
    assert.deepEqual([rows.length, found], [0, [{ said: '{}', paper: '{}' }]])
  })

  test('counsel of the lane names another, and it is logged who did; nobody else can', async () => {
    const name = { person: 'ines', note: 'She keeps the safe.' }
    assert.equal((await g.as(cast.mara).try(id, 'people', name)).status, 403)
    await g.as(cast.carl).step(id, 'people', name)
    const { timeline } = await g.page<DemandPage>(id)
    assert.deepEqual([timeline.at(-1)?.kind, timeline.at(-1)?.who], ['PersonNamed', 'carl'])
    await g.grant(id, cast.ines)
    assert.equal((await g.as(cast.ines).get(`/api/demands/${id}`)).status, 200)
    const away = { command: { type: 'unname_person', person: 'ines', note: '' } }
    await g.as(cast.carl).step(id, 'commands', away)
    assert.equal((await g.as(cast.ines).get(`/api/demands/${id}`)).status, 404)
    const self = { command: { type: 'unname_person', person: 'carl', note: '' } }
    assert.equal((await g.as(cast.carl).try(id, 'commands', self)).status, 403)
  })

  test('a link would name it elsewhere, so there is none', async () => {
    const { demand } = await g.as(cast.carl).page<DemandPage>(ordinary)
    const to = (await g.page<DemandPage>(id)).demand.reference
    const link = { reference: to, relation: 'same_order', version: demand.version, key: crypto.randomUUID() }
    assert.equal((await g.post(`/api/demands/${ordinary}/links`, link)).status, 409)
  })

  test('it counts as national security, which the report leaves out', async () => {
    const before = await g.as(cast.carl).page<DemandPage>(id)
    const lines = before.demand.assessment?.lines.map(({ ask, category, account }) => ({
      ask,
      category,
      account,
      decision: 'reject',
      ground: 'process_does_not_reach_category',
      cite: '18 USC 2709',
      reason: 'It does not reach this.',
      period: null,
      wouldSuffice: [],
    }))
    const determination = { type: 'determine', lines, redirectException: null, notChallenged: null }
    await g.step(id, 'commands', { command: determination })
    await g.step(id, 'commands', { command: { type: 'close', outcome: 'rejected', process: 'subpoena' } })
    assert.equal((await g.page<DemandPage>(id)).demand.closed?.process, 'national_security')
  })

  test('who is not named sees the same bodies and statuses in both worlds, whatever role she has', async () => {
    const inside = await seenBy(vera, id)
    assert.deepEqual(inside, outside)
    for (const [path, text] of Object.entries(inside)) {
      assert.ok(!text.includes(id) || path.startsWith('hidden'), path)
      assert.ok(!/folder 7|national_security|two agents/.test(text), path)
    }
  })

  test('who is not named hears nothing of it while it changes, not even that something does', async () => {
    const told = () => {
      g.changes.tell({ id, version: 9 })
      g.changes.nudge({ demand: id, people: null })
    }
    g.as(vera)
    const nothing = await g.heard(() => {})
    assert.equal(await g.heard(told), nothing)
    g.as(cast.carl)
    assert.match(await g.heard(told), /event: changed.*event: work|event: work.*event: changed/s)
  })

  test('who has left is named by nobody, neither to one that is there nor to a new one, and is not offered', async () => {
    await asWorker(g.d, tx => tx.query("update duly.person set active = false where id = 'nils'", []))
    const refused = await g.as(cast.carl).try(id, 'people', { person: 'nils', note: 'He knows the safe.' })
    assert.equal(refused.status, 404)
    assert.equal(
      (await g.page<DemandPage>(id)).people.some(p => p.id === 'nils'),
      false,
    )
    const opened = await g.post('/api/restricted', { ...entry, key: crypto.randomUUID(), people: ['nils'] })
    assert.equal(opened.status, 404)
    await asWorker(g.d, tx => tx.query("update duly.person set active = true where id = 'nils'", []))
  })

  test('the same entry brought in again as a paper is no duplicate for who is not named', async () => {
    const again = await g.receive(`${entry.text}\n\nThe paper is kept: ${entry.paperKept}\n`)
    await g.grant(again, vera)
    const { demand } = await g.as(vera).page<DemandPage>(again)
    assert.deepEqual(demand.received.duplicateOf, [])
  })

  test('where nobody named is left who may name another, it falls to who may; whoever sends them away learns nothing', async () => {
    const by = { kind: 'token', id: 'personnel' } as const
    const rowsOf = async (who: Actor) =>
      ((await g.as(who).get('/api/queue?view=closed')).body as Queue).rows.filter(row => row.id === id).length
    const gone = async (person: string) => {
      const made: unknown[] = []
      const asked = await statements(async () => made.push(await deactivate(g.d, by, person)))
      return { answer: made[0], asked }
    }
    // Somebody whom nothing hangs on, somebody named beside counsel, and the last who could name another.
    // (What is logged since the start is written with the first.)
    await gone('bo')
    const plain = await gone('cem')
    assert.deepEqual(await gone('nils'), plain)
    await nameWhereNobodyIs(g.d)
    assert.equal(await rowsOf(vera), 0)
    assert.deepEqual(await gone('carl'), plain)
    assert.equal(await rowsOf(vera), 0)

    // The list holds nobody who may name another: then it is each employed counsel.
    assert.ok(
      !isRefusal(
        await listReceivers(
          g.d,
          { kind: 'staff', id: 'vera', roles: ['administrator'], employment: 'employee' },
          ['mara', 'ines'],
        ),
      ),
    )
    assert.deepEqual(await whoMayName(g.d, WORKER), ['vera'])
    const version = async () =>
      (
        await asWorker(g.d, tx =>
          tx.query<{ version: number }>('select version from duly.demand where id = $1', [id]),
        )
      )[0]?.version ?? 0
    const before = await version()
    for (let pass = 0; pass < 2; pass++) await nameWhereNobodyIs(g.d)
    assert.equal(await version(), before + 1)
    assert.deepEqual([await rowsOf(vera), await rowsOf(cast.ines)], [1, 0])
    await g.grant(id, vera)
    const { demand, timeline } = await g.as(vera).page<DemandPage>(id)
    assert.deepEqual([...(demand.named ?? [])].sort(), ['carl', 'mara', 'nils', 'vera'])
    assert.match(timeline.at(-1)?.says ?? '', /^vera was named to this lane automatically/)
    for (let wake = 0; wake < 2; wake++)
      await react({ ...g.d, jobs: { ...g.d.jobs, read: () => assert.fail('read') } }, createChanges(), id)
    const told = await asWorker(g.d, tx =>
      tx.query<{ person_id: string }>(
        "select person_id from duly.notification where demand_id = $1 and kind = 'named'",
        [id],
      ),
    )
    assert.deepEqual(told, [{ person_id: 'vera' }])

    // Who loses the role is gone as who leaves; while nobody can receive it, it waits for the first who can.
    const all = await asWorker(g.d, tx => readPeople(tx, g.d))
    const person = all.find(p => p.id === 'vera')
    assert.ok(person)
    const kept = person.roles.filter(role => role !== 'counsel')
    assert.ok(!isRefusal(await changePerson(g.d, by, 'vera', { ...person, firm: null, roles: kept })))
    await nameWhereNobodyIs(g.d)
    assert.equal(await version(), before + 1)
    const lou = {
      name: 'Lou',
      mail: null,
      human: 'lou',
      firm: null,
      roles: ['counsel'],
      employment: 'employee',
    } as const
    const hired = await hire(g.d, by, lou)
    assert.ok(!isRefusal(hired))
    await nameWhereNobodyIs(g.d)
    assert.deepEqual(
      [await version(), await rowsOf({ ...cast.carl, id: hired.id } as Actor)],
      [before + 2, 1],
    )
  })
})

/** Writes to a demand that may be there or not; each must be refused in the same words. */
const acts: Readonly<Record<string, object>> = {
  commands: { command: { type: 'send_message', text: 'x' } },
  assess: {},
  people: { person: 'vera', note: 'x' },
  'emergency/confirm': { supervisor: 'x', outcome: 'confirmed', note: '' },
  letters: { kind: 'acknowledgement', note: '' },
  'letters/draft': { kind: 'acknowledgement', note: '' },
  authorisation: {},
  links: { reference: 'D-NONE', relation: 'same_order' },
  stray: { reference: 'D-NONE', note: 'x' },
  'stray/take': { reference: 'D-NONE', note: 'x' },
  'stray/offers': {},
}
