// `duly law matrix`: which paper reaches which category on a day, as a table for the terminal or a page to publish.
import { CATEGORIES } from '../../law/facts/facts.ts'
import type { Cell, MatrixRow } from '../../law/matrix.ts'
import { matrixOf } from '../../law/matrix.ts'
import { isDay, type LawIo, packsNamed, readFlags, UNADOPTED, UsageError } from './input.ts'

export function matrix(args: string[], io: LawIo): number {
  const { flags } = readFlags(args, { values: ['on', 'jurisdiction'], switches: ['html'] })
  const on = flags.get('on') ?? new Date().toISOString().slice(0, 10)
  if (!isDay(on)) throw new UsageError('--on takes a date, YYYY-MM-DD')
  const rows = matrixOf(packsNamed(flags.get('jurisdiction')), on)
  if (io.json) io.out(JSON.stringify(rows, null, 2) + '\n')
  else io.out(flags.has('html') ? asPage(rows, on) : asTable(rows, on))
  io.err(UNADOPTED)
  return 0
}

const word = (cell: Cell): string => (cell.says === 'none' ? '-' : cell.says) + (cell.verified ? '' : '*')

function asTable(rows: readonly MatrixRow[], on: string): string {
  const width = Math.max(...rows.map(row => row.instrument.length), 0) + 2
  const line = (name: string, cells: readonly string[]): string =>
    name.padEnd(width) +
    cells
      .map(cell => cell.padEnd(18))
      .join('')
      .trimEnd()
  const lines = [
    `Which paper reaches which category, on ${on} (* = not resting on a verified entry)`,
    '',
    line('', CATEGORIES),
    ...rows.map(row =>
      row.inForce
        ? line(
            row.instrument,
            CATEGORIES.map(one => word(row.cells[one])),
          )
        : line(row.instrument, ['not in force on that day']),
    ),
  ]
  return lines.join('\n') + '\n'
}

const CLASSES: Record<MatrixRow['class'], string> = {
  voluntary_request: 'request',
  emergency: 'emergency',
  preservation: 'preservation',
  subpoena_equivalent: 'subpoena or equivalent',
  court_order_equivalent: 'court order or equivalent',
  warrant_equivalent: 'warrant or equivalent',
  intercept_order: 'interception order',
}

const SAID: Record<Cell['says'], string> = {
  yes: 'yes',
  no: 'no',
  review: 'counsel decides',
  keep: 'kept, not handed over',
  none: 'not recorded',
}

/** One file without scripts or outside parts, to be put on any web host. */
function asPage(rows: readonly MatrixRow[], on: string): string {
  const packs = [...new Map(rows.map(row => [row.pack, row.version]))]
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Which legal paper reaches which data, on ${on}</title>
<style>
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif }
body { margin: 2rem auto; max-width: 70rem; padding: 0 1rem }
.wide { overflow-x: auto }
table { border-collapse: collapse; width: 100% }
th, td { border-bottom: 1px solid color-mix(in srgb, currentColor 25%, transparent); padding: .4rem .6rem; text-align: left; vertical-align: top }
th[scope=row] { font-weight: 500; min-width: 16rem }
small { display: block; opacity: .75 }
.yes { font-weight: 600 }
</style>
<h1>Which legal paper reaches which data, on ${on}</h1>
<p>Made from the law packs ${packs.map(([id, version]) => `${inHtml(id)} ${inHtml(version)}`).join(', ')}. An asterisk marks what does not rest on a source that was read. This is not legal advice.</p>
<div class="wide" tabindex="0" role="region" aria-label="Table of papers and data">
<table>
<thead><tr><th scope="col">Paper</th><th scope="col">Kind</th>${CATEGORIES.map(one => `<th scope="col">${one.replace('_', ' ')}</th>`).join('')}</tr></thead>
<tbody>
${rows.map(rowOf).join('\n')}
</tbody>
</table>
</div>
</html>
`
}

function rowOf(row: MatrixRow): string {
  const name = `<th scope="row">${inHtml(row.name)}<small>${inHtml(row.instrument)}</small></th>`
  if (!row.inForce)
    return `<tr>${name}<td>${CLASSES[row.class]}</td><td colspan="${CATEGORIES.length}">not in force on that day</td></tr>`
  const cells = CATEGORIES.map(one => {
    const cell = row.cells[one]
    const mark = cell.verified || cell.says === 'none' ? '' : '*'
    return `<td class="${cell.says}">${SAID[cell.says]}${mark}<small>${inHtml(cell.cite)}</small></td>`
  })
  return `<tr>${name}<td>${CLASSES[row.class]}</td>${cells.join('')}</tr>`
}

function inHtml(text: string): string {
  return text.replace(/[&<>"]/g, one => `&#${one.charCodeAt(0)};`)
}
