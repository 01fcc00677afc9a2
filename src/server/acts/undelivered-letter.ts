// A letter to the authority that did not arrive, for the post: the same text, in English where no lawyer has approved another language.

import { openUndelivered } from '../../domain/arrival/undelivered.ts'
import type { Actor } from '../../kernel/actor.ts'
import { sentence } from '../../kernel/message.ts'
import { isRefusal, type Refusal, refuse } from '../../kernel/refusal.ts'
import { letterKinds } from '../../words/templates.ts'
import { day } from '../../words/when.ts'
import { type Deployment, WORKER } from '../deployment.ts'
import { addressServed } from '../entity-served.ts'
import { letterPdf } from '../letters/format/pdf.ts'
import { loadFor } from './load.ts'
import { letterText } from './send-letter.ts'
import { refuseNaming } from './unnamed.ts'
import { chooseWording, languageOfAuthority } from './wording.ts'

/** `about`: of a warning the last day of its secrecy; empty of every other. */
export async function undeliveredLetter(
  d: Deployment,
  actor: Actor,
  demandId: string,
  which: { readonly kind: string; readonly about: string },
): Promise<{ readonly name: string; readonly bytes: Buffer } | Refusal> {
  const loaded = await loadFor(d, actor, demandId)
  if (isRefusal(loaded)) return loaded
  const { demand, directory } = loaded
  const open = openUndelivered(demand).find(u => u.kind === which.kind && u.about === which.about)
  const kind = letterKinds.find(k => k === open?.kind)
  if (!open || !kind)
    return refuse('not_found', sentence('letters.no_such_letter_here'), sentence('borders.reload_demand'))
  const no = refuseNaming(loaded, kind, open.about)
  if (no) return no
  const words = await chooseWording(d, WORKER, kind, languageOfAuthority(demand, directory), {})
  const text = letterText(d, loaded, { kind, note: open.about }, words)
  const head = {
    provider: d.provider.name,
    address: addressServed(demand, d.provider),
    reference: demand.reference,
    date: day(d.now(), d.provider.zone, words.language),
    to: [demand.facts?.authorityName ?? '', demand.facts?.officer.name ?? ''],
  }
  const bytes = await letterPdf(text, head, new Date(d.now()))
  return { name: `${kind}-${demand.reference}.pdf`, bytes }
}
