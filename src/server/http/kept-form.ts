// A form whose session ended while somebody wrote: nothing is done, and everything comes back. With a script they sign in on this very
// page and find it in its form again; without one they sign in beside it and send it from here. It is kept in their browser and
// nowhere else, and shown to nobody but who wrote it (decision 34). Another site's form never gets so far.

import type { Context } from 'hono'
import { html } from 'hono/html'
import { sentence } from '../../kernel/message.ts'
import { type Refusal, refuse } from '../../kernel/refusal.ts'
import { frameWords } from '../../words/faces/frame.ts'
import { scriptTexts } from '../surfaces/portal/script-texts.ts'
import { type Html, page } from './page.ts'
import { answerRefusal, wantsPage } from './problem.ts'
import { readerOf } from './reader.ts'
import type { Site } from './site.ts'

export const FORM_TOKEN = '_token'
/** Who wrote it, by a mark that names nobody: the second part of a form's token, a field of its own once it is kept. */
const WRITER = '_writer'
/** What a page writes into its own form, to make one act of two clicks. */
const KEY = 'key'
type Field = readonly [name: string, value: string]
type Sent = Readonly<Record<string, unknown>>
/** Who is signed in now: what a form of theirs carries, and their mark. */
export type Present = { readonly formToken: string; readonly writer: string }

/** `present` null: nobody is signed in. Null where there is nothing to keep. */
export async function keptForm(c: Context, site: Site, present: Present | null): Promise<Response | null> {
  if (c.req.method !== 'POST' || !wantsPage(c) || !isForm(c)) return null
  const form = await c.req.parseBody({ all: true })
  if (ownFields(form).length === 0) return null
  const writer = writerIn(form)
  if (present && writer !== present.writer) return answerRefusal(c, site, otherWriter())
  const { pathname, search } = new URL(c.req.url)
  const to = (pathname + search).replace(/^\/kept(?=\/)/, '')
  const fields = fieldsOf(form)
  return c.html(
    keptPage(c, site, { to, fields, writer, token: present?.formToken ?? null }),
    present ? 403 : 401,
  )
}

/** The mark of who had the page from which this was sent; empty where it says none. */
export function writerIn(form: Sent): string {
  const [, inToken = ''] = String(form[FORM_TOKEN] ?? '').split('.')
  return inToken || String(form[WRITER] ?? '')
}

export function otherWriter(): Refusal {
  return refuse(
    'not_allowed',
    sentence('borders.written_while_somebody_else_signed'),
    sentence('borders.nothing_done_shown_open_page'),
  )
}

/** What was typed or chosen, beside what the page wrote into the form itself. */
export function ownFields(form: Sent): Field[] {
  return fieldsOf(form).filter(([name]) => name !== KEY)
}

export function isForm(c: Context): boolean {
  const type = c.req.header('content-type') ?? ''
  return /^(application\/x-www-form-urlencoded|multipart\/form-data)/i.test(type)
}

function fieldsOf(form: Sent): Field[] {
  return Object.entries(form)
    .filter(([name]) => name !== FORM_TOKEN && name !== WRITER)
    .flatMap(([name, values]) =>
      [values]
        .flat()
        .filter(value => typeof value === 'string')
        .map(value => [name, value] as const),
    )
}

type Kept = {
  readonly to: string
  readonly fields: readonly Field[]
  readonly writer: string
  readonly token: string | null
}

function keptPage(c: Context, site: Site, { to, fields, writer, token }: Kept): Html {
  const reader = readerOf(c)
  const say = frameWords(reader.language)
  const isBack = token !== null
  const title = say(isBack ? 'kept.back' : 'kept.title')
  return page(site, {
    title,
    reader,
    ...(isBack ? {} : { script: '/auth/sign-in.js' }),
    body: html`<h1>${title}</h1>
<p>${say(isBack ? 'kept.back_text' : 'kept.text')}</p>
${isBack ? '' : signIn(say, scriptTexts(reader.language))}
<form method="post" action="${to}" data-kept="/kept${to}" data-unsent>
${isBack ? html`<input type="hidden" name="${FORM_TOKEN}" value="${token}">` : hidden(WRITER, writer)}
${fields.map(([name, value], n) => (isProse(value) ? written(say('kept.written'), name, value, n) : hidden(name, value)))}
<p><button type="submit" class="${isBack ? 'primary' : ''}">${say('kept.send')}</button></p>
</form>`,
  })
}

/** Here, with a script; in another tab otherwise, or where an organisation has an account of its own. */
function signIn(say: ReturnType<typeof frameWords>, texts: string): Html {
  return html`<div id="ceremony" data-ceremony="sign-in" data-words="${texts}">
<p><button type="button" class="primary" id="start" disabled>${say('sign_in.button')}</button></p>
<p id="status" role="status" aria-live="polite"></p>
<p id="problem" class="notice" data-tone="danger" role="alert" hidden></p></div>
<p><a href="/sign-in" target="_blank" rel="noreferrer">${say('kept.sign_in')}</a></p>`
}

function hidden(name: string, value: string): Html {
  return html`<input type="hidden" name="${name}" value="${value}">`
}

/** A browser drops the first line break after the tag: one more keeps the writer's own. */
function written(label: string, name: string, value: string, n: number): Html {
  return html`<div class="field"><label for="kept-${n}">${label}</label><textarea id="kept-${n}" name="${name}" rows="8" dir="auto">
${value}</textarea></div>`
}

/** What somebody wrote, beside what a form chose for them. */
function isProse(value: string): boolean {
  return /\s/.test(value.trim()) || value.length > 64
}
