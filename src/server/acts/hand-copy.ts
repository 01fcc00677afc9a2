// A copy that a person made is searched for what it must not show, as far as a machine can read it: the text that stands in the file,
// also under its bars, and what text recognition makes of its pictures.
import { type Refusal, refuse } from '../../demand/refusal.ts'
import { readDocument } from '../../wire/read-document.ts'
import { type Hidden, linesOfOthers } from '../blacken.ts'

/** Where in it another tenant may stand, by page and line and without a word of it; null: nowhere that a machine can read. */
export async function searchCopy(bytes: Uint8Array, hidden: Hidden): Promise<Refusal | null> {
  if (hidden.others.length === 0) return null
  const read = await readDocument(bytes, 'copy.pdf')
  if ('refusal' in read) return null
  const others = linesOfOthers(hidden)
  const found = read.reading.parts
    .flatMap(part => part.pages)
    .flatMap(({ n, text }) => others(text).map(line => `${n}/${line}`))
  if (found.length === 0) return null
  const where = found.slice(0, 20).join(', ')
  return refuse(
    'document_unreadable',
    `In this copy, or under its bars, stands what may be another tenant’s (page/line): ${where}.`,
    'Blacken these lines on paper and scan it anew: a bar that is drawn over text leaves the text in the file.',
    'promise 3',
  )
}
