// For tests alone: a portal as a browser without scripts meets it: pages with forms, and what is sent from them.

import { exchange } from '../../../src/cli/passkey/passkey-client.ts'
import { formToken, SESSION_COOKIE, writerMark } from '../../../src/server/http/csrf.ts'
import { FORM_TOKEN } from '../../../src/server/http/kept-form.ts'
import { ownerKindOf } from '../../../src/server/sign-in/owner.ts'
import { sessionOf } from '../../browser/session.ts'
import type { Portals } from './portals.ts'

export type Field = {
  readonly name: string
  readonly value: string
  /** What a browser lets a person type at most, a line break counted as one. */
  readonly most: number | null
  readonly isProse: boolean
}
export type Form = { readonly actions: readonly string[]; readonly fields: readonly Field[] }
export type Page = { readonly status: number; readonly html: string; readonly forms: readonly Form[] }
export type Visitor = {
  read(path: string): Promise<Page>
  /** As a browser sends it: the form's token, line breaks of two characters. */
  send(path: string, fields: Iterable<readonly [string, string]>): Promise<Page>
  /** The fields as they are given, the token too. */
  sendAs(path: string, fields: Iterable<readonly [string, string]>): Promise<Page>
}

export async function visit(
  portals: Portals,
  surface: 'customer' | 'authority',
  id: string,
): Promise<Visitor> {
  const { d } = portals
  const owner = { kind: ownerKindOf[surface], id }
  const session = await sessionOf(d, surface, owner)
  const origin = portals.origin(surface)
  const token = `${formToken(session)}.${writerMark(d.vault.macKey, owner.kind, id)}`
  const headers = { cookie: `${SESSION_COOKIE}=${session}`, accept: 'text/html', origin }
  const ask = async (method: string, path: string, bytes?: Buffer): Promise<Page> => {
    const type = { 'content-type': 'application/x-www-form-urlencoded' }
    const answer = await exchange(new URL(path, origin), {
      method,
      headers: bytes ? { ...headers, ...type, 'content-length': String(bytes.length) } : headers,
      bytes,
    })
    const html = answer.bytes.toString('utf8')
    const next = answer.headers.location
    if (answer.status === 303 && typeof next === 'string') return ask('GET', next)
    const isPage = String(answer.headers['content-type']).startsWith('text/html')
    return { status: answer.status, html, forms: isPage ? formsIn(html) : [] }
  }
  const sendAs: Visitor['sendAs'] = (path, fields) => {
    const sent = [...fields].map(
      ([name, value]) => [name, value.replaceAll(/\r?\n/g, '\r\n')] as [string, string],
    )
    return ask('POST', path, Buffer.from(new URLSearchParams(sent).toString()))
  }
  return {
    read: path => ask('GET', path),
    send: (path, fields) => sendAs(path, [...fields, [FORM_TOKEN, token]]),
    sendAs,
  }
}

/** Forms that send (not those that only ask), each field with what stands in it. */
function formsIn(html: string): Form[] {
  return [...html.matchAll(/<form method="post" ([^>]*)>([\s\S]*?)<\/form>/g)].map(
    ([, attributes = '', inside = '']) => ({
      actions: [
        attribute(attributes, 'action') ?? '',
        ...[...inside.matchAll(/ formaction="([^"]*)"/g)].map(m => unescaped(m[1] ?? '')),
      ],
      fields: fieldsIn(inside).filter(field => field.name !== FORM_TOKEN),
    }),
  )
}

function fieldsIn(inside: string): Field[] {
  const fields = new Map<string, Field>()
  const add = (attributes: string, value: string, isProse: boolean) => {
    const name = attribute(attributes, 'name') ?? ''
    const most = Number(attribute(attributes, 'maxlength') ?? 0) || null
    fields.set(name, { name, value, most, isProse })
  }
  for (const [, attributes = ''] of inside.matchAll(/<input ([^>]*)>/g)) {
    const isBox = /type="(?:radio|checkbox)"/.test(attributes)
    const name = attribute(attributes, 'name') ?? ''
    // Of boxes the one that is ticked; of radios some one.
    if (!isBox || / checked/.test(attributes) || (/type="radio"/.test(attributes) && !fields.has(name)))
      add(attributes, attribute(attributes, 'value') ?? '', !/type="(?!text|email|url)/.test(attributes))
  }
  // A browser drops the first line break after the tag.
  for (const [, attributes = '', text = ''] of inside.matchAll(/<textarea ([^>]*)>([\s\S]*?)<\/textarea>/g))
    add(attributes, unescaped(text.replace(/^\r?\n/, '')), true)
  for (const [, attributes = '', options = ''] of inside.matchAll(/<select ([^>]*)>([\s\S]*?)<\/select>/g)) {
    const all = [...options.matchAll(/<option ([^>]*)>/g)].map(m => m[1] ?? '')
    const chosen = all.find(one => / selected/.test(one)) ?? all[0] ?? ''
    add(attributes, attribute(chosen, 'value') ?? '', false)
  }
  return [...fields.values()]
}

function attribute(attributes: string, name: string): string | null {
  const found = new RegExp(`(?:^| )${name}="([^"]*)"`).exec(attributes)?.[1]
  return found === undefined ? null : unescaped(found)
}

const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
}

function unescaped(text: string): string {
  // As the parser of a browser, which knows one kind of line break.
  return text
    .replaceAll('\r\n', '\n')
    .replaceAll(/&(?:lt|gt|quot|#39|amp);/g, entity => entities[entity] ?? entity)
}
