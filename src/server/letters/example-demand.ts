// A made-up demand, for looking at the words of a letter: no such authority, customer or account exists, and no rule is decided on it.
import type { DocumentRef } from '../../domain/decision/facts.ts'
import type { Notice } from '../../domain/notice/state.ts'
import { fold } from '../../domain/registry/fold.ts'
import type { Demand } from '../../domain/registry/state.ts'
import {
  type DataCategory,
  type Decision,
  type Ground,
  grounds,
  suggestedReasons,
} from '../../vocabulary/closed-lists.ts'

export const RECEIVED = '2026-03-02T15:00:00.000Z'
export const DUE = '2026-03-20T23:00:00.000Z'
export const UNTIL = '2026-03-27T23:00:00.000Z'
export const ACCOUNT = 'j.sample@example.org'
export const CODE = '123456'
export const SHA256 = '0123456789abcdef'.repeat(4)
/** As the law packs say it, so that it has its translation where there is one. */
export const REASON =
  'Federal grand jury subpoena does not reach location: Location records need a warrant; nothing short of it lifts the bar against a governmental entity.'

const PERIOD = { from: '2026-01-01T00:00:00.000Z', to: '2026-02-01T00:00:00.000Z' }
const PAPER: DocumentRef = {
  id: 'paper',
  name: 'paper',
  sha256: SHA256,
  size: 1,
  mediaType: 'application/pdf',
  title: 'example.pdf',
}
const NONE = { kind: 'none', instrument: null, passage: null, from: null, until: null } as const

/** Received, its facts confirmed, and one account of one customer found. */
export function exampleDemand(): Demand {
  const by = { kind: 'staff', id: 'example' }
  const email = { kind: 'email', value: ACCOUNT, asWritten: ACCOUNT }
  const demand = fold('example', [
    {
      kind: 'DemandReceived',
      matter: null,
      version: 1,
      at: RECEIVED,
      by,
      data: {
        reference: 'D-EXAMPLE1',
        channel: 'mail',
        receivedAt: RECEIVED,
        servedAt: RECEIVED,
        servedManner: 'mail',
        servedUncertain: false,
        entityServed: '',
        documents: [PAPER],
        sender: { address: 'officer@example.net', display: null, authenticated: true, summary: '' },
        subject: null,
        messageId: null,
        duplicateOf: [],
      },
    },
    {
      kind: 'FactsConfirmed',
      matter: null,
      version: 2,
      at: RECEIVED,
      by,
      data: {
        facts: {
          papers: [],
          asks: [
            {
              id: 'a1',
              identifiers: [email],
              categories: ['subscriber', 'location'],
              period: PERIOD,
              passage: '',
              need: null,
            },
          ],
          instrument: 'us.subpoena.grand_jury',
          authorityName: 'Example County Prosecutor',
          country: 'US',
          body: '',
          officer: { name: null, mail: null, phone: null },
          reference: 'EX-17',
          issuedOn: null,
          dueAt: DUE,
          purpose: 'criminal_investigation',
          secrecy: NONE,
          answers: {},
        },
        changed: [],
      },
    },
    {
      kind: 'AccountsMatched',
      matter: null,
      version: 3,
      at: RECEIVED,
      by,
      data: {
        lookupId: 'example',
        accounts: [{ id: 'acc1', identifier: email, tenant: 'example', matter: 'example', places: [] }],
        unmatched: [],
        matters: [{ id: 'example', tenant: 'example', tenantKind: 'enterprise' }],
      },
    },
  ])
  if (!demand) throw new Error('three events make a demand')
  return demand
}

type Line = Demand['lines'][number]

function line(category: DataCategory, decision: Decision, ground: Ground, cite: string): Line {
  const wouldSuffice = decision === 'reject' ? ['us.warrant.location'] : []
  const period = decision === 'comply' ? PERIOD : null
  const key = { ask: 'a1', account: 'acc1', category, by: 'example', at: RECEIVED }
  return { ...key, decision, ground, cite, reason: REASON, period, wouldSuffice }
}

/** One line that is answered and one that is not. */
export function answered(d: Demand): Demand {
  const lines = [
    line('subscriber', 'comply', 'required_by_law', '18 USC 2703(c)(2)'),
    line('location', 'reject', 'process_does_not_reach_category', '18 USC 2703(c)(1)'),
  ]
  return { ...d, lines }
}

/** Claimed as an emergency that no supervisor confirmed: asked and declined, or not reached. */
export function unconfirmed(d: Demand, declined: boolean): Demand {
  const by = { by: 'example', at: RECEIVED }
  const confirmation = {
    authority: '',
    supervisor: '',
    contact: '',
    outcome: 'declined',
    note: '',
    ...by,
  } as const
  const ground = 'permitted_not_required'
  const refused = line('location', 'reject', ground, '18 USC 2702(c)(4)')
  const emergency = {
    source: 'person',
    voluntary: true,
    markedAt: RECEIVED,
    danger: null,
    confirmation: declined ? confirmation : null,
    dropped: null,
  } as const
  return { ...d, lines: [{ ...refused, reason: suggestedReasons[ground], wouldSuffice: [] }], emergency }
}

/** Declined for every reason of Annex III. */
export function declinedByAnnex(d: Demand): Demand {
  const annex = grounds.reject.filter(ground => ground.startsWith('annex_iii_'))
  const cite = 'Regulation (EU) 2023/1543, article 10'
  return {
    ...d,
    lines: annex.map(ground => ({ ...line('subscriber', 'reject', ground, cite), wouldSuffice: [] })),
  }
}

/** Its customer is to be asked first; set apart as it stands, where `kept`. */
export function redirected(d: Demand, kept: boolean): Demand {
  const preserved = { matters: ['example'], where: '', until: null, note: '', by: 'example', at: RECEIVED }
  return {
    ...d,
    lines: [line('subscriber', 'redirect', 'tenant_is_organisation', '')],
    matters: d.matters.map(m => ({ ...m, preserved: kept ? preserved : null })),
  }
}

export function released(d: Demand): Demand {
  return { ...answered(d), released: { digest: SHA256, sha256: SHA256, expiresAt: UNTIL, at: RECEIVED } }
}

/** One part is out, and another; a line is still to follow. */
export function releasedInParts(d: Demand): Demand {
  const out = released(d)
  const authorisation = {
    canonical: '',
    digest: SHA256,
    preparedBy: 'example',
    expiresAt: UNTIL,
    signatures: [],
    status: 'authorised',
    voluntary: [],
    lines: [],
    production: { number: 1, kind: 'first', of: null },
    again: null,
  } as const
  if (!out.released) return out
  const first = {
    collection: null,
    certificate: null,
    sealed: null,
    downloaded: null,
    released: out.released,
  }
  return { ...out, authorisation, productions: [{ ...first, authorisation }] }
}

export function calledBack(d: Demand): Demand {
  const out = releasedInParts(d)
  const recall = { digest: SHA256, sha256: SHA256, number: 1, reason: 'example', confirmed: false, at: UNTIL }
  return { ...out, recalls: [recall] }
}

export function awaitingProcess(d: Demand, what: string, cite: string): Demand {
  return { ...d, followUp: { what, cite, dueAt: DUE, neverAt: UNTIL, since: RECEIVED, settled: null } }
}

/** Its customer's window was cut by the term. */
export function shortOfTime(d: Demand): Demand {
  const letter = {
    id: 'example',
    kind: 'notice',
    to: 'tenant',
    subject: '',
    document: PAPER,
    messageId: '',
  } as const
  const notice: Notice = {
    copy: PAPER,
    letter,
    contact: 'example',
    sentAt: RECEIVED,
    windowEndsAt: DUE,
    code: CODE,
    delivery: 'accepted',
    readAt: null,
    late: false,
    promised: UNTIL,
    withheld: [],
    tries: [],
    posted: null,
    further: null,
  }
  return { ...answered(d), matters: d.matters.map(m => ({ ...m, notice })) }
}
