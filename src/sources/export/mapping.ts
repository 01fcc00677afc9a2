// How one kind of export of one system is read: which field names the account, which the time and in which zone, and which category
// of data each other field is. A field without a category is never read into an item, so it cannot leave.

import { createHash } from 'node:crypto'
import { encodeJcs } from '../../ledger/jcs.ts'
import { parseVkey } from '../../ledger/note.ts'
import { type DataCategory, dataCategories } from '../../seal/scope.ts'
import {
  readInteger,
  readList,
  readObject,
  readOneOf,
  readText,
  readToken,
  ShapeError,
} from '../../seal/shape.ts'

export const exportFormats = ['csv', 'jsonl', 'mbox'] as const

/** In place of the field of the account: the name of the file says it, without its ending (`ada@example.org.mbox`). */
export const FILE_NAME = 'in the file name'
/** Of a mailbox, in place of a field of the header: the time of the line that begins a message, and the message itself. */
export const ENVELOPE = 'envelope'
export const MESSAGE = 'message'

/** In the time itself (`2026-03-01T10:00:00+01:00`), or an IANA zone for times that name none. */
export type Zone = string
export const ZONE_IN_TIME = 'in the time'

export type Mapping = {
  name: string
  version: number
  format: (typeof exportFormats)[number]
  /** The field that names it, or FILE_NAME. */
  account: string
  time: { field: string; zone: Zone }
  /** The field that names the tenant, compared with the accounts; null where the accounts alone say it. */
  tenant: string | null
  /** Field to category. */
  fields: Map<string, DataCategory>
}

export type ExportAccount = { tenant: string; aliases: string[] }

/** Who may hand in and confirm. Two of one human count once. */
export type Hand = { id: string; human: string; name: string; key: string }

export type ExportDeclaration = {
  kind: 'export'
  name: string
  accounts: Map<string, ExportAccount>
  custodians: Hand[]
  mappings: Map<string, Mapping>
  /** How long what was handed in waits for its collection. */
  keepDays: number
}

/** Of what the mapping says: one that was changed is another, and what was read by the earlier one is not taken for it. */
export function mappingHash({ fields, ...mapping }: Mapping): string {
  const said = encodeJcs({ ...mapping, fields: Object.fromEntries(fields) })
  return createHash('sha256').update('duly/export-mapping/v1\0').update(said).digest('hex')
}

export function readExportDeclaration(
  value: unknown,
  at: string,
  accounts: (value: unknown) => Promise<unknown>,
): Promise<ExportDeclaration> {
  const fields = ['kind', 'name', 'accounts', 'custodians', 'mappings', 'keepDays'] as const
  const raw = readObject(value, at, fields)
  return (typeof raw.accounts === 'string' ? accounts(raw.accounts) : Promise.resolve(raw.accounts)).then(
    listed => ({
      kind: 'export',
      name: readToken(raw.name, `${at}.name`),
      accounts: readAccounts(listed, `${at}.accounts`),
      custodians: readHands(raw.custodians, `${at}.custodians`),
      mappings: readMappings(raw.mappings, `${at}.mappings`),
      keepDays: readInteger(raw.keepDays, `${at}.keepDays`, { min: 1, max: 90 }),
    }),
  )
}

function readAccounts(value: unknown, at: string): Map<string, ExportAccount> {
  const accounts = new Map<string, ExportAccount>()
  const claimed = new Set<string>()
  for (const [account, entry] of entriesOf(value, at, 'account')) {
    const place = `${at}[${JSON.stringify(account)}]`
    const raw = readObject(entry, place, ['tenant', 'aliases'] as const)
    const alias = (one: unknown, where: string) => readText(one, where)
    const aliases = readList(raw.aliases, `${place}.aliases`, alias, { min: 0, max: 1_000 })
    for (const name of new Set([account, ...aliases].map(text => text.toLowerCase()))) {
      // An identifier that named two accounts would let one customer's data answer for another's.
      if (claimed.has(name)) throw new ShapeError(place, `names ${JSON.stringify(name)} a second time`)
      claimed.add(name)
    }
    accounts.set(readText(account, place), { tenant: readText(raw.tenant, `${place}.tenant`), aliases })
  }
  return accounts
}

function readHands(value: unknown, at: string): Hand[] {
  const hands = readList(value, at, readHand, { min: 2, max: 100 })
  for (const field of ['id', 'key'] as const)
    if (new Set(hands.map(hand => hand[field])).size < hands.length)
      throw new ShapeError(at, `must not name a ${field} twice`)
  if (new Set(hands.map(({ human }) => human)).size < 2)
    throw new ShapeError(at, 'must be of two humans at least: who hands in does not confirm')
  return hands
}

/** As the card beside a key has it that `duly gate keeper make` wrote. */
function readHand(value: unknown, at: string): Hand {
  const raw = readObject(value, at, ['v', 'keeper', 'human', 'name', 'key'] as const)
  const key = readText(raw.key, `${at}.key`)
  parseVkey(key)
  return {
    id: readToken(raw.keeper, `${at}.keeper`),
    human: readText(raw.human, `${at}.human`, 200),
    name: readText(raw.name, `${at}.name`),
    key,
  }
}

function readMappings(value: unknown, at: string): Map<string, Mapping> {
  return new Map(
    entriesOf(value, at, 'mapping').map(([name, entry]) => {
      const place = `${at}.${name}`
      return [readToken(name, place, 40), readMapping(entry, name, place)]
    }),
  )
}

function readMapping(value: unknown, name: string, at: string): Mapping {
  const raw = readObject(value, at, ['version', 'format', 'account', 'time', 'tenant', 'fields'] as const)
  const time = readObject(raw.time, `${at}.time`, ['field', 'zone'] as const)
  return {
    name,
    version: readInteger(raw.version, `${at}.version`, { min: 1, max: 1_000_000 }),
    format: readOneOf(raw.format, `${at}.format`, exportFormats),
    account: readText(raw.account, `${at}.account`),
    time: { field: readText(time.field, `${at}.time.field`), zone: readZone(time.zone, `${at}.time.zone`) },
    tenant: raw.tenant === null ? null : readText(raw.tenant, `${at}.tenant`),
    fields: new Map(
      entriesOf(raw.fields, `${at}.fields`, 'field').map(([field, category]) => [
        field,
        readOneOf(category, `${at}.fields.${field}`, dataCategories),
      ]),
    ),
  }
}

function readZone(value: unknown, at: string): Zone {
  const zone = readText(value, at, 60)
  if (zone === ZONE_IN_TIME) return zone
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone
  } catch {
    throw new ShapeError(at, `must be an IANA zone like Europe/Berlin, or "${ZONE_IN_TIME}"`)
  }
}

function entriesOf(value: unknown, at: string, what: string): [string, unknown][] {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || Object.keys(value).length === 0)
    throw new ShapeError(at, `must be an object with one ${what} at least`)
  return Object.entries(value)
}
