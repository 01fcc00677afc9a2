// The console's first page: every demand that this organisation was told of.
import { html } from 'hono/html'
import type { Html } from '../http/page.ts'
import type { Site } from '../http/site.ts'
import { olderLink, portalPage } from '../portal/frame.ts'
import { away, moment } from '../portal/moment.ts'
import type { VisibleMatter } from './matters.ts'
import { askedSentence, mayAnswer, stateSentence } from './words.ts'

export type ListFacts = {
  readonly organisation: string
  readonly contacts: readonly string[]
  readonly matters: readonly VisibleMatter[]
  readonly more: string | null
  readonly now: string
  readonly zone: string
  readonly token: string
}

export function listPage(site: Site, f: ListFacts): Html {
  const due = f.matters.filter(m => isDue(m, f.now))
  return portalPage(site, {
    title: 'Demands for your data',
    token: f.token,
    body: html`<h1>Demands for your data</h1>
<p class="quiet">${f.organisation}</p>
<p class="lead">${dueSentence(due.length)}</p>
${f.matters.length === 0 ? empty() : html`<ul class="cards">${f.matters.map(m => card(m, f))}</ul>`}
${olderLink(f.more)}
${reaching(f)}
<section><h2>Check us</h2>
<p>Each demand has a receipt that you can check without us. For that you need our <a href="/trust.json" download>trust file (trust.json)</a>, once. Keep it away from this site, or compare it with one that somebody else keeps.</p></section>`,
  })
}

function isDue(m: VisibleMatter, now: string): boolean {
  const { view } = m
  return mayAnswer(view) && view.answer === null && (view.notice?.windowEndsAt ?? '') > now
}

function dueSentence(n: number): string {
  if (n === 0) return 'Nothing waits for you.'
  return n === 1 ? 'One demand waits for your answer.' : `${n} demands wait for your answer.`
}

function card({ id, view }: VisibleMatter, f: ListFacts): Html {
  const open = isDue({ id, view } as VisibleMatter, f.now)
  return html`<li class="card">
<h2><a href="/demands/${id}">${view.reference}: ${view.authority}</a></h2>
<p>${askedSentence(view)} ${stateSentence(view, f.now, f.zone)}</p>
<p class="small">${open ? html`<span class="badge" data-tone="warn">waits for you, ends ${away(view.notice?.windowEndsAt ?? f.now, f.now)}</span>` : html`<span class="badge">${view.closedAt || view.released ? 'answered' : 'no answer needed'}</span>`}
<span class="quiet">· told ${view.notice ? moment(view.notice.sentAt, f.zone) : ''}</span></p>
</li>`
}

function empty(): Html {
  return html`<div class="notice"><p class="notice-title">There is nothing here.</p>
<p>When an authority demands data of yours, we tell you by mail and it appears here, with a copy of its paper and what you can do. Where a law or a court forbids us to tell you, it appears when that prohibition ends.</p></div>`
}

function reaching(f: ListFacts): Html {
  const to =
    f.contacts.length > 0
      ? html`<p>Notices go to: ${f.contacts.map((c, i) => html`${i > 0 ? ', ' : ''}<span class="identifier">${c}</span>`)}. Tell us when that changes.</p>`
      : html`<p>We have no address for your notices. Please give us one.</p>`
  const last = f.matters
    .map(m => m.view.notice?.sentAt ?? '')
    .toSorted()
    .at(-1)
  return html`<section><h2>How we reach you</h2>
${to}
<p>${last ? html`The last notice went out ${moment(last, f.zone)}.` : 'No notice has gone out yet.'} We do not send test notices yet, so we know that an address works only when a notice was sent to it.</p></section>`
}
