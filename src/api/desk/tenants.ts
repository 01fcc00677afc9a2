// The directory of tenants. A tenant here is an entry of the directory: nothing of it tells of a demand.

import { z } from 'zod'
import {
  type ControllerTold,
  type Party,
  tenantStatuses,
  toldAfterwards,
} from '../../directory/tenant-chain.ts'
import type { Promised, Terms } from '../../directory/tenant-terms.ts'
import { tenantKinds } from '../../vocabulary/closed-lists.ts'
import { contract } from '../contract.ts'
import { nothing, settle, tableForm, tried } from '../fields.ts'
import { list, of, shape } from '../shape.ts'
import { tenantId, tenantRecord, tenantSaved, tenantTyped } from './tenant-record.ts'

/** GET /api/tenants */
export const tenantRow = shape({
  id: z.string(),
  name: z.string(),
  kind: z.enum(tenantKinds),
  country: z.string(),
  profession: z.string().nullable(),
  status: z.enum(tenantStatuses),
  domains: list(z.string()),
  /** How many contacts get notices. */
  told: z.number(),
})
export type TenantRow = z.infer<typeof tenantRow>

export const tenantList = shape({
  tenants: list(tenantRow),
  mayEdit: z.boolean(),
  /** Of which tenants somebody waits for a second person, and since when; only for who may confirm it. */
  waits: list(
    shape({
      id: z.string(),
      name: z.string(),
      askedAt: z.string(),
    }),
  ),
})
export type TenantList = z.infer<typeof tenantList>

export const tenantContact = shape({
  id: z.string(),
  name: z.string(),
  mail: z.string(),
  /** Its own; null: as the contract says. */
  language: z.string().nullable(),
  receives: list(z.string()),
  party: z.string(),
  /** Somebody of its organisation says that this person has left: the next contact is told. */
  left: z.literal(true).exactOptional(),
  /** Whether they can sign in; only for who edits. That a link waits is not said: a notice may have sent it. */
  enrolled: z.boolean().exactOptional(),
})
export type TenantContact = z.infer<typeof tenantContact>

/** Who is asked and told now, the first in place first. */
export const tenantAddressee = shape({
  role: z.string(),
  name: z.string(),
  tenant: z.string(),
  contacts: list(
    shape({
      id: z.string(),
      name: z.string(),
      language: z.string().nullable(),
    }),
  ),
})
export type TenantAddressee = z.infer<typeof tenantAddressee>

/** On a demand: the tenant of a matter as far as it decides who is asked and told. */
export const tenantChain = shape({
  id: z.string(),
  name: z.string(),
  status: z.enum(tenantStatuses),
  mergedInto: shape({
    id: z.string(),
    name: z.string(),
  }).nullable(),
  profession: z.string().nullable(),
  parties: list(of<Party>()),
  addressees: list(tenantAddressee),
  promised: of<Promised>(),
  hasTerms: z.boolean(),
  /** Whether a notice reaches the controller; a tenant behind which nobody stands is it itself. */
  controller: of<ControllerTold>(),
})
export type TenantChain = z.infer<typeof tenantChain>

export const tenantMerge = shape({
  id: z.string(),
  into: shape({
    id: z.string(),
    name: z.string(),
  }),
  askedBy: z.string(),
  askedAt: z.string(),
  reason: z.string(),
  /** Whether this person may confirm it: another one than who asked. */
  mayConfirm: z.boolean(),
})
export type TenantMerge = z.infer<typeof tenantMerge>

/** Somebody who would be told of its demands, or another key by which its accounts would be found: it waits for a second person. */
export const tenantWait = shape({
  id: z.string(),
  what: z.enum(['contact', 'party', 'account', 'source_key']),
  /** Of a party: its role. */
  role: z.string().nullable(),
  /** Of a source key: the key. */
  name: z.string(),
  mail: z.string().nullable(),
  /** The address that this takes the place of; null: it is new. */
  before: z.string().nullable(),
  /** By which account of the tenant's provider the contact is to sign in; null: it is about no account. */
  account: shape({
    provider: z.string(),
    subject: z.string(),
  }).nullable(),
  askedBy: z.string(),
  askedAt: z.string(),
  /** Whether this person may confirm it: another one than who asked. */
  mayConfirm: z.boolean(),
  mayStop: z.boolean(),
})
export type TenantWait = z.infer<typeof tenantWait>

/** GET /api/tenants/:id */
export const tenantPage = shape({
  id: z.string(),
  /** Not: contacts, chain, terms and history are left out; they open under a grant of one of its demands. */
  whole: z.boolean(),
  /** Of its entry as it stands here: goes back with what is saved. */
  version: z.string(),
  name: z.string(),
  kind: z.enum(tenantKinds),
  country: z.string(),
  profession: z.string().nullable(),
  status: z.enum(tenantStatuses),
  mergedInto: shape({
    id: z.string(),
    name: z.string(),
  }).nullable(),
  toldAfter: z.enum(toldAfterwards).nullable(),
  endedAt: z.string().nullable(),
  domains: list(z.string()),
  terms: of<Terms>().nullable(),
  /** What binds the desk for it: the provider's promises and the contract's terms over them. */
  promised: of<Promised>(),
  chain: list(of<Party>()),
  contacts: list(tenantContact),
  addressees: list(tenantAddressee),
  merge: tenantMerge.nullable(),
  waits: list(tenantWait),
  changes: list(
    shape({
      at: z.string(),
      who: z.string(),
      says: z.string(),
    }),
  ),
  mayEdit: z.boolean(),
  /** Others that it may be merged into. */
  others: list(
    shape({
      id: z.string(),
      name: z.string(),
    }),
  ),
})
export type TenantPage = z.infer<typeof tenantPage>

/**
 * One line of a table (or, with line 0, one record of a list) that cannot be taken, and what to do about it. Of what is entered by
 * hand the tenant is line 1 and its contact line 2.
 */
export const lineRefusal = shape({
  line: z.number(),
  column: z.string(),
  detail: z.string(),
  next: z.string(),
})
export type LineRefusal = z.infer<typeof lineRefusal>

/** What a table or a list would do, or did. With a refusal nothing is done. */
export const syncPlan = shape({
  added: list(
    shape({
      id: z.string(),
      name: z.string(),
    }),
  ),
  changed: list(
    shape({
      id: z.string(),
      name: z.string(),
      what: list(z.string()),
    }),
  ),
  unchanged: z.number(),
  /** Who would be told of its demands: they wait for a second person, asked for now or before. */
  waits: list(
    shape({
      id: z.string(),
      name: z.string(),
      who: list(z.string()),
    }),
  ),
  /** Active here and not in what was given: nothing happens to them. Closing is an act of its own. */
  absent: list(
    shape({
      id: z.string(),
      name: z.string(),
    }),
  ),
  refused: list(lineRefusal),
  done: z.boolean(),
})
export type SyncPlan = z.infer<typeof syncPlan>

const reason = z.string().trim().min(10).max(500)
const records = z.strictObject({ tenants: z.array(tenantRecord).max(100_000) })

export const tenantsApi = contract({
  'GET /api/tenants': { answer: tenantList },
  /** One new tenant with its first contact, by hand: it has no version yet. */
  'POST /api/tenants': { query: tried, body: tenantTyped, answer: syncPlan },
  'GET /api/tenants/export.csv': { answer: 'file' },
  /** Its header with an invented line. */
  'GET /api/tenants/example.csv': { answer: 'file' },
  'POST /api/tenants/import': { query: tried, form: tableForm, answer: syncPlan },
  /** The same list again changes nothing. */
  'PUT /api/tenants': { query: tried, body: records, answer: syncPlan },
  'GET /api/tenants/:id': { answer: tenantPage },
  /** One tenant, whole; 409 where it is another by now. */
  'POST /api/tenants/:id': { query: tried, body: tenantSaved, answer: syncPlan },
  /** A link by which they enrol; the one before ends. */
  'POST /api/tenants/:id/contacts/:contact/invite': {
    body: nothing,
    answer: shape({ mailedTo: z.string() }),
  },
  /** By another than who asked; or stopped. */
  'POST /api/tenants/:id/waits/:wait': { body: settle, answer: nothing },
  /** Asked; another person confirms. */
  'POST /api/tenants/:id/merge': { body: z.strictObject({ into: tenantId, reason }), answer: nothing },
  'POST /api/tenants/:id/merge/:merge': { body: settle, answer: nothing },
  'POST /api/tenants/:id/close': {
    body: z.strictObject({ toldAfter: z.enum(toldAfterwards), reason }),
    answer: nothing,
  },
})

/** By token. GET gives what PUT takes, but for source keys, which are stored as keyed hashes alone. */
export const tenantProgramsApi = contract({
  'GET /api/directory/tenants': { answer: shape({ tenants: z.array(tenantRecord) }) },
  'PUT /api/directory/tenants': { query: tried, body: records, answer: syncPlan },
})
