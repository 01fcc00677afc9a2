// The receipt on a demand's page: which steps are public, the file, and two ways to check it.
import { html } from 'hono/html'
import type { TenantView } from '../../../../store/views/tenant-view.ts'
import { demandWords } from '../../../../words/faces/demand.ts'
import { toldWords } from '../../../../words/faces/told.ts'
import type { Language } from '../../../../words/languages.ts'
import type { Html } from '../../../http/page.ts'
import { link } from '../../portal/link.ts'
import { moment } from '../../portal/moment.ts'
import { scriptTexts } from '../../portal/script-texts.ts'
import type { Ground } from '../console.ts'
import type { LeafLine } from './receipt.ts'

type Facts = Ground & {
  readonly id: string
  readonly view: Pick<TenantView, 'withheld' | 'reference'>
  readonly leaves: readonly LeafLine[]
  readonly publicBy: string
}

export function receiptPart(f: Facts): Html {
  const { language } = f.reader
  const say = demandWords(language)
  const waiting = f.leaves.filter(l => l.index === null)
  const ready = f.leaves.length > waiting.length
  const until = moment(f.publicBy, f.zone, language)
  if (f.view.withheld)
    return html`<section id="receipt"><h2>${say('receipt.title')}</h2><p>${say('receipt.what')}</p>
<p>${toldWords(language)('withheld.receipt')}</p></section>`
  return html`<section id="receipt"><h2>${say('receipt.title')}</h2>
<p>${say('receipt.what')}</p>
<ul>${f.leaves.map(
    l =>
      html`<li>${leafWords(l.kind, l.own, language)}, ${moment(l.at, f.zone, language)}: ${l.index === null ? say('receipt.not_in_log') : say('receipt.leaf', { n: l.index })}</li>`,
  )}</ul>
${waiting.length > 0 ? html`<p>${say.rich('receipt.waits', { n: waiting.length, at: until })} ${say(ready ? 'receipt.grows' : 'receipt.later')}</p>` : ''}
${ready ? html`<p><a class="button" href="/demands/${f.id}/receipt.json">${say('receipt.download')}</a></p>` : ''}
${checkHere(f, ready)}
<h3>${say('receipt.check_later')}</h3>
<p>${say('receipt.offline')}</p>
<pre>duly verify receipt.json copy-${f.view.reference}.* --trust trust.json</pre>
<p>${say.rich('receipt.trust', { file: link('/trust.json', { download: true }) })}</p></section>`
}

/** Hidden until its script runs. */
function checkHere(f: Facts, ready: boolean): Html {
  const { id } = f
  const { language } = f.reader
  const say = demandWords(language)
  return html`<div id="check" data-receipt="/demands/${id}/receipt.json" data-copy="/demands/${id}/copy" data-words="${scriptTexts(language, 'check.', 'mark.', 'time.')}" hidden>
<h3>${say('receipt.check_here')}</h3>
${
  ready
    ? html`<p>${say('receipt.browser')}</p>
<div class="field"><label for="check-trust">${say('receipt.own_trust')}</label><input type="file" id="check-trust" accept=".json"></div>`
    : html`<p>${say('receipt.nothing')}</p>`
}
<p><button type="button" id="check-start"${ready ? '' : html` disabled`}>${say('receipt.check')}</button></p>
<div id="check-result" role="status" aria-live="polite"></div></div>`
}

/** `own`: the leaf stands under this tenant's matter, not under the demand as a whole. */
function leafWords(kind: string, own: boolean, language: Language): string {
  const say = demandWords(language)
  return kind === 'received' && own ? say('leaf.own_received') : say.of('leaf', kind)
}
