// One picture, one question: what became of the demands? Bars with their numbers beside them; no colour carries a meaning alone.
import { utf8 } from '../ledger/bytes.ts'

/** Everything that the picture says, in one language. */
export type ChartText = {
  readonly language: string
  readonly title: string
  /** The whole picture in words, for who does not see it. */
  readonly said: string
  readonly head: string
  readonly source: string
  readonly bars: readonly Bar[]
}
export type Bar = { readonly label: string; readonly value: number; readonly number: string }

const WIDTH = 640
const LABEL = 224
const NUMBER = 72
const ROW = 34
const TOP = 58

/** An SVG that stands alone in a quotation: title, bars, labels, source. Light and dark by the reader's setting. */
export function chartSvg({ language, title, said, head, source, bars }: ChartText): Uint8Array {
  const most = Math.max(1, ...bars.map(bar => bar.value))
  const height = TOP + bars.length * ROW + 34
  return utf8(`<svg xmlns="http://www.w3.org/2000/svg" xml:lang="${language}" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="title desc">
<title id="title">${xml(title)}</title>
<desc id="desc">${xml(said)}</desc>
<style>${STYLE}</style>
<rect class="ground" width="${WIDTH}" height="${height}"/>
<text class="head" x="16" y="30">${xml(head)}</text>
${bars.map((bar, i) => barSvg(bar, most, TOP + i * ROW)).join('\n')}
<text class="quiet" x="16" y="${height - 14}">${xml(source)}</text>
</svg>
`)
}

function barSvg({ label, value, number }: Bar, most: number, y: number): string {
  const space = WIDTH - LABEL - NUMBER
  const width = value === 0 ? 1 : Math.max(2, Math.round((value / most) * space))
  return `<text x="16" y="${y + 17}">${xml(label)}</text><rect class="bar" x="${LABEL}" y="${y}" width="${width}" height="24"/><text class="number" x="${LABEL + width + 8}" y="${y + 17}">${xml(number)}</text>`
}

const STYLE = `text{font:14px system-ui,"Noto Sans",sans-serif;fill:#1c1d1f}.head{font-size:17px;font-weight:600}.quiet{font-size:12px;fill:#575a5e}.number{font-weight:600}.ground{fill:#fffefb}.bar{fill:#0d5560}@media(prefers-color-scheme:dark){text{fill:#eceae4}.quiet{fill:#acaba5}.ground{fill:#1c1e20}.bar{fill:#7cc7cf}}`

function xml(text: string): string {
  return text.replace(/[&<>"']/g, c => `&#${c.codePointAt(0)};`)
}
