// What one pin says otherwise than another, for the eyes of the keeper who signs it: every field, and of each key the words that its
// owner can read out. Read off the bytes that are signed, not off what this version makes of them.

import { digestWords } from '../../ledger/digest-words.ts'
import { sha256 } from '../../ledger/hash.ts'
import { parseVkey } from '../../ledger/note.ts'
import { VerificationError } from '../../ledger/verification-error.ts'
import { enrolmentWords } from '../enrol.ts'
import { employments, type PinnedKey, pinRoles } from '../pin.ts'

export type PinDifference = {
  change: 'added' | 'removed' | 'changed'
  /** A role, `log`, `witness`, or the name of a field of the pin. */
  what: string
  /** Who, or which key; empty where the field has but one value. */
  who: string
  detail: string
}

/** Never empty for two different texts. Both are pins (`parsePin`), so that nothing in them is unseen on a screen. */
export function pinDifferences(before: string, after: string): PinDifference[] {
  if (before === after) return []
  const [old, now] = [JSON.parse(before), JSON.parse(after)] as [Fields, Fields]
  const found = differ('', old, now)
  return found.length > 0
    ? found
    : [{ change: 'changed', what: 'spelling', who: '', detail: 'of the file alone' }]
}

export function describeDifference({ change, what, who, detail }: PinDifference): string {
  return `${change.padEnd(7)}  ${who === '' ? what : `${what} ${who}`}: ${detail}`
}

type Fields = Record<string, unknown>

function differ(at: string, old: unknown, now: unknown): PinDifference[] {
  if (JSON.stringify(old) === JSON.stringify(now)) return []
  if (isList(old) && isList(now)) return differList(at, old, now)
  if (isFields(old) && isFields(now)) return differFields(at, old, now)
  // A list that an earlier version did not have is one that gains all of it.
  if (old === undefined && isList(now)) return differList(at, [], now)
  return [{ change: 'changed', what: at, who: '', detail: `${plain(old)} → ${plain(now)}` }]
}

function differFields(at: string, old: Fields, now: Fields): PinDifference[] {
  const names = [...new Set([...Object.keys(old), ...Object.keys(now)])]
  return names.flatMap(name => differ(at === '' ? name : `${at}.${name}`, old[name], now[name]))
}

function differList(at: string, old: readonly unknown[], now: readonly unknown[]): PinDifference[] {
  const what = SINGULAR[at] ?? at
  const was = old.map(entry => ({ id: idOf(entry), entry }))
  const is = now.map(entry => ({ id: idOf(entry), entry }))
  const gone = was.filter(({ id }) => !is.some(other => other.id === id))
  const come = is.filter(({ id }) => !was.some(other => other.id === id))
  const stayed = was.flatMap(({ id, entry }) => {
    const other = is.find(known => known.id === id)
    return other ? differEntry(what, id, entry, other.entry) : []
  })
  const found: PinDifference[] = [
    ...gone.map(({ id, entry }) => ({ change: 'removed' as const, what, ...inWords(what, id, entry) })),
    ...come.map(({ id, entry }) => ({ change: 'added' as const, what, ...inWords(what, id, entry) })),
    ...stayed,
  ]
  const order = (list: typeof was) =>
    list.map(({ id }) => id).filter(id => ![...gone, ...come].some(e => e.id === id))
  if (JSON.stringify(order(was)) !== JSON.stringify(order(is)))
    found.push({ change: 'changed', what: at, who: '', detail: 'their order, or how often one is named' })
  return found
}

const SINGULAR: Readonly<Record<string, string>> = {
  approvers: 'approver',
  analysts: 'analyst',
  custodians: 'custodian',
  keepers: 'keeper',
  'witnesses.keys': 'witness',
}

/** By what an entry is the same one as before: the person's id, the keeper's; of a key the key. */
function idOf(entry: unknown): string {
  if (!isFields(entry)) return plain(entry)
  return String(entry.person ?? entry.keeper ?? JSON.stringify(entry))
}

function differEntry(what: string, id: string, old: unknown, now: unknown): PinDifference[] {
  if (JSON.stringify(old) === JSON.stringify(now) || !isFields(old) || !isFields(now)) return []
  const names = [...new Set([...Object.keys(old), ...Object.keys(now)])]
  return names.flatMap(name => {
    if (JSON.stringify(old[name]) === JSON.stringify(now[name])) return []
    if (name === 'keys' && isList(old.keys) && isList(now.keys))
      return differKeys(what, id, { old: { ...old, keys: old.keys }, now: { ...now, keys: now.keys } })
    const [was, is] = [old[name], now[name]].map(value =>
      name === 'key' ? keyWords(plain(value)) : plain(value),
    )
    return [{ change: 'changed' as const, what, who: id, detail: `${name} ${was} → ${is}` }]
  })
}

type WithKeys = Fields & { keys: readonly unknown[] }

function differKeys(
  what: string,
  id: string,
  { old, now }: { old: WithKeys; now: WithKeys },
): PinDifference[] {
  const words = (person: WithKeys) => person.keys.map(key => passkeyWords(what, person, key))
  // By the key itself: its words also say the person's name, which may have changed.
  const bare = (person: WithKeys) => person.keys.map(key => JSON.stringify(key))
  const gone = words(old).filter((_, i) => !bare(now).includes(bare(old)[i]!))
  const come = words(now).filter((_, i) => !bare(old).includes(bare(now)[i]!))
  const parts = [...gone.map(w => `without passkey "${w}"`), ...come.map(w => `with passkey "${w}"`)]
  return [{ change: 'changed', what, who: id, detail: parts.join('; ') || 'the order of its passkeys' }]
}

function inWords(what: string, id: string, entry: unknown): { who: string; detail: string } {
  if (!isFields(entry)) return { who: id, detail: keyWords(id) }
  const { keys, key, ...rest } = entry
  const fields = Object.entries(rest).filter(([name]) => name !== 'person' && name !== 'keeper')
  const parts = fields.map(([name, value]) => `${name} ${plain(value)}`)
  if (key !== undefined) parts.push(`key ${keyWords(plain(key))}`)
  if (isList(keys))
    parts.push(
      ...keys.map(each =>
        isFields(each) ? `passkey "${passkeyWords(what, entry, each)}"` : `key ${plain(each)}`,
      ),
    )
  return { who: id, detail: parts.join(', ') }
}

/** The words of a verifier key as `duly gate show` and its owner have them. */
function keyWords(vkey: string): string {
  try {
    return `"${digestWords(sha256(parseVkey(vkey).key)).join(' ')}"`
  } catch (error) {
    if (error instanceof VerificationError) return vkey
    throw error
  }
}

/** The words that the enrolling browser showed: those of the enrolment file by which the passkey was pinned. */
function passkeyWords(what: string, person: Fields, key: unknown): string {
  const { credentialId, publicKey } = key as PinnedKey
  return enrolmentWords({
    v: 1,
    role: pinRoles.find(role => role === what) ?? 'approver',
    person: plain(person.person),
    human: plain(person.human),
    name: plain(person.name),
    employment: employments.find(each => each === person.employment) ?? 'employee',
    credentialId,
    publicKey,
  })
}

function plain(value: unknown): string {
  if (value === undefined) return 'not given'
  return typeof value === 'string' ? value : JSON.stringify(value)
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value)
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
