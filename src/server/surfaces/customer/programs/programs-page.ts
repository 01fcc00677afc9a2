// What a tenant's own programs may do here: tokens and how to call with them, and what they are told.
import { html } from 'hono/html'
import { tokenDays } from '../../../../api/customer/token.ts'
import { demandWords } from '../../../../words/faces/demand.ts'
import { programWords } from '../../../../words/faces/programs.ts'
import type { Html } from '../../../http/page.ts'
import type { Site } from '../../../http/site.ts'
import { keyField, tokenField } from '../../portal/frame.ts'
import { code, link } from '../../portal/link.ts'
import { moment } from '../../portal/moment.ts'
import { recorded } from '../../portal/recorded.ts'
import { fillingOf } from '../../portal/returned.ts'
import { consolePage } from '../console.ts'
import type { TenantToken } from './tokens.ts'
import { type WebhookFacts, webhookPart } from './webhook-part.ts'

export type ProgramsFacts = WebhookFacts & {
  readonly tokens: readonly TenantToken[]
  /** Shown once, when it was just made. */
  readonly made: string | null
  readonly said: string | null
  /** Origin of the console. */
  readonly origin: string
}

export function programsPage(site: Site, f: ProgramsFacts): Html {
  const say = programWords(f.reader.language)
  const title = demandWords(f.reader.language)('nav.programs')
  return consolePage(site, '/programs', {
    title,
    token: f.token,
    reader: f.reader,
    returned: f.returned,
    body: html`<h1>${title}</h1>
${f.said ? html`<div class="notice" role="status"><p>${f.said}</p></div>` : ''}
<p class="lead">${say('lead')}</p>
<p>${say('unread')}</p>
${tokens(f)}${calling(f)}${webhookPart(f)}`,
  })
}

function tokens(f: ProgramsFacts): Html {
  const say = programWords(f.reader.language)
  const fill = fillingOf(f.returned, '/programs/tokens')
  const isChosen = (n: number) => fill.has('days', String(n), n === 90)
  return html`<section id="tokens"><h2>${say('tokens.title')}</h2>
<p>${say('tokens.what')}</p>
${f.made ? html`<div class="notice" data-tone="ok" role="status"><p class="notice-title">${say('tokens.once')}</p><p class="identifier">${f.made}</p></div>` : ''}
${f.tokens.length === 0 ? html`<p>${say('tokens.none')}</p>` : html`<ul class="cards">${f.tokens.map(t => tokenCard(t, f))}</ul>`}
<form method="post" action="/programs/tokens"${fill.mark}>${tokenField(f.token)}${keyField(f.key)}
<div class="field"><label for="token-name">${say('tokens.name')}</label>${fill.problem('name')}<input id="token-name" name="name" required maxlength="100" autocomplete="off"${fill.marks('name')} value="${fill.text('name')}"></div>
<div class="field"><label for="token-days">${say('tokens.days')}</label><select id="token-days" name="days">${tokenDays.map(n => html`<option value="${n}"${isChosen(n) ? html` selected` : ''}>${say('tokens.so_many', { n })}</option>`)}</select></div>
<p><button>${say('tokens.make')}</button></p></form></section>`
}

function tokenCard(t: TenantToken, f: ProgramsFacts): Html {
  const { language } = f.reader
  const say = programWords(language)
  const at = (iso: string) => moment(iso, f.zone, language)
  const made = { at: at(t.madeAt), who: recorded(t.madeBy), end: at(t.expiresAt) }
  const used = t.lastUsedAt ? say.rich('tokens.used', { at: at(t.lastUsedAt) }) : say('tokens.unused')
  return html`<li class="card"><h3>${recorded(t.name)}</h3>
<p class="small">${say.rich('tokens.made', made)} ${used}</p>
<form method="post" action="/programs/tokens/${t.id}/revoke">${tokenField(f.token)}<button>${say('tokens.revoke')}</button></form></li>`
}

function calls(f: ProgramsFacts): readonly (readonly [path: string, words: unknown])[] {
  const say = programWords(f.reader.language)
  return [
    ['/api/v1/demands?after=…&limit=…', say.rich('api.list', { code })],
    ['/api/v1/demands/{id}', say('api.one')],
    ['/api/v1/demands/{id}/copy', say('api.copy')],
    ['/api/v1/demands/{id}/receipt', say.rich('api.receipt', { code })],
    ['/api/v1/demands/{id}/record', say('api.record')],
    ['/api/v1/demands/{id}/accesses', say('api.accesses')],
  ]
}

function calling(f: ProgramsFacts): Html {
  const say = programWords(f.reader.language)
  const example = `curl -H "Authorization: Bearer $DULY_TOKEN" ${f.origin}/api/v1/demands`
  return html`<section id="api"><h2>${say('api.title')}</h2>
<p>${say('api.how')}</p>
<pre>${example}</pre>
<dl class="facts">${calls(f).map(([path, words]) => html`<dt><code>${path}</code></dt><dd>${words}</dd>`)}</dl>
<p>${say.rich('api.document', { file: link('/api/v1/openapi.json', { download: true }) })}</p>
<p>${say('api.silent')}</p></section>`
}
