import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { after, before, describe, test } from 'node:test'
import { digestOf } from '../../../../test/server/customer/worlds.ts'
import {
  secretDemand,
  type TwoTenants,
  twoTenantDemand,
  write,
} from '../../../../test/server/portal/demands.ts'
import { form, text } from '../../../../test/server/portal/pages.ts'
import { openPortals, type Portals, untilPublic } from '../../../../test/server/portal/portals.ts'
import type { PasskeyClient } from '../../../cli/passkey/passkey-client.ts'
import type { Actor } from '../../../kernel/actor.ts'
import { isRefusal } from '../../../kernel/refusal.ts'
import { parseTrust } from '../../../ledger/trust.ts'
import { verifyReceipt } from '../../../ledger/verify-receipt.ts'
import { loadFor } from '../../acts/load.ts'
import { loadAtWork } from '../../worker/demand-at-work.ts'
import { takeGrant } from '../desk/access.ts'
import { readMatters } from './matters.ts'

describe('the customer console', { timeout: 500_000 }, () => {
  let portals: Portals
  let acme: PasskeyClient
  let stad: PasskeyClient
  let told: TwoTenants

  before(async () => {
    portals = await openPortals()
    acme = await portals.client('customer', 'acme-admin')
    stad = await portals.client('customer', 'stad-admin')
  })
  after(() => portals?.close())

  test('says so where nothing is due', async () => {
    const page = await text(acme, '/')
    assert.match(page, /Nothing waits for you/)
    assert.match(page, /There is nothing here/)
    assert.match(page, /admin@acme\.example/)
  })

  test('tells a tenant what was asked, answered and what it can do', async () => {
    told = await twoTenantDemand(portals.d)
    assert.match(await text(acme, '/'), /One demand waits for your answer/)
    const page = await text(acme, `/demands/${told.acme}`)
    assert.match(
      page,
      /Travis County District Attorney \(United States\) asked us for subscriber and session records and stored content of one account of yours/,
    )
    assert.match(page, /We refuse stored content/)
    assert.match(page, /You can object until/)
    assert.match(page, /Person 1 \(intake, analyst\)<br><span class="small quiet">employee of Quillfern/)
    assert.match(
      page,
      /The text of the paper, its facts and findings<\/div><\/td><td role="cell" data-head="Why"><div>Answering this demand/,
    )
    assert.doesNotMatch(page, /Mara Lindqvist/)
  })

  test('the desk opens a demand under a grant alone, and its reason is not shown where it may speak of another tenant', async () => {
    const ada: Actor = { kind: 'staff', id: 'ada', roles: ['approver'], employment: 'employee' }
    const code = async (id: string) => {
      const loaded = await loadFor(portals.d, ada, id)
      return isRefusal(loaded) ? loaded.code : 'open'
    }
    assert.equal(await code(told.demandId), 'grant_needed')
    assert.equal(await code('0'.repeat(32)), 'not_found')
    const words = 'Stad asked about its part of it.'
    const wish = { demandId: told.demandId, purpose: 'other', words, minutes: 15 } as const
    assert.equal(isRefusal(await takeGrant(portals.d, ada, { ...wish, words: '' })), true)
    assert.equal(isRefusal(await takeGrant(portals.d, ada, wish)), false)
    assert.equal(await code(told.demandId), 'open')
    const page = await text(acme, `/demands/${told.acme}`)
    assert.match(page, /Person 3 \(approver\)/)
    assert.match(
      page,
      /nothing was opened<\/div><\/td><td role="cell" data-head="Why"><div>Another reason<\/div>/,
    )
    assert.doesNotMatch(page, /Stad/)
  })

  test('shows one tenant nothing of another, in pages, copy and receipt', async () => {
    await untilPublic(portals.d, told.demandId)
    for (const path of [
      '/',
      `/demands/${told.acme}`,
      `/demands/${told.acme}/answer`,
      `/demands/${told.acme}/copy`,
      `/demands/${told.acme}/receipt.json`,
    ]) {
      const answer = await acme.call('GET', path)
      assert.equal(answer.status, 200, path)
      const body = answer.bytes.toString('latin1')
      for (const foreign of ['piet', 'stad.example', 'Stad Delfmond', told.stad, told.demandId])
        assert.ok(!body.includes(foreign), `${path} shows ${foreign}`)
    }
    for (const end of ['', '/copy', '/answer', '/receipt.json'])
      assert.equal((await stad.call('GET', `/demands/${told.acme}${end}`)).status, 404)
  })

  test('hands out a receipt that holds offline and names the copy handed out', async () => {
    const trust = parseTrust(new Uint8Array((await acme.call('GET', '/trust.json')).bytes))
    const receipt = new Uint8Array((await acme.call('GET', `/demands/${told.acme}/receipt.json`)).bytes)
    const copy = (await acme.call('GET', `/demands/${told.acme}/copy`)).bytes
    const verified = verifyReceipt(receipt, trust, {
      copySha256: createHash('sha256').update(copy).digest('hex'),
    })
    const kinds = verified.leaves.map(l => l.record.kind).toSorted()
    assert.deepEqual(kinds, ['determined', 'notified', 'received', 'received'])
  })

  test('says of its own demand where it is challenged, since when and what came of it, and of no other', async () => {
    const challenge = {
      challenge: 'c1',
      challengeKind: 'motion_2703h',
      about: 'production',
      matters: [told.acme],
      forum: 'the district court of <Travis>',
      filedOn: '2026-11-25',
      deadline: null,
      law: null,
      effect: 'by_statute',
      cite: '18 USC 2703(h)',
      document: null,
      note: 'privileged',
    } as const
    const before = (await stad.call('GET', `/demands/${told.stad}`)).bytes.toString()
    await write(portals.d, told.demandId, [{ kind: 'ChallengeFiled', matter: null, data: challenge }], 'carl')
    const page = await text(acme, `/demands/${told.acme}`)
    assert.match(
      page,
      /We challenged the demand: motion under 18 USC 2703\(h\), before the district court of &lt;Travis&gt;, since 25 November 2026\. It is not decided yet\. Until then nothing of yours leaves\./,
    )
    assert.match(page, /Our challenge suspends the demand: nothing leaves meanwhile/)
    assert.doesNotMatch(page, /privileged/)
    const ruled = {
      challenge: 'c1',
      step: 'ruling',
      on: '2026-12-01',
      result: 'denied',
      document: null,
      note: '',
    } as const
    await write(
      portals.d,
      told.demandId,
      [{ kind: 'ChallengeStepRecorded', matter: null, data: ruled }],
      'carl',
    )
    assert.match(await text(acme, `/demands/${told.acme}`), /It was denied on 1 December 2026\./)
    const mine = (body: string) =>
      body.replaceAll(/name="_token" value="[^"]*"|\d+ (minutes?|hours?|seconds?)/g, '')
    assert.equal(mine((await stad.call('GET', `/demands/${told.stad}`)).bytes.toString()), mine(before))
  })

  test('takes an objection with its reason once, and shows it', async () => {
    const without = await acme.call(
      'POST',
      `/demands/${told.acme}/answer/review`,
      form({ answer: 'objects', text: ' ' }),
    )
    assert.equal(without.status, 400)
    assert.match(without.bytes.toString(), /An objection needs its reason/)
    const words = 'It asks for <more> than it may.'
    const review = await acme.call(
      'POST',
      `/demands/${told.acme}/answer/review`,
      form({ answer: 'objects', text: words }),
    )
    const page = review.bytes.toString()
    assert.match(page, /Is this right/)
    const key = /name="key" value="([0-9a-f]{32})"/.exec(page)?.[1] ?? ''
    const sent = { answer: 'objects', text: words, key }
    for (let twice = 0; twice < 2; twice++)
      assert.equal((await acme.call('POST', `/demands/${told.acme}/answer`, form(sent))).status, 303)
    const shown = await text(acme, `/demands/${told.acme}`)
    assert.match(shown, /You object\. Nothing leaves until our counsel has decided/)
    assert.match(shown, /It asks for &lt;more&gt; than it may/)
    assert.equal((await stad.call('POST', `/demands/${told.acme}/answer`, form(sent))).status, 404)
  })

  test('a consent covers what was ticked and no more, is shown, and is taken back', async () => {
    const review = await stad.call(
      'POST',
      `/demands/${told.stad}/answer/review`,
      form({ answer: 'consents', text: '' }),
    )
    const page = review.bytes.toString()
    const key = /name="key" value="([0-9a-f]{32})"/.exec(page)?.[1] ?? ''
    const ticks = [...page.matchAll(/name="(cover-\d+)"/g)].map(m => m[1] ?? '')
    assert.ok(ticks.length > 0 && !/name="cover-\d+"[^>]*checked/.test(page), 'nothing is ticked beforehand')
    const send = (more: Record<string, string>) =>
      stad.call(
        'POST',
        `/demands/${told.stad}/answer`,
        form({ answer: 'consents', text: '', key, from: '', to: '', ...more }),
      )
    const without = await send({})
    assert.equal(without.status, 400)
    assert.match(without.bytes.toString(), /Choose at least one kind of data/)
    assert.equal((await send({ [ticks[0] ?? '']: '1', from: '2026-02-01', to: '2026-02-28' })).status, 303)
    const shown = await text(stad, `/demands/${told.stad}`)
    assert.match(shown, /Your consent.*We verify it with your organisation before anything leaves by it/s)
    const { stream } = (await loadAtWork(portals.d, told.demandId))!
    const given = stream.demand?.matters.find(m => m.id === told.stad)?.consent
    assert.deepEqual(
      [given?.lines.length, given?.from, given?.to],
      [1, '2026-02-01T00:00:00.000Z', '2026-03-01T00:00:00.000Z'],
    )
    assert.equal((await acme.call('POST', `/demands/${told.stad}/consent/revoke`, form({}))).status, 404)
    assert.equal((await stad.call('POST', `/demands/${told.stad}/consent/revoke`, form({}))).status, 303)
    assert.match(await text(stad, `/demands/${told.stad}`), /Taken back/)
    assert.doesNotMatch(await text(acme, `/demands/${told.acme}`), /Your consent/)
  })

  test('says what still waits for the log, and gives the receipt of the rest', async () => {
    await untilPublic(portals.d, told.demandId)
    const page = await text(acme, `/demands/${told.acme}`)
    assert.match(page, /You objected, .*leaf \d+ of the log/s)
  })

  test('records the first look at a notice, and only that one', async () => {
    await text(stad, `/demands/${told.stad}`)
    await text(stad, `/demands/${told.stad}`)
    const work = await loadAtWork(portals.d, told.demandId)
    const reads = work?.stream.events.filter(e => e.kind === 'NoticeRead').map(e => e.matter)
    assert.deepEqual(reads?.toSorted(), [told.acme, told.stad].toSorted())
  })

  test('sends the same digest whether or not a demand exists that may not be known', async () => {
    const digest = await digestOf(portals.d, 'acme')
    assert.match(digest ?? '', /D-/)
    await secretDemand(portals.d)
    assert.equal(await digestOf(portals.d, 'acme'), digest)
  })

  test('tells a tenant nothing of the count of a paper that named others too', async () => {
    const closed = {
      outcome: 'complied_in_part',
      country: 'US',
      process: 'subpoena',
      accounts: 2,
      counted: '',
    } as const
    await write(portals.d, told.demandId, [{ kind: 'Closed', matter: null, data: closed }])
    await untilPublic(portals.d, told.demandId)
    const receipt = await text(acme, `/demands/${told.acme}/receipt.json`)
    assert.match(receipt, /"kind":"closed"/)
    assert.doesNotMatch(receipt, /"kind":"statistics"|complied_in_part/)
    assert.match(await text(acme, `/demands/${told.acme}`), /Nothing of yours left/)
  })

  test('lists a page at a time, each matter once', async () => {
    const actor = { kind: 'tenant', id: 'acme-admin', tenant: 'acme' } as const
    const second = await twoTenantDemand(portals.d)
    const first = await readMatters(portals.d, actor, null, 1)
    const rest = await readMatters(portals.d, actor, first.more, 1)
    assert.deepEqual(
      [...first.matters, ...rest.matters].map(m => m.id),
      [second.acme, told.acme],
    )
    assert.equal(rest.more, null)
  })
})
