// One table as a workbook (ECMA-376, Office Open XML), written front to back in bounded memory: a ZIP of the few parts that a
// spreadsheet needs, text in the cells themselves, numbers as numbers where none of their digits can be lost, never a formula.
// Rows beyond what one sheet takes go on in the next.

import type { Shown } from './table.ts'
import { Zip, type ZipEntry } from './zip.node.ts'

/** What a sheet takes, its header among them. */
export const rowsOfSheet = 1_048_576
/** A sheet's text stays far below what a ZIP can say of one entry. */
const longestSheet = 2 ** 30
/** A ZIP without extensions ends at 4 GiB: what a table has beyond this is in the CSV alone, and the last row says so. */
const longestBook = 3 * 2 ** 30
const goesOn = 'The table goes on in the CSV: a workbook takes no more.'
const longestCell = 32_767
const cut = ' … (cut: the whole value is in the CSV)'

export type Workbook = { row(cells: readonly Shown[]): Promise<void>; end(): Promise<void> }

/** `write` takes the bytes in order. Each sheet begins with the header. */
export function startWorkbook(
  header: readonly string[],
  write: (bytes: Buffer) => Promise<void>,
  { perSheet = rowsOfSheet, longest = longestBook } = {},
): Workbook {
  const zip = new Zip(write)
  const first = rowOf(header.map(text => ({ text, isNumber: false })))
  let sheets = 0
  let sheet: ZipEntry | null = null
  let rows = 0
  let length = 0
  let isFull = false
  const begin = async () => {
    sheet = await zip.entry(`xl/worksheets/sheet${++sheets}.xml`)
    await sheet.write(`${declaration}<worksheet xmlns="${main}"><sheetData>${first}`)
    rows = 1
    length = 0
    return sheet
  }
  const close = async () => {
    await sheet?.write('</sheetData></worksheet>')
    await sheet?.end()
    sheet = null
  }
  return {
    async row(cells) {
      if (isFull) return
      if (rows === perSheet || length > longestSheet) await close()
      const open = sheet ?? (await begin())
      isFull = zip.length > longest
      const text = rowOf(isFull ? [{ text: goesOn, isNumber: false }] : cells)
      rows++
      length += text.length
      await open.write(text)
    },
    async end() {
      if (sheets === 0) await begin()
      await close()
      for (const [name, text] of parts(Array.from({ length: sheets }, (_, index) => index + 1))) {
        const entry = await zip.entry(name)
        await entry.write(text)
        await entry.end()
      }
      await zip.end()
    },
  }
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaging = 'http://schemas.openxmlformats.org/package/2006'
const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

function parts(sheets: readonly number[]): [string, string][] {
  const overrides = sheets.map(
    n => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${sheetType}.worksheet+xml"/>`,
  )
  const named = sheets.map(n => `<sheet name="Records ${n}" sheetId="${n}" r:id="rId${n}"/>`)
  const related = sheets.map(
    n => `<Relationship Id="rId${n}" Type="${office}/worksheet" Target="worksheets/sheet${n}.xml"/>`,
  )
  return [
    [
      'xl/workbook.xml',
      `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${named.join('')}</sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      `${declaration}<Relationships xmlns="${packaging}/relationships">${related.join('')}</Relationships>`,
    ],
    [
      '_rels/.rels',
      `${declaration}<Relationships xmlns="${packaging}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
    [
      '[Content_Types].xml',
      `${declaration}<Types xmlns="${packaging}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${sheetType}.sheet.main+xml"/>${overrides.join('')}</Types>`,
    ],
  ]
}

function rowOf(cells: readonly Shown[]): string {
  return `<row>${cells.map(cellOf).join('')}</row>`
}

/** A spreadsheet's numbers have fifteen digits: what has more stays text. */
function cellOf({ text, isNumber }: Shown): string {
  if (text === '') return '<c/>'
  if (isNumber && /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,6})?$/.test(text) && text.replace(/\D/g, '').length <= 15)
    return `<c><v>${text}</v></c>`
  return `<c t="inlineStr"><is><t xml:space="preserve">${xml(shortened(text))}</t></is></c>`
}

function shortened(text: string): string {
  return text.length <= longestCell ? text : `${text.slice(0, longestCell - cut.length)}${cut}`.toWellFormed()
}

/** `_x0041_` would be read as a character: its underscore is written as one itself (ECMA-376 § 22.9.2.19). */
function xml(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/[\ufffe\uffff]/g, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;')
}
