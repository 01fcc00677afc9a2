import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { type Approval, type Look, openApproval } from '../../../../test/server/approve/approval.ts'
import { PAPER, type Prepared, prepareDemand } from '../../../../test/server/approve/prepared-demand.ts'
import { brokenRules, shoot } from '../../../../test/server/sign-in/complaints.ts'
import type { TestGround } from '../../../../test/server/sign-in/sign-in-ground.ts'
import { assertLooksRight } from '../../../../test/ways.ts'
import type { PendingAuthorisation, PendingList, SignedList } from '../../../api/approve/pending.ts'
import { openPasskeyClient, type PasskeyClient } from '../../../cli/passkey/passkey-client.ts'
import { createSoftwarePasskey, type SoftwarePasskey } from '../../../cli/passkey/software-passkey.ts'
import { digestWords } from '../../../ledger/digest-words.ts'
import { encodeAuthorisation } from '../../../seal/authorisation/authorisation.ts'
import { listChallenge } from '../../../seal/authorisation/authorisation-list.ts'
import { peculiaritiesOf } from '../../../seal/unusual.ts'
import { WIDE_PERIOD_DAYS } from '../../../vocabulary/closed-lists.ts'
import { languages } from '../../../words/languages.ts'
import type { ProblemDocument } from '../../http/problem.ts'
import { originOf } from '../../http/site.ts'
import { signInChallenge } from '../../sign-in/challenges.ts'
import { makeLink } from '../../sign-in/links.ts'

describe('the approval surface', { timeout: 500_000 }, () => {
  let surface: Approval
  let ground: TestGround
  let prepared: Prepared
  let origin: string

  before(async () => {
    surface = await openApproval()
    ;({ ground, origin } = surface)
  })

  after(() => surface?.close())

  beforeEach(async () => {
    // One address enrols more often here than a live surface lets it.
    await ground.query('delete from duly.attempt')
    prepared = await prepareDemand(ground, 'p-prep', 't-1')
  })

  type Scripted = { passkey: SoftwarePasskey; client: PasskeyClient; call: Call }

  /** A signed-in script: what the demo's cast and an attacker have. */
  async function scripted(person: string): Promise<Scripted> {
    const passkey = createSoftwarePasskey({ rpId: ground.site.hosts.approve, origin })
    const client = openPasskeyClient(passkey)
    await client.enrol(await makeLink(ground.deps, { kind: 'staff', id: person }, 'approve'))
    await client.signIn()
    return { passkey, client, call: calling(client) }
  }

  type Answer = { status: number; body: unknown }
  type Call = (method: 'GET' | 'POST', path: string, sent?: unknown) => Promise<Answer>

  function calling(client: PasskeyClient): Call {
    return async (method, path, sent) => {
      const answer = await client.call(method, path, sent)
      return { status: answer.status, body: answer.json() }
    }
  }

  const codeOf = ({ body }: Answer) => (body as ProblemDocument).refusal.code
  const waits = async (call: Call) => {
    const { body } = (await call('GET', '/api/pending')) as { body: PendingList }
    return body.waiting.some(row => row.digest === prepared.digest)
  }
  const bytesOf = (digest: string) => new Uint8Array(Buffer.from(digest, 'hex'))

  describe('by script', () => {
    test('lets two people sign, each once, and not the one who prepared it', async () => {
      const [one, two] = [await scripted('p-one'), await scripted('p-two')]
      assert.equal(await waits(one.call), true)
      const { digest } = prepared
      const sign = ({ passkey, call }: typeof one) =>
        call('POST', '/api/sign', { digest, assertion: passkey.sign(bytesOf(digest)) })
      assert.equal(codeOf(await sign(one)), 'authorisation_stale', 'nobody signs what they have not opened')
      for (const { call } of [one, two]) await call('GET', `/api/pending/${digest}`)
      assert.deepEqual((await sign(one)).body, { status: 'prepared' })
      assert.equal(await waits(one.call), false)
      assert.equal(codeOf(await sign(one)), 'same_person')
      assert.deepEqual((await sign(two)).body, { status: 'authorised' })
      const { body } = (await two.call('GET', '/api/pending')) as { body: PendingList }
      assert.deepEqual(
        body.signed.filter(r => r.digest === digest).map(r => r.status),
        ['authorised'],
      )
    })

    test('the list says what is unusual of each, and names no account', async () => {
      const { call } = await scripted('p-one')
      const { body } = (await call('GET', '/api/pending')) as { body: PendingList }
      const row = body.waiting.find(one => one.digest === prepared.digest)
      assert.deepEqual(
        row?.peculiar.map(p => p.kind),
        peculiaritiesOf(prepared.authorisation, new Date().toISOString(), WIDE_PERIOD_DAYS).map(p => p.kind),
      )
      assert.deepEqual(
        row?.care.map(c => c.kind),
        ['mail_unauthenticated', 'duty_unknown'],
      )
      assert.ok(!JSON.stringify(body).includes('holds it so'), 'nor with whose words')
      const account = prepared.authorisation.lines[0]?.identifier.value ?? 'none'
      assert.ok(!JSON.stringify(body).includes(account), 'a list is read without a grant')
    })

    test('several are listed with one question to the database after the other', async () => {
      await prepareDemand(ground, 'p-prep', 't-1')
      const { call } = await scripted('p-one')
      const warned: string[] = []
      const hear = ({ message }: Error) => warned.push(message)
      process.on('warning', hear)
      const { body } = (await call('GET', '/api/pending')) as { body: PendingList }
      process.off('warning', hear)
      assert.ok(body.waiting.length > 1)
      assert.deepEqual(warned, [])
    })

    test('shows the very bytes, what is unusual about the demand, and records the reading once', async () => {
      const { call } = await scripted('p-one')
      const path = `/api/pending/${prepared.digest}`
      const { body } = (await call('GET', path)) as { body: PendingAuthorisation }
      await call('GET', path)
      assert.deepEqual(JSON.parse(body.canonical), prepared.authorisation)
      const care = body.context.care.map(c => c.kind)
      assert.ok(care.includes('mail_unauthenticated'), care.join())
      const kept = body.context.keptBack.map(r => [`${r.categories}`, r.decision, r.ground, r.reason.text])
      const reason = 'A subpoena cannot reach content; a warrant would.'
      assert.deepEqual(kept, [['content_stored', 'reject', 'process_does_not_reach_category', reason]])
      const reads = await ground.query('select 1 from duly.access where demand_id = $1', [prepared.id])
      assert.equal(reads.length, 1)
    })

    test('says on what each part leaves, why it is not challenged, and gives the paper to who opened it', async () => {
      const { call } = await scripted('p-one')
      const two = await scripted('p-two')
      const path = `/api/pending/${prepared.digest}`
      const { context } = (await call('GET', path)).body as PendingAuthorisation
      assert.deepEqual(
        context.decided.map(({ categories, ground, reason, cite, by }) => [
          categories,
          ground,
          reason.text,
          cite,
          by,
        ]),
        [
          [['subscriber'], 'required_by_law', 'Required.', '18 USC 2703(c)(2)', 'Name of p-prep'],
          [
            ['traffic'],
            'required_by_law_counsel_opinion',
            'A court of this state holds it so.',
            '18 USC 2703(c)(2)',
            'Name of p-prep',
          ],
        ],
      )
      assert.deepEqual(context.notChallenged, [{ why: 'Valid on its face.', by: 'Name of p-two' }])
      const [paper] = context.papers
      assert.deepEqual(
        [paper?.sha256, paper?.title, paper?.instrument, paper?.reference, paper?.issuedOn, paper?.authority],
        [
          prepared.authorisation.papers[0],
          'subpoena.pdf',
          'us.subpoena.state',
          'TC-2026-114',
          '2026-11-01',
          'Travis County District Attorney',
        ],
      )
      const file = `${path}/papers/${paper?.sha256}`
      assert.equal((await two.client.call('GET', file)).status, 403, 'nothing is opened without a purpose')
      await two.call('GET', path)
      assert.deepEqual((await two.client.call('GET', file)).bytes, PAPER)
      assert.equal(codeOf(await call('GET', `${path}/papers/${'0'.repeat(64)}`)), 'not_found')
      const reads = await ground.query<{ what: string }>(
        `select r.what from duly.access_read r join duly.access x on x.id = r.access_id
         where x.demand_id = $1 and x.person_id = 'p-two' order by r.what`,
        [prepared.id],
      )
      assert.deepEqual(
        reads.map(r => r.what),
        ['authorisation', 'paper'],
      )
    })

    test('takes no signature by another person’s passkey, another digest’s, or without verifying the person', async () => {
      const [one, two] = [await scripted('p-one'), await scripted('p-two')]
      const digest = prepared.digest
      const bytes = bytesOf(digest)
      const foul = [
        two.passkey.sign(bytes),
        one.passkey.sign(bytesOf('00'.repeat(32))),
        one.passkey.sign(bytes, { userVerified: false }),
        one.passkey.sign(bytes, { origin: originOf(ground.site, 'desk') }),
        one.passkey.sign(bytes, { rpId: ground.site.hosts.desk }),
        one.passkey.sign(signInChallenge(Buffer.from(bytes).toString('base64url'))),
      ]
      for (const assertion of foul) {
        const answer = await one.call('POST', '/api/sign', { digest, assertion })
        assert.deepEqual([answer.status, codeOf(answer)], [403, 'signature_refused'])
      }
      assert.equal(await waits(one.call), true)
    })

    test('signs a list in one ceremony: each that was opened, and says why not the others', async () => {
      const { passkey, call } = await scripted('p-one')
      const [second, unread] = [
        await prepareDemand(ground, 'p-prep', 't-1'),
        await prepareDemand(ground, 'p-prep', 't-1'),
      ]
      const digests = [prepared.digest, unread.digest, second.digest]
      for (const { digest } of [prepared, second]) await call('GET', `/api/pending/${digest}`)
      const assertion = passkey.sign(listChallenge(digests.map(bytesOf)))
      const { body } = await call('POST', '/api/sign-list', { digests, assertion })
      const outcomes = (body as SignedList).outcomes.map(o => ('refusal' in o ? o.refusal.detail : o.status))
      assert.deepEqual(outcomes, ['prepared', 'You have not opened this authorisation.', 'prepared'])
      const german = await call('POST', '/api/sign-list?language=de', { digests, assertion })
      const said = (german.body as SignedList).outcomes.map(o => ('refusal' in o ? o.refusal.detail : ''))
      const twice = 'Sie haben sie bereits unterschrieben.'
      assert.deepEqual(said, [twice, 'Sie haben diese Freigabe nicht geöffnet.', twice])
      const foul = [[...digests].reverse(), digests.slice(0, 2), [...digests, prepared.digest]]
      for (const other of foul)
        assert.equal(
          codeOf(await call('POST', '/api/sign-list', { digests: other, assertion })),
          'signature_refused',
        )
    })

    test('sends back with a reason, after which nobody can sign', async () => {
      const { passkey, call } = await scripted('p-one')
      const digest = prepared.digest
      assert.equal((await call('POST', '/api/send-back', { digest, reason: ' ' })).status, 400)
      assert.deepEqual((await call('POST', '/api/send-back', { digest, reason: 'Too long.' })).body, {
        status: 'revoked',
      })
      const late = await call('POST', '/api/sign', { digest, assertion: passkey.sign(bytesOf(digest)) })
      assert.equal(codeOf(late), 'authorisation_stale')
      assert.equal(codeOf(await call('GET', `/api/pending/${digest}`)), 'authorisation_stale')
    })

    test('tells who is not an approver, and who is not signed in, nothing', async () => {
      const { call } = await scripted('p-look')
      const nobody = createSoftwarePasskey({ rpId: ground.site.hosts.approve, origin })
      const outside = calling(openPasskeyClient(nobody))
      for (const path of ['/api/pending', `/api/pending/${prepared.digest}`]) {
        assert.equal(codeOf(await call('GET', path)), 'not_allowed')
        assert.equal(codeOf(await outside('GET', path)), 'not_signed_in')
      }
    })
  })

  describe('in a real browser', () => {
    const signedInPage = (person: string, look?: Look) => surface.signedInPage(person, look)
    const looksRight = (page: Page, name: string) =>
      assertLooksRight(page, name, { broken: brokenRules, picture: name })

    test('a person reads to the end, signs what was shown, and learns how to revoke', async () => {
      const { context, page, complaints } = await signedInPage('p-one')
      await looksRight(page, 'approve-list')
      await page.getByRole('link', { name: prepared.authorisation.demand }).click()
      await page.getByRole('heading', { level: 1, name: /anna@oostvaart\.example.*Ames.*subpoena/ }).waitFor()
      assert.equal(await page.getByRole('button', { name: 'Sign', exact: true }).count(), 0)
      const words = digestWords(bytesOf(prepared.digest)).join(' ')
      assert.equal(await page.locator('#digest-words').textContent(), words)
      for (const { fingerprint } of prepared.authorisation.recipients)
        assert.equal(await page.locator('.words', { hasText: fingerprint }).count(), 1)
      assert.equal(await page.evaluate('document.documentElement.scrollWidth'), 360)
      await page.getByText('A long period: 122 days').waitFor()
      assert.deepEqual(await brokenRules(page), [])
      await page.keyboard.press('End')
      await page.getByRole('button', { name: 'Sign', exact: true }).waitFor()
      await looksRight(page, 'approve-read')
      await page.getByRole('button', { name: 'Sign', exact: true }).click()
      await page.getByRole('heading', { name: 'Signed' }).waitFor()
      await page.getByText('A second person must sign').waitFor()
      await page.getByText('choose “Revoke”').waitFor()
      await looksRight(page, 'approve-signed')
      const rows = await ground.query('select 1 from duly.approval where digest = $1', [
        Buffer.from(prepared.digest, 'hex'),
      ])
      assert.equal(rows.length, 1)
      assert.deepEqual(complaints, [])
      await context.close()
    })

    test('in each language the page shows every value that is signed, and keeps the choice', async () => {
      const { context, page, complaints } = await signedInPage('p-one')
      const signed: string[] = []
      JSON.parse(JSON.stringify(prepared.authorisation), (_key, value: unknown) => {
        if (value === null || typeof value !== 'object') signed.push(String(value))
        return value
      })
      await page.goto(`${origin}/#${prepared.digest}`)
      const words = digestWords(bytesOf(prepared.digest)).join(' ')
      const titles = new Set<string>()
      for (const language of languages) {
        await page.locator('#language').selectOption(language)
        await page.locator(`html[lang=${language}] #language:enabled`).waitFor()
        await page.locator('#fields summary').click()
        await page.locator('.fields tbody tr').last().waitFor()
        const shown = await page.locator('.fields td').allTextContents()
        assert.deepEqual(shown.sort(), signed.sort(), language)
        assert.equal(await page.locator('#digest-words').textContent(), words, language)
        titles.add((await page.locator('h1').textContent()) ?? '')
        assert.equal(await page.evaluate('document.documentElement.scrollWidth'), 360, language)
        if (language === 'ja') {
          assert.deepEqual(await brokenRules(page), [])
          await shoot(page, `approve-read-${language}-360`)
        }
      }
      assert.equal(titles.size, languages.length)
      await page.locator('#language').selectOption('de')
      await page.locator('html[lang=de] #language:enabled').waitFor()
      await page.reload()
      await page.locator('html[lang=de] #end').waitFor()
      await page.locator('#end').focus()
      await page.getByRole('button', { name: 'Vormerken, um mit anderen zu unterschreiben' }).click()
      await page.getByRole('heading', { name: /Gelesen, gemeinsam zu unterschreiben/ }).waitFor()
      await page.locator('#language').selectOption('fr')
      await page.getByRole('heading', { name: /Lues, à signer ensemble/ }).waitFor()
      await page.goto(`${origin}/#${'0'.repeat(64)}`)
      await page.getByRole('heading', { name: 'Pas ici' }).waitFor()
      assert.deepEqual(
        complaints.filter(c => !c.includes('409')),
        [],
      )
      await context.close()
    })

    test('a signer of many reads each, keeps it, and signs all with one touch', async () => {
      const second = await prepareDemand(ground, 'p-prep', 't-1')
      const { context, page, complaints } = await signedInPage('p-one')
      for (const one of [prepared, second]) {
        await page.goto(`${origin}/#${one.digest}`)
        await page.getByRole('heading', { level: 1, name: /anna@oostvaart/ }).waitFor()
        await page.getByText(digestWords(bytesOf(one.digest)).join(' ')).waitFor()
        await page.locator('#end').focus()
        await page.getByRole('button', { name: 'Keep, to sign with others' }).click()
        await page.getByRole('heading', { name: /^Read, to sign together/ }).waitFor()
      }
      await looksRight(page, 'approve-kept')
      const cookies = await context.cookies()
      await context.clearCookies()
      await page.getByRole('button', { name: 'Sign these 2 at once' }).click()
      await page.getByRole('link', { name: /Sign in in a new tab/ }).waitFor()
      // As signing in beside it does.
      await context.addCookies(cookies)
      await page.getByRole('button', { name: 'Sign these 2 at once' }).click()
      await page.getByRole('heading', { name: '2 authorisations signed' }).waitFor()
      assert.deepEqual(await brokenRules(page), [])
      const rows = await ground.query('select 1 from duly.approval where digest = any($1)', [
        [prepared, second].map(one => Buffer.from(one.digest, 'hex')),
      ])
      assert.equal(rows.length, 2)
      assert.deepEqual(
        complaints.filter(c => !c.includes('401')),
        [],
      )
      await context.close()
    })

    test('the focus that reaches the end shows the button to who does not scroll', async () => {
      const { context, page } = await signedInPage('p-one', { width: 1280, dark: true })
      await page.goto(`${origin}/#${prepared.digest}`)
      await page.getByRole('heading', { level: 1, name: /anna@oostvaart/ }).waitFor()
      await page.locator('#end').focus()
      await page.getByRole('button', { name: 'Sign', exact: true }).waitFor()
      await context.close()
    })

    test('sending back asks for a reason and works by keyboard', async () => {
      const { context, page } = await signedInPage('p-one', { width: 1280 })
      await page.goto(`${origin}/#${prepared.digest}`)
      await page.getByRole('button', { name: 'Send back' }).first().press('Enter')
      await page.getByLabel('What is wrong?').fill('The period is not the one of the paper.')
      await looksRight(page, 'approve-send-back')
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { name: 'Sent back' }).waitFor()
      await looksRight(page, 'approve-sent-back')
      await context.close()
    })

    test('bytes that are not those of the address are never offered for signing', async () => {
      const { context, page } = await signedInPage('p-one')
      const other = await prepareDemand(ground, 'p-prep', 't-1')
      const canonical = Buffer.from(encodeAuthorisation(other.authorisation)).toString('utf8')
      await page.route(`**/api/pending/${prepared.digest}`, async route => {
        const context = { care: [], keptBack: [] }
        await route.fulfill({ json: { digest: prepared.digest, canonical, signedByMe: false, context } })
      })
      await page.goto(`${origin}/#${prepared.digest}`)
      await page.getByRole('heading', { name: 'Do not sign' }).waitFor()
      assert.equal(await page.locator('#sign').count(), 0)
      await context.close()
    })
  })
})
