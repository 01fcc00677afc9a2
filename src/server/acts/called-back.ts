// What the desk knows before somebody calls, and what is kept of the call: the directory's contacts with their source and age, the keys
// whose words are compared, and the record that an authorisation names by its digest.

import type { CallWish } from '../../api/desk/calling.ts'
import { callBackFor, contactFor } from '../../domain/arrival/call-back.ts'
import type { CalledContact, FoundContact, ReadKey } from '../../domain/arrival/events.ts'
import { prints } from '../../domain/arrival/printed-contact.ts'
import type { Call } from '../../domain/arrival/state.ts'
import type { CommandOf } from '../../domain/registry/command.ts'
import type { Demand } from '../../domain/registry/state.ts'
import type { Actor } from '../../kernel/actor.ts'
import { sentence } from '../../kernel/message.ts'
import { isRefusal, type Refusal, refuse } from '../../kernel/refusal.ts'
import { recipientFingerprint } from '../../seal/authorisation/authorisation.ts'
import { type CallBack, callBackDigest, callBackFormat, encodeCallBack } from '../../seal/call-back.ts'
import { withTransaction } from '../../store/database.ts'
import { databaseActor } from '../../store/demand/execute.ts'
import { textOf } from '../../store/search/paper-text.ts'
import { changedMeanwhile } from '../admin/people.ts'
import { contactsOf } from '../authority-directory/contacts.ts'
import type { Deployment } from '../deployment.ts'
import type { Authority, Officer } from '../directory.ts'
import { readReading } from '../papers/readings.ts'
import type { Loaded } from './load.ts'

type Way = { readonly found: FoundContact; readonly inPapers: boolean }

/** Whom the demand was matched to, as the directory has them now; null where it is matched to nobody of it. */
export function matchedOf({ demand, directory }: Pick<Loaded, 'demand' | 'directory'>) {
  const authority = directory.authorities.get(demand.authentication?.authority ?? '')
  if (!authority || authority.retiredAt) return null
  const officer = authority.officers.find(o => o.id === demand.authentication?.officer) ?? null
  return { authority, officer }
}

/** The keys that a package would be sealed to. */
export function keysOf(authority: Authority, officer: Officer | null): ReadKey[] {
  const key = (role: ReadKey['role'], holder: string, recipient: string | null | undefined): ReadKey[] =>
    recipient ? [{ role, holder, key: recipient, fingerprint: recipientFingerprint(recipient) }] : []
  return [
    ...(officer ? key('officer', officer.id, officer.key) : []),
    ...key('authority', authority.id, authority.key),
  ]
}

/** Every contact of whom it is matched to, and whether the papers print it. */
export async function waysOf(d: Deployment, actor: Actor, loaded: Loaded): Promise<Way[]> {
  const matched = matchedOf(loaded)
  if (!matched) return []
  const found = await withTransaction(d.db, databaseActor(actor), tx =>
    contactsOf(tx, d, matched.authority, matched.officer),
  )
  const reading = found.length === 0 ? null : await readReading(d, actor, loaded.stream)
  const text = reading ? textOf(reading) : ''
  return found.map(one => ({ found: one, inPapers: prints(text, one.value) }))
}

/** The contact to call, of those that count, or why none does; the office's own before an officer's, what no paper prints first. */
export async function contactToCall(
  d: Deployment,
  actor: Actor,
  loaded: Loaded,
  holder?: FoundContact['holder'],
): Promise<CalledContact | Refusal> {
  const ways = (await waysOf(d, actor, loaded)).filter(({ found }) => !holder || found.holder === holder)
  const judged = ways.map(({ found, inPapers }) => contactFor(loaded.demand, found, inPapers))
  const good = judged.flatMap(one => (isRefusal(one) ? [] : [one]))
  return good.find(one => one.printed === 'no') ?? good[0] ?? judged[0] ?? noNumber()
}

/** The command as it counts: the contact and the keys are the directory's of this moment, whatever the page showed. */
export async function calledBack(
  d: Deployment,
  loaded: Loaded,
  actor: Actor,
  wish: CallWish,
): Promise<CommandOf<'record_callback'> | Refusal> {
  const matched = matchedOf(loaded)
  const ways = await waysOf(d, actor, loaded)
  if (!matched || ways.length === 0) return noNumber()
  const way = ways.find(({ found }) => found.id === wish.contact)
  if (!way) return changedMeanwhile()
  const known = keysOf(matched.authority, matched.officer)
  const keys = wish.read.map(one => known.find(k => k.role === one.role && k.fingerprint === one.words))
  if (keys.some(one => one === undefined)) return otherKey()
  const { type, outcome, spokeWith, note } = wish
  const command = {
    type,
    outcome,
    spokeWith: spokeWith?.trim() || null,
    note,
    contact: way.found,
    inPapers: way.inPapers,
    keys: keys.filter(one => one !== undefined),
  }
  return refuseUnwritable(loaded.demand, command, { by: actor.id, at: d.now() }) ?? command
}

/** The record of a call in the format that an authorisation names. */
export function callBackOf(demand: Demand, call: Call): CallBack {
  const { authority, officer, contact, spokeWith, keys, by, at } = call
  return {
    v: callBackFormat,
    demand: demand.reference,
    authority,
    officer,
    contact: { ...contact },
    spokeWith,
    keys: keys.map(one => ({ ...one })),
    outcome: 'confirmed',
    by,
    at,
  }
}

/** Digest (hex) of the call that read this key aloud; null where none did. */
export function callBackDigestFor(demand: Demand, key: string): string | null {
  const call = callBackFor(demand, key)
  return call && Buffer.from(callBackDigest(callBackOf(demand, call))).toString('hex')
}

/** What a record cannot hold (a character that cannot be seen) is found at the call, and not when somebody prepares. */
function refuseUnwritable(
  demand: Demand,
  command: CommandOf<'record_callback'>,
  who: Pick<Call, 'by' | 'at'>,
): Refusal | null {
  const contact = contactFor(demand, command.contact, command.inPapers)
  if (isRefusal(contact) || command.outcome !== 'confirmed' || command.spokeWith === null) return null
  const { authority = '', officer = null } = demand.authentication ?? {}
  const { spokeWith, keys } = command
  try {
    encodeCallBack(callBackOf(demand, { authority, officer, contact, spokeWith, keys, ...who }))
    return null
  } catch {
    return refuse(
      'invalid_input',
      sentence('calling.name_contact_holds_what_record'),
      sentence('calling.write_name_plain_letters_entry'),
    )
  }
}

function otherKey(): Refusal {
  return refuse(
    'changed_meanwhile',
    sentence('calling.directory_holds_another_key_now'),
    sentence('calling.reload_page_compare_words_shows'),
  )
}

function noNumber(): Refusal {
  return refuse(
    'facts_incomplete',
    sentence('borders.directory_holds_no_number_authority'),
    sentence('borders.find_does_not_come_from'),
  )
}
