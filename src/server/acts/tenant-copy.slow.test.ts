// Which paper a tenant's copy is of, and what goes out over a person's eyes alone.

import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { after, before, describe, test } from 'node:test'
import { cast } from '../../../test/given.ts'
import { confirmLifted, sayLifted } from '../../../test/lifting.ts'
import {
  acted,
  carl,
  determinedEvent,
  factsOf,
  mara,
  mattersEvent,
  openFor,
  write,
} from '../../../test/server/portal/demands.ts'
import { openPortals, type Portals } from '../../../test/server/portal/portals.ts'
import { keepReading } from '../../../test/server/reading.ts'
import type { ConfirmedFacts } from '../../domain/decision/facts.ts'
import { tellStep } from '../../domain/turn/next-notice.ts'
import type { Actor } from '../../kernel/actor.ts'
import { isRefusal, type Refusal } from '../../kernel/refusal.ts'
import type { Done } from '../../store/demand/execute.ts'
import { createChanges } from '../changes.ts'
import { WORKER } from '../deployment.ts'
import { letterPdf } from '../letters/format/pdf.ts'
import { receiveArrival } from '../papers/intake.ts'
import { readDemandPage } from '../surfaces/desk/demand-page.ts'
import { loadAtWork } from '../worker/demand-at-work.ts'
import { sendDepartures } from '../worker/departures.ts'
import { readStored } from '../worker/stored.ts'
import { tellTenants } from '../worker/telling/tell-tenants.ts'
import { depart, takeBack } from './departure.ts'
import { loadFor } from './load.ts'
import { lookAtCopy, waitingCopy } from './second-look.ts'
import { draftNotice, sendNotice } from './send-notice.ts'
import { isUnmade } from './tenant-copy.ts'

const TWO = 'SUBPOENA GJ-17\nAll records of anna@acme.example.\n\nAnd of\npiet@stad.exampIe.\n'
const PDF = { name: 'copy.pdf', bytes: Buffer.from('%PDF-1.7 by hand') }

const MAIL = [
  'From: J. Doe <j.doe@travis.example>',
  'To: demands@quillfern.example',
  'Subject: Subpoena GJ-17',
  'MIME-Version: 1.0',
  'Content-Type: multipart/mixed; boundary=b',
  '',
  ...['cover.txt:Dear colleagues, tell nobody.', 'subpoena.txt:SUBPOENA GJ-17 for anna@acme.example'].flatMap(
    part => {
      const [name, text] = part.split(':')
      return [
        '--b',
        `Content-Type: text/plain; name=${name}`,
        `Content-Disposition: attachment; filename=${name}`,
        '',
        text,
      ]
    },
  ),
  '--b--',
  '',
].join('\r\n')

describe('the copy that goes with a notice', { timeout: 500_000 }, () => {
  let portals: Portals
  before(async () => {
    portals = await openPortals()
  })
  after(() => portals?.close())

  type How = {
    readonly read?: boolean
    readonly scanned?: boolean
    readonly secret?: boolean
    readonly paper?: string
  }

  /** Received, decided and read for secrecy; Acme is to be told. */
  async function begun(
    { read = false, scanned = false, secret = false, paper = TWO }: How,
    change: Partial<ConfirmedFacts> = {},
  ) {
    const { d } = portals
    const now = d.now()
    const received = await receiveArrival(d, mara, {
      channel: 'upload',
      bytes: Buffer.from(paper.replace('GJ-17', `GJ-17 ${Math.random()}`)),
      fileName: paper === MAIL ? 'subpoena.eml' : 'subpoena.txt',
      service: {
        servedAt: now,
        servedManner: 'mail',
        servedUncertain: false,
        entityServed: 'Quillfern Inc.',
      },
      receivedAt: now,
      sender: null,
    })
    assert.ok(!isRefusal(received))
    const { demandId } = received
    for (const who of [mara, carl]) await openFor(d, who, demandId)
    const { documents } = received.demand.received
    if (read) await keepReading(d, demandId, { scanned })
    const document =
      (paper === MAIL ? documents.find(x => x.title === 'subpoena.txt') : documents[0])?.id ?? ''
    const facts = { ...factsOf(document), ...change } as ConfirmedFacts
    await acted(d, mara, demandId, { type: 'confirm_facts', facts, changed: [] })
    const both = mattersEvent()
    const alone = facts.asks.length === 1
    const cut = <T>(list: readonly T[]) => (alone ? list.slice(0, 1) : list)
    const { accounts, matters } = both.data
    await write(d, demandId, [
      { ...both, data: { ...both.data, accounts: cut(accounts), matters: cut(matters) } },
    ])
    const determined = determinedEvent() as Extract<
      ReturnType<typeof determinedEvent>,
      { kind: 'Determined' }
    >
    const lines = determined.data.lines.filter(l => !alone || l.ask === 'a1')
    await write(d, demandId, [{ ...determined, data: { ...determined.data, lines } }])
    const matter = matters[0]?.id ?? ''
    const secrecy = secret
      ? ({ kind: 'court_order', instrument: null, passage: null, from: null, until: '2099-01-01' } as const)
      : facts.secrecy
    await acted(d, mara, demandId, { type: 'read_secrecy', matter, secrecy, passages: [], note: '' })
    await acted(d, carl, demandId, { type: 'confirm_secrecy', matter })
    if (secret) {
      await acted(d, carl, demandId, sayLifted({ matter }))
      await acted(d, cast.ada, demandId, confirmLifted({ matter }))
    }
    return { d, demandId, matter }
  }

  type Begun = Awaited<ReturnType<typeof begun>>

  async function previewed({ d, demandId, matter }: Begun) {
    const loaded = await loadFor(d, carl, demandId)
    assert.ok(!isRefusal(loaded))
    const draft = await draftNotice(d, loaded, {
      actor: carl,
      matterId: matter,
      contactId: null,
      preview: true,
    })
    assert.ok(!isRefusal(draft))
    return draft.copy
  }

  async function copyOut({ d, demandId, matter }: Begun): Promise<string> {
    const work = await loadAtWork(d, demandId)
    const copy = work?.demand.matters.find(m => m.id === matter)?.notice?.copy
    assert.ok(work && copy, 'it is told')
    return (await readStored(d, work.stream, copy, matter)).toString('utf8')
  }

  const codeOf = (done: Done | Refusal) => (isRefusal(done) ? done.code : 'sent')
  const only = { asks: factsOf('').asks.slice(0, 1) } as Partial<ConfirmedFacts>

  test('it is of the paper that the facts call the instrument, not of the first one that came', async () => {
    const at = await begun({ paper: MAIL }, only)
    assert.equal(codeOf(await sendNotice(at.d, carl, { ...at, contact: null })), 'sent')
    const copy = await copyOut(at)
    assert.match(copy, /^SUBPOENA GJ-17/)
    assert.doesNotMatch(copy, /tell nobody/)
  })

  test('of a paper that nobody could read, and that names others, none goes but a person’s own', async () => {
    const at = await begun({})
    const made = await previewed(at)
    assert.ok(isUnmade(made))
    const wish = { ...at, contact: null }
    assert.equal(codeOf(await sendNotice(at.d, carl, wish)), 'document_unreadable')
    const text = { name: 'copy.txt', bytes: Buffer.from('anna@acme.example') }
    assert.equal(codeOf(await sendNotice(at.d, carl, { ...wish, byHand: text })), 'invalid_input')
    assert.equal(codeOf(await sendNotice(at.d, carl, { ...wish, byHand: PDF })), 'document_unreadable')
    const sent = await sendNotice(at.d, carl, { ...wish, byHand: PDF, lookedBy: 'mara' })
    assert.equal(codeOf(sent), 'sent')
    assert.equal(await copyOut(at), PDF.bytes.toString())
    const told = (await loadAtWork(at.d, at.demandId))?.stream.events.findLast(e => e.kind === 'NoticeSent')
    assert.deepEqual(told?.kind === 'NoticeSent' && [told.data.copyBy, told.data.copyLookedBy], [
      'hand',
      'mara',
    ])
  })

  const typed = (text: string) =>
    letterPdf(
      { subject: 'Copy', language: 'en', blocks: [{ kind: 'paragraph', text }] },
      { provider: 'Q', address: '', reference: 'R', date: '', to: [] },
      new Date(portals.d.now()),
    )

  test('text of others that a machine can read in it keeps a person’s own copy back, by page and line', async () => {
    const at = await begun({})
    const bytes = await typed('All records of anna@acme.example, and of piet@stad.exampIe.')
    const wish = { ...at, contact: null, lookedBy: 'mara' }
    const no = await sendNotice(at.d, carl, { ...wish, byHand: { name: 'copy.pdf', bytes } })
    assert.ok(isRefusal(no))
    assert.match(no.detail, /\(page\/line\): 1\/\d/)
    assert.doesNotMatch(JSON.stringify(no), /piet|stad/)
    const clean = await typed('All records of anna@acme.example, and of.')
    assert.equal(
      codeOf(await sendNotice(at.d, carl, { ...wish, byHand: { name: 'c.pdf', bytes: clean } })),
      'sent',
    )
  })

  test('a copy that a person made waits for another person, can be taken back, and leaves when they have looked', async () => {
    const at = await begun({})
    const { d, demandId, matter } = at
    Object.assign(d.settings, { takeBackSeconds: 0 })
    const byHand = { name: 'copy.pdf', base64: PDF.bytes.toString('base64') }
    const send = async (key: string) => {
      const { demand } = (await loadAtWork(d, demandId)) ?? assert.fail()
      const sent = { what: 'notice', matter, contact: null, byHand } as const
      return depart(d, carl, demandId, { sent, version: demand.version, key })
    }
    const waiting = async () => {
      const page = await readDemandPage(d, mara, { id: demandId, language: 'en', zone: 'UTC' })
      assert.ok(!isRefusal(page))
      return page.departing ?? []
    }
    const told = async () =>
      (await loadAtWork(d, demandId))?.demand.matters.find(m => m.id === matter)?.notice ?? null
    assert.ok(!isRefusal(await send('a-copy-by-hand-taken-back')))
    const [first] = await waiting()
    assert.deepEqual([first?.lookedBy, first?.by], [null, 'carl'])
    assert.equal(await sendDepartures(d, createChanges()), 0)
    assert.equal(await told(), null)
    assert.ok(!isRefusal(await takeBack(d, carl, demandId, first?.id ?? '')))
    assert.ok(!isRefusal(await send('a-copy-by-hand-that-leaves')))
    const id = (await waiting())[0]?.id ?? ''
    const shown = await waitingCopy(d, mara, demandId, id)
    assert.ok(!isRefusal(shown))
    assert.deepEqual(Buffer.from(shown.bytes), PDF.bytes)
    const own = await lookAtCopy(d, carl, demandId, id)
    assert.equal(isRefusal(own) && own.code, 'same_person')
    assert.equal(await sendDepartures(d, createChanges()), 0)
    const bySub: Actor = { kind: 'staff', id: 'sub', roles: ['analyst'], employment: 'subcontractor' }
    await openFor(d, bySub, demandId).catch(() => {})
    assert.ok(isRefusal(await lookAtCopy(d, bySub, demandId, id)))
    assert.ok(!isRefusal(await lookAtCopy(d, mara, demandId, id)))
    assert.equal(await sendDepartures(d, createChanges()), 1)
    assert.equal((await told())?.copy.sha256, createHash('sha256').update(PDF.bytes).digest('hex'))
    assert.equal(isRefusal(await waitingCopy(d, mara, demandId, id)), true)
  })

  test('what a machine read from a picture waits until a person has looked at this very copy', async () => {
    const at = await begun({ read: true, scanned: true })
    const draft = await previewed(at)
    assert.ok(!isUnmade(draft))
    assert.deepEqual([draft.how, draft.look], ['rendition', true])
    assert.doesNotMatch(JSON.stringify(draft.pages), /piet|stad/)
    const wish = { ...at, contact: null }
    assert.equal(codeOf(await sendNotice(at.d, carl, wish)), 'document_unreadable')
    assert.equal(
      codeOf(await sendNotice(at.d, carl, { ...wish, seen: '0'.repeat(64) })),
      'document_unreadable',
    )
    assert.equal(codeOf(await sendNotice(at.d, carl, { ...wish, seen: draft.digest })), 'sent')
  })

  test('what was text goes without that, and only the pages of the instrument', async () => {
    const at = await begun({ read: true })
    const draft = await previewed(at)
    assert.ok(!isUnmade(draft))
    assert.deepEqual([draft.how, draft.look], ['rendition', false])
    assert.equal(codeOf(await sendNotice(at.d, carl, { ...at, contact: null })), 'sent')
    const [paper] = factsOf('').papers
    const later = { ...paper, document: 'doc1', pageFrom: 2, pageTo: 3 }
    const none = await previewed(await begun({ read: true }, { papers: [later] }))
    assert.ok(isUnmade(none), 'the first page is another paper’s')
  })

  test('a paper that names this tenant alone goes as it was served, and nobody puts another in its place', async () => {
    const at = await begun({ paper: 'SUBPOENA GJ-17 for anna@acme.example' }, only)
    const wish = { ...at, contact: null }
    assert.equal(codeOf(await sendNotice(at.d, carl, { ...wish, byHand: PDF })), 'wrong_stage')
    assert.equal(codeOf(await sendNotice(at.d, carl, wish)), 'sent')
    assert.match(await copyOut(at), /^SUBPOENA GJ-17/)
  })

  test('a late notice whose copy a person has to see waits for one, and says so once', async () => {
    const at = await begun({ read: true, scanned: true, secret: true })
    const work = async () => (await loadAtWork(at.d, at.demandId)) ?? assert.fail()
    for (let twice = 0; twice < 2; twice++) await tellTenants(at.d, await work())
    const { demand, stream } = await work()
    assert.equal(stream.events.filter(e => e.kind === 'NoticeEscalated').length, 1)
    assert.equal(demand.matters.find(m => m.id === at.matter)?.escalated?.why, 'copy')
    assert.equal(codeOf(await sendNotice(at.d, WORKER, { ...at, contact: null })), 'document_unreadable')
    const matter = demand.matters.find(m => m.id === at.matter) ?? assert.fail()
    const step = tellStep(demand, matter, at.d.now())
    assert.equal(step?.step, 'notify')
    assert.equal(step?.says.key, 'next.person_looks_tenants_copy_first')
  })
})
