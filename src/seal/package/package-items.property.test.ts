// Whatever items are drawn: only what was ordered is sealed, all of it comes out again, and every byte that left is in the manifest
// and in the index.
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { after, test } from 'node:test'
import fc from 'fast-check'
import { each, makeItem, makeTestPackage, packageWords, setPdf } from '../../../test/seal/package.ts'
import { openPackage, sealPackage, verifyPackage } from './package.node.ts'
import type { PackageItem } from './package-input.ts'

const directory = mkdtempSync(join(tmpdir(), 'duly-package-items-'))
after(() => rmSync(directory, { recursive: true }))
const pack = makeTestPackage()
let counter = 0

type Drawn = {
  mediaType: string
  content: Uint8Array
  at: string
  part: string
  identifier: string
  category: 'traffic' | 'content_stored'
}

const jsonBytes = fc
  .dictionary(fc.string({ maxLength: 12 }), fc.jsonValue({ maxDepth: 3 }), { maxKeys: 5 })
  .map(value => Buffer.from(JSON.stringify(value, null, 2)))
const mailBytes = fc
  .tuple(fc.string({ unit: 'binary', maxLength: 80 }), fc.string({ maxLength: 80 }))
  .map(([subject, text]) => Buffer.from(`Subject: ${subject}\r\n\r\n${text}\nFrom here\n`))
const inside = fc.constantFrom(
  '2026-03-01T00:00:00.000Z',
  '2026-03-15T12:30:00.000Z',
  '2026-03-31T23:59:59.999Z',
)

const drawnInside: fc.Arbitrary<Drawn> = fc
  .record({
    kind: fc.oneof(
      jsonBytes.map(content => ({ mediaType: 'application/json', content })),
      mailBytes.map(content => ({ mediaType: 'message/rfc822', content })),
      fc.uint8Array({ maxLength: 100 }).map(content => ({ mediaType: 'application/json', content })),
      fc.uint8Array({ maxLength: 100 }).map(content => ({ mediaType: 'image/png', content })),
    ),
    at: inside,
  })
  .map(({ kind, at }) => ({
    ...kind,
    at,
    part: '1a',
    identifier: 'ada@example.org',
    category: 'traffic' as const,
  }))

const anyDrawn: fc.Arbitrary<Drawn> = fc
  .tuple(
    drawnInside,
    fc.constantFrom<Partial<Drawn>>(
      {},
      {},
      {},
      { part: '1b' },
      { identifier: 'eve@example.com' },
      { category: 'content_stored' },
      { at: '2026-02-28T23:59:59.999Z' },
      { at: '2026-04-01T00:00:00.000Z' },
    ),
  )
  .map(([drawn, change]) => ({ ...drawn, ...change }))

function asItem({ content, identifier, ...drawn }: Drawn): PackageItem {
  const sha256 = createHash('sha256').update(content).digest('hex')
  return makeItem(content, { ...drawn, sha256, identifier: { kind: 'email', value: identifier } })
}

function isOrdered({ part, identifier, category, at }: Drawn): boolean {
  const inTime = at >= '2026-03-01T00:00:00.000Z' && at < '2026-04-01T00:00:00.000Z'
  return part === '1a' && identifier === 'ada@example.org' && category === 'traffic' && inTime
}

async function seal(drawn: readonly Drawn[]): Promise<string> {
  const out = join(directory, `${++counter}.age`)
  const { authorisation, receipt, lookups, gate } = pack
  const again = () => each(drawn.map(asItem))
  await sealPackage({
    authorisation,
    receipt,
    lookups,
    gate,
    certificatePdf: null,
    items: again(),
    again,
    words: packageWords('en'),
    pdf: setPdf,
    out,
  })
  return out
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => relative(folder, join(entry.parentPath, entry.name)))
}

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

test('an item that was not ordered stops the sealing, and nothing is left behind', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyDrawn, { minLength: 1, maxLength: 6 }), async drawn => {
      if (drawn.every(isOrdered)) rmSync(await seal(drawn))
      else await assert.rejects(seal(drawn), { code: 'scope' })
      assert.deepEqual(readdirSync(directory), [])
    }),
    { numRuns: 25 },
  )
})

test('open inverts seal, and every byte that left is in the manifests, the signed listing and the index', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(drawnInside, { maxLength: 8 }), async drawn => {
      const out = await seal(drawn)
      const folder = `${out}.opened`
      const opened = await openPackage(out, pack.officer, folder)
      assert.equal(opened.items, drawn.length)
      await verifyPackage(out, pack.authority, pack.trust)
      const openings = JSON.parse(readFileSync(join(folder, 'data/openings.json'), 'utf8')) as {
        path: string
        row: number | null
      }[]
      const found = openings.map(({ path, row }) => {
        const bytes = readFileSync(join(folder, path))
        return row === null
          ? hashOf(bytes)
          : JSON.stringify(JSON.parse(bytes.toString().split('\n')[row - 1]!))
      })
      assert.deepEqual(found.sort(), drawn.map(expected).sort())
      everyByteIsNamed(folder)
      rmSync(out)
      rmSync(folder, { recursive: true })
    }),
    { numRuns: 25 },
  )
})

/** A record by what it says, anything else by its bytes. */
function expected({ mediaType, content }: Drawn): string {
  const text = Buffer.from(content).toString('utf8')
  const isText = Buffer.from(text).equals(Buffer.from(content))
  try {
    const value: unknown = mediaType === 'application/json' && isText ? JSON.parse(text) : null
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return JSON.stringify(value)
  } catch {
    // Not a record.
  }
  return hashOf(content)
}

function everyByteIsNamed(folder: string): void {
  const read = (path: string) => readFileSync(join(folder, path), 'utf8')
  const named = new Map(
    ['manifest-sha256.txt', 'tagmanifest-sha256.txt']
      .flatMap(path => read(path).trimEnd().split('\n'))
      .map(line => [line.slice(66), line.slice(0, 64)]),
  )
  const listing = read('data/listing.txt').trimEnd().split('\n')
  const index = read('index.html')
  const afterIndex = ['index.html', 'data/listing.txt', 'data/manifest.note', 'data/openings.json']
  for (const path of filesOf(folder)) {
    if (path === 'tagmanifest-sha256.txt') continue
    const bytes = readFileSync(join(folder, path))
    assert.equal(named.get(path), hashOf(bytes), path)
    if (['manifest-sha256.txt', 'bag-info.txt'].includes(path)) continue
    if (!afterIndex.includes(path)) {
      assert.ok(
        index.includes(`href="${path}"`) && index.includes(hashOf(bytes)),
        `${path} is not in the index`,
      )
    }
    if (!afterIndex.slice(1).includes(path))
      assert.ok(
        listing.includes(`${hashOf(bytes)}  ${bytes.length}  ${path}`),
        `${path} is not in the listing`,
      )
  }
  assert.match(
    read('data/manifest.note'),
    new RegExp(`^listing ${hashOf(Buffer.from(read('data/listing.txt')))}$`, 'm'),
  )
  assert.ok(existsSync(join(folder, 'data/package.txt')))
}
