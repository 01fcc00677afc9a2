// A letter in a language that no lawyer approved leaves on counsel's word alone, in English, or not at all.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { type TwoTenants, twoTenantDemand } from '../../../test/server/portal/demands.ts'
import { openPortals, type Portals } from '../../../test/server/portal/portals.ts'
import { POLICY_FOLLOW_UP } from '../../domain/permitted/follow-up.ts'
import type { Actor } from '../../kernel/actor.ts'
import { isRefusal, type Refusal } from '../../kernel/refusal.ts'
import { grounds } from '../../vocabulary/closed-lists.ts'
import { languages } from '../../words/languages.ts'
import { lawTables } from '../../words/law.node.ts'
import { templateIds } from '../../words/templates.ts'
import { loadFor } from '../acts/load.ts'
import { type SendLetter, sendLetter } from '../acts/send-letter.ts'
import { draftWords } from '../acts/wording.ts'
import { type Deployment, WORKER } from '../deployment.ts'
import { instrumentName } from '../surfaces/portal/instrument-name.ts'
import { lawIn } from '../surfaces/portal/law-text.ts'
import { asWorker } from '../worker/demand-at-work.ts'
import { annexRows } from './annex-iii.ts'
import { approveTemplate, revokeTemplate, templateHash, wordsInForce } from './approval.ts'
import { plainText } from './block.ts'
import { followUpReminder } from './follow-up.ts'
import { readApprovals } from './read-approvals.ts'
import { determination } from './to-authority.ts'

const mara: Actor = { kind: 'staff', id: 'mara', roles: ['intake', 'analyst'], employment: 'employee' }
const carl: Actor = { kind: 'staff', id: 'carl', roles: ['counsel'], employment: 'employee' }

describe('a letter to an authority that writes German', { timeout: 500_000 }, () => {
  let portals: Portals
  let told: TwoTenants
  /** As in production: nothing counts as approved by itself. */
  let d: Deployment

  before(async () => {
    portals = await openPortals()
    d = { ...portals.d, demo: false }
    told = await twoTenantDemand(portals.d)
    await asWorker(d, tx => tx.query("update duly.authority set language = 'de' where id = 'travis'", []))
  })
  after(() => portals?.close())

  const send = (actor: Actor, wish: Partial<SendLetter>) =>
    sendLetter(d, actor, { demandId: told.demandId, kind: 'acknowledgement', note: '', ...wish })
  const lastLetter = async () => {
    const loaded = await loadFor(d, carl, told.demandId)
    assert.ok(!isRefusal(loaded))
    const letter = loaded.demand.letters.at(-1)
    assert.ok(letter)
    return letter
  }
  const code = (done: object | Refusal) => (isRefusal(done) ? done.code : 'done')

  test('is refused to an analyst, and to counsel who confirmed nothing or another text', async () => {
    const hash = templateHash('acknowledgement', 'de')
    assert.equal(code(await send(mara, {})), 'counsel_required')
    assert.equal(code(await send(mara, { words: { confirm: hash } })), 'counsel_required')
    assert.equal(code(await send(carl, {})), 'counsel_required')
    assert.equal(code(await send(carl, { words: { confirm: 'a'.repeat(64) } })), 'counsel_required')
  })

  test('goes out on counsel’s confirmation, which stands with the letter', async () => {
    const hash = templateHash('acknowledgement', 'de')
    assert.equal(code(await send(carl, { words: { confirm: hash } })), 'done')
    const letter = await lastLetter()
    assert.match(letter.subject, /^Eingegangen: Ihr Schreiben/)
    const wording = {
      template: 'acknowledgement',
      language: 'de',
      hash,
      approvedBy: null,
      confirmedBy: 'carl',
    }
    assert.deepEqual(letter.wording, wording)
  })

  test('goes out in English by whoever may send it, and from the program itself', async () => {
    assert.equal(code(await send(mara, { words: { language: 'en' } })), 'done')
    assert.match((await lastLetter()).subject, /^Received: your paper/)
    assert.equal(code(await send(WORKER, { kind: 'acknowledgement' })), 'done')
    const letter = await lastLetter()
    assert.match(letter.subject, /^Received: your paper/)
    assert.equal(letter.wording, undefined)
  })

  test('goes out by itself once counsel approved that very text, until it is revoked', async () => {
    const wish = { template: 'acknowledgement', language: 'de', hash: templateHash('acknowledgement', 'de') }
    assert.equal(code(await approveTemplate(d, mara, wish)), 'counsel_required')
    assert.equal(code(await approveTemplate(d, carl, { ...wish, hash: 'b'.repeat(64) })), 'changed_meanwhile')
    assert.equal(code(await approveTemplate(d, carl, wish)), 'done')
    assert.equal(code(await send(mara, {})), 'done')
    const letter = await lastLetter()
    assert.match(letter.subject, /^Eingegangen/)
    assert.equal(letter.wording?.approvedBy, 'carl')
    assert.equal(code(await revokeTemplate(d, carl, wish)), 'done')
    assert.equal(code(await send(mara, {})), 'counsel_required')
    const [one] = await asWorker(d, readApprovals)
    assert.equal(one?.revokedBy, 'carl')
  })

  test('an approval is of one template in one language', async () => {
    assert.equal(code(await approveTemplate(d, carl, approvalOf('redirect'))), 'done')
    assert.equal((await wordsInForce(d, 'redirect', 'de')).wording?.approvedBy, 'carl')
    assert.equal((await wordsInForce(d, 'redirect', 'fr')).wording?.approvedBy, null)
    assert.equal((await wordsInForce(d, 'determination', 'de')).wording?.approvedBy, null)
  })

  const approvalOf = (template: 'redirect') => ({
    template,
    language: 'de',
    hash: templateHash(template, 'de'),
  })

  test('reminds of what has to follow: the provider’s policy in German, what a pack says as it is on record', async () => {
    const loaded = await loadFor(d, carl, told.demandId)
    assert.ok(!isRefusal(loaded))
    const reminder = (what: string) => {
      const moments = { since: d.now(), dueAt: d.now(), neverAt: d.now() }
      const demand = { ...loaded.demand, followUp: { what, cite: '', settled: null, ...moments } }
      const law = lawIn(d.packs, 'de').said
      const at = { ...d.urls, language: 'de' as const, own: null, instrument: (id: string) => id, law }
      return plainText(followUpReminder(demand, d.provider, at, { note: '', now: d.now() })).replaceAll(
        /\s+/g,
        ' ',
      )
    }
    assert.match(reminder(POLICY_FOLLOW_UP), /nach der Richtlinie des Anbieters/)
    assert.match(reminder('the judge confirms'), /: the judge confirms \(auf Englisch festgehalten\)\./)
    assert.match(reminder('x'), /Zugestellt: .*, per E-Mail/)
  })

  test('says what the law says in German, and once that its English decides; what a person wrote stays as it is', async () => {
    const loaded = await loadFor(d, carl, told.demandId)
    assert.ok(!isRefusal(loaded))
    const [first, ...others] = loaded.demand.lines
    assert.ok(first)
    const why =
      'Federal grand jury subpoena does not reach location: Location records need a warrant; nothing short of it lifts the bar against a governmental entity.'
    const lines = [{ ...first, reason: why, wouldSuffice: ['us.warrant.location'] }, ...others]
    const at = {
      ...d.urls,
      language: 'de' as const,
      own: null,
      instrument: (id: string) => instrumentName(d.packs, id, 'de'),
      law: (reason: string) => lawIn(d.packs, 'de').said(reason, 'us'),
    }
    const letter = determination({ ...loaded.demand, lines }, d.provider, at, '')
    const text = plainText(letter).replaceAll(/\s+/g, ' ')
    assert.match(
      text,
      /Bundes \(„grand jury subpoena“\) erfasst Standortdaten nicht\. Standortaufzeichnungen brauchen/u,
    )
    assert.match(text, /Was ausreichen würde: Beschluss über Standortdaten/)
    assert.ok(text.includes(others[0]?.reason ?? 'none'), text)
    assert.equal(text.split('maßgeblich ist ihr englischer Wortlaut').length, 2)
    assert.equal(letter.blocks.at(-1)?.kind, 'small')
  })

  test('an approval falls with a change of what the law is said to say, where the letter says it', () => {
    const [pack, table] = [...lawTables()].find(([id]) => id === 'us') ?? assert.fail()
    const before = [templateHash('determination', 'de'), templateHash('acknowledgement', 'de')]
    const [english] = Object.keys(table)
    const words = table[english ?? ''] as { de: string }
    const kept = words.de
    words.de = `${kept}!`
    const after = [templateHash('determination', 'de'), templateHash('acknowledgement', 'de')]
    words.de = kept
    assert.ok(pack)
    assert.notEqual(after[0], before[0])
    assert.equal(after[1], before[1])
  })

  test('the desk gets the English beside it, and the hash that a confirmation names', async () => {
    const words = await draftWords(d, 'acknowledgement', 'de', ({ language }) => ({
      subject: language,
      language,
      blocks: [{ kind: 'paragraph', text: `in ${language}${' word'.repeat(30)}` }],
    }))
    // The page wraps it by its own width; a mail by 72 columns.
    assert.equal(words.text, `in de${' word'.repeat(30)}\n`)
    assert.deepEqual(words.translation, {
      english: {
        subject: 'en',
        text: `in en${' word'.repeat(30)}\n`,
        pieces: [{ text: `in en${' word'.repeat(30)}\n`, filled: false }],
      },
      hash: templateHash('acknowledgement', 'de'),
      approved: false,
    })
  })
})

test('a reason of Annex III stays the English field of the form; what would suffice is in the language of the letter', () => {
  const ours = Object.values(grounds)
    .flat()
    .filter(ground => ground.startsWith('annex_iii_'))
  assert.equal(ours.length, 10)
  for (const language of languages)
    for (const ground of ours)
      assert.match(annexRows(ground, { language, own: null })[0]?.[1] ?? '', /^(the|it|executing) /)
  assert.deepEqual(annexRows('annex_iii_incomplete', { language: 'pl', own: null }), [
    ['Rozporządzenie (UE) 2023/1543, załącznik III, sekcja D(a)', 'the certificate is incomplete'],
    ['Co pozwoliłoby nam go wykonać', 'Certyfikat z wypełnionymi wszystkimi sekcjami.'],
  ])
  assert.equal(annexRows('annex_iii_not_stored', { language: 'de', own: null }).length, 1)
  assert.deepEqual(annexRows('no_identifier', { language: 'de', own: null }), [])
})

test('each template in each language has a text of its own, and a hash of it', () => {
  const hashes = languages.flatMap(language => templateIds.map(id => templateHash(id, language)))
  assert.equal(new Set(hashes).size, hashes.length)
})
