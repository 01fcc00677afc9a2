// What each kind of paper can reach here, before anybody serves one: the packs' own table as of today, with its citations and how sure they are.
import { html } from 'hono/html'
import { citationAlone } from '../../../law/citation.ts'
import type { Pack } from '../../../law/pack-format/pack.ts'
import type { Instrument } from '../../../law/pack-format/pack-schema.ts'
import { dataCategories } from '../../../vocabulary/closed-lists.ts'
import { authorityWords } from '../../../words/faces/authority.ts'
import { glossary } from '../../../words/faces/glossary.ts'
import type { LawWords, Said } from '../../../words/faces/law.ts'
import type { Language } from '../../../words/languages.ts'
import { longDay } from '../../../words/when.ts'
import type { Html } from '../../http/page.ts'
import type { Reader } from '../../http/reader.ts'
import type { Site } from '../../http/site.ts'
import { portalPage } from '../portal/frame.ts'
import { instrumentName } from '../portal/instrument-name.ts'
import { citedHtml, lawHtml, lawIn, lawNoteHtml } from '../portal/law-text.ts'

type Cell = {
  readonly category: string
  readonly reach: string
  readonly cite: string
  readonly confidence: string
  readonly why: string
}
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
    if (!found) return []
    const { cite, confidence, why } = found.compulsion
    return [{ category, reach: found.reach, cite, confidence, why }]
  })
}

function isOn(span: { from: string | null; to: string | null }, on: string): boolean {
  return (span.from === null || span.from <= on) && (span.to === null || on <= span.to)
}

const tones: Readonly<Record<string, string>> = { yes: 'ok', no: 'danger', review: 'warn' }

/** `country`: where the officer's authority is, whose law stands first; two letters, as a pack names it. */
export type ReachFacts = {
  readonly packs: readonly Pack[]
  readonly country: string
  readonly on: string
  readonly token: string
  readonly reader: Reader
}

export function reachPage(site: Site, f: ReachFacts): Html {
  const { language } = f.reader
  const say = authorityWords(language)
  const law = lawIn(f.packs, language)
  const shown = shownPacks(f)
  return portalPage(site, {
    title: say('reach.title'),
    token: f.token,
    reader: f.reader,
    back: { href: '/', text: say('list.title') },
    body: html`<h1>${say('reach.heading')}</h1>
<p class="lead">${say('reach.lead', { on: longDay(f.on, language) })}</p>
<p>${say('reach.not_advice')}</p>
${wording(f, law)}
${places(shown, f, law)}
${shown.map(pack => packPart(pack, f, law))}`,
  })
}

/** What is law somewhere on the day, the officer's own first, else in the order of the packs. */
function shownPacks({ packs, country, on }: ReachFacts): Pack[] {
  const own = (pack: Pack) => (pack.countries.includes(country) ? 0 : 1)
  return packs.filter(pack => reachRows(pack, on).length > 0).sort((a, b) => own(a) - own(b))
}

function places(shown: readonly Pack[], { reader }: ReachFacts, law: LawWords): Html {
  const say = authorityWords(reader.language)
  const links = shown.map(
    pack =>
      html`<li><a href="#${pack.id}">${lawHtml(law.said(pack.title, pack.id), reader.language)}</a></li>`,
  )
  return html`<nav aria-label="${say('reach.places')}"><ul class="places">${links}</ul></nav>`
}

/** Which wording decides, of all that the page says. */
function wording({ packs, on, reader }: ReachFacts, law: LawWords): Html {
  const said = packs.flatMap(pack =>
    reachRows(pack, on).flatMap(row =>
      [row.name, ...row.cells.map(cell => cell.why)].map(text => law.said(text, pack.id)),
    ),
  )
  return lawNoteHtml(said, reader.language)
}

function packPart(pack: Pack, f: ReachFacts, law: LawWords): Html {
  const { language } = f.reader
  const rows = reachRows(pack, f.on)
  const named = (row: ReachRow) => {
    const said = law.said(row.name, pack.id)
    return lawHtml({ ...said, text: instrumentName(f.packs, row.id, language) }, language)
  }
  return html`<section><h2 id="${pack.id}">${lawHtml(law.said(pack.title, pack.id), language)}</h2>
${rows.map(
  row => html`<details class="card"><summary>${named(row)}</summary>
<p class="small quiet"><cite lang="en">${citationAlone(row.cite)}</cite></p>
<dl class="facts">${row.cells.map(cell => cellPart(cell, language, why => law.said(why, pack.id)))}</dl></details>`,
)}</section>`
}

function cellPart(c: Cell, language: Language, said: (why: string) => Said): Html {
  const say = authorityWords(language)
  const [tone, words] = [tones[c.reach] ?? 'plain', say.of('reach', c.reach)]
  return html`<dt>${glossary(language).of('category', c.category)}</dt><dd><span class="badge" data-tone="${tone}">${words}</span><br>${citedHtml(said(c.why), c.cite, language)} <span class="small quiet">${say.of('confidence', c.confidence)}</span></dd>`
}
