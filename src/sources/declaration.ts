// The sources as their keeper declares them, in sources.json beside the gate's pin file. Strict, with the place of each fault
// in the message: a source that is half understood is not opened.
//
//   { "v": 1, "sources": [
//     { "kind": "maildir", "name": "mail", "root": "/var/mail",
//       "accounts": { "ada@example.org": { "directory": "example.org/ada", "tenant": "acme", "aliases": ["a.l@example.org"] } } },
//     { "kind": "postgresql", "name": "sessions", "url": { "file": "sessions.url" }, "accountKinds": ["email"],
//       "lookup": "select id as account, tenant from person where $kind = 'email' and lower(mail) = lower($value)",
//       "categories": { "traffic": ["select person as account, began as at, ip from session",
//                                   "where person = $account and began >= $from and began < $to"] },
//       "hold": { "traffic": ["insert into session_hold (hold, session, until) select $hold, id, $until::date from session",
//                             "where person = $account and began >= $from and began < $to",
//                             "on conflict (hold, session) do update set until = excluded.until"] },
//       "release": "delete from session_hold where hold = $hold",
//       "statementTimeoutSeconds": 60 } ] }
//
//     { "kind": "export", "name": "shop", "keepDays": 7, "custodians": [two cards of `duly gate keeper make`],
//       "accounts": { "ada@example.org": { "tenant": "acme", "aliases": [] } },
//       "mappings": { "orders": { "version": 1, "format": "csv", "account": "customer", "tenant": null,
//         "time": { "field": "created", "zone": "Europe/Berlin" }, "fields": { "ip": "traffic", "street": "subscriber" } } } }
//
// `accounts` may instead name a file that holds the object. A statement returns `account` and `at` (timestamptz or null); with
// a column `body` (and `media_type`, `name`) the item is that, otherwise the row as JSON. `holds` of a Maildir names another
// folder for what is set apart; `hold` and `release` of a database may be left out together: then a person sets its data apart.

import { readFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { type DataCategory, dataCategories } from '../seal/scope.ts'
import {
  readInteger,
  readList,
  readObject,
  readOneOf,
  readText,
  readToken,
  ShapeError,
} from '../seal/shape.ts'
import { type ExportDeclaration, readExportDeclaration } from './export/mapping.ts'

const holdsFolder = '.duly-holds'

export type MaildirAccount = {
  /** Below the source's root. */
  directory: string
  tenant: string
  aliases: string[]
}

export type MaildirDeclaration = {
  kind: 'maildir'
  name: string
  root: string
  /** Folder for what is set apart; beside the accounts where none is named. */
  holds: string
  /** Address to account. */
  accounts: Map<string, MaildirAccount>
}

export type PostgresqlDeclaration = {
  kind: 'postgresql'
  name: string
  url: string
  accountKinds: string[]
  /** One SELECT with $kind and $value; columns account, tenant. */
  lookup: string
  /** One SELECT to a category, with $account, $from and $to. */
  categories: Map<DataCategory, string>
  /** Where the source can set data apart: one statement to a category, and one that lets go of a hold. */
  hold: { categories: Map<DataCategory, string>; release: string } | null
  statementTimeoutSeconds: number
}

export type SourceDeclaration = MaildirDeclaration | PostgresqlDeclaration | ExportDeclaration

/** The file cannot be used; the message says where and why, for the person who edits it. */
export class DeclarationError extends Error {
  override name = 'DeclarationError'
}

/** Reads sources.json. Relative paths in it are relative to it. Throws DeclarationError. */
export async function readDeclarations(path: string): Promise<SourceDeclaration[]> {
  const value = await readJson(path)
  try {
    const raw = readObject(value, 'sources.json', ['v', 'sources'] as const)
    if (raw.v !== 1) throw new ShapeError('sources.json.v', 'must be 1')
    const entries = readList(raw.sources, 'sources', (entry, at) => ({ entry, at }), { min: 0, max: 100 })
    const declared = await Promise.all(entries.map(({ entry, at }) => readSource(entry, at, dirname(path))))
    refuseSameName(declared)
    return declared
  } catch (cause) {
    if (!(cause instanceof ShapeError)) throw cause
    throw new DeclarationError(`${path}: ${cause.message}`, { cause })
  }
}

async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'))
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new DeclarationError(`${path}: cannot be read as JSON: ${why}`, { cause })
  }
}

function refuseSameName(declared: readonly SourceDeclaration[]): void {
  const names = declared.map(source => source.name)
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice !== undefined) throw new ShapeError('sources', `names two sources ${JSON.stringify(twice)}`)
}

async function readSource(value: unknown, at: string, folder: string): Promise<SourceDeclaration> {
  const kind = typeof value === 'object' && value !== null && 'kind' in value ? value.kind : undefined
  switch (readOneOf(kind, `${at}.kind`, ['maildir', 'postgresql', 'export'] as const)) {
    case 'maildir':
      return readMaildir(value, at, folder)
    case 'postgresql':
      return readPostgresql(value, at, folder)
    case 'export':
      return readExportDeclaration(value, at, file =>
        readJson(resolve(folder, readText(file, `${at}.accounts`, 4_000))),
      )
  }
}

async function readMaildir(value: unknown, at: string, folder: string): Promise<MaildirDeclaration> {
  const fields = ['kind', 'name', 'root', 'accounts'] as const
  const named = typeof value === 'object' && value !== null && 'holds' in value ? value.holds : undefined
  const raw = readObject(value, at, named === undefined ? fields : [...fields, 'holds'])
  const root = resolve(folder, readText(raw.root, `${at}.root`, 4_000))
  const listed =
    typeof raw.accounts === 'string' ? await readJson(resolve(folder, raw.accounts)) : raw.accounts
  return {
    kind: 'maildir',
    name: readToken(raw.name, `${at}.name`),
    root,
    holds:
      named === undefined ? join(root, holdsFolder) : resolve(folder, readText(named, `${at}.holds`, 4_000)),
    accounts: readAccounts(listed, `${at}.accounts`),
  }
}

function readAccounts(value: unknown, at: string): Map<string, MaildirAccount> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new ShapeError(
      at,
      'must be an object from address to account, or the name of a file that holds one',
    )
  const accounts = new Map<string, MaildirAccount>()
  const claimed = new Set<string>()
  for (const [address, entry] of Object.entries(value)) {
    const place = `${at}[${JSON.stringify(address)}]`
    const account = readAccount(entry, place)
    accounts.set(readText(address, place), account)
    for (const name of [address, ...account.aliases].map(text => text.toLowerCase())) {
      // An address that named two accounts would let one customer's data answer for another's.
      if (claimed.has(name)) throw new ShapeError(place, `names ${JSON.stringify(name)} a second time`)
      claimed.add(name)
    }
  }
  return accounts
}

function readAccount(value: unknown, at: string): MaildirAccount {
  const hasAliases = typeof value === 'object' && value !== null && 'aliases' in value
  const raw = readObject(value, at, ['directory', 'tenant', ...(hasAliases ? (['aliases'] as const) : [])])
  const directory = readText(raw.directory, `${at}.directory`)
  if (
    directory.startsWith('/') ||
    directory.split('/').some(part => ['..', '.', '', holdsFolder].includes(part))
  )
    throw new ShapeError(
      `${at}.directory`,
      `must be a path below the root, without . and .., and outside of ${holdsFolder}`,
    )
  const aliases = hasAliases
    ? readList(
        (value as { aliases: unknown }).aliases,
        `${at}.aliases`,
        (entry, place) => readText(entry, place),
        {
          min: 0,
          max: 1_000,
        },
      )
    : []
  return { directory, tenant: readText(raw.tenant, `${at}.tenant`), aliases }
}

async function readPostgresql(value: unknown, at: string, folder: string): Promise<PostgresqlDeclaration> {
  const canHold = typeof value === 'object' && value !== null && ('hold' in value || 'release' in value)
  const raw: Record<string, unknown> = readObject(value, at, [
    'kind',
    'name',
    'url',
    'accountKinds',
    'lookup',
    'categories',
    'statementTimeoutSeconds',
    ...(canHold ? ['hold', 'release'] : []),
  ])
  return {
    kind: 'postgresql',
    name: readToken(raw.name, `${at}.name`),
    url: await readUrl(raw.url, `${at}.url`, folder),
    accountKinds: readList(
      raw.accountKinds,
      `${at}.accountKinds`,
      (entry, place) => readToken(entry, place, 40),
      {
        min: 1,
        max: 20,
      },
    ),
    lookup: readSql(raw.lookup, `${at}.lookup`),
    categories: readCategories(raw.categories, `${at}.categories`),
    hold: canHold
      ? {
          categories: readCategories(raw.hold, `${at}.hold`, readStatement),
          release: readStatement(raw.release, `${at}.release`),
        }
      : null,
    statementTimeoutSeconds: readInteger(raw.statementTimeoutSeconds, `${at}.statementTimeoutSeconds`, {
      min: 1,
      max: 86_400,
    }),
  }
}

/** A URL, or `{ "file": … }` for a file that holds it alone: passwords need not stand in the declaration. */
async function readUrl(value: unknown, at: string, folder: string): Promise<string> {
  if (typeof value === 'string') return checkUrl(value, at)
  const { file } = readObject(value, at, ['file'] as const)
  const path = resolve(folder, readText(file, `${at}.file`, 4_000))
  const text = await readFile(path, 'utf8').catch(cause => {
    throw new ShapeError(`${at}.file`, `cannot be read: ${(cause as Error).message}`)
  })
  return checkUrl(text.trim(), at)
}

function checkUrl(url: string, at: string): string {
  if (!/^postgres(ql)?:\/\//.test(url)) throw new ShapeError(at, 'must begin with postgresql://')
  return url
}

function readCategories(
  value: unknown,
  at: string,
  read: (value: unknown, at: string) => string = readSql,
): Map<DataCategory, string> {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || Object.keys(value).length === 0)
    throw new ShapeError(at, 'must be an object from data category to SQL, with one entry at least')
  return new Map(
    Object.entries(value).map(([category, sql]) => [
      readOneOf(category, `${at} (key)`, dataCategories),
      read(sql, `${at}.${category}`),
    ]),
  )
}

function readSql(value: unknown, at: string): string {
  return readLines(value, at, /^\s*(select|with)\b/i, 'must be one SELECT (text or a list of lines)')
}

/** What marks data, and takes the marks away. */
function readStatement(value: unknown, at: string): string {
  const kinds = /^\s*(insert|update|delete|merge|select|with)\b/i
  return readLines(value, at, kinds, 'must be one statement that writes or selects (text or a list of lines)')
}

/** A list of lines is joined: JSON has no text over several lines. */
function readLines(value: unknown, at: string, kinds: RegExp, expected: string): string {
  const text = Array.isArray(value) ? value.join('\n') : value
  if (typeof text !== 'string' || !kinds.test(text) || text.length > 20_000)
    throw new ShapeError(at, expected)
  return text
}
