// The webhook on the page of the programs: its address, a test, what was sent, the switch.
import { html } from 'hono/html'
import { programWords } from '../../../../words/faces/programs.ts'
import type { Html } from '../../../http/page.ts'
import { keyField, tokenField } from '../../portal/frame.ts'
import { code } from '../../portal/link.ts'
import { moment } from '../../portal/moment.ts'
import { fillingOf } from '../../portal/returned.ts'
import { stackedTable } from '../../portal/table.ts'
import type { Ground } from '../console.ts'
import type { DeliveryLine, OwnWebhook } from './webhook.ts'

export type WebhookFacts = Ground & {
  readonly webhook: OwnWebhook | null
  /** Shown once, when it was just made. */
  readonly secret: string | null
}

export function webhookPart(f: WebhookFacts): Html {
  const say = programWords(f.reader.language)
  const at = f.webhook ? moment(f.webhook.madeAt, f.zone, f.reader.language) : ''
  const fill = fillingOf(f.returned, '/programs/webhook')
  const address = html`<span class="identifier">${f.webhook?.url ?? ''}</span>`
  return html`<section id="webhook"><h2>${say('hook.title')}</h2>
<p>${say('hook.what')}</p>
<p>${say.rich('hook.signed', { code })}</p>
${f.secret ? html`<div class="notice" data-tone="ok" role="status"><p class="notice-title">${say('hook.secret')}</p><p class="identifier">${f.secret}</p></div>` : ''}
${
  f.webhook
    ? html`<p>${say.rich('hook.to', { at, address })}</p>
<div class="actions">${button(f, 'test', say('hook.test'))}${button(f, 'end', say('hook.end'))}</div>
${deliveries(f, f.webhook.deliveries)}`
    : ''
}
<form method="post" action="/programs/webhook"${fill.mark}>${tokenField(f.token)}${keyField(f.key)}
<div class="field"><label for="webhook-url">${say('hook.url')}</label>${fill.problem('url')}<input type="url" id="webhook-url" name="url" required maxlength="500" autocomplete="off"${fill.marks('url')} value="${fill.text('url')}"></div>
<p><button>${say(f.webhook ? 'hook.replace' : 'hook.set')}</button></p></form></section>`
}

function button(f: WebhookFacts, what: 'test' | 'end', words: string): Html {
  return html`<form method="post" action="/programs/webhook/${what}">${tokenField(f.token)}${keyField(f.key)}<button>${words}</button></form>`
}

function deliveries(f: WebhookFacts, lines: readonly DeliveryLine[]): Html {
  const say = programWords(f.reader.language)
  if (lines.length === 0) return html`<h3>${say('hook.list')}</h3><p>${say('hook.nothing')}</p>`
  const heads = (['hook.when', 'hook.kind', 'hook.outcome'] as const).map(key => say(key))
  const rows = lines.map(line => [
    moment(line.at, f.zone, f.reader.language),
    line.matter
      ? html`<a href="/demands/${line.matter}"><code>${line.kind}</code></a>`
      : html`<code>${line.kind}</code>`,
    outcome(f, line),
  ])
  return html`<h3>${say('hook.list')}</h3>
${stackedTable(say('hook.list'), heads, rows)}`
}

function outcome(f: WebhookFacts, { state, attempts, nextAt }: DeliveryLine): unknown {
  const say = programWords(f.reader.language)
  return state === 'waiting' && attempts > 0
    ? say.rich('state.again', { at: moment(nextAt, f.zone, f.reader.language) })
    : say(`state.${state}`)
}
