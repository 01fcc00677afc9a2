// From the determination to what has left: prepared, signed by two, collected, certified, fetched, shown to the customer, closed.
// Each act is made by the person whose it is; the package and the receipt are opened and checked offline.
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { authority, target, tenants } from '../../src/cli/demo/cast.ts'
import { post, read, waitFor } from '../../src/cli/demo/speak.ts'
import { open } from '../../src/cli/open.ts'
import { verify } from '../../src/cli/verify/verify.ts'
import { quietIo } from '../cli/verify-files.ts'
import { bring } from './hands.ts'
import { type House, openHouse } from './house.ts'
import { looks, openWaiting, type Seat, signInOn } from './seat.ts'

const approver = (id: string) => ({ owner: { kind: 'staff', id }, surface: 'approve' }) as const
const officer = { owner: { kind: 'officer', id: authority.officer.id }, surface: 'authority' } as const
const anna = { owner: { kind: 'tenant', id: tenants.oostvaart.contact.id }, surface: 'customer' } as const

describe('the journey of a release', { timeout: 600_000 }, () => {
  let house: House
  let folder: string
  before(async () => {
    house = await openHouse()
    folder = await mkdtemp(join(tmpdir(), 'duly-release-'))
    await house.hire({ id: 'dara', name: 'Dara Whyte', roles: ['approver'], employment: 'employee' })
    const tie = { person: 'dara', kind: 'works_for', to: 'tenant', value: 'oostvaart', words: '' }
    await post(house.cast.desk.olu, '/api/ties', tie)
  })
  after(async () => {
    await house?.close()
    if (folder) await rm(folder, { recursive: true, force: true })
  })

  for (const look of looks)
    test(`what two people signed leaves, and the customer can check it, ${look.name}`, async () => {
      const id = await bring(house, 'prepare')
      const other = await bring(house, 'sign', { accounts: ['lotte.bakker@oostvaart.example'] })
      const references = await Promise.all([id, other].map(referenceOf))

      const mara = await house.seat('mara', look)
      await mara.demand(id)
      await mara.next(/Prepare the authorisation/)
      await mara.station('release-prepare')
      await mara.step.getByRole('button', { name: 'Prepare the authorisation' }).click()
      await mara.next(/Two people sign/)
      await mara.station('release-prepared')
      const digest = (await read(house.cast.desk.mara, id)).demand.authorisation?.digest ?? ''

      const dara = await house.seat(approver('dara'), look)
      await dara.page.getByRole('heading', { name: 'Nothing waits for you' }).waitFor()
      await dara.page.goto(`${house.d.urls.approve}/#${digest}`)
      await dara.page.getByRole('alert').waitFor()
      await dara.station('release-tied')
      await dara.close()

      const ada = await house.seat(approver('ada'), look)
      await ada.station('release-list')
      for (const reference of references) await keep(ada, reference)
      await ada.beside(async tab => {
        await tab.getByRole('button', { name: 'Sign out' }).click()
        await tab.waitForURL(url => url.pathname.startsWith('/sign-in'))
      })
      const together = ada.page.getByRole('button', { name: 'Sign these 2 at once' })
      await together.click()
      await ada.page.getByRole('link', { name: /Sign in in a new tab/ }).waitFor()
      await ada.station('release-session-ended')
      await ada.beside(signInOn)
      await together.click()
      await ada.page.getByRole('heading', { name: '2 authorisations signed' }).waitFor()
      await ada.station('release-signed-together')
      await ada.close()
      await mara.next(/A second person signs/)

      const bo = await house.seat(approver('bo'), look)
      await toTheEnd(bo, references[0] ?? '')
      await bo.station('release-second-reads')
      await bo.page.getByRole('button', { name: 'Sign', exact: true }).click()
      await bo.page.getByText('Both signatures are there').waitFor()
      await bo.close()

      await mara.next(/custodian signs the certificate/)
      const cem = await house.seat('cem', look)
      await cem.demand(id)
      await cem.step.getByLabel('Statement').waitFor()
      await cem.station('release-certify')
      await cem.step.getByRole('button', { name: 'Sign the certificate' }).click()
      await waitFor(house.cast, id, p => p.demand.released !== null, 'the package is released')
      await cem.close()

      const package_ = join(folder, `${references[0]}.age`)
      const whitfield = await house.seat(officer, look)
      await whitfield.station('release-officer-list')
      await whitfield.page.getByRole('link', { name: new RegExp(references[0] ?? '') }).click()
      await whitfield.page.getByRole('heading', { name: 'The package' }).waitFor()
      await whitfield.station('release-officer-ready')
      await saves(whitfield, 'Download the package', package_)
      const bytes = await readFile(package_)
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      await whitfield.page.getByText(sha256).waitFor()
      await whitfield.page.getByLabel('SHA-256 of the file').fill(sha256)
      await whitfield.page.getByRole('button', { name: 'Confirm that I have it' }).click()
      await whitfield.page.getByText('We have recorded that you received the package').waitFor()
      await whitfield.station('release-officer-fetched')
      await whitfield.close()
      await opensFor(package_)

      const tenant = await house.seat(anna, look)
      await tenant.station('release-console-list')
      await tenant.page.getByRole('link', { name: new RegExp(references[0] ?? '') }).click()
      await tenant.page.getByRole('heading', { name: 'In short' }).waitFor()
      const facts = tenant.page.locator('main dl').first()
      const said = ((await facts.textContent()) ?? '').replaceAll(/\s+/g, ' ')
      assert.match(said, new RegExp(`given ?${(await asked()).length} items: subscriber and session records`))
      assert.match(said, /To ?Marlow County District Attorney ?Which law requires it ?18 USC 2703\(c\)\(2\)/)
      for (const role of ['intake', 'analyst', 'counsel', 'custodian'])
        assert.match(
          (await tenant.page.locator('#access').textContent()) ?? '',
          new RegExp(`\\(${role}\\)\\s*employee of Quillfern`),
        )
      await tenant.station('release-console')
      const kept = await mkdtemp(join(folder, 'tenant-'))
      const [receipt, trust, copy] = [
        join(kept, 'receipt.json'),
        join(kept, 'trust.json'),
        join(kept, 'copy'),
      ]
      await saves(tenant, 'Download the receipt', receipt)
      await saves(tenant, 'trust file', trust)
      await saves(tenant, 'Download the copy', copy)
      await tenant.close()
      const checked = quietIo()
      assert.equal(await verify([receipt, copy, '--trust', trust], checked.io), 0, checked.said())

      await mara.next(/close and count/i)
      await mara.station('release-close')
      await mara.step.getByLabel(/^Type/).fill(references[0] ?? '')
      await mara.step.getByRole('button', { name: 'Close and count it' }).click()
      await mara.next(/Closed and counted/)
      await mara.station('release-closed')
      await mara.close()

      const passer = await house.stranger('public', look)
      await passer.page.goto(house.d.urls.public)
      await passer.page.getByText('Nothing is published yet').waitFor()
      await passer.station('release-public')
      await passer.close()
    })

  async function referenceOf(id: string): Promise<string> {
    return (await read(house.cast.desk.mara, id)).demand.reference
  }

  /** What the paper reaches, by the provider's own database: its account and the sessions of the period, as names in order. */
  async function asked(): Promise<string[]> {
    const rows = await house.providerSql(
      'select id from session where address = $1 and began_at >= $2 and began_at < $3',
      target.address,
      '2026-03-01T00:00:00Z',
      '2026-06-01T00:00:00Z',
    )
    assert.ok(rows.length > 1)
    return ['account.json', ...rows.map(row => `session-${(row as { id: string }).id}.json`)].sort()
  }

  async function opensFor(path: string): Promise<void> {
    const key = join(folder, 'officer.key')
    await writeFile(key, `${house.officerKey}\n`)
    const { io, said } = quietIo()
    const out = `${path}.opened`
    assert.equal(await open([path, '-i', key, '-o', out], io), 0, said())
    const kinds = await readdir(join(out, 'data/records'))
    assert.deepEqual(kinds.sort(), ['subscriber-account.jsonl', 'subscriber-session.jsonl'])
    const names: string[] = []
    for (const kind of kinds) {
      const lines = (await readFile(join(out, 'data/records', kind), 'utf8')).trimEnd().split('\n')
      const table = await readFile(join(out, 'data/tables', kind.replace('.jsonl', '.csv')), 'utf8')
      assert.equal(table.trimEnd().split('\r\n').length, lines.length + 1)
      for (const line of lines) {
        const { account, name } = JSON.parse(line)
        assert.equal(account, target.address)
        names.push(name)
      }
    }
    const index = await readFile(join(out, 'index.html'), 'utf8')
    assert.match(index, /data\/tables\/subscriber-session\.csv/)
    assert.deepEqual(names.sort(), await asked())
    const bytes = await readFile(join(out, 'data/certificate.pdf'), 'latin1')
    assert.match(bytes, /^%PDF/)
  }
})

/** Opens it from the list and reads to where the decision stands. */
async function toTheEnd(seat: Seat, reference: string): Promise<void> {
  await openWaiting(seat.page, reference)
  await seat.page.keyboard.press('End')
  await seat.page.getByRole('button', { name: 'Sign', exact: true }).waitFor()
}

async function keep(seat: Seat, reference: string): Promise<void> {
  await toTheEnd(seat, reference)
  await seat.page.getByRole('button', { name: 'Keep, to sign with others' }).click()
  await seat.page.getByRole('heading', { name: /Read, to sign together/ }).waitFor()
}

async function saves(seat: Seat, link: string, path: string): Promise<void> {
  const waiting = seat.page.waitForEvent('download')
  await seat.page.getByRole('link', { name: link }).click()
  await (await waiting).saveAs(path)
}
