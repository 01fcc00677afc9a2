// For tests: what an authorisation stands on at the gate: an answered look-up, a notice in the log, the table of instruments.

import { createHash, randomBytes } from 'node:crypto'
import { openJournal } from '../../src/gate/journal/journal.ts'
import { readSigner } from '../../src/gate/keys.ts'
import { leafHash } from '../../src/ledger/leaf.ts'
import { encodeVkey, type Signer } from '../../src/ledger/note.ts'
import type { RecordOf } from '../../src/ledger/record.ts'
import { recipientOf } from '../../src/seal/age/age-keys.node.ts'
import {
  type AuthorisationV2 as Authorisation,
  authorisationFormat,
  recipientFingerprint,
} from '../../src/seal/authorisation/authorisation.ts'
import type { Line } from '../../src/seal/authorisation/authorisation-v2.ts'
import { certificateFormat, type SignedCertificate } from '../../src/seal/certificate.ts'
import { type Lookup, lookupFormat } from '../../src/seal/lookup.ts'
import { type LookupAnswer, lookupAnswerHash, signLookupAnswer } from '../../src/seal/lookup-answer.ts'
import { dataCategories, type ScopePart } from '../../src/seal/scope.ts'
import type { Identifier } from '../../src/sources/protocol.ts'
import type { TestLeaf } from './log.ts'

export const ada: Identifier = { kind: 'email', value: 'ada@tenant.example' }

export const part1a: ScopePart = {
  part: '1a',
  ask: 'a1',
  source: 'mail',
  account: 'acct-ada',
  identifier: ada,
  category: 'traffic',
  from: '2026-03-01T00:00:00.000Z',
  to: '2026-04-01T00:00:00.000Z',
}

/** A line of the world's authorisation that asks for this part of the scope. */
export function lineOf(part: ScopePart, lookup: string): Line {
  const { part: id, ask, source, account, identifier, category, from, to } = part
  const asked = { id, ask, source, account, identifier, category, from, to, lookup }
  return {
    ...asked,
    matter: testMatter,
    instrument: 'us.subpoena',
    basis: 'required',
    waitsFor: null,
    served: 'Provider Example, Inc.',
  }
}

export const testMatter = 'matter-of-ada-0001'
export const testPaper = 'ab'.repeat(32)

/** A subpoena for records, an order for location too, a warrant for everything stored. */
export const testInstruments = {
  v: 1,
  at: '2026-11-01T00:00:00.000Z',
  packs: { us: '11'.repeat(32) },
  instruments: {
    'us.subpoena': { class: 'subpoena_equivalent', required: ['subscriber', 'traffic'], voluntary: [] },
    'us.emergency': {
      class: 'emergency',
      required: [],
      voluntary: ['subscriber', 'traffic', 'content_stored'],
    },
    'us.warrant': {
      class: 'warrant_equivalent',
      required: ['subscriber', 'traffic', 'location', 'content_stored'],
      voluntary: [],
    },
  },
}

export function noticeRecord(change: Partial<RecordOf<'notified'>> = {}): RecordOf<'notified'> {
  return {
    v: 1,
    kind: 'notified',
    id: randomBytes(16).toString('hex'),
    at: '2026-11-20T12:00:00.000Z',
    matter: testMatter,
    paper: testPaper,
    receivedAt: '2026-11-19T12:00:00.000Z',
    copy: 'cd'.repeat(32),
    previous: [],
    ...change,
  }
}

/** Two customers: Ada, and Eve, whose data nobody asked for. */
export const eve: Identifier = { kind: 'email', value: 'eve@other.example' }

export function testAnswer(gate: Signer, change: Partial<{ demand: string; at: string }> = {}): LookupAnswer {
  const head = { lookup: '22'.repeat(32), demand: 'D-7QK2M9XW', at: '2026-11-24T12:00:00.000Z', ...change }
  const salt = () => randomBytes(32).toString('hex')
  const found = (account: string, tenant: string) => ({
    source: 'mail',
    account,
    tenant: tenant.repeat(32),
    categories: [...dataCategories],
  })
  const entries = [
    { salt: salt(), identifier: ada, found: found('acct-ada', 'a1') },
    { salt: salt(), identifier: ada, found: { ...found('acct-ada', 'a1'), source: 'payroll' } },
    { salt: salt(), identifier: ada, found: found(ada.value, 'a1') },
    { salt: salt(), identifier: eve, found: found('acct-eve', 'e1') },
    { salt: salt(), identifier: { kind: 'email', value: 'nobody@tenant.example' }, found: null },
  ]
  return signLookupAnswer(head, entries, gate)
}

/** An answer that the gate gave, in its journal as it writes it down. */
export async function answeredIn(gateDir: string, clock: { now: Date }): Promise<LookupAnswer> {
  const signer = await readSigner(gateDir)
  const answer = testAnswer(signer as Signer)
  await knowAnswer(gateDir, answer, clock.now)
  return answer
}

export async function knowAnswer(gateDir: string, answer: LookupAnswer, now: Date): Promise<void> {
  const gateKey = encodeVkey(await readSigner(gateDir))
  const journal = await openJournal({ dir: gateDir, gateKey, now: () => now })
  const lookup = randomBytes(16).toString('hex')
  const { head } = answer
  await journal.write(
    {
      kind: 'lookup_begun',
      lookup,
      digest: head.lookup,
      order: 'order-1',
      by: 'person-earlier',
      identifiers: 3,
    },
    { kind: 'lookup_signed', lookup, answer: lookupAnswerHash(head) },
    { kind: 'lookup_answered', lookup },
  )
  await journal.close()
}

export function baseAuthorisation(
  gate: string,
  officer: string,
  { answer, notice }: { answer: LookupAnswer; notice: TestLeaf },
): Authorisation {
  const key = recipientOf(officer)
  return {
    v: authorisationFormat,
    id: randomBytes(16).toString('hex'),
    demand: 'D-7QK2M9XW',
    papers: [testPaper],
    production: { number: 1, kind: 'first', of: null },
    lines: [lineOf(part1a, lookupAnswerHash(answer.head))],
    recipients: [
      {
        role: 'officer',
        name: 'Officer A. Example',
        key,
        fingerprint: recipientFingerprint(key),
        callBack: 'cb'.repeat(32),
      },
    ],
    gate,
    grounds: [
      {
        matter: testMatter,
        kind: 'notified',
        leaf: leafHash(notice.leaf).toHex(),
        windowEndsAt: '2026-11-25T10:00:00.000Z',
      },
    ],
    preparedBy: 'person-preparer',
    notBefore: '2026-11-25T11:00:00.000Z',
    expiresAt: '2026-11-26T12:00:00.000Z',
    purpose: 'disclosure',
  }
}

export function baseLookup(): Lookup {
  return {
    v: lookupFormat,
    id: randomBytes(16).toString('hex'),
    demand: 'D-7QK2M9XW',
    identifiers: [ada],
    by: 'person-analyst',
    at: '2026-11-25T11:59:00.000Z',
    expiresAt: '2026-11-25T12:15:00.000Z',
  }
}

/** What a test changes of a certificate, or of the wish for a load file. */
export type Certifying = {
  certified?: Partial<SignedCertificate>
  signed?: SignedCertificate
  loadFile?: unknown
}

export function certifiedFor(
  gate: string,
  authorisation: string,
  document: Uint8Array,
  now: Date,
): SignedCertificate {
  const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex')
  return {
    v: certificateFormat,
    id: randomBytes(16).toString('hex'),
    authorisation,
    document: sha256(document),
    statement: sha256('I am the custodian of these records.'),
    gate,
    by: 'person-custodian',
    at: now.toISOString(),
  }
}
