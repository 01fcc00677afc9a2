// The draft of a challenge as a file that counsel downloads: PDF to read, DOCX to write on. It is made anew each time and kept
// nowhere; what was filed comes back with the filing.
import { type Actor, mayIssue } from '../../demand/actor.ts'
import { lawChallenges } from '../../demand/open-challenges.ts'
import { isRefusal, type Refusal, refuse } from '../../demand/refusal.ts'
import type { Deployment } from '../deployment.ts'
import type { LetterText } from '../letters/block.ts'
import { objection } from '../letters/objection.ts'
import { type Head, letterPdf } from '../letters/pdf.ts'
import { day } from '../letters/when.ts'
import { instrumentName } from '../portal/instrument-name.ts'
import { lawIn, packOf } from '../portal/law-text.ts'
import { loadFor } from './load.ts'

export type DraftWish = {
  readonly demandId: string
  /** The law's entry, as the desk lists it. */
  readonly kind: string
  readonly cite: string
  /** One matter; all where it is null. */
  readonly matter: string | null
  readonly format: 'pdf' | 'docx'
}
type Draft = { readonly bytes: Buffer; readonly name: string }

export async function draftObjection(d: Deployment, actor: Actor, wish: DraftWish): Promise<Draft | Refusal> {
  const no = mayIssue(actor, 'file_challenge')
  if (no) return no
  const loaded = await loadFor(d, actor, wish.demandId)
  if (isRefusal(loaded)) return loaded
  const { demand } = loaded
  const matters = demand.matters.map(m => m.id).filter(m => wish.matter === null || m === wish.matter)
  const entry = lawChallenges(demand, matters).find(c => c.law.kind === wish.kind && c.law.cite === wish.cite)
  if (!entry)
    return refuse('not_found', 'The law’s answer has no such challenge.', 'Ask the law again, and reload.')
  const text = objection(demand, d.provider, entry, matters, {
    instrument: id => instrumentName(d.packs, id),
    reason: why => lawIn(d.packs, 'en').said(why, packOf(demand.facts?.instrument ?? '')).text,
  })
  const head = {
    provider: d.provider.name,
    address: d.provider.entities[0]?.address ?? '',
    reference: demand.reference,
    date: day(d.now(), d.provider.zone),
    to: [entry.forum],
  }
  const bytes =
    wish.format === 'pdf' ? await letterPdf(text, head, new Date(d.now())) : await docxOf(text, head)
  return { bytes, name: `${demand.reference}-draft-${entry.challengeKind}.${wish.format}` }
}

/** The library is loaded when somebody first asks: it costs every start of the server a sixth of a second otherwise. */
async function docxOf(text: LetterText, head: Head): Promise<Buffer> {
  const { letterDocx } = await import('../letters/docx.ts')
  return letterDocx(text, head)
}
