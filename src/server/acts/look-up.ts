// The look-up that an analyst's passkey signs: made here, signed in the browser, answered by the gate alone.

import { randomBytes } from 'node:crypto'
import { generateAuthenticationOptions } from '@simplewebauthn/server'
import type { Actor } from '../../kernel/actor.ts'
import { sentence } from '../../kernel/message.ts'
import { isRefusal, type Refusal, refuse } from '../../kernel/refusal.ts'
import { encodeLookup, lookupDigest, lookupFormat } from '../../seal/lookup.ts'
import { withTransaction } from '../../store/database.ts'
import { type Done, databaseActor, execute } from '../../store/demand/execute.ts'
import type { Deployment } from '../deployment.ts'
import { loadFor, type Submit } from './load.ts'

const LOOKUP_MINUTES = 10

export type LookupOffer = {
  readonly lookup: string
  readonly options: Awaited<ReturnType<typeof generateAuthenticationOptions>>
}

export async function offerLookup(
  d: Deployment,
  actor: Actor,
  demandId: string,
): Promise<LookupOffer | Refusal> {
  const loaded = await loadFor(d, actor, demandId)
  if (isRefusal(loaded)) return loaded
  const facts = loaded.demand.facts
  if (!facts)
    return refuse(
      'facts_incomplete',
      sentence('borders.facts_not_confirmed_yet'),
      sentence('borders.confirm_what_paper_says_first'),
    )
  const identifiers = facts.asks.flatMap(a => a.identifiers)
  const unique = [
    ...new Map(identifiers.map(i => [`${i.kind}\0${i.value}`, { kind: i.kind, value: i.value }])).values(),
  ]
  if (unique.length === 0)
    return refuse(
      'facts_incomplete',
      sentence('borders.paper_names_no_identifier'),
      sentence('borders.reject_without_identifier_correct_facts'),
    )
  const at = d.now()
  const bytes = encodeLookup({
    v: lookupFormat,
    id: randomBytes(16).toString('hex'),
    demand: loaded.demand.reference,
    identifiers: unique,
    by: actor.id,
    at,
    expiresAt: new Date(Date.parse(at) + LOOKUP_MINUTES * 60_000).toISOString(),
  })
  const options = await generateAuthenticationOptions({
    rpID: d.dir.settings.hosts.desk,
    challenge: new Uint8Array(lookupDigest(bytes)),
    allowCredentials: await credentialsOf(d, actor),
    userVerification: 'required',
  })
  return { lookup: Buffer.from(bytes).toString('utf8'), options }
}

export async function credentialsOf(d: Deployment, actor: Actor): Promise<{ id: string }[]> {
  return withTransaction(d.db, databaseActor(actor), tx =>
    tx.query<{ id: string }>(
      "select id from duly.credential where owner_kind = 'staff' and owner_id = $1 and surface = 'desk' and revoked_at is null",
      [actor.id],
    ),
  )
}

export async function requestLookup(
  d: Deployment,
  actor: Actor,
  wish: Partial<Submit> & { demandId: string; lookup: string; assertion: unknown },
): Promise<Done | Refusal> {
  return execute(d.store, actor, {
    demandId: wish.demandId,
    ...(wish.version === undefined ? {} : { expectedVersion: wish.version }),
    ...(wish.key === undefined ? {} : { idempotencyKey: wish.key }),
    command: { type: 'request_lookup', lookup: wish.lookup, assertion: wish.assertion },
  })
}
