// An officer without any tool: the browser makes their key, they read its words to the desk, and the browser opens what was sealed to it.
// What they save is compared file by file with what age and tar make of the same package.
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { after, before, describe, test } from 'node:test'
import { Decrypter } from 'age-encryption'
import type { Download } from 'playwright-core'
import { authority } from '../../../src/cli/demo/cast.ts'
import { read } from '../../../src/cli/demo/speak.ts'
import { generateIdentity } from '../../../src/seal/age/age-keys.node.ts'
import { bring, released } from '../hands.ts'
import { type House, openHouse } from '../house.ts'
import { type Look, looks, type Seat } from '../seat.ts'

const officer = { owner: { kind: 'officer', id: authority.officer.id }, surface: 'authority' } as const

type Kept = { readonly file: string; readonly words: string; readonly phrase: readonly string[] }

describe('the journey of an officer who opens an answer in the browser', { timeout: 600_000 }, () => {
  let house: House
  let folder: string
  before(async () => {
    house = await openHouse()
    folder = await mkdtemp(join(tmpdir(), 'duly-opening-'))
  })
  after(async () => {
    await house?.close()
    if (folder) await rm(folder, { recursive: true, force: true })
  })

  for (const look of looks)
    test(`makes a key, reads its words, opens the answer and has it whole, ${look.name}`, async () => {
      const byFile = look === looks[0]
      const whitfield = await house.seat(officer, look)
      const kept = await makesKey(whitfield, look, byFile)
      await whitfield.close()

      const id = await bring(house, 'prepare')
      const { calling } = await read(house.cast.desk.carl, id)
      assert.equal(calling?.keys.find(one => one.role === 'officer')?.words, kept.words)
      await released(house, id)
      const { reference } = (await read(house.cast.desk.mara, id)).demand

      const again = await house.seat(officer, look)
      const { page } = again
      await page.getByRole('link', { name: new RegExp(reference) }).click()
      const link = page.getByRole('link', { name: 'Open the answer here' })
      await link.waitFor()
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: 'Download the package' }).click(),
      ])
      const sealed = join(folder, `${reference}.age`)
      await download.saveAs(sealed)
      await link.click()
      await page.getByLabel('Key file').waitFor()
      await again.station('officer-open')

      const wrong = join(folder, 'wrong.txt')
      await writeFile(wrong, `${generateIdentity()}\n`)
      await page.getByLabel('Key file').setInputFiles(wrong)
      await page.getByRole('button', { name: 'Open and save' }).click()
      await page.getByText('This is another key than the one that we know of you').waitFor()
      await again.station('officer-open-wrong-key')

      await page.getByLabel('Key file').setInputFiles(byFile ? kept.file : [])
      if (!byFile) {
        const typed = page.getByLabel('Or your 24 words')
        await typed.fill(kept.phrase.toSpliced(4, 1, 'nonsense').join(' '))
        await page.getByRole('button', { name: 'Open and save' }).click()
        await page.getByText('Word 5, “nonsense”').waitFor()
        await typed.fill(kept.phrase.join(' '))
      }
      const [zip] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Open and save' }).click(),
      ])
      await page.getByText('Opened and saved').waitFor()
      assert.equal(zip.suggestedFilename(), `${reference}.zip`)
      await again.station('officer-opened')
      await same(zip, sealed, kept.file, reference)
      await page.getByRole('link', { name: new RegExp(reference) }).click()
      await page.getByText('You confirmed that you have it').first().waitFor()
      await again.close()
    })

  async function makesKey(seat: Seat, look: Look, byFile: boolean): Promise<Kept> {
    const { page } = seat
    await page.getByRole('link', { name: 'Your key' }).click()
    await page.getByRole('button', { name: 'Make the key in this browser' }).click()
    await page.getByRole('heading', { name: 'Save the key file' }).waitFor()
    const register = page.getByRole('button', { name: 'Register the public part' })
    assert.equal(await register.isVisible(), false, 'nothing is registered that is not kept')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save the key file' }).click(),
    ])
    const file = join(folder, `key-${look.width}.txt`)
    await download.saveAs(file)
    const phrase = await page.locator('#key-phrase li').allTextContents()
    assert.equal(phrase.length, 24)
    await seat.station('officer-key-made')
    const check = page.getByRole('button', { name: 'Check' })
    if (byFile) await page.getByLabel('The key file that you saved').setInputFiles(file)
    else {
      const fields = [page.locator('#key-word-1'), page.locator('#key-word-2')] as const
      for (const field of fields) await field.fill('abandon')
      await check.click()
      await page.getByText('These are not the words at these two places').waitFor()
      for (const [i, field] of fields.entries()) {
        const label = (await page.locator(`#key-label-${i + 1}`).textContent()) ?? ''
        await field.fill(phrase[Number(/\d+/.exec(label)?.[0]) - 1] ?? '')
      }
      await check.click()
    }
    await page.getByText('You have kept the key').waitFor()
    const posted = page.waitForRequest(r => r.method() === 'POST' && new URL(r.url()).pathname === '/key')
    await register.click()
    const body = (await posted).postData() ?? ''
    assert.ok(body.includes('recipient=age1') && !/AGE-SECRET/i.test(body), 'the public part alone is sent')
    await page.getByText('Your public key is registered').waitFor()
    await seat.station('officer-key-registered')
    return { file, words: (await page.locator('#held-words').textContent()) ?? '', phrase }
  }

  /** The ZIP, read by another program, and the package, opened by the age library and the system's tar. */
  async function same(zip: Download, sealed: string, keyFile: string, name: string): Promise<void> {
    const [byZip, byTar] = [join(folder, `${name}-zip`), join(folder, `${name}-tar`)]
    await mkdir(byZip)
    await mkdir(byTar)
    const path = join(folder, `${name}.zip`)
    await zip.saveAs(path)
    execFileSync('python3', ['-m', 'zipfile', '-e', path, byZip])
    const decrypter = new Decrypter()
    decrypter.addIdentity(/^AGE-SECRET-KEY-1\w+$/m.exec(await readFile(keyFile, 'utf8'))?.[0] ?? '')
    const plain = await decrypter.decrypt(Readable.toWeb(createReadStream(sealed)) as ReadableStream)
    const tar = join(folder, `${name}.tar`)
    await plain.pipeTo(Writable.toWeb(createWriteStream(tar)) as WritableStream)
    execFileSync('tar', ['-xf', tar, '-C', byTar])
    const [one, other] = [await hashes(byZip), await hashes(byTar)]
    assert.ok(Object.keys(one).length > 3)
    assert.deepEqual(one, other)
  }
})

async function hashes(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter(e => e.isFile()).map(e => join(e.parentPath, e.name))
  const pairs = files.sort().map(async file => {
    const sha256 = createHash('sha256')
      .update(await readFile(file))
      .digest('hex')
    return [relative(folder, file), sha256] as const
  })
  return Object.fromEntries(await Promise.all(pairs))
}
