// Contacts of one tenant who speak different languages: each gets the notice in its own where a lawyer approved the words, signed for
// itself, and all of them name the same notice.

import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { after, before, describe, test } from 'node:test'
import PostalMime from 'postal-mime'
import { cast } from '../../../test/given.ts'
import { fsckOf } from '../../../test/server/fsck.ts'
import { secretDemand } from '../../../test/server/portal/demands.ts'
import { openPortals, type Portals } from '../../../test/server/portal/portals.ts'
import { NO_TERMS } from '../../directory/tenant-terms.ts'
import { BY_POST } from '../../domain/notice/notice-state.ts'
import type { Actor } from '../../kernel/actor.ts'
import { isRefusal } from '../../kernel/refusal.ts'
import { verifyNotice } from '../../ledger/notice.ts'
import { parseTrust } from '../../ledger/trust.ts'
import { execute } from '../../store/demand/execute.ts'
import { loadKeys } from '../../store/demand/stream.ts'
import { openBytes } from '../../store/keys/field.ts'
import { WORKER } from '../deployment.ts'
import { addContact, changeTenant } from '../directory.ts'
import { approveTemplate, templateHash } from '../letters/approval.ts'
import { trustFile } from '../log/trust.ts'
import { asWorker, loadAtWork } from '../worker/demand-at-work.ts'
import { takeNoticeReport } from '../worker/upkeep/notice-report.ts'
import { loadFor } from './load.ts'
import { draftRepeat, repeatNotice } from './repeat-notice.ts'
import { draftNotice, sendNotice } from './send-notice.ts'

const carl: Actor = { kind: 'staff', id: 'carl', roles: ['counsel'], employment: 'employee' }

describe('a notice to contacts of several languages', { timeout: 500_000 }, () => {
  let portals: Portals
  let demandId = ''
  let matter = ''

  before(async () => {
    portals = await openPortals()
    const { d } = portals
    // Invented people approve every translation in a demo; here it is as in a live installation.
    Object.assign(d, { demo: false })
    const acme = {
      id: 'acme',
      kind: 'enterprise',
      country: 'NL',
      name: 'Acme',
      domains: ['acme.example'],
    } as const
    const party = (role: 'contract_party' | 'processor') => ({
      role,
      name: '',
      country: 'DE',
      tenant: null,
      told: true,
    })
    await asWorker(d, async tx => {
      const chain = [party('contract_party'), party('processor')]
      // Italian is none of ours.
      await changeTenant(
        tx,
        d.vault,
        { ...acme, chain, terms: { ...NO_TERMS, languages: ['it', 'pl'] } },
        null,
      )
      for (const [id, language, part] of [
        ['de', 'de', 'processor'],
        ['nl', 'nl', 'contract_party'],
        ['fr', 'fr', 'contract_party'],
        ['none', null, 'contract_party'],
      ] as const)
        await addContact(tx, d.vault, 'acme', {
          id: `acme-${id}`,
          name: id,
          mail: `${id}@acme.example`,
          language,
          party: part,
        })
    })
    for (const language of ['de', 'nl', 'pl'] as const) {
      const hash = templateHash('notice', language)
      assert.ok(!isRefusal(await approveTemplate(d, carl, { template: 'notice', language, hash })))
    }
    matter = await secretDemand(d)
    const [row] = await asWorker(d, tx =>
      tx.query<{ demand_id: string }>('select demand_id from duly.matter where id = $1', [matter]),
    )
    demandId = row?.demand_id ?? ''
    const lifted = {
      type: 'end_secrecy',
      note: 'Order of the court.',
      matter,
      why: 'lifted',
    } as const
    assert.ok(!isRefusal(await execute(d.store, carl, { demandId, command: lifted })))
    const confirmed = { type: 'confirm_secrecy_end', matter, ends: true, note: '' } as const
    assert.ok(!isRefusal(await execute(d.store, cast.ada, { demandId, command: confirmed })))
  })
  after(() => portals?.close())

  /** By address: the signed fields and the letter's text, each checked with the trust file. */
  async function told() {
    const { d } = portals
    const trust = parseTrust(await trustFile(d))
    const keys = await asWorker(d, tx => loadKeys(tx, d.vault, demandId))
    const rows = await asWorker(d, tx =>
      tx.query<{ id: string; message: Buffer }>(
        "select id, message from duly.outgoing_mail where matter_id = $1 and letter_id not like 'invitation-%'",
        [matter],
      ),
    )
    const found = new Map<string, { fields: object; letter: string; messageId: string }>()
    for (const { id, message } of rows) {
      const raw = openBytes(keys.get(matter) ?? Buffer.alloc(0), [id, 1, 'mail'], message)
      const mail = await PostalMime.parse(raw, { attachmentEncoding: 'arraybuffer' })
      const note = Buffer.from((mail.text ?? '').replaceAll('\r\n', '\n').replace(/\n\n$/, '\n'))
      const copy = Buffer.from(mail.attachments[0]?.content as ArrayBuffer)
      const { fields, letter } = verifyNotice(note, createHash('sha256').update(copy).digest('hex'), trust)
      found.set(mail.to?.[0]?.address ?? '', { fields, letter, messageId: mail.messageId ?? '' })
    }
    return found
  }
  const state = async () =>
    (await loadAtWork(portals.d, demandId))?.demand.matters.find(m => m.id === matter)?.notice

  test('by post it is in the first language of the contract that we write', async () => {
    const { d } = portals
    const loaded = await loadFor(d, WORKER, demandId)
    assert.ok(!isRefusal(loaded))
    const wish = { actor: WORKER, matterId: matter, contactId: BY_POST, preview: true } as const
    const draft = await draftNotice(d, loaded, wish)
    assert.ok(!isRefusal(draft), isRefusal(draft) ? draft.detail : '')
    assert.equal(draft.language, 'pl')
  })

  test('each party of the chain is told in its contact’s language, under one code, copy and time', async () => {
    const sent = await sendNotice(portals.d, WORKER, { demandId, matter, contact: 'acme-admin' })
    assert.ok(!isRefusal(sent), isRefusal(sent) ? sent.detail : '')
    const [english, german] = [
      (await told()).get('admin@acme.example'),
      (await told()).get('de@acme.example'),
    ]
    assert.match(english?.letter ?? '', /forbade us to tell you until now/)
    assert.match(german?.letter ?? '', /verbot uns bis jetzt/)
    assert.deepEqual(german?.fields, english?.fields)
    assert.deepEqual(
      (await state())?.tries.map(t => [t.contact, t.party]),
      [
        ['acme-admin', 'contract_party'],
        ['acme-de', 'processor'],
      ],
    )
  })

  test('what became of the mail to another party is known by its own report', async () => {
    const german = (await told()).get('de@acme.example')
    const report = { status: 'bounced', messageIds: [german?.messageId ?? ''] } as unknown as Parameters<
      typeof takeNoticeReport
    >[1]
    assert.ok(await takeNoticeReport(portals.d, report))
    assert.equal((await state())?.tries[1]?.delivery, 'bounced')
  })

  test('the letter of a repetition is previewed: in the contact’s language beside its English, or as it was signed, never its code', async () => {
    const { d } = portals
    const loaded = await loadFor(d, WORKER, demandId)
    assert.ok(!isRefusal(loaded))
    const draft = async (contact: string) => {
      const made = await draftRepeat(d, loaded, { matter, contact })
      assert.ok(!isRefusal(made), contact)
      assert.equal(made.pieces.map(p => p.text).join(''), made.text)
      return made
    }
    const code = (await state())?.code ?? assert.fail()
    const [dutch, french] = [await draft('acme-nl'), await draft('acme-fr')]
    assert.deepEqual([dutch.to, dutch.language], ['nl@acme.example', 'nl'])
    assert.match(dutch.text, /verbood ons tot nu toe/)
    assert.match(dutch.translation?.english.text ?? '', /forbade us to tell you until now/)
    assert.ok(dutch.pieces.some(p => p.filled && p.text.startsWith('anna@acme.example')))
    assert.ok(dutch.pieces.some(p => !p.filled && /verbood ons/.test(p.text)))
    assert.deepEqual([french.language, french.translation], ['en', null])
    for (const { text, translation } of [dutch, french])
      assert.doesNotMatch(text + (translation?.english.text ?? ''), new RegExp(code))
    assert.ok(isRefusal(await draftRepeat(d, loaded, { matter, contact: 'acme-de' })))
  })

  test('a repetition is in the next contact’s language where its words are approved, and otherwise the text that was signed', async () => {
    const again = (contact: string) =>
      repeatNotice(portals.d, WORKER, { demandId, matter, contact, why: 'bounced' })
    for (const contact of ['acme-nl', 'acme-fr', 'acme-none'])
      assert.ok(!isRefusal(await again(contact)), contact)
    const all = await told()
    const [english, dutch, french, polish] = ['admin', 'nl', 'fr', 'none'].map(who =>
      all.get(`${who}@acme.example`),
    )
    assert.match(polish?.letter ?? '', /zabraniało/, 'who has no language of its own reads the contract’s')
    assert.match(dutch?.letter ?? '', /verbood ons tot nu toe/)
    assert.equal(french?.letter, english?.letter)
    const without = ({ sentAt: _, ...fields }: { sentAt?: string }) => fields
    assert.deepEqual(without(dutch?.fields ?? {}), without(english?.fields ?? {}))
    assert.ok(isRefusal(await again('acme-de')), 'who got it with the first mail is not written to again')
  })

  test('fsck finds each text on the disk and each mail’s letter', async () => {
    const { d } = portals
    const found = await fsckOf(d)
    assert.deepEqual(
      found.differences.map(f => f.what).filter(what => /document|mail|letters/.test(what)),
      [],
    )
    assert.equal(found.unnamed, 0)
  })
})
