// The authorisation, built from the determination and from nothing else: what will leave, to whom, standing on which leaf.
import { randomBytes } from 'node:crypto'
import type { Actor } from '../../demand/actor.ts'
import { isRefusal, type Refusal, refuse } from '../../demand/refusal.ts'
import { type Demand, releasingLines, releasingMatters, secrecyBinds } from '../../demand/state.ts'
import { authorisationMinutes } from '../../demand/voluntary.ts'
import { isWider } from '../../demand/wider.ts'
import {
  type Authorisation,
  authorisationDigest,
  authorisationFormat,
  encodeAuthorisation,
  type NoticeGround,
  type Recipient,
  recipientFingerprint,
} from '../../seal/authorisation.ts'
import type { ScopePart } from '../../seal/scope.ts'
import { type Done, execute } from '../../store/execute.ts'
import { leafHashHex } from '../../store/leaves.ts'
import type { Deployment } from '../deployment.ts'
import type { Authority } from '../directory.ts'
import { readGatePublic } from '../worker/gate-orders.ts'
import { type Loaded, loadFor, repetition, type Submit, submission } from './load.ts'

export async function prepareAuthorisation(
  d: Deployment,
  actor: Actor,
  wish: Partial<Submit> & { demandId: string },
): Promise<Done | Refusal> {
  const asked = { type: 'prepare_authorisation' }
  const before = await repetition(d, actor, wish, asked)
  if (before) return before
  const loaded = await loadFor(d, actor, wish.demandId)
  if (isRefusal(loaded)) return loaded
  const recipients = recipientsOf(loaded)
  if (isRefusal(recipients)) return recipients
  const lines = releasingLines(loaded.demand)
  if (lines.length === 0)
    return refuse(
      'wrong_stage',
      'Nothing was determined to be released.',
      'Determine the demand first, or close it.',
    )
  if (scopeOf(loaded.demand).length === 0) {
    return refuse(
      'wrong_stage',
      'No source holds what was determined to be released.',
      'Have an administrator check that no source is missing or down. Only then determine these lines as no data.',
    )
  }
  const grounds = groundsOf(loaded, d.now())
  if (isRefusal(grounds)) return grounds
  const gate = await readGatePublic(d.dir.path)
  const authorisation = build(d, actor, loaded, recipients, grounds, gate.vkey)
  const bytes = encodeAuthorisation(authorisation)
  return execute(d.store, actor, {
    demandId: wish.demandId,
    ...submission(wish, asked),
    command: {
      type: 'prepare_authorisation',
      authorisation: Buffer.from(bytes).toString('utf8'),
      digest: Buffer.from(authorisationDigest(bytes)).toString('hex'),
      lines: lines.map(l => ({ ask: l.ask, category: l.category, account: l.account })),
      expiresAt: authorisation.expiresAt,
    },
  })
}

function build(
  d: Deployment,
  actor: Actor,
  loaded: Loaded,
  recipients: Recipient[],
  standsOn: NoticeGround[],
  gate: string,
): Authorisation {
  const { demand } = loaded
  const now = d.now()
  return {
    v: authorisationFormat,
    id: randomBytes(16).toString('hex'),
    demand: demand.reference,
    papers: [...new Set([demand.received.documents[0]?.sha256 ?? '', ...papersOf(demand)])],
    instrument: demand.facts?.instrument ?? '',
    scope: scopeOf(demand),
    recipients,
    gate,
    standsOn,
    windowEndsAt: windowEnd(demand, now),
    preparedBy: actor.id,
    notBefore: now,
    expiresAt: new Date(Date.parse(now) + authorisationMinutes(demand, d.settings) * 60_000).toISOString(),
    purpose: 'disclosure',
  }
}

function papersOf(demand: Demand): string[] {
  const named = new Set(demand.facts?.papers.filter(p => p.role === 'instrument').map(p => p.document))
  return demand.received.documents.filter(doc => named.has(doc.id)).map(doc => doc.sha256)
}

/** Parts are named after the ask and, within it, the places that hold what a line asks: 1a, 1b, 2a … */
function scopeOf(demand: Demand): ScopePart[] {
  const counts = new Map<string, number>()
  return releasingLines(demand).flatMap(line => {
    const account = demand.accounts.find(a => a.id === line.account)
    const places = account?.places.filter(p => p.categories.includes(line.category)) ?? []
    return places.map(place => {
      const n = counts.get(line.ask) ?? 0
      counts.set(line.ask, n + 1)
      return {
        part: `${line.ask.replace(/^a/, '')}${letters(n)}`,
        ask: line.ask,
        source: place.source,
        account: place.account,
        identifier: { kind: account?.identifier.kind ?? '', value: account?.identifier.value ?? '' },
        category: line.category,
        from: line.period?.from ?? null,
        to: line.period?.to ?? null,
      }
    })
  })
}

/** 0 → a, 25 → z, 26 → aa. */
function letters(n: number): string {
  const last = String.fromCharCode(97 + (n % 26))
  return n < 26 ? last : letters(Math.floor(n / 26) - 1) + last
}

/** The end of the last window that ran; null where each tenant answered freely before it. */
function windowEnd(demand: Demand, now: string): string | null {
  const ends = releasingMatters(demand).flatMap(m =>
    m.notice && m.notice.windowEndsAt <= now ? [m.notice.windowEndsAt] : [],
  )
  return ends.sort().at(-1) ?? null
}

/** Only keys whose words were read aloud at the call-back (design § 4.9). */
function recipientsOf(loaded: Loaded): Recipient[] | Refusal {
  const { demand, directory } = loaded
  const authority = demand.authentication
    ? directory.authorities.get(demand.authentication.authority)
    : undefined
  const officer = authority?.officers.find(o => o.id === demand.authentication?.officer)
  if (!authority || !officer?.key) {
    return refuse(
      'facts_incomplete',
      'The officer has no key in the directory.',
      'Ask for an age key and confirm its words by telephone.',
    )
  }
  if (demand.callback?.outcome !== 'confirmed' || !demand.callback.fingerprintConfirmed) {
    return refuse(
      'authority_not_authenticated',
      'Nobody has confirmed the words of the officer’s key by telephone.',
      'Call back and compare the words.',
      'design § 4.9',
    )
  }
  return [recipient('officer', officer.name, officer.key), ...authorityRecipient(authority)]
}

function authorityRecipient(authority: Authority): Recipient[] {
  return authority.key ? [recipient('authority', authority.name, authority.key)] : []
}

function recipient(role: Recipient['role'], name: string, key: string): Recipient {
  return { role, name, key, fingerprint: recipientFingerprint(key) }
}

/** Per matter: the leaf of its notice, or of the secrecy that stands in for it. */
function groundsOf(loaded: Loaded, now: string): NoticeGround[] | Refusal {
  const grounds: NoticeGround[] = []
  for (const matter of releasingMatters(loaded.demand)) {
    // What a tenant may not be told of beside what it was told stands on the secrecy: there is nothing else that it could.
    const told = matter.notice && !(secrecyBinds(matter, now) && isWider(loaded.demand, matter))
    const kind = told ? 'notified' : 'secrecy_begun'
    const leaf = loaded.leaves.findLast(l => l.matter === matter.id && l.opening.record.kind === kind)
    if (!leaf)
      return refuse(
        'notice_first',
        'A tenant whose data would leave has not been told.',
        'Send the notice, or have a live prohibition confirmed by a second person.',
        'promise 3',
      )
    grounds.push({ kind, leaf: leafHashHex(leaf.bytes) })
  }
  return grounds
}
