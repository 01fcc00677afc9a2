// An officer whose browser keeps their key, locked by their passkey: they open an answer with a touch alone. Where the passkey computes
// nothing to lock with, the page says so and keeps nothing.
import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { authority } from '../../../src/cli/demo/cast.ts'
import { read } from '../../../src/cli/demo/speak.ts'
import { generateIdentity } from '../../../src/seal/age/age-keys.node.ts'
import { bring, released } from '../hands.ts'
import { type House, openHouse } from '../house.ts'
import { looks, type Seat } from '../seat.ts'

const officer = { owner: { kind: 'officer', id: authority.officer.id }, surface: 'authority' } as const

describe('the journey of an officer whose passkey locks their key', { timeout: 600_000 }, () => {
  let house: House
  let folder: string
  before(async () => {
    house = await openHouse()
    folder = await mkdtemp(join(tmpdir(), 'duly-kept-key-'))
  })
  after(async () => {
    await house?.close()
    if (folder) await rm(folder, { recursive: true, force: true })
  })

  test('keeps it, opens an answer with the passkey alone, and removes it; at both widths', async () => {
    const seat = await house.seat(officer, looks[0]!)
    const { page } = seat
    await makesKey(seat)
    await page.getByRole('button', { name: 'Lock it with your passkey' }).click()
    await page.getByText('This browser keeps the key too, locked by your passkey.').waitFor()
    await seat.station('officer-key-locked')
    await register(seat)
    await page.getByText('This browser keeps this key, locked by your passkey.').waitFor()
    assert.deepEqual(await secretsIn(seat), [], 'what is stored names no secret')

    const id = await bring(house, 'prepare')
    await released(house, id)
    const { reference } = (await read(house.cast.desk.mara, id)).demand
    await page.setViewportSize({ width: 360, height: 900 })
    await page.emulateMedia({ colorScheme: 'dark' })
    await seat.go('/')
    await page.getByRole('link', { name: new RegExp(reference) }).click()
    await page.getByRole('link', { name: 'Open the answer here' }).click()
    const use = page.getByLabel('use the key that this browser keeps')
    await use.waitFor()
    assert.ok(await use.isChecked())
    await seat.station('officer-open-kept')
    const wrong = join(folder, 'wrong.txt')
    await writeFile(wrong, `${generateIdentity()}\n`)
    await page.getByLabel('Key file').setInputFiles(wrong)
    assert.equal(await use.isChecked(), false, 'a file that is chosen is what is wanted')
    await use.check()
    const [zip] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Open and save' }).click(),
    ])
    await page.getByText('Opened and saved').waitFor()
    assert.equal(zip.suggestedFilename(), `${reference}.zip`)

    await seat.go('/key')
    await page.getByRole('button', { name: 'Remove it from this browser' }).click()
    await page.getByText('This browser keeps the key no more.').waitFor()
    await seat.go('/key')
    assert.equal(await page.getByText('This browser keeps this key').isVisible(), false)
    await seat.close()
  })

  // A passkey that was carried to another authenticator has left there what it computes from.
  test('a passkey that cannot lock is told so, and the file and the words are enough', async () => {
    const seat = await house.seat(officer, looks[1]!)
    await makesKey(seat)
    await seat.page.getByRole('button', { name: 'Lock it with your passkey' }).click()
    await seat.page.getByText('This passkey cannot lock a key').waitFor()
    await seat.station('officer-key-no-lock')
    await register(seat)
    assert.equal(await seat.page.getByText('This browser keeps this key').isVisible(), false)
    await seat.close()
  })

  async function makesKey({ page }: Seat): Promise<void> {
    await page.getByRole('link', { name: 'Your key' }).click()
    await page.getByRole('button', { name: 'Make the key in this browser' }).click()
    const lock = page.getByRole('button', { name: 'Lock it with your passkey' })
    assert.equal(await lock.isVisible(), false, 'the file or the words come first')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save the key file' }).click(),
    ])
    const file = join(folder, 'key.txt')
    await download.saveAs(file)
    await page.getByLabel('The key file that you saved').setInputFiles(file)
    await page.getByText('You have kept the key').waitFor()
  }

  async function register({ page }: Seat): Promise<void> {
    await page.getByRole('button', { name: 'Register the public part' }).click()
    await page.getByText('Your public key is registered').waitFor()
  }

  /** Records of the browser's store in which the key stands as it is. */
  function secretsIn({ page }: Seat): Promise<string[]> {
    return page.evaluate<string[]>(`new Promise((resolve, reject) => {
      const opening = indexedDB.open('duly-officer', 1)
      opening.onerror = () => reject(opening.error)
      opening.onsuccess = () => {
        const all = opening.result.transaction('key').objectStore('key').getAll()
        all.onsuccess = () => {
          if (all.result.length !== 1) reject(new Error('not one record'))
          const text = v => typeof v === 'string' ? v : new TextDecoder().decode(v)
          resolve(all.result.flatMap(r => Object.values(r)).map(text).filter(t => /SECRET-KEY/i.test(t)))
        }
      }
    })`)
  }
})
