// The packs' sentences in the other languages: how many there are and have words, a list of those that lack them, and the way back.
//
//   node tools/law-words.ts                             how much of each pack can appear somewhere, and in which languages
//   node tools/law-words.ts list us de [KIND…]          those without German words, each with its number
//   node tools/law-words.ts take FILE                   lines "NUMBER TEXT" below a line "# us de": their words
//   node tools/law-words.ts tidy                        takes out what no pack says any more, orders as the packs do, and says
//                                                       what several packs say alike in the same words
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Pack } from '../src/law/pack-format/pack.ts'
import { allPacks } from '../src/law/packs.node.ts'
import { type PackSentence, sentenceKinds, sentencesOf } from '../src/law/sentences.ts'
import type { LawTable } from '../src/words/faces/law.ts'
import { type Language, languages } from '../src/words/languages.ts'
import { LAW_TABLES } from '../src/words/law.node.ts'

const others = languages.filter(language => language !== 'en')
const [command, packId = '', language = '', ...rest] = process.argv.slice(2)

if (command === 'list') list(packOf(packId, language), language as Language, rest)
else if (command === 'take') take(packId)
else if (command === 'tidy') tidy()
else map()

function packOf(id: string, of: string): Pack {
  const pack = allPacks().find(one => one.id === id)
  if (!pack || !others.some(one => one === of)) throw new Error(`no pack ${id}, or no language ${of}`)
  return pack
}

function readTable(id: string): LawTable {
  const path = join(LAW_TABLES, `${id}.json`)
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as LawTable) : {}
}

/** In the order of the pack, without what it no longer says. */
function write(pack: Pack, table: LawTable): void {
  const rows = sentencesOf(pack).flatMap(({ text }) => {
    const words = Object.entries(table[text] ?? {}).toSorted(
      ([a], [b]) => languages.indexOf(a as Language) - languages.indexOf(b as Language),
    )
    return words.length > 0 ? [[text, Object.fromEntries(words)] as const] : []
  })
  if (rows.length > 0)
    writeFileSync(
      join(LAW_TABLES, `${pack.id}.json`),
      `${JSON.stringify(Object.fromEntries(rows), null, 2)}\n`,
    )
}

function list(pack: Pack, of: Language, kinds: readonly string[]): void {
  const table = readTable(pack.id)
  sentencesOf(pack).forEach(({ kind, text }, i) => {
    if (table[text]?.[of] === undefined && (kinds.length === 0 || kinds.includes(kind)))
      console.log(`${i} ${text}`)
  })
}

function take(file: string): void {
  const parts = readFileSync(file, 'utf8').split(/^# /m).slice(1)
  for (const part of parts) {
    const [head = '', ...lines] = part.split('\n').filter(line => line.trim() !== '')
    const [id = '', of = ''] = head.trim().split(' ')
    takeInto(packOf(id, of), of as Language, lines)
  }
}

function takeInto(pack: Pack, of: Language, lines: readonly string[]): void {
  const sentences = sentencesOf(pack)
  const table: Record<string, Partial<Record<Language, string>>> = { ...readTable(pack.id) }
  for (const line of lines) {
    const [, n = '', text = ''] = /^(\d+) (.+)$/.exec(line) ?? []
    const english = sentences[Number(n)]?.text
    if (english === undefined) throw new Error(`${pack.id} ${of}: ${line}`)
    if (blanks(english) !== blanks(text)) throw new Error(`${pack.id} ${of}: blanks differ: ${line}`)
    table[english] = { ...table[english], [of]: text.trim() }
  }
  write(pack, table)
}

function tidy(): void {
  const known = new Map<string, Partial<Record<Language, string>>>()
  for (const { id } of allPacks())
    for (const [english, words] of Object.entries(readTable(id)))
      known.set(english, { ...words, ...known.get(english) })
  for (const pack of allPacks()) {
    const table = readTable(pack.id)
    const shared = sentencesOf(pack).map(({ text }) => [text, { ...known.get(text), ...table[text] }])
    write(pack, Object.fromEntries(shared) as LawTable)
  }
}

function blanks(text: string): string {
  return [...text.matchAll(/\{[^}]*\}/g)]
    .map(([blank]) => blank)
    .sort()
    .join()
}

function map(): void {
  const row = (cells: readonly (string | number)[]) =>
    console.log(cells.map((c, i) => (i === 0 ? String(c).padEnd(8) : String(c).padStart(8))).join(''))
  row(['pack', ...sentenceKinds, 'all', 'words', ...others])
  const sums: number[] = []
  for (const pack of allPacks()) {
    const sentences = sentencesOf(pack)
    const table = readTable(pack.id)
    const numbers = [
      ...sentenceKinds.map(kind => sentences.filter(s => s.kind === kind).length),
      sentences.length,
      sentences.reduce((n, s) => n + s.text.split(/\s+/).length, 0),
      ...others.map(one => sentences.filter((s: PackSentence) => table[s.text]?.[one] !== undefined).length),
    ]
    numbers.forEach((n, i) => {
      sums[i] = (sums[i] ?? 0) + n
    })
    row([pack.id, ...numbers])
  }
  row(['all', ...sums])
}
