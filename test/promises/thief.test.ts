// Who steals the database and the stored documents without the keys reads no identifier, no name, no address and no word
// of a paper: not in the tables, not in PostgreSQL's own files, in no usual encoding.
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import type { ConfirmedFacts, DocumentRef } from '../../src/domain/decision/facts.ts'
import type { Command, CommandOf } from '../../src/domain/registry/command.ts'
import type { Demand } from '../../src/domain/registry/state.ts'
import type { Deployment } from '../../src/server/deployment.ts'
import { readQueue } from '../../src/server/surfaces/desk/queue/queue.ts'
import { saveView } from '../../src/server/surfaces/desk/queue/queue-views.ts'
import { addComment, addTask } from '../../src/server/work/comments.ts'
import { assignMany } from '../../src/server/work/owner.ts'
import { recordTie } from '../../src/server/work/ties.ts'
import { withTransaction } from '../../src/store/database.ts'
import { loadStream } from '../../src/store/demand/stream.ts'
import { type Documents, openDocuments, readDocument } from '../../src/store/documents.ts'
import { sealField } from '../../src/store/keys/field.ts'
import { newKey } from '../../src/store/keys/matter-keys.ts'
import { notePaperWords } from '../../src/store/search/row.ts'
import type { Store } from '../../src/store/store.ts'
import { foundContact, officerKey } from '../call-back.ts'
import {
  at,
  callback,
  cast,
  certify,
  close,
  collected,
  gagged,
  letter,
  NOW,
  prepare,
  readSecrecy,
  released,
  sealed,
  sendNotice,
} from '../given.ts'
import { asThief, type Ground, seedDirectory, startGround, testStore } from '../ground.ts'
import { assessed, comply, determine, facts, receive } from '../papers/papers.ts'
import { act } from '../store-road.ts'

/** What the thief looks for. Long enough not to stand in random bytes by chance, in whatever encoding. */
const secrets = {
  identifier: 'Henrike.Aldenhoven@oostvaart-logistiek.example',
  otherIdentifier: 'bartholomeus.quist@gemeente-zuiderwold.example',
  authority: 'Sherburne County Prosecutor',
  officer: 'Investigator Rosalind Ames-Whitlock',
  officerMail: 'r.ames-whitlock@sherburne-prosecutor.example',
  phone: '+1 763 555 0147 ext. 4491',
  street: 'Kanaalstraat 118-bis, 3531 CM Utrecht',
  reference: 'GJ-SUBPOENA-2026-0017734',
  subject: 'Subpoena duces tecum for mailbox records',
  paper: 'You are commanded to produce all records of the account holder',
  reason: 'The subpoena reaches the subscriber record of Aldenhoven',
  challenge: 'Not challenged: narrow, and Oostvaart was told beforehand',
  objection: 'We object because Henrike left the company in March',
  ruling: 'Overruled: employment does not matter to the subscriber record',
  message: 'Could you confirm the spelling of the surname Aldenhoven',
  note: 'Spoke to the clerk, who read the fingerprint words aloud',
  passage: 'shall not disclose the existence of this subpoena to anyone',
  statement: 'I, Cemal the custodian, certify that these records are true',
  mail: 'Dear administrator of Oostvaart, a demand names your account',
  copy: 'Copy for Oostvaart Logistiek, with other customers blackened',
  file: 'subpoena-aldenhoven-henrike.pdf',
  tenantName: 'Oostvaart Logistiek Cooperatief U.A.',
  comment: 'Between us: Aldenhoven telephoned twice and was evasive',
  task: 'Ask Ames-Whitlock for a copy of page two that can be read',
  handOver: 'The clerk of Sherburne calls back at four about Aldenhoven',
  tied: 'cemal.cousin@elsewhere-zuiderwold.example',
  tie: 'She is the daughter of my sister and lives in our house',
  contact: 'Wilhelmina Terschelling-de Boer',
}

describe('a thief of database and documents', { timeout: 500_000 }, () => {
  let ground: Ground
  let store: Store
  let documents: Documents
  let dir: string
  let walked: Demand

  before(async () => {
    ground = await startGround()
    await seedDirectory(ground)
    await nameTheDirectory(ground)
    store = testStore(ground, { now: NOW })
    dir = await mkdtemp(join(tmpdir(), 'duly-thief-'))
    documents = await openDocuments(dir, ground.vault.macKey)
    walked = await walk()
  })
  after(async () => {
    await ground.close()
    await rm(dir, { recursive: true, force: true })
  })

  async function walk(): Promise<Demand> {
    const id = store.newId()
    const begin = { id, ...(await newKey(ground.vault, id)) }
    const paper = await keep(begin.key, 'doc1', secrets.paper)
    const first = { ...arrival(paper), channel: 'upload' } as const
    await act(store, cast.ines, null, first, { begin, idempotencyKey: 'upload-1' })
    const told = await answered(id)
    const copyKey = await keyFor(id, told.matters[0]?.id ?? '')
    const copy = await keep(copyKey, 'copy', secrets.copy)
    await notify(told, copy)
    await workOn(id)
    await searchFor(id)
    return await finish(id)
  }

  /** Its paper is read, somebody looks for a name in it, and saves that as a view. */
  async function searchFor(id: string): Promise<void> {
    const read = `${secrets.paper} ${secrets.identifier} ${secrets.street}`
    const words = notePaperWords(ground.vault.searchKey, id, read)
    await withTransaction(ground.app, { kind: 'system', id: 'worker', roles: [] }, tx =>
      tx.query(words.text, words.values),
    )
    const d = { db: ground.app, vault: ground.vault, now: () => NOW }
    const asked = { view: 'open', text: 'Aldenhoven Kanaalstraat' } as const
    const { rows } = await readQueue(d, cast.mara, { ...asked, cursor: null })
    assert.deepEqual(
      rows.map(r => r.id),
      [id],
    )
    const name = secrets.tenantName
    await saveView(d, cast.mara, { ...asked, id: null, name, shared: true, filters: {} })
  }

  /** What colleagues say, note and hand over beside the stream; and who is tied to whom. */
  async function workOn(id: string): Promise<void> {
    const d = { db: ground.app, vault: ground.vault, now: () => NOW } as unknown as Deployment
    const done = [
      await addComment(d, cast.mara, id, { text: secrets.comment, mentions: [] }),
      await addTask(d, cast.mara, id, { text: secrets.task, assignee: null, dueAt: null, blocks: false }),
      (await assignMany(d, cast.mara, { ids: [id], person: 'mara', note: secrets.handOver })).refused[0] ??
        null,
      await recordTie(d, cast.cem, {
        person: 'cem',
        kind: 'relative',
        to: 'identifier',
        value: secrets.tied,
        words: secrets.tie,
      }),
    ]
    assert.deepEqual(done, [null, null, null, null])
  }

  async function keep(key: Uint8Array, id: string, text: string): Promise<DocumentRef> {
    const stored = await documents.put([Buffer.from(`${text}\n`.repeat(200))], key)
    return { id, ...stored, mediaType: 'text/plain', title: secrets.file }
  }

  function keyFor(demand: string, key: string): Promise<Buffer> {
    return withTransaction(ground.app, { kind: 'system', id: 'worker', roles: [] }, async tx => {
      const found = (await loadStream(tx, ground.vault, demand)).keys.get(key)
      assert.ok(found)
      return found
    })
  }

  /** Until the notice is due, with the words that people would write. */
  async function answered(id: string): Promise<Demand> {
    const lookup = `lookup-${id}`
    const secretive = { ...gagged, passage: secrets.passage }
    const steps: (readonly [(typeof cast)[keyof typeof cast], Command])[] = [
      [cast.mara, { type: 'confirm_facts', facts: named(), changed: ['officer'] }],
      [cast.mara, authenticate()],
      [
        cast.carl,
        {
          ...callback('confirmed'),
          contact: { ...foundContact, value: secrets.phone },
          note: secrets.note,
        },
      ],
      [
        cast.mara,
        {
          type: 'request_lookup',
          lookup: JSON.stringify({ id: lookup, of: secrets.identifier }),
          assertion: {},
        },
      ],
      [cast.gate, match(lookup)],
    ]
    let demand: Demand | null = null
    for (const [by, command] of steps) demand = (await act(store, by, id, command)).demand
    assert.ok(demand)
    const lines = demand.accounts.map(a => ({ account: a.id, category: 'subscriber' as const }))
    await act(store, cast.mara, id, assessed(lines))
    const decided = lines.map(l => ({ ...comply(l.account), reason: secrets.reason }))
    await act(store, cast.carl, id, { ...determine(decided), notChallenged: secrets.challenge })
    for (const m of demand.matters) {
      const secrecy = m.tenant === 'acme' ? { ...secretive, kind: 'requested' as const } : secretive
      const reading = {
        ...readSecrecy(m.id, secrecy),
        passages: [{ document: 'doc1', page: 1, text: secrets.passage }],
      }
      await act(store, cast.mara, id, reading as Command)
      demand = (await act(store, cast.carl, id, { type: 'confirm_secrecy', matter: m.id })).demand
    }
    return demand
  }

  async function notify(d: Demand, copy: DocumentRef): Promise<void> {
    const matter = d.matters[0]?.id ?? ''
    const mail = {
      letterId: 'letter-notice',
      matter,
      message: Buffer.from(`To: ${secrets.contact}\r\n\r\n${secrets.mail}`),
    }
    const notice = { ...sendNotice(matter), copy } as CommandOf<'send_notice'>
    await act(
      store,
      cast.mara,
      d.id,
      { ...notice, letter: { ...notice.letter, subject: secrets.mail } },
      { mails: [mail] },
    )
    await act(store, cast.acme, d.id, {
      type: 'answer_notice',
      matter,
      answer: 'objects',
      text: secrets.objection,
    })
    await act(store, cast.carl, d.id, {
      type: 'decide_objection',
      matter,
      decision: 'overruled',
      reason: secrets.ruling,
    })
    await act(store, cast.officer, d.id, { type: 'send_message', text: secrets.message })
    await act(store, cast.mara, d.id, {
      type: 'record_letter',
      matter: null,
      letter: { ...letter('determination', 'authority'), subject: secrets.subject },
    })
    await act(store, cast.mail, d.id, {
      type: 'file_reply',
      receivedAt: NOW,
      documents: [],
      from: secrets.officerMail,
      authenticated: true,
      subject: secrets.subject,
      text: secrets.message,
    })
    await act(store, cast.mara, d.id, { type: 'read_messages', note: secrets.message })
  }

  /** Approved, collected, certified, sealed, released, fetched, closed. */
  async function finish(id: string): Promise<Demand> {
    const digest = createHash('sha256').update(id).digest('hex')
    const sha256 = createHash('sha256').update(`p${id}`).digest('hex')
    const current = await withTransaction(ground.app, { kind: 'system', id: 'worker', roles: [] }, tx =>
      loadStream(tx, ground.vault, id),
    )
    const lines = current.demand?.lines ?? []
    const exceptions = current.demand?.matters.filter(m => m.redirectException).map(m => m.id) ?? []
    const authorisation = JSON.stringify({
      recipients: [officerKey],
      scope: [{ part: '1a', source: 'mail', account: secrets.identifier }],
    })
    const steps: (readonly [(typeof cast)[keyof typeof cast], Command])[] = [
      [cast.bo, { type: 'approve_redirect_exception', matters: exceptions }],
      [cast.mara, { ...prepare([...lines], at(200)), authorisation, digest } as Command],
      [cast.ada, { type: 'sign_authorisation', digest, assertion: { by: secrets.officer } }],
      [cast.bo, { type: 'sign_authorisation', digest, assertion: {} }],
      [cast.gate, collected(`c${id}`, digest)],
      [cast.cem, { ...certify, statement: secrets.statement } as Command],
      [cast.gate, sealed(digest, sha256)],
      [cast.gate, released(digest, sha256)],
      [cast.officer, { type: 'confirm_download', sha256 }],
      [cast.mara, close],
    ]
    let demand: Demand | null = null
    for (const [by, command] of steps) demand = (await act(store, by, id, command)).demand
    assert.ok(demand)
    return demand
  }

  test('the walk was a whole one, and its owner can still read it', async () => {
    assert.ok(walked.closed && walked.released)
    const doc = walked.received.documents[0]
    assert.ok(doc)
    const text = await readDocument(documents, doc.name, await keyFor(walked.id, walked.id))
    assert.ok(text.includes(secrets.paper))
  })

  test('the tables, copied out as text', async () => {
    const thief = await asThief(ground)
    const { rows } = await thief.query(
      `select quote_ident(schemaname) || '.' || quote_ident(tablename) as name from pg_tables
       where schemaname not in ('pg_catalog', 'information_schema')`,
    )
    assert.ok(rows.length > 30)
    for (const { name } of rows) {
      const copied = await thief.query(`select t::text as row from ${name} t`)
      search(Buffer.from(copied.rows.map(r => r.row).join('\n')), name)
      // bytea stands in the text as hexadecimal; the bytes themselves are looked through as well.
      search(Buffer.concat(copied.rows.flatMap(r => bytesIn(r.row))), `${name} (bytes)`)
    }
    await thief.end()
  })

  test('PostgreSQL’s own files, with its journal', async () => {
    const thief = await asThief(ground)
    // Something in the clear, to show that the search looks where the rows are.
    const planted = 'planted in the clear by this test'
    await thief.query('insert into duly.attempt values ($1, now(), 1)', [planted])
    await thief.query('checkpoint')
    const { rows } = await thief.query('show data_directory')
    const root: string = rows[0].data_directory
    await thief.end()
    let files = 0
    let finds = 0
    for (const entry of await readdir(root, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue
      const path = join(entry.parentPath, entry.name)
      const bytes = await readFile(path).catch(() => Buffer.alloc(0))
      files += bytes.length > 0 ? 1 : 0
      finds += bytes.includes(planted) ? 1 : 0
      search(bytes, path.slice(root.length))
    }
    assert.ok(files > 500)
    assert.ok(finds >= 2, 'the table and the journal hold what was planted')
  })

  test('the stored documents and their names', async () => {
    let files = 0
    for (const entry of await readdir(dir, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue
      files += 1
      search(await readFile(join(entry.parentPath, entry.name)), entry.name)
      search(Buffer.from(entry.name), 'a name of a document')
    }
    assert.equal(files, 2)
  })

  test('the search itself finds each secret in each encoding', () => {
    for (const [what, secret] of Object.entries(secrets))
      for (const [encoding, make] of Object.entries(encodings))
        for (const offset of [0, 1, 2]) {
          const hidden = make(Buffer.from(`${'x'.repeat(offset)}${secret}yz`))
          const found = findIn(Buffer.concat([Buffer.from('noise '), hidden, Buffer.from(' noise')]))
          assert.ok(
            found.some(f => f.startsWith(what)),
            `${what} in ${encoding}`,
          )
        }
  })
})

// ---------------------------------------------------------------- the names that the directory holds

async function nameTheDirectory(ground: Ground): Promise<void> {
  const profile = (id: string, value: unknown) =>
    sealField(ground.vault.directoryKey, [id, 1, 'profile'], value)
  await withTransaction(ground.app, { kind: 'system', id: 'worker', roles: [] }, async tx => {
    const set = (table: string, id: string, value: unknown) =>
      tx.query(`update duly.${table} set profile = $2 where id = $1`, [id, profile(id, value)])
    await set('tenant', 'acme', { name: secrets.tenantName, street: secrets.street })
    await set('contact', 'acme-admin', { name: secrets.contact, mail: secrets.identifier })
    await set('authority', 'travis', { name: secrets.authority })
    await set('officer', 'officer', {
      name: secrets.officer,
      mail: secrets.officerMail,
      phone: secrets.phone,
    })
    await set('person', 'cem', { name: secrets.contact })
  })
}

function arrival(paper: DocumentRef): CommandOf<'receive'> {
  return {
    ...receive(NOW),
    documents: [paper],
    sender: {
      address: secrets.officerMail,
      display: secrets.officer,
      authenticated: true,
      summary: secrets.officerMail,
    },
    subject: secrets.subject,
    messageId: `<${secrets.officerMail}>`,
  }
}

function named(): ConfirmedFacts {
  const base = facts([secrets.identifier, secrets.otherIdentifier], ['subscriber'])
  return {
    ...base,
    asks: base.asks.map(a => ({ ...a, passage: secrets.paper, need: secrets.reason })),
    authorityName: secrets.authority,
    officer: { name: secrets.officer, mail: secrets.officerMail, phone: secrets.phone },
    reference: secrets.reference,
  }
}

function authenticate(): Command {
  return {
    type: 'authenticate',
    authority: 'travis',
    officer: 'officer',
    checks: [{ name: 'dkim', result: 'pass', detail: secrets.officerMail }],
    callbackNeeded: true,
  }
}

function match(lookupId: string): Command {
  const account = (value: string, tenant: string) => ({
    identifier: { kind: 'email', value },
    tenant,
    places: [{ source: 'mail', account: value, categories: ['subscriber' as const] }],
  })
  return {
    type: 'record_lookup',
    lookupId,
    accounts: [account(secrets.identifier, 'acme'), account(secrets.otherIdentifier, 'stad')],
    unmatched: [],
    tenants: [
      { id: 'acme', kind: 'enterprise' },
      { id: 'stad', kind: 'public_sector' },
    ],
  }
}

// ---------------------------------------------------------------- looking for something

const quoted = (bytes: Buffer) =>
  Buffer.from([...bytes].map(b => `=${b.toString(16).toUpperCase().padStart(2, '0')}`).join(''))

/** How a text may stand in a file. */
const encodings: Record<string, (bytes: Buffer) => Buffer> = {
  'UTF-8': b => b,
  'UTF-16LE': b => Buffer.from(b.toString('utf8'), 'utf16le'),
  'UTF-16BE': b => Buffer.from(b.toString('utf8'), 'utf16le').swap16(),
  base64: b => Buffer.from(b.toString('base64')),
  base64url: b => Buffer.from(b.toString('base64url')),
  hexadecimal: b => Buffer.from(b.toString('hex')),
  HEXADECIMAL: b => Buffer.from(b.toString('hex').toUpperCase()),
  'quoted-printable': quoted,
  'a JSON string': b => Buffer.from(JSON.stringify(b.toString('utf8'))),
  'lower case': b => Buffer.from(b.toString('utf8').toLowerCase()),
}

/** Base64 shifts with what stands before: three forms, each without the characters that its neighbours change. */
function base64Forms(secret: string, form: 'base64' | 'base64url'): string[] {
  return [0, 1, 2].map(before => {
    const text = Buffer.from('\0'.repeat(before) + secret)
      .toString(form)
      .replace(/=+$/, '')
    const whole = Math.floor(((before + Buffer.byteLength(secret)) * 8) / 6)
    return text.slice(Math.ceil((before * 8) / 6), whole)
  })
}

/** Words of a secret are sought too: a name that stands alone is a name. */
const wanted: [what: string, bytes: Buffer][] = Object.entries(secrets).flatMap(([what, secret]) => {
  const utf16 = Buffer.from(secret, 'utf16le')
  const forms: [string, Buffer][] = [
    ['UTF-8', Buffer.from(secret)],
    ['lower case', Buffer.from(secret.toLowerCase())],
    ['UTF-16LE', utf16],
    ['UTF-16BE', Buffer.from(utf16).swap16()],
    ['hexadecimal', Buffer.from(Buffer.from(secret).toString('hex'))],
    ['HEXADECIMAL', Buffer.from(Buffer.from(secret).toString('hex').toUpperCase())],
    ['quoted-printable', quoted(Buffer.from(secret))],
    ...(['base64', 'base64url'] as const).flatMap(form =>
      base64Forms(secret, form).map((text): [string, Buffer] => [form, Buffer.from(text)]),
    ),
  ]
  return forms.map(([form, bytes]): [string, Buffer] => [`${what} (${form})`, bytes])
})

const words: [string, Buffer][] = [
  'Aldenhoven',
  'Oostvaart',
  'Rosalind',
  'Kanaalstraat',
  'Sherburne',
  'zuiderwold',
].flatMap(word => [
  [word, Buffer.from(word)],
  [word, Buffer.from(word.toLowerCase())],
  [word, Buffer.from(word, 'utf16le')],
])

function findIn(bytes: Buffer): string[] {
  return [...wanted, ...words].filter(([, needle]) => bytes.includes(needle)).map(([what]) => what)
}

function search(bytes: Buffer, where: string): void {
  assert.deepEqual(findIn(bytes), [], `found in ${where}`)
}

function bytesIn(row: string): Buffer[] {
  return [...row.matchAll(/\\x([0-9a-f]+)/g)].map(m => Buffer.from(m[1] ?? '', 'hex'))
}
