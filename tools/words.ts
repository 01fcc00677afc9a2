// The translations: what lacks words, and that they were made from the English of now.
//
//   node tools/words.ts                        how many messages of each language are missing or stale
//   node tools/words.ts list [LANGUAGE]        each of them: face, key, language, what it lacks, and the English
//   node tools/words.ts take [LANGUAGE KEY…]   marks new translations; those named (all of a language: no KEY) as made from today's
//                                              English, after somebody has read them beside it
//   node tools/words.ts record                 adds the English of new sentences to what may be on record, for ever
//   node tools/words.ts release                the same count, and status 1 where there is one: a release waits for its translations
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { everyFace, type Face } from '../src/words/every-face.ts'
import { languages } from '../src/words/languages.ts'
import { lacks, type MadeFrom, marked, translated } from '../src/words/made-from.ts'
import { keptAs, table } from '../src/words/on-record/table.ts'
import { english } from '../src/words/sentences/english.ts'

const WORDS = join(import.meta.dirname, '../src/words')
const [command, language, ...keys] = process.argv.slice(2)
const faces = await everyFace(languages)

if (command === 'take') faces.forEach(take)
else if (command === 'list') faces.forEach(list)
else if (command === 'record') record()
else process.exitCode = count() > 0 && command === 'release' ? 1 : 0

/** At the end alone: rows are frozen in their order. */
function record(): void {
  const added = Object.entries(english).filter(([key]) => keptAs(key) === null)
  const rows = [...table, ...added].map(row => `  ${JSON.stringify(row)}`)
  writeFileSync(join(WORDS, 'on-record/table.json'), `[\n${rows.join(',\n')}\n]\n`)
}

function fileOf(face: Face): string {
  return join(WORDS, face.name, 'made-from.json')
}

function marksOf(face: Face): MadeFrom {
  const file = fileOf(face)
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as MadeFrom) : {}
}

function take(face: Face): void {
  const named = (of: string, key: string) => of === language && (keys.length === 0 || keys.includes(key))
  writeFileSync(fileOf(face), `${JSON.stringify(marked(face.texts, marksOf(face), named), null, 2)}\n`)
}

function list(face: Face): void {
  for (const lack of lacks(face.texts, marksOf(face)))
    if (!language || lack.language === language)
      console.log([face.name, lack.key, lack.language, lack.lack, face.texts.en[lack.key]].join('\t'))
}

function count(): number {
  const all = faces.flatMap(face => lacks(face.texts, marksOf(face)))
  for (const of of translated) {
    const mine = all.filter(lack => lack.language === of)
    const stale = mine.filter(lack => lack.lack === 'stale').length
    console.log(`${of}: ${mine.length - stale} missing, ${stale} stale`)
  }
  return all.length
}
