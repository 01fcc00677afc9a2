// A demand whose data lie in a system that the gate cannot ask, answered wholly from an export: a custodian drops it, another confirms
// it with the counts in view, the officer opens what came of it, and the customer reads whose hands its data went through.
import assert from 'node:assert/strict'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { target, tenants } from '../../../src/cli/demo/cast.ts'
import { approve, fetchPackage, produce } from '../../../src/cli/demo/producing.ts'
import { read } from '../../../src/cli/demo/speak.ts'
import { runHandIn } from '../../../src/cli/gate/hand-in.ts'
import { makeKeeper } from '../../../src/gate/keeper.ts'
import { openPackage } from '../../../src/seal/package/package.node.ts'
import { storedZip } from '../../../src/wire/page/stored-zip.ts'
import { bring } from '../hands.ts'
import { type House, openHouse } from '../house.ts'
import { looks } from '../seat.ts'

const { oostvaart, weidenau } = tenants
const other = `m.kessler@${weidenau.domain}`
const anna = { owner: { kind: 'tenant', id: oostvaart.contact.id }, surface: 'customer' } as const

const HEADER = 'customer,seen,name,paid_by,note'
const rows = [
  `${target.address},2026-04-02 09:15:00,Sander Visser,invoice,not for you`,
  `${target.address},2026-05-20 18:00:00,Sander Visser,card,not for you`,
  `${other},2026-04-02 09:15:00,Marit Kessler,invoice,of another customer`,
]

describe('the journey of a demand answered from a dropped export', { timeout: 900_000 }, () => {
  let house: House
  let folder: string
  let id: string
  const keyOf = (who: string) => join(folder, `${who}.key`)

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'duly-by-hand-'))
    const cards: unknown[] = []
    for (const [keeper, name] of [
      ['irma', 'Irma Custodian'],
      ['otto', 'Otto Custodian'],
    ] as const) {
      const { card } = await makeKeeper(keyOf(keeper), { keeper, human: keeper, name })
      cards.push(JSON.parse(await readFile(card, 'utf8')))
    }
    house = await openHouse({ sources: gateDir => declare(gateDir, cards) })
    id = await bring(house, 'prepare', { categories: ['subscriber'] })
  })
  after(async () => {
    await house?.close()
    if (folder) await rm(folder, { recursive: true, force: true })
  })

  /** The one source is fed by hand. */
  async function declare(gateDir: string, custodians: readonly unknown[]): Promise<void> {
    const shop = {
      kind: 'export',
      name: 'shop',
      keepDays: 3,
      custodians,
      accounts: {
        [target.address]: { tenant: oostvaart.sourceKey, aliases: [] },
        [other]: { tenant: weidenau.sourceKey, aliases: [] },
      },
      mappings: {
        customers: {
          version: 1,
          format: 'csv',
          account: 'customer',
          time: { field: 'seen', zone: 'Europe/Amsterdam' },
          tenant: null,
          fields: { name: 'subscriber', paid_by: 'subscriber' },
        },
      },
    }
    await writeFile(join(gateDir, 'sources.json'), JSON.stringify({ v: 1, sources: [shop] }), { mode: 0o600 })
  }

  async function duly(...args: string[]) {
    const said = { out: '', err: '' }
    const io = {
      json: true,
      data: house.d.dir.path,
      out: (text: string) => {
        said.out += text
      },
      err: (text: string) => {
        said.err += `${text}\n`
      },
      progress: () => {},
    }
    const status = await runHandIn([...args, '--gate-dir', house.d.dir.gate], io)
    return { status, err: said.err, answer: JSON.parse(said.out) }
  }

  /** Whether the gate has verified the authorisation and written down what it waits for. */
  async function awaited(reference: string): Promise<boolean> {
    const { answer } = await duly('list')
    return answer.awaited.some((one: { demand: string }) => one.demand === reference)
  }

  test('the gate waits for the custodians, and for both of them; then the answer leaves', async () => {
    const { cast } = house
    const { reference } = (await read(cast.desk.mara, id)).demand
    await approve(cast, () => {}, id)
    for (let i = 0; !(await awaited(reference)); i++) {
      assert.ok(i < 300, 'the gate waits for the export')
      await new Promise(resolve => setTimeout(resolve, 100))
    }
    assert.equal((await read(cast.desk.mara, id)).demand.collection, null)

    const file = join(folder, 'export.zip')
    const table = Buffer.from(`${[HEADER, ...rows].join('\n')}\n`)
    const readme = { name: 'readme.txt', bytes: Buffer.from('made by the shop') }
    await writeFile(file, storedZip([{ name: 'customers.csv', bytes: table }, readme]))
    const task = [file, '--source', 'shop', '--mapping', 'customers', '--demand', reference]
    const dry = await duly(...task, '--dry-run')
    assert.deepEqual([dry.status, dry.answer.counts.otherCustomer, dry.answer.counts.otherFiles], [0, 1, 1])
    const { answer } = await duly(...task, '--key', keyOf('irma'))
    const own = await duly('confirm', answer.id, '--key', keyOf('irma'), '--yes')
    assert.equal(own.answer.refusal.code, 'same_person')
    const confirmed = await duly('confirm', answer.id, '--key', keyOf('otto'), '--yes')
    assert.equal(confirmed.status, 0)
    assert.match(confirmed.err, /line \S+: 2 items/)
    assert.doesNotMatch(confirmed.err, /Sander|invoice/)

    await produce(cast, () => {}, id)
    await fetchPackage(cast, () => {}, id)
  })

  test('the officer opens exactly what the lines ask for, and reads by whom it was handed in', async () => {
    const { officer } = house.cast
    const got = await officer.call('GET', `/demands/${id}/package`)
    const [sealed, opened] = [join(folder, 'package.age'), join(folder, 'opened')]
    await writeFile(sealed, got.bytes)
    const { items } = await openPackage(sealed, house.officerKey, opened)
    assert.equal(items, 2)
    const text = (name: string) => readFile(join(opened, name), 'utf8')
    const page = await text('index.html')
    for (const words of [/Handed in by hand/, /Irma Custodian/, /Otto Custodian/]) assert.match(page, words)
    const openings = JSON.parse(await text('data/openings.json')) as { handIn?: number }[]
    assert.deepEqual(
      openings.map(({ handIn }) => handIn),
      [1, 1],
    )
    const table = await text('data/tables/subscriber.csv')
    assert.match(table, /Sander Visser/)
    assert.doesNotMatch(table, /Kessler|not for you|another customer/)
  })

  for (const look of looks)
    test(`customer and desk see whose hands the data went through, ${look.name}`, async () => {
      const { matters } = (await read(house.cast.desk.mara, id)).demand
      const seat = await house.seat(anna, look)
      await seat.go(`/demands/${matters[0]?.id}`)
      const line = seat.page.locator('#access li, #access tr', { hasText: /Handing data in by hand/ })
      await line.waitFor()
      const said = (await line.textContent()) ?? ''
      assert.match(said, /\(custodian\)/)
      assert.doesNotMatch(said, /Irma|Otto|shop/)
      await seat.station('by-hand-access')

      const mara = await house.seat('mara', look)
      await mara.demand(id)
      await mara.page
        .getByText(/The data of shop were handed in by hand by Irma Custodian/)
        .first()
        .waitFor()
      await mara.station('by-hand-timeline')
    })
})
