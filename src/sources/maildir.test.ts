import assert from 'node:assert/strict'
import {
  linkSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { after, test } from 'node:test'
import { type Collection, collectPart, defaultLimits, lookUp } from './collect.ts'
import { DeclarationError, readDeclarations } from './declaration.ts'
import { holdPart } from './hold.ts'
import { type OpenSource, openSources } from './open-sources.ts'
import { type DataCategory, type Item, type ScopePart, SourceFailure } from './protocol.ts'
import { checkLookupToken, issueCollectToken, issueLookupToken } from './token.ts'

const directory = mkdtempSync(join(tmpdir(), 'duly-maildir-'))
after(() => rmSync(directory, { recursive: true }))
const now = () => '2026-05-01T12:00:00.000Z'
const march15 = Date.parse('2026-03-15T12:00:00Z') / 1000

function write(path: string, text: string): void {
  const whole = join(directory, path)
  mkdirSync(join(whole, '..'), { recursive: true })
  writeFileSync(whole, text)
}

function message(subject: string): string {
  return `Received: from mx\r\n\tby provider\r\nFrom: Ada <ada@example.org>\r\nTo: bob@example.net\r\nSubject: ${subject}\r\nDate: Mon, 1 Jan 2001 00:00:00 +0000\r\nMessage-ID: <1@x>\r\n\r\nthe body\r\n`
}

write(`mail/ada/cur/${march15}.M1P2.host:2,S`, message('one'))
write(`mail/ada/new/${march15 + 60}.M2P2.host`, message('two'))
write(`mail/ada/.Sent/cur/${march15 + 120}.M3P2.host:2,`, message('three'))
write(`mail/ada/cur/${march15 + 180}.we"ird \u202e$(rm -rf)\n name:2,`, message('four'))
write('mail/ada/cur/without-time', message('five'))
utimesSync(join(directory, 'mail/ada/cur/without-time'), march15, march15)
write('mail/ada/tmp/1.unfinished', message('unfinished'))
write('mail/ada/account.json', '{"name":"Ada"}\n')
write(`mail/bob/cur/${march15}.M9.host`, message('bob’s'))
write('outside/cur/1.secret', message('secret'))
symlinkSync(join(directory, 'outside/cur/1.secret'), join(directory, `mail/ada/cur/${march15}.link`))
symlinkSync(join(directory, 'outside'), join(directory, 'mail/ada/.Linked'))
symlinkSync(join(directory, 'outside'), join(directory, 'mail/eve'))
mkdirSync(join(directory, 'mail/mal'), { recursive: true })
symlinkSync(join(directory, 'outside/cur'), join(directory, 'mail/mal/cur'))
mkdirSync(join(directory, 'mail/ada/cur/directory'))

const accounts = {
  'ada@example.org': { directory: 'ada', tenant: 'acme', aliases: ['a.lovelace@example.org'] },
  'bob@example.org': { directory: 'bob', tenant: 'city' },
  'eve@example.org': { directory: 'eve', tenant: 'city' },
  'mallory@example.org': { directory: 'mallory', tenant: 'city' },
  'mal@example.org': { directory: 'mal', tenant: 'city' },
}
const declaration = { v: 1, sources: [{ kind: 'maildir', name: 'mail', root: 'mail', accounts }] }
write('sources.json', JSON.stringify(declaration))
const { source, key } = (await openSources(join(directory, 'sources.json'), Buffer.alloc(32, 7), now)).get(
  'mail',
) as OpenSource

function part(category: DataCategory, change: Partial<ScopePart> = {}): ScopePart {
  return {
    part: '1a',
    ask: 'ask-1',
    source: 'mail',
    account: 'ada@example.org',
    identifier: { kind: 'email', value: 'ada@example.org' },
    category,
    from: '2026-03-01T00:00:00.000Z',
    to: '2026-04-01T00:00:00.000Z',
    ...change,
  }
}

async function gather({
  items,
  tally,
}: Collection): Promise<{ items: Item[]; texts: string[]; tally: Collection['tally'] }> {
  const got: Item[] = []
  const texts: string[] = []
  for await (const item of items) {
    got.push(item)
    texts.push((await buffer(item.stream())).toString())
  }
  return { items: got, texts, tally }
}

test('content is the messages of all folders as they are, dated by delivery', async () => {
  const { items, texts, tally } = await gather(collectPart(source, key, 'c-1', part('content_stored')))
  assert.equal(tally.accepted, 5)
  assert.ok(tally.complete)
  for (const subject of ['one', 'two', 'three', 'four', 'five'])
    assert.equal(texts.filter(text => text === message(subject)).length, 1, subject)
  const times = items.map(item => item.at).sort()
  assert.equal(times[0], '2026-03-15T12:00:00.000Z')
  assert.equal(times[4], '2026-03-15T12:03:00.000Z')
})

test('nothing is read through a link or from a half-delivered message, and what was left out is counted', async () => {
  const { texts, tally } = await gather(collectPart(source, key, 'c-1', part('content_stored')))
  assert.ok(!texts.some(text => text.includes('secret') || text.includes('unfinished')))
  assert.equal(tally.omitted.link, 2)
  assert.equal(tally.omitted.not_a_file, 1)
})

test('a message that is exchanged for a link after it was found is not read', async () => {
  // As long as what the link leads to: the length must not be what gives it away.
  write('mail/mallory/cur/1773576000.M1.host', message('honest'))
  const path = join(directory, 'mail/mallory/cur/1773576000.M1.host')
  const own = part('content_stored', { account: 'mallory@example.org' })
  for await (const item of collectPart(source, key, 'c-1', own).items) {
    rmSync(path)
    symlinkSync(join(directory, 'outside/cur/1.secret'), path)
    await assert.rejects(buffer(item.stream()), { code: 'source_failed' })
  }
})

test('an account whose directory is a link is refused, and a linked folder is counted', async () => {
  const eve = collectPart(source, key, 'c-1', part('content_stored', { account: 'eve@example.org' }))
  await assert.rejects(gather(eve), { code: 'source_failed' })
  assert.equal(eve.tally.complete, false)
  const mal = await gather(
    collectPart(source, key, 'c-1', part('content_stored', { account: 'mal@example.org' })),
  )
  assert.equal(mal.tally.accepted, 0)
  assert.equal(mal.tally.omitted.link, 1)
})

test('traffic is who and when, never the subject or the body', async () => {
  const { texts } = await gather(collectPart(source, key, 'c-1', part('traffic')))
  assert.equal(texts.length, 5)
  for (const text of texts) {
    const facts = JSON.parse(text) as Record<string, unknown>
    assert.deepEqual(facts.to, ['bob@example.net'])
    assert.deepEqual(facts.received, ['from mx by provider'])
    assert.ok(!/subject|one|two|body/i.test(text), text)
  }
})

test('the period is applied to the delivery time, not to what the sender wrote', async () => {
  const first = part('traffic', { to: '2026-03-15T12:01:00.000Z' })
  const { tally } = await gather(collectPart(source, key, 'c-1', first))
  assert.equal(tally.accepted, 2)
  assert.equal(tally.outsidePeriod, 3)
})

test('subscriber data is the account’s file, and a source without it says so', async () => {
  const ada = await gather(collectPart(source, key, 'c-1', part('subscriber')))
  assert.deepEqual(ada.texts, ['{"name":"Ada"}\n'])
  assert.equal(ada.items[0]?.at, null)
  const bob = await gather(
    collectPart(source, key, 'c-1', part('subscriber', { account: 'bob@example.org' })),
  )
  assert.equal(bob.tally.accepted, 0)
  assert.equal(bob.tally.omitted.unreadable, 1)
})

test('a look-up answers for addresses and aliases in any case, and says nothing of an unknown one', async () => {
  const asked = ['A.Lovelace@Example.org', 'nobody@example.org', 'bob@example.org'].map(value => ({
    kind: 'email',
    value,
  }))
  const matches = await lookUp(source, key, 'l-1', [...asked, { kind: 'phone', value: '1' }])
  assert.deepEqual(
    matches.map(({ identifier, account, tenant }) => [identifier.value, account, tenant]),
    [
      ['A.Lovelace@Example.org', 'ada@example.org', 'acme'],
      ['bob@example.org', 'bob@example.org', 'city'],
    ],
  )
  assert.deepEqual(matches[1]?.categories, ['traffic', 'content_stored'])
})

test('a token for one question opens no other', async () => {
  const own = part('traffic')
  const token = issueCollectToken(key, 'c-1', own)
  const signal = new AbortController().signal
  for (const other of [
    part('content_stored'),
    part('traffic', { account: 'bob@example.org' }),
    part('traffic', { to: '2027-01-01T00:00:00.000Z' }),
  ])
    assert.throws(() => source.collect(token, other, signal), { code: 'source_token' })
  const late = { ...key, now: () => '2026-05-01T12:15:00.000Z' }
  const opened = await openSources(join(directory, 'sources.json'), Buffer.alloc(32, 7), late.now)
  assert.throws(() => opened.get('mail')!.source.collect(token, own, signal), /expired/)
  const stranger = { ...key, secret: Buffer.alloc(32, 8) }
  assert.throws(() => source.collect(issueCollectToken(stranger, 'c-1', own), own, signal), /not ours/)
  await assert.rejects(source.lookup(token, [own.identifier], signal), SourceFailure)
})

test('a look-up token for one source is worth nothing at another, even where both share a secret', () => {
  const asked = [{ kind: 'email', value: 'ada@example.org' }]
  const token = issueLookupToken(key, 'l-1', 'mail', asked)
  checkLookupToken(key, token, 'mail', asked)
  assert.throws(() => checkLookupToken(key, token, 'archive', asked), /another source/)
})

test('a declaration that is not exactly one is refused with the place of the fault', async () => {
  const mail = declaration.sources[0]!
  const bad: [unknown, RegExp][] = [
    [{ v: 2, sources: [] }, /sources\.json\.v/],
    [{ v: 1, sources: [{ ...mail, kind: 'imap' }] }, /sources\[0\]\.kind/],
    [{ v: 1, sources: [{ ...mail, extra: 1 }] }, /unknown field "extra"/],
    [{ v: 1, sources: [mail, mail] }, /two sources "mail"/],
    [
      { v: 1, sources: [{ ...mail, accounts: { a: { directory: '../b', tenant: 't' } } }] },
      /without \. and \.\./,
    ],
    [{ v: 1, sources: [{ ...mail, accounts: { a: { directory: '/etc', tenant: 't' } } }] }, /below the root/],
    [
      {
        v: 1,
        sources: [
          {
            ...mail,
            accounts: {
              a: { directory: 'a', tenant: 't' },
              b: { directory: 'b', tenant: 't', aliases: ['A'] },
            },
          },
        ],
      },
      /"a" a second time/,
    ],
  ]
  for (const [value, message] of bad) {
    write('bad.json', JSON.stringify(value))
    await assert.rejects(readDeclarations(join(directory, 'bad.json')), error => {
      assert.ok(error instanceof DeclarationError)
      assert.match(error.message, message)
      return true
    })
  }
  await assert.rejects(readDeclarations(join(directory, 'missing.json')), DeclarationError)
})

/** A source with two customers of its own, so that a test may exchange what lies there. */
async function apart(): Promise<{ at: (path: string) => string; open: OpenSource }> {
  const root = mkdtempSync(join(directory, 'apart-'))
  const at = (path: string) => join(root, path)
  const put = (path: string, text: string) => {
    mkdirSync(join(at(path), '..'), { recursive: true })
    writeFileSync(at(path), text)
  }
  put(`mail/ada/cur/${march15}.A1.host`, message('ada’s first'))
  put(`mail/ada/cur/${march15 + 1}.A2.host`, message('ada’s second'))
  put(`mail/ada/.Sent/cur/${march15 + 2}.A3.host`, message('ada’s third'))
  put(`mail/bob/cur/${march15 + 3}.B1.host`, message('bob’s'))
  put('mail/bob/account.json', '{"name":"Bob"}\n')
  const mine = {
    'ada@example.org': accounts['ada@example.org'],
    'bob@example.org': accounts['bob@example.org'],
  }
  put(
    'sources.json',
    JSON.stringify({ v: 1, sources: [{ kind: 'maildir', name: 'mail', root: 'mail', accounts: mine }] }),
  )
  const open = (await openSources(at('sources.json'), Buffer.alloc(32, 7), now)).get('mail')!
  return { at, open }
}

test('a message that is another customer’s by a further name is not given', async () => {
  const { at, open } = await apart()
  linkSync(at(`mail/bob/cur/${march15 + 3}.B1.host`), at(`mail/ada/cur/${march15 + 3}.B1.host`))
  linkSync(at('mail/bob/account.json'), at('mail/ada/account.json'))
  const content = collectPart(open.source, open.key, 'c1', part('content_stored'))
  const bodies = await Promise.all((await Array.fromAsync(content.items)).map(item => buffer(item.stream())))
  assert.equal(bodies.length, 3)
  assert.ok(bodies.every(body => !body.includes('bob’s')))
  assert.equal(content.tally.omitted.link, 1)
  const record = collectPart(open.source, open.key, 'c2', part('subscriber', { from: null, to: null }))
  assert.deepEqual(await Array.fromAsync(record.items), [])
  assert.equal(record.tally.omitted.link, 1)
})

test('a message that the mail server copied by a further name within the account is given, also while it is held', async () => {
  const { at, open } = await apart()
  linkSync(at(`mail/ada/cur/${march15}.A1.host`), at(`mail/ada/.Sent/cur/${march15}.A1.host`))
  const held = { hold: 'ab'.repeat(16), until: '2026-06-01' }
  const period = { from: null, to: null }
  const asked = {
    source: 'mail',
    account: 'ada@example.org',
    categories: ['content_stored' as const],
    ...period,
  }
  await holdPart(open, { ...held, part: asked }, { ...defaultLimits })
  const { items, tally } = collectPart(open.source, open.key, 'c1', part('content_stored'))
  assert.equal((await Array.fromAsync(items)).length, 4)
  assert.equal(tally.omitted.link, 0)
})

test('a folder that is exchanged for another customer’s while it is collected gives nothing of theirs', async () => {
  for (const swap of ['folder', 'account'] as const) {
    const { at, open } = await apart()
    const { items, tally } = collectPart(open.source, open.key, 'c1', part('content_stored'))
    const bodies: Buffer[] = []
    for await (const item of items) {
      bodies.push(await buffer(item.stream()))
      if (bodies.length > 1) continue
      const [mine, theirs] = swap === 'folder' ? ['mail/ada/.Sent', 'mail/bob'] : ['mail/ada', 'mail/bob']
      renameSync(at(mine!), at('mail/aside'))
      renameSync(at(theirs!), at(mine!))
    }
    assert.ok(
      bodies.every(body => !body.includes('bob’s')),
      swap,
    )
    assert.ok(tally.omitted.link > 0, swap)
  }
})

test('a folder that is exchanged between the look at a message and its reading fails the collection', async () => {
  const { at, open } = await apart()
  const { items } = collectPart(open.source, open.key, 'c1', part('content_stored'))
  const { value } = await items.next()
  const name = value!.name.split('/').at(-1)!
  writeFileSync(at(`mail/bob/cur/${name}`), 'x'.repeat(value!.size!))
  renameSync(at('mail/ada'), at('mail/aside'))
  renameSync(at('mail/bob'), at('mail/ada'))
  await assert.rejects(buffer(value!.stream()), { code: 'source_failed' })
})
