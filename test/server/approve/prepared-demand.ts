// For tests alone: a demand that was answered up to the point where two people sign.
import { randomBytes } from 'node:crypto'
import type { DocumentRef } from '../../../src/domain/decision/facts.ts'
import type { NewEvent } from '../../../src/domain/registry/event.ts'
import { generateIdentity, recipientOf } from '../../../src/seal/age/age-keys.node.ts'
import {
  type AuthorisationV2 as Authorisation,
  authorisationDigest,
  encodeAuthorisation,
  recipientFingerprint,
} from '../../../src/seal/authorisation/authorisation.ts'
import { later, SYSTEM } from '../../../src/server/sign-in/owner.ts'
import { asProgram, withTransaction } from '../../../src/store/database.ts'
import { append, type BeginDemand } from '../../../src/store/demand/append.ts'
import { loadStream } from '../../../src/store/demand/stream.ts'
import { keyedHash, sealField } from '../../../src/store/keys/field.ts'
import { newKey } from '../../../src/store/keys/matter-keys.ts'
import type { StoredDocument } from '../../../src/store/keys/sealed-file.ts'
import type { Store } from '../../../src/store/store.ts'
import { foundContact } from '../../call-back.ts'
import type { TestGround } from '../sign-in/sign-in-ground.ts'

export const GATE = 'provider.example/gate+e9443d26+Acl04XuOcyHOjBKYPePQ7UoomCH1ebvgklsBgaS8jo2A'

export const PAPER = Buffer.from('You are commanded to produce all records.')

export type Prepared = { readonly id: string; readonly digest: string; readonly authorisation: Authorisation }

export function storeOf(ground: TestGround): Store {
  return {
    db: asProgram(ground.db),
    vault: ground.vault,
    now: ground.deps.now,
    newId: () => randomBytes(16).toString('hex'),
    newReference: () => `D-${randomBytes(4).toString('hex').toUpperCase()}`,
    policy: { windowMinutes: 60, authorisationMinutes: 600, downloadDays: 7, adoptedPermitted: [] },
    packHash: () => 'a'.repeat(64),
    wake: async () => {},
  }
}

export async function addTenant(ground: TestGround, id: string): Promise<void> {
  const profile = sealField(ground.vault.directoryKey, [id, 1, 'profile'], { name: 'Oostvaart', domains: [] })
  const mac = keyedHash(ground.vault.macKey, 'tenant', id)
  await ground.query(
    `insert into duly.tenant (id, kind, country, source_mac, profile) values ($1, 'consumer', 'NL', $2, $3)`,
    [id, mac, profile],
  )
}

async function addAuthority(ground: TestGround): Promise<void> {
  const profile = sealField(ground.vault.directoryKey, ['travis', 1, 'profile'], { name: 'Travis County' })
  await ground.query(
    `insert into duly.authority (id, country, profile) values ('travis', 'US', $1) on conflict do nothing`,
    [profile],
  )
}

/** Prepared by `preparer` (a person of the directory), for the tenant given. */
export async function prepareDemand(ground: TestGround, preparer: string, tenant: string): Promise<Prepared> {
  const store = storeOf(ground)
  await addAuthority(ground)
  const id = store.newId()
  const now = ground.deps.now()
  const begin = { id, ...(await newKey(ground.vault, id)) }
  const paper = await ground.documents.put([PAPER], begin.key)
  const authorisation = authorisationFor(store.newReference(), preparer, paper.sha256, now)
  const canonical = Buffer.from(encodeAuthorisation(authorisation)).toString('utf8')
  const digest = Buffer.from(authorisationDigest(authorisation)).toString('hex')
  const events = eventsOf(authorisation, tenant, { matter: store.newId(), paper }, now)
  const prepared: NewEvent = {
    kind: 'AuthorisationPrepared',
    matter: null,
    data: { authorisation: canonical, digest, expiresAt: authorisation.expiresAt },
  }
  await write(ground, store, begin, events, preparer)
  await write(ground, store, { id }, [prepared], preparer)
  return { id, digest, authorisation }
}

/** The same demand's next authorisation: the same list under another id; its digest. */
export async function prepareAnew(
  ground: TestGround,
  { id, authorisation: before }: Prepared,
  preparer: string,
): Promise<string> {
  const authorisation = { ...before, id: randomBytes(16).toString('hex') }
  const canonical = Buffer.from(encodeAuthorisation(authorisation)).toString('utf8')
  const digest = Buffer.from(authorisationDigest(authorisation)).toString('hex')
  const data = { authorisation: canonical, digest, expiresAt: authorisation.expiresAt }
  await write(
    ground,
    storeOf(ground),
    { id },
    [{ kind: 'AuthorisationPrepared', matter: null, data }],
    preparer,
  )
  return digest
}

async function write(
  ground: TestGround,
  store: Store,
  begin: { readonly id: string } | BeginDemand,
  events: readonly NewEvent[],
  by: string,
): Promise<void> {
  await withTransaction(ground.db, SYSTEM, async tx =>
    append(tx, ground.vault, {
      stream: await loadStream(tx, ground.vault, begin.id),
      events,
      now: store.now(),
      by: { kind: 'staff', id: by, employment: 'employee' },
      policy: store.policy,
      packHash: store.packHash,
      mails: [],
      begin: 'key' in begin ? begin : null,
      receipt: null,
    }),
  )
}

const MATTER = 'matter-of-anna-001'

function authorisationFor(demand: string, preparedBy: string, paper: string, now: string): Authorisation {
  const part = {
    ask: 'a1',
    matter: MATTER,
    instrument: 'us.subpoena.state',
    basis: 'required' as const,
    waitsFor: null,
    served: 'Quillfern, Inc.',
    lookup: '7a'.repeat(32),
    identifier: { kind: 'email', value: 'anna@oostvaart.example' },
    source: 'mail',
    account: 'anna',
  }
  const key = (name: string, role: 'officer' | 'authority') => {
    const recipient = recipientOf(generateIdentity())
    const callBack = 'cb'.repeat(32)
    return { role, name, key: recipient, fingerprint: recipientFingerprint(recipient), callBack }
  }
  return {
    v: 'duly/authorisation/v2',
    id: randomBytes(16).toString('hex'),
    demand,
    papers: [paper],
    production: { number: 1, kind: 'first', of: null },
    lines: [
      { id: '1a', ...part, category: 'subscriber', from: null, to: null },
      {
        id: '1b',
        ...part,
        category: 'traffic',
        from: '2026-03-01T00:00:00.000Z',
        to: '2026-07-01T00:00:00.000Z',
      },
    ],
    recipients: [key('Investigator R. Ames', 'officer'), key('Travis County District Attorney', 'authority')],
    gate: GATE,
    grounds: [{ matter: MATTER, kind: 'notified', leaf: '9f'.repeat(32), windowEndsAt: null }],
    preparedBy,
    notBefore: now,
    expiresAt: later(now, 10 * 86_400),
    purpose: 'disclosure',
  }
}

function document(title: string, stored?: StoredDocument): DocumentRef {
  return {
    id: randomBytes(8).toString('hex'),
    name: randomBytes(16).toString('hex'),
    sha256: '3'.repeat(64),
    size: 1_000,
    ...stored,
    mediaType: 'application/pdf',
    title,
  }
}

type Made = { readonly matter: string; readonly paper: StoredDocument }

function eventsOf(a: Authorisation, tenant: string, { matter, paper }: Made, now: string): NewEvent[] {
  const identifier = { kind: 'email', value: 'anna@oostvaart.example', asWritten: 'anna@oostvaart.example' }
  const period = { from: '2026-03-01T00:00:00.000Z', to: '2026-07-01T00:00:00.000Z' }
  const secrecy = { kind: 'none', instrument: null, passage: null, from: null, until: null } as const
  const line = {
    ask: 'a1',
    account: 'acc1',
    cite: '18 USC 2703(c)(2)',
    reason: 'Required.',
    wouldSuffice: [],
  }
  const letter = {
    id: randomBytes(8).toString('hex'),
    kind: 'notice',
    to: 'tenant',
    subject: 'A demand for your data',
    document: null,
    messageId: `${randomBytes(8).toString('hex')}@provider.example`,
  } as const
  return [
    {
      kind: 'DemandReceived',
      matter: null,
      data: {
        reference: a.demand,
        channel: 'mail',
        receivedAt: now,
        servedAt: now,
        servedManner: 'mail',
        servedUncertain: false,
        entityServed: 'Example Mail B.V.',
        documents: [document('subpoena.pdf', paper)],
        sender: { address: 'r.ames@travis.example', display: 'R. Ames', authenticated: false, summary: '' },
        subject: 'Subpoena',
        messageId: null,
        duplicateOf: [],
      },
    },
    {
      kind: 'FactsConfirmed',
      matter: null,
      data: {
        facts: {
          papers: [],
          asks: [
            {
              id: 'a1',
              identifiers: [identifier],
              categories: ['subscriber', 'traffic', 'content_stored'],
              period,
              passage: 'all records',
              need: null,
            },
          ],
          instrument: a.lines[0]!.instrument,
          authorityName: 'Travis County District Attorney',
          country: 'US',
          body: 'district attorney',
          officer: { name: 'R. Ames', mail: 'r.ames@travis.example', phone: null },
          reference: 'TC-2026-114',
          issuedOn: '2026-11-01',
          // Away from the edge at which “in 5 days” becomes “in 4 days” between two looks at the same page.
          dueAt: later(now, 5 * 86_400 + 3_600),
          purpose: 'criminal investigation',
          secrecy,
          answers: {},
        },
        changed: [],
      },
    },
    {
      kind: 'AuthorityAuthenticated',
      matter: null,
      data: { authority: 'travis', officer: null, checks: [], callbackNeeded: false },
    },
    {
      kind: 'CallbackRecorded',
      matter: null,
      data: {
        authority: 'travis',
        contact: 'call1',
        outcome: 'confirmed',
        note: '',
        call: {
          contact: { ...foundContact, printed: 'no' },
          officer: null,
          spokeWith: 'R. Ames',
          // Each key that the authorisation names was read aloud.
          keys: a.recipients.map(({ role, key, fingerprint }) => ({
            role,
            holder: 'travis',
            key,
            fingerprint,
          })),
        },
      },
    },
    {
      kind: 'AccountsMatched',
      matter: null,
      data: {
        lookupId: '0'.repeat(32),
        accounts: [
          {
            id: 'acc1',
            identifier,
            tenant,
            matter,
            places: [{ source: 'mail', account: 'anna', categories: ['subscriber', 'content_stored'] }],
          },
        ],
        unmatched: [],
        matters: [{ id: matter, tenant, tenantKind: 'consumer' }],
      },
    },
    {
      kind: 'Assessed',
      matter: null,
      data: {
        asOf: now.slice(0, 10),
        packs: [],
        lines: [
          {
            ask: 'a1',
            account: 'acc1',
            category: 'traffic',
            outcome: 'sufficient',
            compulsion: 'unknown',
            findings: [],
            wouldSuffice: [],
            questions: [],
          },
        ],
        notice: 'permitted_now',
        deadline: null,
        answer: {},
      },
    },
    {
      kind: 'Determined',
      matter: null,
      data: {
        lines: [
          { ...line, category: 'subscriber', decision: 'comply', ground: 'required_by_law', period: null },
          {
            ...line,
            category: 'traffic',
            decision: 'comply',
            ground: 'required_by_law_counsel_opinion',
            reason: 'A court of this state holds it so.',
            period,
          },
          {
            ...line,
            category: 'content_stored',
            decision: 'reject',
            ground: 'process_does_not_reach_category',
            reason: 'A subpoena cannot reach content; a warrant would.',
            period: null,
          },
        ],
        redirectException: null,
        notChallenged: { why: 'Valid on its face.', by: 'p-two' },
        packs: [],
      },
    },
    {
      kind: 'NoticeSent',
      matter,
      data: {
        copy: document('copy.pdf'),
        letter,
        contact: 'c1',
        sentAt: now,
        windowEndsAt: now,
        late: false,
        code: 'AAAA-BBBB',
      },
    },
    { kind: 'NoticeAnswered', matter, data: { answer: 'no_objection', text: '' } },
  ]
}
