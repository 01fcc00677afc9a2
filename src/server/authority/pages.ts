// The officer's pages: the demands of its authority, one demand with its answer, letters, package and messages.
import { html } from 'hono/html'
import { away } from '../../words/when.ts'
import type { Html } from '../http/page.ts'
import type { Site } from '../http/site.ts'
import { categoryWords, decisionWords } from '../letters/words.ts'
import { olderLink, portalPage, tokenField } from '../portal/frame.ts'
import { moment } from '../portal/moment.ts'
import type { Provider } from '../provider.ts'
import { type AnswerGroup, answerGroups, type DemandPage, type OfficerDemand } from './demands.ts'
import type { PackageState } from './package.ts'
import { sizeWords, statusWords } from './words.ts'

export type Ground = { readonly now: string; readonly zone: string; readonly token: string }

export type ListFacts = Ground &
  DemandPage & {
    readonly authority: string
    readonly provider: Provider
  }

export function listPage(site: Site, f: ListFacts): Html {
  return portalPage(site, {
    title: 'Your demands',
    token: f.token,
    body: html`<h1>Your demands</h1>
<p class="quiet">${f.authority}</p>
<p class="lead">${readySentence(f)}</p>
${f.demands.length === 0 ? empty() : html`<ul class="cards">${f.demands.map(d => card(d, f.zone))}</ul>`}
${olderLink(f.more)}
<section><h2>Send a demand</h2>
<p>Papers cannot be sent through this portal yet. Serve them by mail to <a href="mailto:${f.provider.mail.intake}">${f.provider.mail.intake}</a>, as a PDF, signed as your law asks.</p>
<p><a href="/reach">See first what your kind of paper can reach here</a>, and what would be refused.</p>
<p>For an emergency call ${f.provider.contact.phone} (${f.provider.contact.hours}).</p></section>`,
  })
}

function readySentence(f: ListFacts): string {
  const ready = f.demands.filter(d => d.view.status === 'ready').length
  const where = f.more === null ? '' : ' of those below'
  if (ready === 0)
    return f.more === null ? 'Nothing waits for you to fetch.' : 'None of those below waits for you to fetch.'
  return ready === 1
    ? `One answer${where} waits for you to fetch.`
    : `${ready} answers${where} wait for you to fetch.`
}

function card({ id, view }: OfficerDemand, zone: string): Html {
  const { state, next, tone } = statusWords(view.status)
  return html`<li class="card"><h2><a href="/demands/${id}">${view.reference}${view.paperReference ? `: your ${view.paperReference}` : ''}</a></h2>
<p><span class="badge" data-tone="${tone}">${state}</span> <span class="quiet small">· received ${moment(view.receivedAt, zone)}</span></p>
<p>${next}</p></li>`
}

function empty(): Html {
  return html`<div class="notice"><p class="notice-title">There is nothing here yet.</p>
<p>A paper that you serve appears here once we have checked that it comes from your authority.</p></div>`
}

export type DemandFacts = Ground & {
  readonly demand: OfficerDemand
  readonly package: PackageState
  readonly instrument: (id: string) => string
  readonly said: string | null
  /** Makes one message of two clicks. */
  readonly messageKey: string
  readonly provider: Provider
}

export function demandPage(site: Site, f: DemandFacts): Html {
  const { view } = f.demand
  const { state, next } = statusWords(view.status)
  return portalPage(site, {
    title: `Demand ${view.reference}`,
    token: f.token,
    back: { href: '/', text: 'Your demands' },
    body: html`<h1>Demand ${view.reference}</h1>
${f.said ? html`<div class="notice" data-tone="ok" role="status"><p>${f.said}</p></div>` : ''}
<p class="lead"><strong>${state}.</strong> ${next}</p>
<dl class="facts">
<dt>Your reference</dt><dd>${view.paperReference ?? 'none stated'}</dd>
<dt>Served</dt><dd>${moment(view.servedAt, f.zone)}</dd>
<dt>Received</dt><dd>${moment(view.receivedAt, f.zone)}</dd>
</dl>
${packagePart(f)}${answers(f)}${letters(f)}${messages(f)}`,
  })
}

function packagePart(f: DemandFacts): Html {
  const { view, id } = f.demand
  if (f.package.is === 'none') return html``
  if (f.package.is === 'waiting')
    return html`<section><h2>The package</h2><p>It is sealed, and waits for the public log to show that it goes out. Come back in a few minutes.</p></section>`
  if (f.package.is === 'expired')
    return html`<section><h2>The package</h2><p>It was here until ${moment(view.package?.expiresAt ?? f.now, f.zone)}. Write to us below if you still need it.</p></section>`
  const p = f.package.package
  return html`<section><h2>The package</h2>
<p><a class="button${view.status === 'fetched' ? '' : ' primary'}" href="/demands/${id}/package" download>Download the package</a></p>
<dl class="facts">
<dt>Size</dt><dd>${sizeWords(p.size)} (${p.size.toLocaleString('en')} bytes)</dd>
<dt>SHA-256</dt><dd class="identifier">${p.sha256}</dd>
<dt>It stays until</dt><dd>${moment(p.expiresAt, f.zone)}, ${away(p.expiresAt, f.now, 'en')}</dd>
<dt>What you need</dt><dd>Your age key: the one whose words you confirmed by telephone. We cannot open the package.</dd>
</dl>
<p>Open it with any age program:</p>
<pre>age -d -i YOUR-KEY ${view.reference}.age | tar x</pre>
<p><a href="/demands/${id}/release-receipt.json" download>Release receipt</a>: shows that our public log names this package. Check it with <code>duly verify release-receipt.json --trust trust.json</code> and our <a href="/trust.json" download>trust file</a>.</p>
${view.status === 'fetched' ? html`<p>You confirmed that you have it.</p>` : confirmForm(f)}</section>`
}

function confirmForm(f: DemandFacts): Html {
  return html`<h3>I have it</h3>
<form method="post" action="/demands/${f.demand.id}/confirm">${tokenField(f.token)}
<div class="field"><label for="sha256">SHA-256 of the file that you received</label>
<p class="hint" id="sha256-hint">64 characters. On Linux: sha256sum FILE. On macOS: shasum -a 256 FILE. On Windows: certutil -hashfile FILE SHA256.</p>
<input id="sha256" name="sha256" required autocomplete="off" spellcheck="false" aria-describedby="sha256-hint"></div>
<p><button>Confirm that I have it</button></p></form>`
}

function answers(f: DemandFacts): Html {
  const groups = answerGroups(f.demand.view)
  if (groups.length === 0) return html``
  return html`<section><h2>Our answer</h2><ul class="cards">${groups.map(g => answerCard(g, f))}</ul></section>`
}

function answerCard(g: AnswerGroup, f: DemandFacts): Html {
  const words = categoryWords(g.category)
  return html`<li class="card"><h3>${words.slice(0, 1).toUpperCase()}${words.slice(1)}: ${decisionWords(g.decision)}</h3>
<p>${g.reason} <span class="quiet">(${g.cite})</span></p>
${g.wouldSuffice.length > 0 ? html`<p><strong>What would suffice:</strong> ${g.wouldSuffice.map(f.instrument).join(', or ')}. Serve it to ${f.provider.mail.intake} and name ${f.demand.view.reference}.</p>` : ''}</li>`
}

function letters(f: DemandFacts): Html {
  const { view, id } = f.demand
  return html`<section><h2>Our letters</h2>
${
  view.letters.length === 0
    ? html`<p>None yet.</p>`
    : html`<ul>${view.letters.map(
        (l, i) =>
          html`<li>${l.document ? html`<a href="/demands/${id}/letters/${i + 1}" download>${l.subject}</a> (PDF)` : l.subject}, <span class="quiet">${moment(l.at, f.zone)}</span></li>`,
      )}</ul>`
}
<p class="small quiet">A letter is ours if it stands here.</p></section>`
}

function messages(f: DemandFacts): Html {
  const { view, id } = f.demand
  return html`<section><h2>Messages</h2>
${view.messages.length === 0 ? html`<p>None yet.</p>` : html`<ul class="cards">${view.messages.map(m => html`<li class="card"><p><strong>${m.from === 'officer' ? 'You' : f.provider.name}</strong> <span class="quiet small">${moment(m.at, f.zone)}</span></p><p>${m.text}</p></li>`)}</ul>`}
<form method="post" action="/demands/${id}/messages">${tokenField(f.token)}<input type="hidden" name="key" value="${f.messageKey}">
<div class="field"><label for="text">Write to us</label><textarea id="text" name="text" rows="4" maxlength="8000" required></textarea></div>
<p><button>Send the message</button></p></form></section>`
}
