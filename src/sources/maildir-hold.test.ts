import assert from 'node:assert/strict'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, test } from 'node:test'
import { collectPart } from './collect.ts'
import { holdPart, releaseHold } from './hold.ts'
import { type OpenSource, openSources } from './open-sources.ts'
import { type DataCategory, type HoldPart, type ScopePart, SourceFailure } from './protocol.ts'
import { issueHoldToken, issueReleaseToken } from './token.ts'

const march15 = Date.parse('2026-03-15T12:00:00Z') / 1000
const ada = 'ada@example.org'
const hold = 'ab'.repeat(16)
const limits = { totalMs: 10_000 }

let directory: string
let source: OpenSource

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'duly-hold-'))
  write(`mail/ada/cur/${march15}.M1P2.host:2,S`, 'one')
  write(`mail/ada/.Sent/cur/${march15 + 60}.M2P2.host:2,`, 'two')
  write(`mail/ada/cur/${march15 - 40 * 86_400}.M3P2.host:2,`, 'long before')
  write('mail/ada/cur/without-time', 'by its file’s time')
  utimesSync(join(directory, 'mail/ada/cur/without-time'), march15, march15)
  write('mail/ada/account.json', '{"name":"Ada"}\n')
  write(`mail/bob/cur/${march15}.M9.host`, 'of somebody else')
  write('outside/secret', 'secret')
  symlinkSync(join(directory, 'outside/secret'), join(directory, `mail/ada/cur/${march15}.link`))
  await open()
})

afterEach(() => rmSync(directory, { recursive: true, force: true }))

async function open(more: object = {}): Promise<void> {
  const accounts = { [ada]: { directory: 'ada', tenant: 'acme' }, bob: { directory: 'bob', tenant: 'city' } }
  const sources = [{ kind: 'maildir', name: 'mail', root: 'mail', accounts, ...more }]
  write('sources.json', JSON.stringify({ v: 1, sources }))
  const now = () => '2026-05-01T12:00:00.000Z'
  const opened = await openSources(join(directory, 'sources.json'), Buffer.alloc(32, 7), now)
  source = opened.get('mail')!
}

function write(path: string, content: string): void {
  const whole = join(directory, path)
  mkdirSync(join(whole, '..'), { recursive: true })
  writeFileSync(whole, content)
}

const march = { from: '2026-03-01T00:00:00.000Z', to: '2026-04-01T00:00:00.000Z' }
const part: HoldPart = {
  source: 'mail',
  account: ada,
  categories: ['content_stored', 'subscriber'],
  ...march,
}

const place = (change: Partial<HoldPart> = {}, id = hold) =>
  holdPart(source, { hold: id, part: { ...part, ...change }, until: '2026-08-01' }, limits)

async function collected(category: DataCategory = 'content_stored', change: Partial<ScopePart> = {}) {
  const scope: ScopePart = {
    part: '1a',
    ask: 'a1',
    source: 'mail',
    account: ada,
    identifier: { kind: 'email', value: ada },
    category,
    ...march,
    ...change,
  }
  const { items, tally } = collectPart(source.source, source.key, 'c1', scope)
  const found: string[] = []
  for await (const item of items) found.push(await text(item.stream()))
  assert.equal(tally.duplicate, 0)
  return found.sort()
}

const inMarch = ['by its file’s time', 'one', 'two']

test('what is held and deleted meanwhile is collected all the same, and what is still there once', async () => {
  assert.deepEqual(await place(), { items: 4, bytes: 41 })
  assert.deepEqual(await collected(), inMarch)
  rmSync(join(directory, `mail/ada/cur/${march15}.M1P2.host:2,S`))
  rmSync(join(directory, 'mail/ada/cur/without-time'))
  rmSync(join(directory, 'mail/ada/account.json'))
  assert.deepEqual(await collected(), inMarch)
  assert.deepEqual(await collected('subscriber'), ['{"name":"Ada"}\n'])
  assert.equal((await collected('traffic')).length, 3)
})

test('a message that was moved or read since it was held is given once, as a link and as a copy', async () => {
  await place()
  const from = join(directory, `mail/ada/cur/${march15}.M1P2.host:2,S`)
  mkdirSync(join(directory, 'mail/ada/.Trash/cur'), { recursive: true })
  renameSync(from, join(directory, `mail/ada/.Trash/cur/${march15}.M1P2.host:2,ST`))
  assert.deepEqual(await collected(), inMarch)
  // Servers may give a message another name when it is moved.
  const renamed = join(directory, `mail/ada/.Trash/cur/${march15}.M8P8.host:2,T`)
  renameSync(join(directory, `mail/ada/.Trash/cur/${march15}.M1P2.host:2,ST`), renamed)
  assert.deepEqual(await collected(), inMarch)
  // The same bytes on another file, as where the hold had to copy.
  rmSync(renamed)
  write(`mail/ada/.Trash/cur/${march15}.M1P2.host:2,T`, 'one')
  assert.deepEqual(await collected(), inMarch)
  // Another message under the same name is another message.
  write(`mail/ada/.Trash/cur/${march15}.M1P2.host:2,T`, 'another')
  assert.deepEqual(await collected(), ['another', ...inMarch])
})

test('an account whose directory was deleted is given from what was held', async () => {
  await assert.rejects(async () => {
    rmSync(join(directory, 'mail/bob'), { recursive: true })
    await collected('content_stored', { account: 'bob' })
  }, SourceFailure)
  await place()
  rmSync(join(directory, 'mail/ada'), { recursive: true })
  assert.deepEqual(await collected(), inMarch)
})

test('a hold keeps its period, its account and its categories, and nothing through a link', async () => {
  await place({ categories: ['content_stored'] })
  rmSync(join(directory, 'mail/ada'), { recursive: true })
  assert.deepEqual(await collected('content_stored', { from: null, to: null }), inMarch)
  assert.deepEqual(await collected('subscriber'), [])
})

test('a second hold keeps on when the first ends, and each message is given once', async () => {
  const longer = 'cd'.repeat(16)
  await place()
  await place({}, longer)
  rmSync(join(directory, 'mail/ada/cur'), { recursive: true })
  assert.deepEqual(await collected(), inMarch)
  await releaseHold(source, hold, limits)
  assert.deepEqual(await collected(), inMarch)
  await releaseHold(source, longer, limits)
  assert.deepEqual(await collected(), ['two'])
  assert.deepEqual(readdirSync(join(directory, 'mail/.duly-holds')), [])
})

test('placed again it is the same hold, whatever came or went since, and letting go twice is letting go', async () => {
  const first = await place()
  write(`mail/ada/cur/${march15 + 5}.M7.host`, 'later')
  rmSync(join(directory, `mail/ada/cur/${march15}.M1P2.host:2,S`))
  assert.deepEqual(await place(), first)
  await releaseHold(source, hold, limits)
  await releaseHold(source, hold, limits)
  assert.deepEqual(await collected(), ['by its file’s time', 'later', 'two'])
})

test('what a crash left half made is made anew, and gone with the hold', async () => {
  await place()
  const holds = join(directory, 'mail/.duly-holds')
  const name = readdirSync(join(holds, hold))[0]!
  renameSync(join(holds, hold, name), join(holds, `.making-${hold}.${name}`))
  rmSync(join(holds, `.making-${hold}.${name}`, 'cur'), { recursive: true })
  assert.equal((await place()).items, 4)
  writeFileSync(join(holds, `.making-${hold}.x`), '')
  await releaseHold(source, hold, limits)
  assert.deepEqual(readdirSync(holds), [])
})

test('it may lie elsewhere, and on another file system it is copied with its time', async t => {
  const elsewhere = mkdtempSync('/dev/shm/duly-hold-')
  t.after(() => rmSync(elsewhere, { recursive: true, force: true }))
  await open({ holds: join(elsewhere, 'holds') })
  assert.equal((await place()).items, 4)
  const sameDisk = statSync(elsewhere).dev === statSync(directory).dev
  if (sameDisk) t.diagnostic('one file system: nothing had to be copied')
  rmSync(join(directory, 'mail/ada/cur'), { recursive: true })
  assert.deepEqual(await collected(), inMarch)
})

test('a source that was given no folder for holds cannot hold; one that is a link is refused', async () => {
  write('mail/.duly-holds', 'a file')
  await assert.rejects(place(), (error: SourceFailure) => error.code === 'source_failed')
  rmSync(join(directory, 'mail/.duly-holds'))
  symlinkSync(join(directory, 'outside'), join(directory, 'mail/.duly-holds'))
  await assert.rejects(place(), (error: SourceFailure) => error.code === 'source_failed')
  await open({ holds: join(directory, 'not/there') })
  await assert.rejects(place(), (error: SourceFailure) => error.code === 'source_cannot_hold')
})

test('a token holds this part until this day and lets go of this hold, and nothing else', async () => {
  const { holding } = source.source
  const signal = new AbortController().signal
  const token = issueHoldToken(source.key, hold, part, '2026-08-01')
  const refused = (error: SourceFailure) => error.code === 'source_token'
  for (const wrong of [
    () => holding!.hold(token, 'cd'.repeat(16), part, '2026-08-01', signal),
    () => holding!.hold(token, hold, { ...part, account: 'bob' }, '2026-08-01', signal),
    () => holding!.hold(token, hold, part, '2027-08-01', signal),
    () => holding!.release(token, hold, signal),
    () => holding!.release(issueReleaseToken(source.key, 'mail', 'cd'.repeat(16)), hold, signal),
  ])
    await assert.rejects(async () => wrong(), refused)
})
