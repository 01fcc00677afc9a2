// What each kind of paper can reach here, before anybody serves one: the packs' own table as of today, with its citations.
import { html } from 'hono/html'
import { dataCategories } from '../../demand/vocabulary.ts'
import type { Pack } from '../../law/pack.ts'
import type { Instrument } from '../../law/pack-schema.ts'
import type { Html } from '../http/page.ts'
import type { Site } from '../http/site.ts'
import { categoryWords } from '../letters/words.ts'
import { portalPage } from '../portal/frame.ts'

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

const reachWords: Readonly<Record<string, readonly [string, string]>> = {
  yes: ['can be reached', 'ok'],
  no: ['cannot be reached', 'danger'],
  review: ['our counsel decides', 'warn'],
}

export type ReachFacts = { readonly packs: readonly Pack[]; readonly on: string; readonly token: string }

export function reachPage(site: Site, f: ReachFacts): Html {
  return portalPage(site, {
    title: 'What a paper can reach',
    token: f.token,
    back: { href: '/', text: 'Your demands' },
    body: html`<h1>What a paper can reach here</h1>
<p class="lead">Find your kind of paper. It shows what it can reach, and what it cannot, as of ${f.on}.</p>
<p>That a paper reaches something does not yet mean that we must answer: who issued it, how, and for how long are checked each time. This is a summary of the rules that we apply, not advice.</p>
${f.packs.map(pack => packPart(pack, f.on))}`,
  })
}

function packPart(pack: Pack, on: string): Html {
  const rows = reachRows(pack, on)
  if (rows.length === 0) return html``
  return html`<section><h2>${pack.title}</h2>
${rows.map(
  row => html`<details class="card"><summary>${row.name}</summary>
<p class="small quiet">${row.cite}</p>
<dl class="facts">${row.cells.map(cellPart)}</dl></details>`,
)}</section>`
}

function cellPart(c: Cell): Html {
  const [words, tone] = reachWords[c.reach] ?? [c.reach, 'plain']
  return html`<dt>${categoryWords(c.category)}</dt><dd><span class="badge" data-tone="${tone}">${words}</span><br>${c.why} <span class="quiet">(${c.cite})</span></dd>`
}
