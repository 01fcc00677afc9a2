// One picture, one question: what became of the demands? Bars with their numbers beside them; no colour carries a meaning alone.
import { utf8 } from '../ledger/bytes.ts'
import { OUTCOMES } from '../ledger/code-book.ts'
import type { Edition } from './edition.ts'
import { grouped, halfWords, headline, outcomeWords } from './words.ts'

const WIDTH = 640
const LABEL = 224
const NUMBER = 72
const ROW = 34
const TOP = 58

/** An SVG that stands alone in a quotation: title, bars, labels, source. Light and dark by the reader's setting. */
export function chartSvg(e: Edition): Uint8Array {
  const rows = OUTCOMES.map(outcome => ({ outcome, n: e.totals.outcomes[outcome] }))
  const most = Math.max(1, ...rows.map(row => row.n))
  const height = TOP + rows.length * ROW + 34
  const said = rows.map(row => `${outcomeWords(row.outcome)} ${grouped(row.n)}`).join('; ')
  return utf8(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="title desc">
<title id="title">${xml(`What became of the demands, ${halfWords(e.half)}`)}</title>
<desc id="desc">${xml(`${headline(e)} ${said}.`)}</desc>
<style>${STYLE}</style>
<rect class="ground" width="${WIDTH}" height="${height}"/>
<text class="head" x="16" y="30">${title(e)}</text>
${rows.map((row, i) => bar(row.outcome, row.n, most, TOP + i * ROW)).join('\n')}
<text class="quiet" x="16" y="${height - 14}">${xml(`${e.provider}${e.demo ? ' (demonstration, invented data)' : ''}, ${halfWords(e.half)}`)}</text>
</svg>
`)
}

function title({ totals }: Edition): string {
  return totals.demands === 1
    ? 'What became of one demand'
    : `What became of ${grouped(totals.demands)} demands`
}

function bar(outcome: string, n: number, most: number, y: number): string {
  const space = WIDTH - LABEL - NUMBER
  const width = n === 0 ? 1 : Math.max(2, Math.round((n / most) * space))
  return `<text x="16" y="${y + 17}">${xml(outcomeWords(outcome))}</text><rect class="bar" x="${LABEL}" y="${y}" width="${width}" height="24"/><text class="number" x="${LABEL + width + 8}" y="${y + 17}">${grouped(n)}</text>`
}

const STYLE = `text{font:14px system-ui,"Noto Sans",sans-serif;fill:#1c1d1f}.head{font-size:17px;font-weight:600}.quiet{font-size:12px;fill:#575a5e}.number{font-weight:600}.ground{fill:#fffefb}.bar{fill:#0d5560}@media(prefers-color-scheme:dark){text{fill:#eceae4}.quiet{fill:#acaba5}.ground{fill:#1c1e20}.bar{fill:#7cc7cf}}`

function xml(text: string): string {
  return text.replace(/[&<>"']/g, c => `&#${c.codePointAt(0)};`)
}
