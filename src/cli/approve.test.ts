import assert from 'node:assert/strict'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { verifyAuthenticationResponse } from '@simplewebauthn/server'
import {
  type Authorisation,
  type AuthorisationV1,
  type AuthorisationV2,
  authorisationDigest,
  encodeAuthorisation,
  parseAuthorisation,
} from '../seal/authorisation/authorisation.ts'
import type { English } from '../web/approve/approve-words.ts'
import { headline, noticeLines, unusualIn } from '../web/approve/authorisation-words.ts'
import { careWords } from '../web/approve/care.ts'
import { fieldName, fieldsOf } from '../web/approve/fields.ts'
import { daysOrPeriod, period, relative } from '../web/approve/when.ts'
import { en as own } from '../words/approve/en.ts'
import { sayIn } from '../words/catalogue.ts'
import { textsOf } from '../words/every-face.ts'
import { en as glossary } from '../words/glossary/en.ts'
import { languages } from '../words/languages.ts'
import { run } from './approve.ts'
import { type Io, WrongUse } from './io.ts'
import { createSoftwarePasskey } from './passkey/software-passkey.ts'

type Vector = { authorisation: { value: unknown; words?: string; digest?: string } }
const vector = JSON.parse(
  await readFile(join(import.meta.dirname, '../../vectors/seal/signed-formats.json'), 'utf8'),
) as Vector
const example = vector.authorisation.value as AuthorisationV1
const second = (
  JSON.parse(
    await readFile(join(import.meta.dirname, '../../vectors/seal/authorisation-v2.json'), 'utf8'),
  ) as Vector
).authorisation.value as AuthorisationV2
const before2026 = '2026-05-02T00:00:00.000Z'

function capture(): { io: Io; out: string[]; err: string[] } {
  const [out, err] = [[] as string[], [] as string[]]
  const io: Io = { out: t => out.push(t), err: t => err.push(t), json: false, data: '', progress: () => {} }
  return { io, out, err }
}

describe('duly approve', () => {
  let dir: string
  let file: string
  const live: AuthorisationV1 = { ...example, expiresAt: '2099-01-01T00:00:00.000Z' }
  before(async () => {
    dir = await mkdtemp(join(tmpdir(), 'duly-approve-'))
    file = join(dir, 'authorisation.json')
    await writeFile(file, encodeAuthorisation(live))
  })
  after(() => rm(dir, { recursive: true, force: true }))

  test('shows what leaves, to whom and by which words, and signs nothing by itself', async () => {
    const { io, out } = capture()
    assert.equal(await run([file], io), 0)
    assert.match(out[0]!, /ada@example\.org.*Officer A\. Example and Example Bureau/)
    assert.match(out[0]!, /initial gaze shop snake limb trend clog detect/)
    assert.doesNotMatch(out[0]!, /assertion/)
  })

  test('says of each line why it leaves, and of each recipient which call-back', async () => {
    const path = join(dir, 'second.json')
    await writeFile(path, encodeAuthorisation(second))
    const { io, out } = capture()
    assert.equal(await run([path], io), 0)
    assert.match(out[0]!, /1a .*required by a subpoena; cleared by another authority/)
    assert.match(out[0]!, /1b .*not required: the customer consented, asked for by a subpoena/)
    assert.match(out[0]!, /2, adds to what left under authorisation [0-9a-f]{64}/)
    assert.match(out[0]!, new RegExp(`look-up ${second.lines[0]!.lookup}`))
    for (const one of second.recipients) assert.ok(out[0]!.includes(one.callBack))
  })

  test('signs the digest of these bytes with a software passkey', async () => {
    const passkey = createSoftwarePasskey({ rpId: 'approve.localhost', origin: 'http://approve.localhost:1' })
    const key = join(dir, 'passkey.json')
    await writeFile(key, passkey.export())
    const { io, out, err } = capture()
    assert.equal(await run([file, '--passkey', key], io), 0)
    const signed = JSON.parse(out[0]!)
    const digest = authorisationDigest(live)
    assert.equal(signed.digest, Buffer.from(digest).toString('hex'))
    const { verified } = await verifyAuthenticationResponse({
      response: signed.assertion,
      expectedChallenge: Buffer.from(digest).toString('base64url'),
      expectedOrigin: passkey.origin,
      expectedRPID: passkey.rpId,
      credential: { id: passkey.credentialId, publicKey: passkey.publicKeyCose, counter: 0 },
    })
    assert.equal(verified, true)
    assert.match(err.join('\n'), /a second person/)
  })

  test('refuses what is no authorisation, signs no expired one, and wants one file', async () => {
    const other = join(dir, 'other.json')
    await writeFile(other, JSON.stringify(live, null, 2))
    const pretty = capture()
    assert.equal(await run([other], pretty.io), 1)
    assert.match(pretty.err.join(), /Not an authorisation/)
    const key = join(dir, 'passkey.json')
    await writeFile(key, createSoftwarePasskey({ rpId: 'a', origin: 'http://a' }).export())
    await writeFile(other, encodeAuthorisation(example))
    const expired = capture()
    assert.equal(await run([other, '--passkey', key], expired.io), 1)
    assert.deepEqual(expired.out, [])
    await assert.rejects(run([], capture().io), WrongUse)
  })
})

describe('the words of an authorisation', () => {
  const say = sayIn<English>('en', { ...glossary, ...own })
  const changed = (change: Partial<AuthorisationV1>) =>
    parseAuthorisation(encodeAuthorisation({ ...example, ...change }))
  const whats = (a: Authorisation, now = before2026) => unusualIn(say, a, now).map(u => u.what)
  const part = example.scope[0]!

  test('begin with what leaves, of whom, when, to whom, under which paper', () => {
    assert.equal(
      headline(say, example),
      'Traffic data and subscriber and session records of ada@example.org, from 1 Mar 2026 to 31 Mar 2026 (UTC), will leave to ' +
        'Officer A. Example and Example Bureau, under a subpoena in demand D-7QK2M9XW.',
    )
  })

  test('say nothing where nothing is unusual but what is so in the example', () => {
    assert.deepEqual(whats(changed({ windowEndsAt: null, scope: [part] })), [])
  })

  test('speak of the end only when little of its hours is left', () => {
    const live = changed({
      windowEndsAt: null,
      scope: [part],
      notBefore: '2026-05-01T08:00:00.000Z',
      expiresAt: '2026-05-02T08:00:00.000Z',
    })
    assert.deepEqual(whats(live, '2026-05-01T08:00:00.000Z'), [])
    assert.deepEqual(whats(live, '2026-05-02T03:00:00.000Z'), ['Expires soon'])
  })

  test('say what is unusual: content, long or open periods, several accounts, no notice, little time', () => {
    const scope = [
      { ...part, category: 'content_stored' as const, to: '2026-09-01T00:00:00.000Z' },
      { ...part, account: 'b', from: null },
    ]
    const unusual = whats(
      changed({
        scope,
        standsOn: [
          { kind: 'secrecy_begun', leaf: 'ab'.repeat(32) },
          { kind: 'no_notice_due', leaf: null },
        ],
        windowEndsAt: '2026-05-15T00:00:00.000Z',
      }),
      '2026-05-14T20:00:00.000Z',
    )
    assert.deepEqual(unusual, [
      'Content leaves',
      'No limit in time',
      'A long period: 184 days',
      '2 accounts',
      'The customer was not told',
      'We do not tell anyone',
      'Expires soon',
      'The customer can still object',
    ])
    assert.deepEqual(whats(changed({ scope: [part], windowEndsAt: null }), '2026-05-15T12:00:00.000Z'), [
      'Expired',
    ])
  })

  test('number the tenants where there are several', () => {
    const standsOn = [
      { kind: 'notified' as const, leaf: 'ab'.repeat(32) },
      { kind: 'secrecy_begun' as const, leaf: 'cd'.repeat(32) },
    ]
    assert.match(noticeLines(say, example)[0]!.says, /^The customer was told/)
    assert.match(noticeLines(say, { ...example, standsOn })[1]!.says, /^Customer 2 was not told/)
  })

  test('spell periods without hiding that their end is not included', () => {
    assert.equal(
      period(say, '2026-03-01T00:00:00.000Z', '2026-03-02T12:30:00.000Z'),
      '1 Mar 2026 to 2 Mar 2026, 12:30 (not included), UTC',
    )
    assert.equal(
      daysOrPeriod(say, '2026-03-01T00:00:00.000Z', '2026-03-02T00:00:00.000Z'),
      'on 1 Mar 2026 (UTC)',
    )
    assert.match(period(say, null, '2026-03-02T00:00:00.001Z'), /all until 2 Mar 2026, 00:00:00\.001/)
    assert.equal(relative('2026-05-07T01:00:00.000Z', before2026, 'en'), 'in 5 days')
  })

  for (const [format, signedValue] of [
    ['first', example],
    ['second', second],
  ] as const)
    test(`name every field of the ${format} format in each language, and leave its value as it is signed`, async () => {
      const signed = fieldsOf(signedValue).map(f => f.value)
      const leaves: unknown[] = []
      JSON.parse(new TextDecoder().decode(encodeAuthorisation(signedValue)), (_key, value: unknown) => {
        if (value === null || typeof value !== 'object') leaves.push(value)
        return value
      })
      assert.deepEqual([...signed].sort(), leaves.sort())
      for (const language of languages) {
        const words = await wordsIn(language)
        for (const field of fieldsOf(signedValue))
          assert.doesNotMatch(fieldName(words, field), /^[a-zA-Z]+\.[a-zA-Z.]+$/, language)
        const says = headline(words, signedValue)
        for (const fact of [
          'ada@example.org',
          'Officer A. Example',
          'Example Bureau',
          signedValue.demand,
          '31',
        ])
          assert.ok(says.includes(fact), `${language}: ${says}`)
        assert.equal(
          unusualIn(words, signedValue, before2026).length,
          unusualIn(say, signedValue, before2026).length,
        )
      }
    })

  test('say in each language what the server knows besides, with the names and reasons on record', async () => {
    const check = { kind: 'check', name: 'dkim', detail: 'The key is not theirs.' } as const
    const open = {
      kind: 'challenge',
      forum: 'N.D. Cal.',
      decided: 'An order to produce came.',
      tenants: false,
    } as const
    for (const language of languages) {
      const words = await wordsIn(language)
      assert.match(careWords(words, check).what, /dkim/i)
      assert.equal(careWords(words, check).why, check.detail)
      assert.match(careWords(words, open).why, /N\.D\. Cal\..*An order to produce came\./)
      assert.notEqual(careWords(words, { kind: 'overdue' }).why, '')
    }
  })
})

async function wordsIn(language: (typeof languages)[number]) {
  return sayIn<English>(language, {
    ...(await textsOf('glossary', language)),
    ...(await textsOf('approve', language)),
  } as English)
}
