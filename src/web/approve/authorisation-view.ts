// One authorisation, rendered from the very bytes that are signed. What the server adds stands apart and says so.

import { utf8 } from '../../ledger/bytes.ts'
import { digestWords } from '../../ledger/words.ts'
import { type Authorisation, authorisationDigest, parseAuthorisation } from '../../seal/authorisation.ts'
import type { ScopePart } from '../../seal/scope.ts'
import type { PendingAuthorisation } from '../../server/approve/api.ts'
import { el, isolated, section } from './dom.ts'
import { dueMoment, moment } from './moment.ts'
import {
  categoryWords,
  headline,
  instrumentWords,
  noticeLines,
  scopePeriod,
  type Unusual,
  unusualIn,
} from './words.ts'

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
    el('h1', {}, headline(a)),
    section('What is unusual', care([...unusualIn(a, now), ...context.care])),
    section('What leaves', scopeTable(a.scope)),
    section('Notice', notice(a, context.zone)),
    section('Who can open the package', ...a.recipients.map(recipient)),
    section('The paper', paper(a, pending, now)),
    section('What you sign', signedBytes(read, pending)),
  ]
}

function care(unusual: readonly Unusual[]): HTMLElement {
  if (unusual.length === 0) return el('p', {}, 'Nothing that Duly looks for.')
  const items = unusual.map(u => el('li', {}, el('strong', {}, u.what), isolated(u.why, '')))
  return el('ul', { class: 'care' }, ...items)
}

function scopeTable(scope: readonly ScopePart[]): HTMLElement {
  const head = ['Line', 'Account', 'What', 'Period', 'Source'].map(t => el('th', { scope: 'col' }, t))
  return el(
    'table',
    { class: 'scope' },
    el('thead', {}, el('tr', {}, ...head)),
    el('tbody', {}, ...scope.map(scopeRow)),
  )
}

function scopeRow(part: ScopePart): HTMLElement {
  return el(
    'tr',
    {},
    el('th', { scope: 'row' }, part.part),
    cell('Account', isolated(part.identifier.value), ` (${part.identifier.kind})`),
    cell('What', categoryWords(part.category)),
    cell('Period', scopePeriod(part)),
    cell('Source', part.source, ': ', isolated(part.account)),
  )
}

function cell(label: string, ...children: readonly (Node | string)[]): HTMLElement {
  return el('td', { 'data-label': label }, ...children)
}

function notice(a: Authorisation, zone: string): HTMLElement {
  const grounds = noticeLines(a).map(({ says, leaf }) =>
    el('li', {}, says, leaf === null ? null : el('span', { class: 'digest' }, ` Log leaf ${leaf}`)),
  )
  const window =
    a.windowEndsAt === null
      ? el('li', {}, 'No window to object runs.')
      : el(
          'li',
          {},
          'The window to object ends ',
          moment(a.windowEndsAt, zone),
          '; nothing is collected before.',
        )
  return el('ul', {}, ...grounds, window)
}

function recipient(r: Authorisation['recipients'][number]): HTMLElement {
  return el(
    'div',
    { class: 'recipient' },
    el('h3', {}, isolated(r.name, ''), r.role === 'officer' ? ', the officer' : ', the authority'),
    el('p', { class: 'words' }, r.fingerprint),
    el('p', { class: 'key' }, r.key),
  )
}

function paper(a: Authorisation, { context }: PendingAuthorisation, now: string): HTMLElement {
  const fact = (name: string, ...value: readonly (Node | string)[]) => [
    el('dt', {}, name),
    el('dd', {}, ...value),
  ]
  return el(
    'div',
    {},
    el(
      'dl',
      { class: 'facts' },
      ...fact('Kind', instrumentWords(a.instrument), ' (', isolated(a.instrument), ')'),
      ...fact('SHA-256', ...a.papers.map(p => el('span', { class: 'digest' }, `${p} `))),
      ...fact('Not before', moment(a.notBefore, context.zone)),
      ...fact('Expires', moment(a.expiresAt, context.zone)),
    ),
    el('h3', {}, 'What the server adds (not part of your signature)'),
    el(
      'dl',
      { class: 'facts' },
      ...fact('Authority', isolated(context.authority, ''), ` (${context.country})`),
      ...fact('Its reference', context.paperReference === null ? 'none' : isolated(context.paperReference)),
      ...fact('Due', context.dueAt === null ? 'no term stated' : dueMoment(context.dueAt, context.zone, now)),
      ...fact('Prepared by', isolated(context.preparedBy, '')),
      ...fact('Signed already by', context.signedBy === null ? 'nobody' : isolated(context.signedBy, '')),
      ...(context.refused.length > 0 ? fact('Refused', refusedList(context.refused)) : []),
    ),
  )
}

function refusedList(refused: PendingAuthorisation['context']['refused']): HTMLElement {
  return el(
    'ul',
    {},
    ...refused.map(r => el('li', {}, `${r.category.replaceAll('_', ' ')}: `, isolated(r.reason, ''))),
  )
}

function signedBytes(read: Read, pending: PendingAuthorisation): HTMLElement {
  return el(
    'div',
    {},
    el('p', {}, 'Computed on this page from the text below. The other signer sees the same eight words.'),
    el('p', { class: 'words', id: 'digest-words' }, digestWords(read.digest).join(' ')),
    el('p', { class: 'digest' }, read.digest.toHex()),
    el(
      'details',
      {},
      el('summary', {}, 'The signed text, byte for byte'),
      el('pre', { class: 'bytes' }, pending.canonical),
    ),
  )
}
