// The console's first page: every demand that this organisation was told of.
import { html } from 'hono/html'
import type { Html } from '../http/page.ts'
import type { Site } from '../http/site.ts'
import { olderLink } from '../portal/frame.ts'
import { away, moment } from '../portal/moment.ts'
import { consolePage } from './console.ts'
import type { OwnContact } from './contacts.ts'
import type { Drill } from './drills.ts'
import type { VisibleMatter } from './matters.ts'
import { askedSentence, type Standing, standingOf, stateSentence } from './words.ts'

export type ListFacts = {
  readonly organisation: string
  readonly contacts: readonly OwnContact[]
  readonly lastDrill: Drill | null
  readonly counts: Readonly<Record<Standing, number>>
  readonly moreThanCounted: boolean
  readonly matters: readonly VisibleMatter[]
  readonly more: string | null
  readonly now: string
  readonly zone: string
  readonly token: string
}

export function listPage(site: Site, f: ListFacts): Html {
  return consolePage(site, '/', {
    title: 'Demands for your data',
    token: f.token,
    body: html`<h1>Demands for your data</h1>
<p class="quiet">${f.organisation}</p>
<p class="lead">${dueSentence(f.counts.waits)}</p>
${counts(f)}
${f.matters.length === 0 ? empty() : html`<ul class="cards">${f.matters.map(m => card(m, f))}</ul>`}
${olderLink(f.more)}
${reaching(f)}
<section><h2>Check us</h2>
<p>Each demand has a receipt that you can check without us. For that you need our <a href="/trust.json" download>trust file (trust.json)</a>, once. Keep it away from this site, or compare it with one that somebody else keeps.</p></section>`,
  })
}

function dueSentence(n: number): string {
  if (n === 0) return 'Nothing waits for you.'
  return n === 1 ? 'One demand waits for your answer.' : `${n} demands wait for your answer.`
}

const heaps: readonly (readonly [Standing, string])[] = [
  ['waits', 'waiting for you'],
  ['with_us', 'with us'],
  ['went_out', 'something left'],
  ['nothing_left', 'closed, nothing left'],
]

function counts(f: ListFacts): Html {
  return f.matters.length === 0
    ? html``
    : html`<dl class="counts">${heaps.map(([heap, words]) => html`<div><dt class="counts-what">${words}</dt><dd class="counts-many">${f.counts[heap]}${f.moreThanCounted ? '+' : ''}</dd></div>`)}</dl>`
}

function card({ id, view }: VisibleMatter, f: ListFacts): Html {
  const standing = standingOf(view, f.now)
  return html`<li class="card">
<h2><a href="/demands/${id}">${view.reference}: ${view.authority}</a></h2>
<p>${askedSentence(view)} ${stateSentence(view, f.now, f.zone)}</p>
<p class="small">${standing === 'waits' ? html`<span class="badge" data-tone="warn">waits for you, ends ${away(view.notice?.windowEndsAt ?? f.now, f.now)}</span>` : html`<span class="badge">${badge[standing]}</span>`}
<span class="quiet">· told ${view.notice ? moment(view.notice.sentAt, f.zone) : ''}</span></p>
</li>`
}

const badge: Readonly<Record<Exclude<Standing, 'waits'>, string>> = {
  with_us: 'with us',
  went_out: 'something left',
  nothing_left: 'closed, nothing left',
}

function empty(): Html {
  return html`<div class="notice"><p class="notice-title">There is nothing here.</p>
<p>When an authority demands data of yours, we tell you by mail and it appears here, with a copy of its paper and what you can do. Where a law or a court forbids us to tell you, it appears when that prohibition ends.</p></div>`
}

function reaching(f: ListFacts): Html {
  const told = f.contacts.filter(c => c.receives.includes('notice'))
  const to =
    told.length > 0
      ? html`<p>Notices go to: ${told.map((c, i) => html`${i > 0 ? ', ' : ''}<span class="identifier">${c.mail}</span>`)}. <a href="/contacts">Change that</a>.</p>`
      : html`<p>We have no address for your notices. <a href="/contacts">Please give us one</a>.</p>`
  const last = f.matters
    .map(m => m.view.notice?.sentAt ?? '')
    .toSorted()
    .at(-1)
  return html`<section><h2>How we reach you</h2>
${to}
<p>${last ? html`The last notice went out ${moment(last, f.zone)}.` : 'No notice has gone out yet.'} ${drilled(f)}</p></section>`
}

function drilled(f: ListFacts): Html {
  const drill = f.lastDrill
  if (!drill)
    return html`Whether a notice would arrive has not been tested: <a href="/drills">send a drill</a>.`
  if (drill.outcome === null) return html`A drill waits for its answer: <a href="/drills">answer it</a>.`
  return drill.outcome === 'matched'
    ? html`The last drill, ${moment(drill.sentAt, f.zone)}, reached you.`
    : html`The last drill, ${moment(drill.sentAt, f.zone)}, did not reach you as it should: <a href="/drills">look at it</a>.`
}
