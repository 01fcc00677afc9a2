// Before any demand: what the provider promises, and how a notice looks, so that a forged one is told from a real one.
import { html } from 'hono/html'
import { consoleWords } from '../../../words/faces/console.ts'
import { demandWords } from '../../../words/faces/demand.ts'
import type { Language } from '../../../words/languages.ts'
import { duration } from '../../../words/when.ts'
import type { Html } from '../../http/page.ts'
import type { Reader } from '../../http/reader.ts'
import type { Site } from '../../http/site.ts'
import type { Provider } from '../../provider.ts'
import { code, strong } from '../portal/link.ts'
import { consolePage } from './console.ts'

export type PromiseFacts = {
  readonly token: string
  readonly reader: Reader
  readonly provider: Provider
  readonly windowMinutes: number
  /** Of a consumer nobody is asked to come to it first, so it is not promised. */
  readonly isOrganisation: boolean
  readonly noticeKey: string
}

export function promisesPage(site: Site, f: PromiseFacts): Html {
  const { language } = f.reader
  const say = consoleWords(language)
  const title = demandWords(language)('nav.promises')
  const time = duration(f.windowMinutes, language)
  return consolePage(site, '/promises', {
    title,
    token: f.token,
    reader: f.reader,
    body: html`<h1>${title}</h1>
<p class="lead">${say('promises.lead')}</p>
<ol class="promises">
<li>${say.rich('promises.1', { b: strong })}</li>
${f.isOrganisation ? html`<li>${say.rich('promises.2', { b: strong })}</li>` : ''}
<li>${say.rich('promises.3', { b: strong })}</li>
<li>${say.rich('promises.4', { b: strong, time })}</li>
<li>${say.rich('promises.5', { b: strong })}</li>
<li>${say.rich('promises.6', { b: strong })}</li>
<li>${say.rich('promises.7', { b: strong })}</li>
</ol>
${noticeLooks({ ...f, language })}
<p><a class="button" href="/drills">${say('promises.test')}</a></p>`,
  })
}

type Looks = { readonly provider: Provider; readonly noticeKey: string; readonly language: Language }

/** Also for who is not signed in: it says nothing of anybody. */
export function noticeLooks(f: Looks): Html {
  const { mail, contact, name } = f.provider
  const say = consoleWords(f.language)
  const identifier = (text: string) => html`<span class="identifier">${text}</span>`
  const signed = { code, command: 'duly verify notice.eml --trust trust.json', key: identifier(f.noticeKey) }
  return html`<section><h2>${say('looks.title')}</h2>
<ul>
<li>${say.rich('looks.from', { address: identifier(mail.from) })}</li>
<li>${say('looks.names')}</li>
<li>${say('looks.code')}</li>
<li>${say.rich('looks.signed', signed)}</li>
</ul>
<h3>${say('looks.never')}</h3>
<ul>
<li>${say('looks.never_password')}</li>
<li>${say('looks.never_link')}</li>
<li>${say('looks.never_secret')}</li>
</ul>
<p>${say('looks.not_ours', { provider: name, ...contact })}</p></section>`
}
