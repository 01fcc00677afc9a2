// The draft of a challenge as a file that counsel downloads: PDF to read, DOCX to write on. It is made anew each time and kept
// nowhere; what was filed comes back with the filing.

import { lawChallenges } from '../../domain/challenge/open-challenges.ts'
import type { Demand } from '../../domain/registry/state.ts'
import { mayIssue } from '../../domain/registry/who-may.ts'
import type { Actor } from '../../kernel/actor.ts'
import { sentence } from '../../kernel/message.ts'
import { isRefusal, type Refusal, refuse } from '../../kernel/refusal.ts'
import type { Said } from '../../words/faces/law.ts'
import { type Language, languageWrittenIn } from '../../words/languages.ts'
import { day } from '../../words/when.ts'
import type { Deployment } from '../deployment.ts'
import { addressServed } from '../entity-served.ts'
import type { LetterText } from '../letters/block.ts'
import { type Head, letterPdf } from '../letters/format/pdf.ts'
import { objection, type PackWords } from '../letters/objection.ts'
import { instrumentName } from '../surfaces/portal/instrument-name.ts'
import { lawIn, lawNote, packOf } from '../surfaces/portal/law-text.ts'
import { loadFor } from './load.ts'

export type DraftWish = {
  readonly demandId: string
  /** The law's entry, as the desk lists it. */
  readonly kind: string
  readonly cite: string
  /** One matter; all where it is null. */
  readonly matter: string | null
  readonly format: 'pdf' | 'docx'
  /** Chosen by counsel; null: what the forum's country writes, else the reader's. */
  readonly language: Language | null
}
type Draft = { readonly bytes: Buffer; readonly name: string }

export async function draftObjection(
  d: Deployment,
  actor: Actor,
  { reader, ...wish }: DraftWish & { readonly reader: Language },
): Promise<Draft | Refusal> {
  const no = mayIssue(actor, 'file_challenge')
  if (no) return no
  const loaded = await loadFor(d, actor, wish.demandId)
  if (isRefusal(loaded)) return loaded
  const { demand } = loaded
  const matters = demand.matters.map(m => m.id).filter(m => wish.matter === null || m === wish.matter)
  const entry = lawChallenges(demand, matters).find(c => c.law.kind === wish.kind && c.law.cite === wish.cite)
  if (!entry)
    return refuse(
      'not_found',
      sentence('borders.laws_answer_no_such_challenge'),
      sentence('borders.ask_law_again_reload'),
    )
  const language = wish.language ?? languageWrittenIn(demand.facts?.country ?? '') ?? reader
  const text = objection(demand, d.provider, entry, matters, packWords(d, demand, language))
  const head = {
    provider: d.provider.name,
    address: addressServed(demand, d.provider),
    reference: demand.reference,
    date: day(d.now(), d.provider.zone, language),
    to: [lawIn(d.packs, language).said(entry.forum, packOf(demand.facts?.instrument ?? '')).text],
  }
  const bytes =
    wish.format === 'pdf' ? await letterPdf(text, head, new Date(d.now())) : await docxOf(text, head)
  return { bytes, name: `${demand.reference}-draft-${entry.challengeKind}.${wish.format}` }
}

function packWords(d: Deployment, demand: Demand, language: Language): PackWords {
  const law = lawIn(d.packs, language)
  const told: Said[] = []
  return {
    language,
    instrument: id => instrumentName(d.packs, id, language),
    said: text => {
      const said = law.said(text, packOf(demand.facts?.instrument ?? ''))
      told.push(said)
      return said.text
    },
    note: () => lawNote(told, language),
  }
}

/** The library is loaded when somebody first asks: it costs every start of the server a sixth of a second otherwise. */
async function docxOf(text: LetterText, head: Head): Promise<Buffer> {
  const { letterDocx } = await import('../letters/format/docx.ts')
  return letterDocx(text, head)
}
