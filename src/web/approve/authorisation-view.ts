// One authorisation, rendered from the very bytes that are signed. What the server adds stands apart and says so.

import type { PendingAuthorisation } from '../../api/approve/pending.ts'
import { utf8 } from '../../ledger/bytes.ts'
import { digestWords } from '../../ledger/digest-words.ts'
import {
  type Authorisation,
  authorisationDigest,
  authorisationFormat,
  instrumentsOf,
  parseAuthorisation,
  scopeOf,
  windowEndOf,
} from '../../seal/authorisation/authorisation.ts'
import type { ScopePart } from '../../seal/scope.ts'
import {
  categoryWords,
  headline,
  instrumentWords,
  noticeLines,
  productionWords,
  scopePeriod,
  type Unusual,
  unusualIn,
  whyWords,
} from './authorisation-words.ts'
import { careWords } from './care.ts'
import { type Child, el, isolated, pieces, section } from './dom.ts'
import { fieldName, fieldsOf } from './fields.ts'
import { moment, momentText } from './moment.ts'
import { say } from './say.ts'
import { fact, serverWord } from './server-word.ts'

export type Read = {
  readonly authorisation: Authorisation
  /** Computed here; the challenge of the signature. */
  readonly digest: Uint8Array
}

/** Parses the bytes and computes their digest. Null where they are not an authorisation, or not the one that was asked for. */
export function readBytes(pending: PendingAuthorisation, wanted: string): Read | null {
  try {
    const bytes = utf8(pending.canonical)
    const digest = authorisationDigest(bytes)
    const asked = digest.toHex() === wanted && pending.digest === wanted
    return asked ? { authorisation: parseAuthorisation(bytes), digest } : null
  } catch {
    return null
  }
}

/** Everything to read, from the first line to the digest; the decision comes after it. */
export function renderAuthorisation(read: Read, pending: PendingAuthorisation, now: string): HTMLElement[] {
  const { authorisation: a } = read
  const { context } = pending
  return [
    el('h1', {}, headline(say, a)),
    section(say('unusual'), care([...unusualIn(say, a, now), ...context.care.map(c => careWords(say, c))])),
    section(say('leaves'), scopeTable(a), ...foundBy(a)),
    section(say('notice'), notice(a)),
    section(say('recipients'), ...a.recipients.map(recipient)),
    section(say('paper'), paper(a, pending, now)),
    section(say('signs'), signedBytes(read, pending)),
  ]
}

function care(unusual: readonly Unusual[]): HTMLElement {
  if (unusual.length === 0) return el('p', {}, say('unusual.none'))
  const items = unusual.map(u => el('li', {}, el('strong', {}, u.what), isolated(u.why, '')))
  return el('ul', { class: 'care' }, ...items)
}

function scopeTable(a: Authorisation): HTMLElement {
  const scope = scopeOf(a)
  const whys = a.v === authorisationFormat ? a.lines.map(line => whyWords(say, line, momentText)) : []
  const heads = [
    say('scope.line'),
    say('scope.account'),
    say('scope.what'),
    say('scope.period'),
    say('scope.source'),
    ...(whys.length > 0 ? [say('scope.why')] : []),
  ]
  const head = heads.map(t => el('th', { scope: 'col' }, t))
  return el(
    'table',
    { class: 'scope' },
    el('thead', {}, el('tr', {}, ...head)),
    el('tbody', {}, ...scope.map((part, n) => scopeRow(part, whys[n]))),
  )
}

/** Account and identifier as the gate itself found and signed them. */
function foundBy(a: Authorisation): HTMLElement[] {
  if (a.v !== authorisationFormat) return []
  const hashes = [...new Set(a.lines.map(line => line.lookup))]
  return hashes.map(hash =>
    el(
      'p',
      { class: 'small' },
      ...pieces(say.rich('found.by', { lookup: el('span', { class: 'digest' }, hash) })),
    ),
  )
}

function scopeRow(part: ScopePart, why: readonly string[] | undefined): HTMLElement {
  return el(
    'tr',
    {},
    el('th', { scope: 'row' }, part.part),
    cell(say('scope.account'), isolated(part.identifier.value), ` (${part.identifier.kind})`),
    cell(say('scope.what'), categoryWords(say, part.category)),
    cell(say('scope.period'), scopePeriod(say, part)),
    cell(say('scope.source'), part.source, ': ', isolated(part.account)),
    ...(why === undefined ? [] : [cell(say('scope.why'), why.join('; '))]),
  )
}

function cell(label: string, ...children: readonly (Node | string)[]): HTMLElement {
  return el('td', { 'data-label': label }, ...children)
}

function notice(a: Authorisation): HTMLElement {
  const grounds = noticeLines(say, a).map(({ says, leaf }) =>
    el('li', {}, says, ...(leaf === null ? [] : [' ', ...leafLine(leaf)])),
  )
  const ends = windowEndOf(a)
  const window =
    ends === null
      ? el('li', {}, say('window.none'))
      : el('li', {}, ...pieces(say.rich('window.ends', { at: moment(ends) })))
  return el('ul', {}, ...grounds, window)
}

function leafLine(leaf: string): Child[] {
  return pieces(say.rich('notice.leaf', { leaf: el('span', { class: 'digest' }, leaf) }))
}

function recipient(r: Authorisation['recipients'][number]): HTMLElement {
  return el(
    'div',
    { class: 'recipient' },
    el('h3', {}, ...pieces(say.rich(`recipient.${r.role}`, { name: isolated(r.name, '') }))),
    el('p', { class: 'words', lang: 'en' }, r.fingerprint),
    el('p', { class: 'key' }, r.key),
    ...callBack(r),
  )
}

function callBack(r: Authorisation['recipients'][number]): HTMLElement[] {
  if (!('callBack' in r)) return []
  const record = el('span', { class: 'digest' }, r.callBack)
  return [el('p', { class: 'small' }, ...pieces(say.rich('recipient.call_back', { record })))]
}

function paper(a: Authorisation, pending: PendingAuthorisation, now: string): HTMLElement {
  return el(
    'div',
    {},
    el(
      'dl',
      { class: 'facts' },
      ...instrumentsOf(a).flatMap(id =>
        fact(
          say('paper.kind'),
          ...pieces(say.rich('paper.kind.is', { words: instrumentWords(say, id), id: isolated(id) })),
        ),
      ),
      ...signedOnly(a),
      ...fact('SHA-256', ...a.papers.map(p => el('span', { class: 'digest' }, `${p} `))),
      ...fact(say('not_before'), moment(a.notBefore)),
      ...fact(say('expires'), moment(a.expiresAt)),
    ),
    el('h3', {}, say('server')),
    ...serverWord(pending, now),
  )
}

/** What only the second format has. */
function signedOnly(a: Authorisation): HTMLElement[] {
  if (a.v !== authorisationFormat) return []
  const served = [...new Set(a.lines.map(line => line.served))]
  return [
    ...fact(say('served'), ...served.map(name => isolated(name, ''))),
    ...fact(say('production'), productionWords(say, a.production)),
  ]
}

function signedBytes(read: Read, pending: PendingAuthorisation): HTMLElement {
  return el(
    'div',
    {},
    el('p', {}, say('signs.text')),
    el('p', { class: 'words', id: 'digest-words', lang: 'en' }, digestWords(read.digest).join(' ')),
    el('p', { class: 'digest' }, read.digest.toHex()),
    allFields(read.authorisation),
    el('details', {}, el('summary', {}, say('bytes')), el('pre', { class: 'bytes' }, pending.canonical)),
  )
}

/** Made when it is opened: an authorisation may have ten thousand lines. */
function allFields(a: Authorisation): HTMLElement {
  const details = el('details', { id: 'fields' }, el('summary', {}, say('fields')))
  details.addEventListener('toggle', () => details.append(...fieldsTable(a)), { once: true })
  return details
}

function fieldsTable(a: Authorisation): HTMLElement[] {
  const rows = fieldsOf(a).map(field =>
    el(
      'tr',
      {},
      el('th', { scope: 'row' }, fieldName(say, field), el('code', {}, field.path)),
      el('td', {}, isolated(String(field.value))),
    ),
  )
  const head = [say('fields.head'), say('fields.value')].map(t => el('th', { scope: 'col' }, t))
  const table = el(
    'table',
    { class: 'fields' },
    el('thead', {}, el('tr', {}, ...head)),
    el('tbody', {}, ...rows),
  )
  return [el('p', {}, say('fields.lead')), table]
}
