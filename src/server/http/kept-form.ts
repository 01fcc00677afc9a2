// A form whose session ended while somebody wrote: nothing is done, and everything comes back, to be sent again from this very
// page once they have signed in. Only for what a page of this origin sent: another site's form never gets so far.
import type { Context } from 'hono'
import { html } from 'hono/html'
import { frameWords } from '../../words/frame.ts'
import { type Html, page } from './page.ts'
import { wantsPage } from './problem.ts'
import { readerOf } from './reader.ts'
import type { Site } from './site.ts'

export const FORM_TOKEN = '_token'
type Field = readonly [name: string, value: string]

/** `token`: of the session that is there now, or null where nobody is signed in. Null where there is nothing to keep. */
export async function keptForm(c: Context, site: Site, token: string | null): Promise<Response | null> {
  if (c.req.method !== 'POST' || !wantsPage(c) || !isForm(c)) return null
  const fields = fieldsOf(await c.req.parseBody({ all: true }))
  if (fields.length === 0) return null
  const { pathname, search } = new URL(c.req.url)
  return c.html(keptPage(c, site, { to: pathname + search, fields, token }), token === null ? 401 : 403)
}

export function isForm(c: Context): boolean {
  const type = c.req.header('content-type') ?? ''
  return /^(application\/x-www-form-urlencoded|multipart\/form-data)/i.test(type)
}

function fieldsOf(body: Readonly<Record<string, unknown>>): Field[] {
  return Object.entries(body)
    .filter(([name]) => name !== FORM_TOKEN)
    .flatMap(([name, values]) =>
      [values]
        .flat()
        .filter(value => typeof value === 'string')
        .map(value => [name, value] as const),
    )
}

type Kept = { readonly to: string; readonly fields: readonly Field[]; readonly token: string | null }

function keptPage(c: Context, site: Site, { to, fields, token }: Kept): Html {
  const reader = readerOf(c)
  const say = frameWords(reader.language)
  const isBack = token !== null
  const title = say(isBack ? 'kept.back' : 'kept.title')
  return page(site, {
    title,
    reader,
    body: html`<h1>${title}</h1>
<p>${say(isBack ? 'kept.back_text' : 'kept.text')}</p>
${isBack ? '' : html`<p><a class="button primary" href="/sign-in" target="_blank" rel="noreferrer">${say('kept.sign_in')}</a></p>`}
<form method="post" action="${to}" data-unsent>
${isBack ? html`<input type="hidden" name="${FORM_TOKEN}" value="${token}">` : ''}
${fields.map(([name, value], n) => (isProse(value) ? written(say('kept.written'), name, value, n) : hidden(name, value)))}
<p><button type="submit" class="${isBack ? 'primary' : ''}">${say('kept.send')}</button></p>
</form>`,
  })
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
