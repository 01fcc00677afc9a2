// Items that custodians handed in by hand: package, manifest and index say by whom and when, and none of it can be taken away or moved.
import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import {
  each,
  type Files,
  filesIn,
  hexHash,
  languages,
  makeItem,
  makeTestPackage,
  packageWords,
  setPdf,
} from '../../../test/seal/package.ts'
import { unwrapSmall, wrapSmall } from '../age/age.node.ts'
import { encodeHandIns, type HandIn, parseHandIns } from '../hand-ins.ts'
import { sealPackage, verifyPackage } from './package.node.ts'
import type { PackageItem } from './package-input.ts'
import { bagInfo, listingLine, manifestLine } from './package-layout.ts'
import { encodeTarHeader, tarEnd, tarPadding } from './tar.ts'

const directory = mkdtempSync(join(tmpdir(), 'duly-package-hand-'))
after(() => rmSync(directory, { recursive: true }))
const pack = makeTestPackage()
const { authorisation, receipt, lookups, gate } = pack

const handIn: HandIn = {
  n: 1,
  source: 'mail',
  export: 'ab'.repeat(32),
  at: '2026-05-01T12:00:00.000Z',
  by: { id: 'ines', name: 'Ines <b>' },
  confirmedBy: { id: 'omar', name: 'Omar' },
}

let n = 0
async function seal(
  items: () => PackageItem[],
  handIns: readonly HandIn[] = [handIn],
  language = 'en' as const,
) {
  const out = join(directory, `${++n}.age`)
  const words = packageWords(language)
  const again = () => each(items())
  const common = {
    pdf: setPdf,
    authorisation,
    receipt,
    lookups,
    gate,
    certificatePdf: null,
    words,
    out,
    again,
    handIns,
  }
  await sealPackage({ ...common, items: again() })
  return out
}

const fresh = () => [
  makeItem('Subject: Invoice\n\ntext', { mediaType: 'message/rfc822', handIn: 1 }),
  makeItem('{"ip":"198.51.100.1"}', { mediaType: 'application/json', handIn: 1 }),
  makeItem('asked at the source'),
]
const filesOf = async (path: string) =>
  filesIn(Buffer.from(await unwrapSmall(readFileSync(path), pack.officer)))

test('manifest, index and verification name who handed in an item, and when', async () => {
  const out = await seal(fresh)
  const files = await filesOf(out)
  assert.deepEqual(parseHandIns(files.get('data/hand-ins.json')!), [handIn])
  const openings = JSON.parse(files.get('data/openings.json')!.toString()) as {
    path: string
    handIn?: number
  }[]
  assert.deepEqual(
    openings.map(({ path, handIn }) => [path.split('/')[1], handIn]),
    [
      ['messages', 1],
      ['files', undefined],
      ['records', 1],
    ],
  )
  const page = files.get('index.html')!.toString()
  assert.match(page, /Handed in by hand/)
  assert.match(page, /Ines &lt;b&gt;.*Omar.*abab/)
  assert.ok(page.includes('2026-05-01T12:00:00.000Z'))
  assert.match(files.get('data/README.txt')!.toString(), /hand-ins\.json/)
  const { statements } = await verifyPackage(out, pack.officer, pack.trust)
  const said = statements.find(({ text }) => text.includes('by hand'))
  assert.deepEqual([said?.is, /mail.*Ines.*2026-05-01.*Omar/.test(said?.text ?? '')], ['unchecked', true])
})

test('a package of which nothing was handed in says nothing of it', async () => {
  const out = await seal(() => [fresh()[2]!], [])
  const files = await filesOf(out)
  assert.equal(files.has('data/hand-ins.json'), false)
  assert.doesNotMatch(files.get('index.html')!.toString(), /by hand/)
  assert.doesNotMatch(files.get('data/openings.json')!.toString(), /handIn/)
})

test('what was handed in is said in each language', () => {
  for (const language of languages) {
    const { texts } = packageWords(language)
    for (const key of ['hand', 'hand.lead', 'hand.by', 'hand.confirmed'] as const)
      assert.ok(texts[key], language)
  }
})

test('an item that names a hand-in of another source, or none that there is, is not sealed', async () => {
  await assert.rejects(seal(fresh, []), { code: 'manifest_item' })
  await assert.rejects(seal(fresh, [{ ...handIn, source: 'payroll' }]), { code: 'manifest_item' })
})

/** Sealed again to the same readers, with everything made to fit that needs no key. */
async function forged(path: string, change: (files: Files) => void): Promise<string> {
  const files = await filesOf(path)
  change(files)
  const before = [...files.keys()]
  const listed = before.slice(0, before.indexOf('data/listing.txt'))
  const lines = listed.map(file =>
    listingLine({ path: file, size: files.get(file)!.length, sha256: hexHash(files.get(file)!) }),
  )
  files.set('data/listing.txt', Buffer.from(lines.join('')))
  const payload = before.filter(file => file.startsWith('data/'))
  const octets = payload.reduce((sum, file) => sum + files.get(file)!.length, 0)
  const manifest = (paths: readonly string[]) =>
    Buffer.from(paths.map(file => manifestLine(hexHash(files.get(file)!), file)).join(''))
  files.set('manifest-sha256.txt', manifest(payload))
  files.set('bag-info.txt', Buffer.from(bagInfo(authorisation, { octets, files: payload.length })))
  const tags = before.filter(file => !file.startsWith('data/') && file !== 'tagmanifest-sha256.txt')
  files.set('tagmanifest-sha256.txt', manifest(tags))
  const entries = [...files].flatMap(([file, bytes]) => [
    encodeTarHeader(`duly-${authorisation.id}/${file}`, bytes.length),
    bytes,
    tarPadding(bytes.length),
  ])
  const keys = authorisation.recipients.map(recipient => recipient.key)
  const out = join(directory, `${++n}.age`)
  writeFileSync(out, await wrapSmall(Buffer.concat([...entries, tarEnd]), keys))
  return out
}

test('nobody takes the names away, changes them, or frees an item of its hand-in', async () => {
  const out = await seal(fresh)
  const same = await forged(out, () => {})
  await verifyPackage(same, pack.officer, pack.trust)
  const changes: ((files: Files) => void)[] = [
    files => files.delete('data/hand-ins.json'),
    files =>
      files.set(
        'data/hand-ins.json',
        Buffer.from(encodeHandIns([{ ...handIn, by: { id: 'eve', name: 'Eve' } }])),
      ),
    files => {
      const text = files.get('data/openings.json')!.toString()
      files.set('data/openings.json', Buffer.from(text.replace('"handIn":1,', '')))
    },
  ]
  for (const change of changes)
    await assert.rejects(verifyPackage(await forged(out, change), pack.officer, pack.trust), {
      code: 'manifest_item',
    })
})
