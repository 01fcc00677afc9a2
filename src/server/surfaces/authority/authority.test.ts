import assert from 'node:assert/strict'
import { createHash, randomBytes } from 'node:crypto'
import { after, before, describe, test } from 'node:test'
import { releasePackage, type TwoTenants, twoTenantDemand } from '../../../../test/server/portal/demands.ts'
import { form, text } from '../../../../test/server/portal/pages.ts'
import { afterTick, openPortals, type Portals, untilPublic } from '../../../../test/server/portal/portals.ts'
import type { PasskeyClient } from '../../../cli/passkey/passkey-client.ts'
import { parseTrust } from '../../../ledger/trust.ts'
import { verifyReceipt } from '../../../ledger/verify-receipt.ts'
import { generateIdentity, recipientOf } from '../../../seal/age/age-keys.node.ts'
import { recipientFingerprint } from '../../../seal/authorisation/authorisation.ts'
import { readDirectory } from '../../directory.ts'
import { later } from '../../sign-in/owner.ts'
import { asWorker } from '../../worker/demand-at-work.ts'
import { findDemand, readDemands } from './demands.ts'
import { packageResponse, parseRange } from './package.ts'

test('a range is one span of bytes, or the whole', () => {
  assert.deepEqual(parseRange('bytes=0-9', 100), [0, 9])
  assert.deepEqual(parseRange('bytes=90-', 100), [90, 99])
  assert.deepEqual(parseRange('bytes=-10', 100), [90, 99])
  assert.deepEqual(parseRange('bytes=95-400', 100), [95, 99])
  assert.equal(parseRange('bytes=100-', 100), 'outside')
  assert.equal(parseRange('bytes=-0', 100), 'outside')
  for (const other of [undefined, 'bytes=0-1,5-6', 'bytes=-', 'lines=1-2', 'bytes=9-2'])
    assert.equal(parseRange(other, 100), 'whole')
})

describe('the portal for authorities', { timeout: 500_000 }, () => {
  let portals: Portals
  let officer: PasskeyClient
  let other: PasskeyClient
  let told: TwoTenants
  const bytes = randomBytes(300_000)
  const sha256 = createHash('sha256').update(bytes).digest('hex')

  before(async () => {
    portals = await openPortals()
    officer = await portals.client('authority', 'travis-officer')
    other = await portals.client('authority', 'other-officer')
    assert.match(await text(officer, '/'), /There is nothing here yet/)
    told = await twoTenantDemand(portals.d)
  })
  after(() => portals?.close())

  const directoryKey = async () => {
    const { authorities } = await asWorker(portals.d, tx => readDirectory(tx, portals.d.vault))
    return authorities.get('travis')?.officers.find(o => o.id === 'travis-officer')
  }

  test('answers per line, with the reason and what would suffice, once for all accounts', async () => {
    assert.match(await text(officer, '/'), /Answered/)
    const page = await text(officer, `/demands/${told.demandId}`)
    assert.match(page, /Stored content: we cannot answer/)
    assert.match(page, /What would suffice:<\/strong> search warrant under 18 USC 2703/)
    assert.equal(page.match(/we cannot answer/g)?.length, 1)
    for (const foreign of ['anna', 'piet', 'Acme', 'Stad Delfmond', told.acme, told.stad])
      assert.ok(!page.includes(foreign), foreign)
  })

  test('hands out the letters that it lists', async () => {
    const letter = await officer.call('GET', `/demands/${told.demandId}/letters/1`)
    assert.equal(letter.bytes.subarray(0, 5).toString(), '%PDF-')
    assert.match(String(letter.headers['content-disposition']), /^attachment/)
    assert.equal((await officer.call('GET', `/demands/${told.demandId}/letters/2`)).status, 404)
  })

  test('is another authority’s business to nobody', async () => {
    assert.match(await text(other, '/'), /There is nothing here yet/)
    for (const end of ['', '/package', '/letters/1', '/release-receipt.json'])
      assert.equal((await other.call('GET', `/demands/${told.demandId}${end}`)).status, 404)
    const message = form({ text: 'hello', key: 'a'.repeat(32) })
    assert.equal((await other.call('POST', `/demands/${told.demandId}/messages`, message)).status, 404)
  })

  test('takes the public key that an officer made, overwrites none unseen, and tells them', async () => {
    assert.match(await text(officer, '/'), /You have no key here yet/)
    const post = (recipient: string, seen: string) =>
      officer.call('POST', '/key', form({ recipient, seen, key: randomBytes(16).toString('hex') }))
    const [first, second] = [recipientOf(generateIdentity()), recipientOf(generateIdentity())]
    assert.equal((await post('age1nonsense', '')).status, 400)
    assert.equal((await post(first, '')).status, 303)
    assert.equal((await post(first, '')).status, 303, 'sent again it is there already')
    assert.equal((await post(second, '')).status, 409, 'another tab')
    const page = await text(officer, '/key')
    assert.ok(page.includes(recipientFingerprint(first)) && page.includes(first))
    assert.match(page, /You made this key here on/)
    assert.ok(!(await text(officer, '/')).includes('You have no key here yet'))
    const known = await directoryKey()
    assert.equal(known?.key, first)
    assert.ok(known?.keyMadeAt)
    assert.equal((await post(second, recipientFingerprint(first))).status, 303)
    assert.equal((await directoryKey())?.key, second)
    const mails = await asWorker(portals.d, tx =>
      tx.query("select 1 from duly.officer_mail where officer_id = 'travis-officer'", []),
    )
    assert.equal(mails.length, 2)
    assert.match(await text(other, '/key'), /You have no key here yet/)
  })

  test('sends a message once', async () => {
    const message = form({ text: 'When will it be ready?', key: 'b'.repeat(32) })
    for (let twice = 0; twice < 2; twice++)
      assert.equal((await officer.call('POST', `/demands/${told.demandId}/messages`, message)).status, 303)
    assert.equal(
      (await text(officer, `/demands/${told.demandId}`)).match(/When will it be ready/g)?.length,
      1,
    )
  })

  test('hands out no package before the log shows its release, and that one then', async () => {
    assert.equal((await officer.call('GET', `/demands/${told.demandId}/package`)).status, 404)
    await afterTick(portals.d)
    await releasePackage(portals.d, told.demandId, bytes, sha256, later(portals.d.now(), 86_400))
    const early = await officer.call('GET', `/demands/${told.demandId}/package`)
    assert.equal(early.status, 409)
    assert.equal(early.json<{ refusal: { code: string } }>().refusal.code, 'waiting_for_log')
    await untilPublic(portals.d, told.demandId)
    const whole = await officer.call('GET', `/demands/${told.demandId}/package`)
    assert.equal(whole.status, 200)
    assert.ok(whole.bytes.equals(bytes))
    assert.match(await text(officer, `/demands/${told.demandId}`), new RegExp(sha256))
  })

  test('takes a broken download up where it broke off', async () => {
    const actor = { kind: 'officer', id: 'travis-officer', authority: 'travis' } as const
    const found = await findDemand(portals.d, actor, told.demandId)
    assert(found?.view.package)
    const ask = (range: string, ifRange?: string) =>
      packageResponse(portals.d, found.view.package!, told.reference, { head: false, range, ifRange })
    const rest = await ask('bytes=100000-')
    assert.equal(rest.status, 206)
    assert.equal(rest.headers.get('content-range'), 'bytes 100000-299999/300000')
    assert.ok(Buffer.from(await rest.arrayBuffer()).equals(bytes.subarray(100_000)))
    assert.equal((await ask('bytes=0-9', '"another"')).status, 200)
    assert.equal((await ask('bytes=300000-')).status, 416)
  })

  test('gives the release leaf opened, which holds offline and names the package', async () => {
    const trust = parseTrust(new Uint8Array((await officer.call('GET', '/trust.json')).bytes))
    const receipt = (await officer.call('GET', `/demands/${told.demandId}/release-receipt.json`)).bytes
    const [leaf] = verifyReceipt(new Uint8Array(receipt), trust).leaves
    assert(leaf?.record.kind === 'released')
    assert.equal(leaf.record.package, sha256)
  })

  test('records the receipt of the package only against its hash', async () => {
    const confirm = (hash: string) =>
      officer.call('POST', `/demands/${told.demandId}/confirm`, form({ sha256: hash }))
    assert.equal((await confirm('0'.repeat(64))).status, 400)
    assert.match(await text(officer, `/demands/${told.demandId}`), /Ready to fetch/)
    assert.equal((await confirm(` ${sha256.toUpperCase()}\n`)).status, 303)
    assert.match(await text(officer, `/demands/${told.demandId}`), /You confirmed that you have it/)
  })

  test('lists each part of an answer with its own file and its own receipt', async () => {
    const more = randomBytes(1_000)
    const second = createHash('sha256').update(more).digest('hex')
    const until = later(portals.d.now(), 86_400)
    await releasePackage(portals.d, told.demandId, more, second, until, undefined, `${told.demandId}-2`)
    await untilPublic(portals.d, told.demandId)
    const trust = parseTrust(new Uint8Array((await officer.call('GET', '/trust.json')).bytes))
    for (const [part, hash, file] of [
      [1, sha256, bytes],
      [2, second, more],
    ] as const) {
      const at = `/demands/${told.demandId}`
      assert.ok((await officer.call('GET', `${at}/package?part=${part}`)).bytes.equals(file))
      const receipt = (await officer.call('GET', `${at}/release-receipt.json?part=${part}`)).bytes
      const [leaf] = verifyReceipt(new Uint8Array(receipt), trust).leaves
      assert(leaf?.record.kind === 'released')
      assert.equal(leaf.record.package, hash)
      assert.match(await text(officer, at), new RegExp(`Package ${part}, ready since[\\s\\S]*${hash}`))
    }
    assert.equal((await officer.call('GET', `/demands/${told.demandId}/package?part=3`)).status, 404)
    assert.match(await text(officer, `/demands/${told.demandId}`), /Ready to fetch/)
    const confirmed = form({ sha256: second })
    assert.equal((await officer.call('POST', `/demands/${told.demandId}/confirm`, confirmed)).status, 303)
    assert.doesNotMatch(await text(officer, `/demands/${told.demandId}`), /Ready to fetch/)
  })

  test('shows what each kind of paper reaches, with its citation alone and how sure it is', async () => {
    const page = await text(officer, '/reach')
    assert.match(page, /cannot be reached/)
    assert.match(page, /18 USC 2703.*source read/)
    const places = [...page.matchAll(/<h2 id="([a-z]+)">/g)].map(([, id]) => id)
    assert.equal(places[0], 'us', 'the law of the officer’s own country stands first')
    assert.deepEqual(
      [...page.matchAll(/<a href="#([a-z]+)">/g)].map(([, id]) => id).filter(id => id !== 'main'),
      places,
    )
    for (const [, cite] of page.matchAll(/<cite[^>]*>(.*?)<\/cite>/g))
      assert.doesNotMatch(cite ?? '', /from memory|not read|found/)
  })

  test('lists a page at a time, each demand once', async () => {
    const actor = { kind: 'officer', id: 'travis-officer', authority: 'travis' } as const
    const second = await twoTenantDemand(portals.d)
    const first = await readDemands(portals.d, actor, null, 1)
    const rest = await readDemands(portals.d, actor, first.more, 1)
    assert.deepEqual(
      [...first.demands, ...rest.demands].map(x => x.id),
      [second.demandId, told.demandId],
    )
    assert.equal(rest.more, null)
    const foreign = { kind: 'officer', id: 'other-officer', authority: 'other' } as const
    assert.deepEqual((await readDemands(portals.d, foreign, told.demandId)).demands, [])
  })

  test('its officer withdraws a demand once it says that it is sure, nobody else’s does, and the page says so', async () => {
    const own = await twoTenantDemand(portals.d)
    const path = `/demands/${own.demandId}/withdraw`
    const wish = { reason: 'The case is closed.', key: 'c'.repeat(32) }
    assert.match(await text(officer, `/demands/${own.demandId}`), /this cannot be undone/)
    assert.equal((await officer.call('POST', path, form(wish))).status, 400)
    assert.equal((await other.call('POST', path, form({ ...wish, sure: 'yes' }))).status, 404)
    for (let twice = 0; twice < 2; twice++)
      assert.equal((await officer.call('POST', path, form({ ...wish, sure: 'yes' }))).status, 303)
    const page = await text(officer, `/demands/${own.demandId}`)
    assert.match(page, /Withdrawn\./)
    assert.doesNotMatch(page, /cannot be undone/)
    assert.equal(
      (await officer.call('POST', path, form({ ...wish, sure: 'yes', key: 'd'.repeat(32) }))).status,
      409,
    )
  })
})
