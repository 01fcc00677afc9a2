// The console's first page: every demand that this organisation was told of.
import { html } from 'hono/html'
import { demandWords } from '../../../words/faces/demand.ts'
import { toldWords } from '../../../words/faces/told.ts'
import { away } from '../../../words/when.ts'
import type { Html } from '../../http/page.ts'
import type { Site } from '../../http/site.ts'
import { olderLink } from '../portal/frame.ts'
import { link } from '../portal/link.ts'
import { moment } from '../portal/moment.ts'
import { recorded } from '../portal/recorded.ts'
import { consolePage, type Ground } from './console.ts'
import type { OwnContact } from './contacts/contacts.ts'
import {
  askedSentence,
  authorityOf,
  type Standing,
  standingOf,
  stateSentence,
  whyUnawaited,
} from './demand-sentences.ts'
import type { Drill } from './drills/drills.ts'
import type { VisibleMatter } from './matters.ts'

export type ListFacts = Ground & {
  readonly organisation: string
  readonly contacts: readonly OwnContact[]
  readonly lastDrill: Drill | null
  readonly counts: Readonly<Record<Standing, number>>
  readonly moreThanCounted: boolean
  /** Wait for an answer, the one whose time ends first before the others: wherever their notices stand in the list. */
  readonly waiting: readonly VisibleMatter[]
  /** Of all of them, and not of this page's. */
  readonly lastNoticeAt: string | null
  readonly isFirst: boolean
  readonly matters: readonly VisibleMatter[]
  readonly more: string | null
}

export function listPage(site: Site, f: ListFacts): Html {
  const say = demandWords(f.reader.language)
  return consolePage(site, '/', {
    title: say('list.title'),
    token: f.token,
    reader: f.reader,
    body: html`<h1>${say('list.title')}</h1>
<p class="quiet">${recorded(f.organisation)}</p>
<p class="lead">${say('list.due', { n: f.counts.waits })}</p>
${counts(f)}
${f.isFirst && f.matters.length === 0 ? empty(f) : heapsOf(f)}
${olderLink(f.more, f.reader)}
${reaching(f)}
<section><h2>${say('check.title')}</h2>
<p>${say.rich('check.text', { file: link('/trust.json', { download: true }) })}</p></section>`,
  })
}

const heaps: readonly Standing[] = ['waits', 'with_us', 'went_out', 'nothing_left']

function counts(f: ListFacts): Html {
  const say = demandWords(f.reader.language)
  return heaps.every(heap => f.counts[heap] === 0)
    ? html``
    : html`<dl class="counts">${heaps.map(heap => html`<div><dt class="counts-what">${say(`heap.${heap}`)}</dt><dd class="counts-many">${f.counts[heap]}${f.moreThanCounted ? '+' : ''}</dd></div>`)}</dl>`
}

/** As many as a page may weigh; those that end later stand among the others. */
const WAITING = 6
/** Bytes of an authority's name in the list, which names it twice; its demand's page has all of it. */
const NAME = 120

/** What waits comes first, and is not said twice. */
function heapsOf(f: ListFacts): Html {
  const say = toldWords(f.reader.language)
  const waiting = f.waiting.slice(0, WAITING)
  const first = new Set(waiting.map(m => m.id))
  const others = f.matters.filter(m => !first.has(m.id))
  if (!f.isFirst && others.length === 0) return noOlder(f)
  if (waiting.length === 0) return html`<ul class="cards">${others.map(m => card(m, f, html`h2`))}</ul>`
  const cards = (matters: readonly VisibleMatter[]) =>
    html`<ul class="cards">${matters.map(m => card(m, f, html`h3`))}</ul>`
  return html`${f.isFirst ? html`<section><h2>${say('list.waiting')}</h2>${cards(waiting)}</section>` : ''}
${others.length > 0 ? html`<section><h2>${say('list.others')}</h2>${cards(others)}</section>` : ''}`
}

/** Cut between characters as people see them. What a page writes as an entity weighs as one. */
function shortened(name: string): string {
  let weight = 0
  let short = ''
  for (const { segment } of new Intl.Segmenter().segment(name)) {
    weight += /^[&<>"']$/.test(segment) ? 6 : Buffer.byteLength(segment)
    if (weight > NAME) return `${short.trimEnd()}…`
    short += segment
  }
  return name
}

function card({ id, view: whole }: VisibleMatter, f: ListFacts, head: Html): Html {
  const { language } = f.reader
  const view = { ...whole, authority: shortened(whole.authority) }
  const say = demandWords(language)
  const standing = standingOf(view, f.now)
  const ends = away(view.notice?.windowEndsAt ?? f.now, f.now, language)
  // A window that nobody waits for ends nothing.
  const waits = whyUnawaited(view) ? say('heap.waits') : say('card.waits', { away: ends })
  return html`<li class="card">
<${head}><a href="/demands/${id}">${view.reference}: ${recorded(authorityOf(view, language))}</a></${head}>
<p>${askedSentence(view, language)} ${stateSentence(view, f.now, f.zone, language)}</p>
<p class="small">${standing === 'waits' ? html`<span class="badge" data-tone="warn">${waits}</span>` : html`<span class="badge">${say(`heap.${standing}`)}</span>`}
<span class="quiet">· ${say.rich('card.told', { at: view.notice ? moment(view.notice.sentAt, f.zone, language) : '' })}</span></p>
</li>`
}

function empty(f: ListFacts): Html {
  const say = demandWords(f.reader.language)
  return html`<div class="notice"><p class="notice-title">${say('list.empty.title')}</p>
<p>${say('list.empty.text')}</p></div>`
}

/** A page behind the last one, or one of which each demand stands on the first: that there is nothing at all would be untrue. */
function noOlder(f: ListFacts): Html {
  const say = toldWords(f.reader.language)
  return f.more === null ? html`<p>${say.rich('list.no_older', { first: link('/') })}</p>` : html``
}

function reaching(f: ListFacts): Html {
  const say = demandWords(f.reader.language)
  // Who is said to have left is passed over.
  const told = f.contacts.filter(c => c.receives.includes('notice') && !c.leftAt)
  const change = link('/contacts')
  const addresses = html`${told.map((c, i) => html`${i > 0 ? ', ' : ''}<span class="identifier">${c.mail}</span>`)}`
  const to =
    told.length > 0 ? say.rich('reach.to', { addresses, change }) : say.rich('reach.none', { change })
  const last = f.lastNoticeAt
  const at = last ? moment(last, f.zone, f.reader.language) : ''
  return html`<section><h2>${say('reach.title')}</h2>
<p>${to}</p>
<p>${last ? say.rich('reach.last', { at }) : say('reach.no_notice')} ${drilled(f)}</p></section>`
}

function drilled(f: ListFacts): readonly unknown[] {
  const say = demandWords(f.reader.language)
  const drill = link('/drills')
  if (!f.lastDrill) return say.rich('reach.untested', { drill })
  if (f.lastDrill.outcome === null && f.lastDrill.undelivered === null)
    return say.rich('reach.open', { drill })
  const at = moment(f.lastDrill.sentAt, f.zone, f.reader.language)
  return f.lastDrill.outcome === 'matched'
    ? say.rich('reach.matched', { at })
    : say.rich('reach.failed', { at, drill })
}
