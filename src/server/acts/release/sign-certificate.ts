// The certificate of authenticity: drafted from what the gate reported, signed by a named custodian's passkey over the very document.

import { createHash, randomBytes } from 'node:crypto'
import { generateAuthenticationOptions } from '@simplewebauthn/server'
import type { Actor } from '../../../kernel/actor.ts'
import { sentence } from '../../../kernel/message.ts'
import { isRefusal, type Refusal, refuse } from '../../../kernel/refusal.ts'
import { VerificationError } from '../../../ledger/verification-error.ts'
import {
  certificateDigest,
  certificateFormat,
  encodeCertificate,
  parseCertificate,
  type SignedCertificate,
} from '../../../seal/certificate.ts'
import { type Done, execute } from '../../../store/demand/execute.ts'
import { day } from '../../../words/when.ts'
import type { Deployment } from '../../deployment.ts'
import { addressServed } from '../../entity-served.ts'
import { certificateTexts } from '../../letters/certificate.ts'
import { letterPdf } from '../../letters/format/pdf.ts'
import { storeDocument } from '../../papers/intake.ts'
import { readGatePublic } from '../../worker/gate-orders.ts'
import { keyOf, type Loaded, loadFor, repetition, type Submit, submission } from '../load.ts'
import { credentialsOf } from '../look-up.ts'
import { languageOfAuthority } from '../wording.ts'

export type CertificateOffer = {
  /** Canonical text to be signed. */
  readonly certified: string
  readonly options: Awaited<ReturnType<typeof generateAuthenticationOptions>>
}

/** The document is made now and again when its signature comes: the same statement at the same moment gives the same bytes. */
export async function offerCertificate(
  d: Deployment,
  actor: Actor,
  wish: { demandId: string; statement: string },
): Promise<CertificateOffer | Refusal> {
  const loaded = await loadFor(d, actor, wish.demandId)
  if (isRefusal(loaded)) return loaded
  const { collection } = loaded.demand
  if (!collection) return nothingCollected()
  const at = d.now()
  const pdf = await documentOf(d, actor, loaded, { statement: wish.statement, at })
  const bytes = encodeCertificate({
    v: certificateFormat,
    id: randomBytes(16).toString('hex'),
    authorisation: collection.digest,
    document: sha256(pdf),
    statement: sha256(wish.statement),
    gate: (await readGatePublic(d.dir.path)).vkey,
    by: actor.id,
    at,
  })
  const options = await generateAuthenticationOptions({
    rpID: d.dir.settings.hosts.desk,
    challenge: new Uint8Array(certificateDigest(bytes)),
    allowCredentials: await credentialsOf(d, actor),
    userVerification: 'required',
  })
  return { certified: Buffer.from(bytes).toString('utf8'), options }
}

export async function signCertificate(
  d: Deployment,
  actor: Actor,
  wish: Partial<Submit> & {
    demandId: string
    statement: string
    loadFile?: boolean | undefined
    certified: string
    assertion: unknown
  },
): Promise<Done | Refusal> {
  const { statement, certified, assertion } = wish
  const withLoadFile = wish.loadFile ? { loadFile: true as const } : {}
  const asked = { type: 'sign_certificate', statement, certified, ...withLoadFile }
  const before = await repetition(d, actor, wish, asked)
  if (before) return before
  const loaded = await loadFor(d, actor, wish.demandId)
  if (isRefusal(loaded)) return loaded
  const { demand, stream } = loaded
  if (!demand.collection) return nothingCollected()
  const signed = readCertified(certified)
  if (signed?.by !== actor.id || signed.statement !== sha256(statement)) return signAgain()
  const pdf = await documentOf(d, actor, loaded, { statement, at: signed.at })
  if (sha256(pdf) !== signed.document) return signAgain()
  const document = await storeDocument(d, keyOf(stream, null), 'certificate', {
    name: `${demand.reference}-certificate.pdf`,
    mediaType: 'application/pdf',
    bytes: pdf,
  })
  return execute(d.store, actor, {
    demandId: wish.demandId,
    ...submission(wish, asked),
    command: {
      type: 'sign_certificate',
      document,
      statement,
      signed: { certified, assertion },
      ...withLoadFile,
    },
  })
}

function readCertified(text: string): SignedCertificate | null {
  try {
    return parseCertificate(Buffer.from(text))
  } catch (error) {
    if (error instanceof VerificationError) return null
    throw error
  }
}

async function documentOf(
  d: Deployment,
  actor: Actor,
  { demand, directory }: Loaded,
  { statement, at }: { statement: string; at: string },
): Promise<Buffer> {
  const name = directory.people.get(actor.id)?.name ?? ''
  const language = languageOfAuthority(demand, directory)
  const { provider } = d
  const certified = { demand, provider: provider.name, zone: provider.zone, statement, name, at }
  const { english, translated } = certificateTexts(certified, language)
  const head = {
    provider: d.provider.name,
    address: addressServed(demand, d.provider),
    reference: demand.reference,
    date: day(at, d.provider.zone, language),
    to: [demand.facts?.authorityName ?? ''],
  }
  return letterPdf(translated ?? english, head, new Date(at), translated ? english : null)
}

function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex')
}

function nothingCollected(): Refusal {
  return refuse(
    'wrong_stage',
    sentence('borders.nothing_collected_yet'),
    sentence('borders.wait_gate_collect_if_takes'),
  )
}

function signAgain(): Refusal {
  return refuse(
    'authorisation_stale',
    sentence('next.signature_not_over_certificate_name'),
    sentence('next.read_certificate_sign_again'),
  )
}
