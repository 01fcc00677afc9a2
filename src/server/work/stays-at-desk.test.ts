// What colleagues say never leaves: a comment, a task and a note of handing over stand on a demand from its first hour, it goes
// all the way, and everything that goes out of the house is read: pages, files, programs' answers, mails, webhooks, the edition.
import assert from 'node:assert/strict'
import { createHash, randomBytes } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import PostalMime from 'postal-mime'
import {
  answers,
  digestOf,
  reads,
  type World,
  worldOf,
  writes,
} from '../../../test/server/customer/worlds.ts'
import { openReceiver } from '../../../test/server/far-side.ts'
import {
  carl,
  mara,
  releasePackage,
  type TwoTenants,
  twoTenantDemand,
  write,
} from '../../../test/server/portal/demands.ts'
import { form } from '../../../test/server/portal/pages.ts'
import { openPortals, type Portals, untilPublic } from '../../../test/server/portal/portals.ts'
import type { Answer } from '../../cli/passkey/passkey-client.ts'
import { isRefusal } from '../../kernel/refusal.ts'
import { sealField } from '../../store/keys/field.ts'
import type { Transport } from '../../wire/mail/out-mail.ts'
import { readPdf } from '../../wire/read-pdf.ts'
import { sendLetter } from '../acts/send-letter.ts'
import { sendStaffMail } from '../admin/staff-mail.ts'
import { sendOfficerMail } from '../mail/officer-mail.ts'
import { sendTenantMail } from '../mail/tenant-mail.ts'
import { later } from '../sign-in/owner.ts'
import { publishEdition } from '../surfaces/public/publish.ts'
import { asWorker } from '../worker/demand-at-work.ts'
import { sendPost } from '../worker/post.ts'
import { sendToPrograms, tellPrograms } from '../worker/telling/tell-programs.ts'
import { addComment, addTask } from './comments.ts'
import { assignMany, offer } from './owner.ts'
import { readMyWork, readWork } from './read.ts'

const COMMENT = 'kanarienvogel'
const TASK = 'zeisigruf'
const NOTE = 'stieglitznest'
const canaries = [COMMENT, TASK, NOTE]
/** What a tenant is shown of the same demand: it is found by the same reading, so that the reading is one. */
const SHOWN = 'Valid and narrow.'

type Out = { readonly from: string; readonly text: string }

/** Everything in these bytes that somebody can read. */
async function readable(bytes: Uint8Array): Promise<string> {
  const raw = Buffer.from(bytes)
  const pages = raw.subarray(0, 5).toString() === '%PDF-' ? (await readPdf(new Uint8Array(raw))).pages : []
  return [raw.toString('latin1'), ...pages.map(p => p.text.replaceAll(/\s+/g, ' '))].join('\n')
}

async function readableMail(raw: Uint8Array): Promise<string> {
  const mail = await PostalMime.parse(raw)
  const parts = mail.attachments.map(a =>
    typeof a.content === 'string' ? a.content : readable(new Uint8Array(a.content)),
  )
  return [mail.subject, mail.text, mail.html, ...(await Promise.all(parts))].join('\n')
}

describe('what colleagues say of a demand', { timeout: 500_000 }, () => {
  let portals: Portals
  let told: TwoTenants
  const out: Out[] = []
  const keep = async (from: string, a: Answer) => {
    out.push({ from, text: `${JSON.stringify(a.headers)}\n${await readable(a.bytes)}` })
    return a
  }

  before(async () => {
    portals = await openPortals()
    const { d } = portals
    await reachable()
    told = await twoTenantDemand(d, talkedOver)
    const bytes = randomBytes(64)
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    await releasePackage(d, told.demandId, bytes, sha256, later(d.now(), 86_400))
    const letter = await sendLetter(d, mara, { demandId: told.demandId, kind: 'acknowledgement', note: '' })
    if (isRefusal(letter)) throw new Error(letter.detail)
  })
  after(() => portals?.close())

  /** Staff who are written to. */
  async function reachable(): Promise<void> {
    const { d } = portals
    await asWorker(d, async tx => {
      for (const id of ['mara', 'carl']) {
        const profile = { name: id, mail: `${id}@quillfern.example`, human: `h-${id}` }
        await tx.query('update duly.person set profile = $2 where id = $1', [
          id,
          sealField(d.vault.directoryKey, [id, 1, 'profile'], profile),
        ])
      }
    })
  }

  async function talkedOver(id: string): Promise<void> {
    const { d } = portals
    const said = { text: `They are a ${COMMENT}.`, mentions: ['carl'] }
    const task = { text: `Answer the ${TASK}.`, assignee: 'carl', dueAt: null, blocks: false }
    assert.equal(await addComment(d, mara, id, said), null)
    assert.equal(await addTask(d, mara, id, task), null)
    const owned = await assignMany(d, mara, { ids: [id], person: 'mara', note: '' })
    assert.deepEqual(owned.assigned, [id])
    assert.equal(await offer(d, mara, id, { to: 'carl', note: `Mind the ${NOTE}.` }), null)
  }

  const hasNone = (from: string) => {
    const own = out.filter(o => o.from.startsWith(from))
    for (const { from: where, text } of own)
      for (const canary of canaries) assert.ok(!text.toLowerCase().includes(canary), `${where}: ${canary}`)
    return own
  }

  test('is read at the desk', async () => {
    const work = await readWork(portals.d, carl, told.demandId)
    for (const canary of canaries) assert.ok(JSON.stringify(work).includes(canary), canary)
    assert.ok(JSON.stringify(await readMyWork(portals.d, carl)).includes(NOTE))
  })

  test('is in no page, file, feed or program’s answer of a tenant, on any route', async () => {
    const { d } = portals
    const { now } = d
    const world = await worldOf(portals, await portals.client('customer', 'acme-admin'), told, {
      goesOn: true,
    })
    await untilPublic(d, told.demandId)
    const heard: World = {
      told: world.told,
      contact: world.contact,
      get feed() {
        return world.feed
      },
      get: async path => keep(`tenant ${path}`, await world.get(path)),
      post: async (path, fields) => keep(`tenant ${path}`, await world.post(path, fields)),
      nobody: async (method, path, fields) =>
        keep(`tenant ${path}`, await world.nobody(method, path, fields)),
      program: async path => keep(`tenant program ${path}`, await world.program(path)),
    }
    const asked = { ...writes, ...reads }
    assert.deepEqual(Object.keys(asked).toSorted(), [...new Set(portals.customerRoutes)].toSorted())
    await answers(writes, heard)
    await answers(reads, heard)
    // The clock of the two worlds stands; the log needs one that goes.
    Object.assign(d, { now })
    const own = hasNone('tenant')
    assert.ok(own.length > 100, `${own.length}`)
    const one = `/demands/${told.acme}`
    for (const at of [one, `${one}/record.json`, `${one}/record.pdf`, `program /api/v1${one}`])
      assert.ok(
        own.some(o => o.from === `tenant ${at}` && o.text.includes(SHOWN)),
        `${at} is read as its tenant reads it`,
      )
    for (const at of ['/receipt.json', '/copy'])
      assert.ok(
        own.some(o => o.from === `tenant ${one}${at}`),
        at,
      )
    assert.ok(own.some(o => o.from.endsWith('.atom') && o.text.includes(told.reference)))
  })

  test('is in nothing that the authority is given, on any route', async () => {
    const officer = await portals.client('authority', 'travis-officer')
    const routes = new Set(portals.authorityRoutes.filter(r => r.startsWith('GET ')))
    for (const route of routes) {
      const at = route.slice('GET '.length).replace(':id', told.demandId)
      if (at.includes('*')) continue
      const letters = at.includes(':n') ? [1, 2] : [0]
      for (const n of letters) {
        const path = at.replace(/:n\{.*\}/, String(n))
        await keep(`authority ${path}`, await officer.call('GET', path))
      }
    }
    const message = form({ text: 'When?', key: 'b'.repeat(32) })
    await keep('authority message', await officer.call('POST', `/demands/${told.demandId}/messages`, message))
    const own = hasNone('authority')
    for (const end of ['', '/package', '/release-receipt.json', '/letters/1'])
      assert.ok(
        own.some(o => o.from === `authority /demands/${told.demandId}${end}` && o.text.length > 50),
        end,
      )
    assert.ok(own.some(o => o.text.includes('A subpoena cannot reach content')))
  })

  test('is told to no webhook, and is in no digest', async () => {
    const { d } = portals
    const acme = await portals.client('customer', 'acme-admin')
    const hook = await openReceiver()
    await acme.call('POST', '/programs/webhook', form({ url: hook.url }))
    const closed = { outcome: 'complied_in_part', country: 'US', process: 'subpoena', accounts: 2 } as const
    await write(d, told.demandId, [{ kind: 'Closed', matter: null, data: { ...closed, counted: '' } }])
    await tellPrograms(d, told.demandId)
    await sendToPrograms(d)
    hook.close()
    for (const { headers, body } of hook.got)
      out.push({ from: 'webhook', text: `${JSON.stringify(headers)}\n${body}` })
    out.push({ from: 'digest', text: (await digestOf(d, 'acme')) ?? '' })
    assert.ok(hasNone('webhook').some(o => o.text.includes('demand.closed')))
    assert.ok(hasNone('digest').some(o => o.text.includes('Subject:')))
  })

  test('goes out with no mail: not to tenant or authority, nor to the colleague who is named in it', async () => {
    const { d } = portals
    const transport: Transport = {
      send: async (raw, { to }) => {
        out.push({ from: `mail to ${to}`, text: await readableMail(raw) })
        return { outcome: 'accepted', detail: 'taken' }
      },
      close() {},
    }
    for (const send of [sendPost, sendTenantMail, sendStaffMail, sendOfficerMail])
      while ((await send(d, transport)) > 0);
    hasNone('mail')
    for (const to of [
      'admin@acme.example',
      'admin@stad.example',
      'j.doe@travis.example',
      'carl@quillfern.example',
    ])
      assert.ok(
        out.some(o => o.from === `mail to ${to}`),
        to,
      )
  })

  test('is in no published edition', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'duly-desk-words-'))
    try {
      await untilPublic(portals.d, told.demandId)
      await publishEdition(portals.d, join(folder, 'edition'))
      for (const file of await readdir(folder, { recursive: true, withFileTypes: true }))
        if (file.isFile())
          out.push({
            from: `edition ${file.name}`,
            text: await readable(await readFile(join(file.parentPath, file.name))),
          })
      assert.ok(hasNone('edition').length > 5)
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  })
})
