// The certificate of authenticity: drafted from what the gate reported, signed by a named custodian.
import type { Actor } from '../../demand/actor.ts'
import { isRefusal, type Refusal, refuse } from '../../demand/refusal.ts'
import type { Demand } from '../../demand/state.ts'
import { type Done, execute } from '../../store/execute.ts'
import type { Deployment } from '../deployment.ts'
import { storeDocument } from '../intake.ts'
import type { LetterText } from '../letters/block.ts'
import { letterPdf } from '../letters/pdf.ts'
import { day, when } from '../letters/when.ts'
import { keyOf, loadFor, repetition, type Submit, submission } from './load.ts'

/** What the custodian states, drafted; Federal Rules of Evidence 902(11) and 902(13) name who may certify what. */
export function certificateDraft(d: Deployment, demand: Demand): string {
  const items = demand.collection?.parts.reduce((n, p) => n + p.items, 0) ?? 0
  return `The ${items} items in the package answering ${demand.reference} are true copies of records that ${d.provider.name} made and kept in the regular course of its business. They were taken by an automated process within the scope that two people approved; nobody changed them afterwards.`
}

export async function signCertificate(
  d: Deployment,
  actor: Actor,
  wish: Partial<Submit> & { demandId: string; statement: string },
): Promise<Done | Refusal> {
  const asked = { type: 'sign_certificate', statement: wish.statement }
  const before = await repetition(d, actor, wish, asked)
  if (before) return before
  const loaded = await loadFor(d, actor, wish.demandId)
  if (isRefusal(loaded)) return loaded
  const { demand, stream, directory } = loaded
  if (!demand.collection)
    return refuse(
      'wrong_stage',
      'Nothing is collected yet.',
      'Wait for the gate to collect. If it takes longer than ten minutes, tell an administrator: it may be down.',
    )
  const name = directory.people.get(actor.id)?.name ?? ''
  const letter = certificateText(d, demand, wish.statement, name)
  const head = {
    provider: d.provider.name,
    address: d.provider.entities[0]?.address ?? '',
    reference: demand.reference,
    date: day(d.now(), d.provider.zone),
    to: [demand.facts?.authorityName ?? ''],
  }
  const pdf = await letterPdf(letter, head, new Date(d.now()))
  const document = await storeDocument(d, keyOf(stream, null), 'certificate', {
    name: `${demand.reference}-certificate.pdf`,
    mediaType: 'application/pdf',
    bytes: pdf,
  })
  return execute(d.store, actor, {
    demandId: wish.demandId,
    ...submission(wish, asked),
    command: { type: 'sign_certificate', document, statement: wish.statement },
  })
}

function certificateText(d: Deployment, demand: Demand, statement: string, name: string): LetterText {
  const parts = demand.collection?.parts ?? []
  return {
    subject: `Certificate of authenticity, reference ${demand.reference}`,
    language: 'en',
    blocks: [
      { kind: 'paragraph', text: statement },
      { kind: 'heading', text: 'What was collected' },
      {
        kind: 'facts',
        rows: parts.map(p => [`Part ${p.part} of the order`, `${p.items} items, ${p.bytes} bytes`]),
      },
      {
        kind: 'facts',
        rows: [
          [
            'Collected',
            `${when(demand.collection?.startedAt ?? '', d.provider.zone)} to ${when(demand.collection?.endedAt ?? '', d.provider.zone)}`,
          ],
          ['Outside the scope, left out', String(demand.collection?.quarantined ?? 0)],
        ],
      },
      {
        kind: 'facts',
        rows: [
          ['Signed by', `${name}, custodian of records, ${d.provider.name}`],
          ['At', when(d.now(), d.provider.zone)],
        ],
      },
      {
        kind: 'paragraph',
        text: 'Signed in Duly with the custodian’s own account. The manifest in the package lists the hash of each item.',
      },
    ],
  }
}
