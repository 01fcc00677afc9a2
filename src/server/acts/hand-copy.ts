// A copy that a person made is searched for what it must not show, as far as a machine can read it: the text that stands in the file,
// also under its bars, and what text recognition makes of its pictures.
import { sentence } from '../../kernel/message.ts'
import { type Refusal, refuse } from '../../kernel/refusal.ts'
import { readDocument } from '../../wire/read-document.ts'
import type { Deployment } from '../deployment.ts'
import { type Hidden, linesOfOthers } from '../papers/blacken.ts'
import { cageRule } from '../papers/propose.ts'

/** Where in it another tenant may stand, by page and line and without a word of it; null: nowhere that a machine can read. */
export async function searchCopy(
  d: Pick<Deployment, 'demo'>,
  bytes: Uint8Array,
  hidden: Hidden,
): Promise<Refusal | null> {
  if (hidden.others.length === 0) return null
  const read = await readDocument(bytes, 'copy.pdf', { rule: cageRule(d) })
  if ('refusal' in read) return null
  const others = linesOfOthers(hidden)
  const found = read.reading.parts
    .flatMap(part => part.pages)
    .flatMap(({ n, text }) => others(text).map(line => `${n}/${line}`))
  if (found.length === 0) return null
  const where = found.slice(0, 20).join(', ')
  return refuse(
    'document_unreadable',
    sentence('letters.copy_under_bars_stands_what', { where }),
    sentence('letters.blacken_these_lines_paper_scan'),
    'promise 3',
  )
}
