// What each kind of paper can reach here, before anybody serves one: the packs' own table as of today, with its citations.
import { html } from 'hono/html'
import { dataCategories } from '../../demand/vocabulary.ts'
import type { Pack } from '../../law/pack.ts'
import type { Instrument } from '../../law/pack-schema.ts'
import { authorityWords } from '../../words/authority.ts'
import { terms } from '../../words/terms.ts'
import { longDay } from '../../words/when.ts'
import type { Html } from '../http/page.ts'
import type { Reader } from '../http/reader.ts'
import type { Site } from '../http/site.ts'
import { portalPage } from '../portal/frame.ts'
import { packText } from '../portal/recorded.ts'

type Cell = { readonly category: string; readonly reach: string; readonly cite: string; readonly why: string }
export type ReachRow = {
  readonly id: string
  readonly name: string
  readonly cite: string
  readonly cells: readonly Cell[]
}

/** Instruments that are law on the day, in the pack's order. `on` is a date, YYYY-MM-DD. */
export function reachRows(pack: Pack, on: string): ReachRow[] {
  return pack.instruments
    .filter(i => isOn(i.law, on))
    .map(i => ({ id: i.id, name: i.name, cite: i.law.cite, cells: cellsOf(i, on) }))
    .filter(row => row.cells.length > 0)
}

function cellsOf(i: Instrument, on: string): Cell[] {
  return dataCategories.flatMap(category => {
    const found = i.reaches.find(r => r.category === category && isOn(r, on))
    return found
      ? [{ category, reach: found.reach, cite: found.compulsion.cite, why: found.compulsion.why }]
      : []
  })
}

function isOn(span: { from: string | null; to: string | null }, on: string): boolean {
  return (span.from === null || span.from <= on) && (span.to === null || on <= span.to)
}

const tones: Readonly<Record<string, string>> = { yes: 'ok', no: 'danger', review: 'warn' }

export type ReachFacts = {
  readonly packs: readonly Pack[]
  readonly on: string
  readonly token: string
  readonly reader: Reader
}

export function reachPage(site: Site, f: ReachFacts): Html {
  const { language } = f.reader
  const say = authorityWords(language)
  return portalPage(site, {
    title: say('reach.title'),
    token: f.token,
    reader: f.reader,
    back: { href: '/', text: say('list.title') },
    body: html`<h1>${say('reach.heading')}</h1>
<p class="lead">${say('reach.lead', { on: longDay(f.on, language) })}</p>
<p>${say('reach.not_advice')}</p>
${f.packs.map(pack => packPart(pack, f))}`,
  })
}

function packPart(pack: Pack, f: ReachFacts): Html {
  const { language } = f.reader
  const rows = reachRows(pack, f.on)
  if (rows.length === 0) return html``
  return html`<section><h2>${packText(pack.title, language)}</h2>
${rows.map(
  row => html`<details class="card"><summary>${packText(row.name, language)}</summary>
<p class="small quiet">${row.cite}</p>
<dl class="facts">${row.cells.map(cell => cellPart(cell, f))}</dl></details>`,
)}</section>`
}

function cellPart(c: Cell, f: ReachFacts): Html {
  const { language } = f.reader
  const [tone, words] = [tones[c.reach] ?? 'plain', authorityWords(language).of('reach', c.reach)]
  return html`<dt>${terms(language).of('category', c.category)}</dt><dd><span class="badge" data-tone="${tone}">${words}</span><br>${packText(c.why, language)} <span class="quiet">(${c.cite})</span></dd>`
}
