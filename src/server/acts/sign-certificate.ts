// The certificate of authenticity: drafted from what the gate reported, signed by a named custodian.
import type { Actor } from '../../demand/actor.ts'
import { isRefusal, type Refusal, refuse } from '../../demand/refusal.ts'
import { type Done, execute } from '../../store/execute.ts'
import { day } from '../../words/when.ts'
import type { Deployment } from '../deployment.ts'
import { storeDocument } from '../intake.ts'
import { certificateTexts } from '../letters/certificate.ts'
import { letterPdf } from '../letters/pdf.ts'
import { keyOf, loadFor, repetition, type Submit, submission } from './load.ts'
import { languageOfAuthority } from './wording.ts'

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
  const language = languageOfAuthority(demand, directory)
  const { provider } = d
  const certified = {
    demand,
    provider: provider.name,
    zone: provider.zone,
    statement: wish.statement,
    name,
    at: d.now(),
  }
  const { english, translated } = certificateTexts(certified, language)
  const head = {
    provider: d.provider.name,
    address: d.provider.entities[0]?.address ?? '',
    reference: demand.reference,
    date: day(d.now(), d.provider.zone, language),
    to: [demand.facts?.authorityName ?? ''],
  }
  const pdf = await letterPdf(translated ?? english, head, new Date(d.now()), translated ? english : null)
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
