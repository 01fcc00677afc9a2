// What the signatures in a paper say, as rows beside the other checks of a sender. One that holds shows that nothing was changed since
// its holder signed; who the holder is, a certificate alone cannot say, so it proves no sender by itself.

import type { DocumentRef } from '../../domain/decision/facts.ts'
import { type Sentence, sentence } from '../../kernel/message.ts'
import type { Part, Reading, Signature, SignerCertificate } from '../../wire/reading.ts'
import { rowOf as asRow, type SenderFinding } from './sender-check-row.ts'

type Result = SenderFinding['result']

/** The worst first; of the same rows one. */
const ROWS = 12
const order: readonly Result[] = ['fail', 'warn', 'pass']

export function signatureRows(documents: readonly DocumentRef[], reading: Reading | null): SenderFinding[] {
  const rows = (reading?.parts ?? []).flatMap(part => rowsOf(part, titleOf(part, documents)))
  const each = [...new Map(rows.map(row => [asRow(row).detail, row])).values()]
  return each.sort((a, b) => order.indexOf(a.result) - order.indexOf(b.result)).slice(0, ROWS)
}

function titleOf(part: Part, documents: readonly DocumentRef[]): string {
  return inBlank(documents.find(one => one.sha256 === part.sha256)?.title ?? part.name)
}

function rowsOf({ signatures = [], warnings }: Part, file: string): SenderFinding[] {
  const rows = signatures.map(signature => rowOf(signature, file))
  if (!warnings.some(w => w.code === 'signatures_cut')) return rows
  const says = [sentence('machine.not_every_signature_checked_too', { x: file })]
  return [...rows, { name: 'signature', result: 'fail', says }]
}

function rowOf(signature: Signature, file: string): SenderFinding {
  const [result, held] = foundOf(signature, file)
  const { name, more } = signerOf(signature)
  const says = [held, ...wordsOf(signature), ...name, ...more]
  return { name: 'signature', result, says }
}

/** Bytes that came behind a signature count whether or not it is understood. */
function foundOf(signature: Signature, file: string): readonly [Result, Sentence] {
  const { verdict, covers, words } = signature
  if (covers === 'part') return ['fail', sentence('machine.signature_leaves_out_part_file', { x: file })]
  if (verdict === 'broken') return ['fail', sentence('machine.signature_does_not_hold_file', { x: file })]
  if (covers === 'changed_after') return ['fail', sentence('machine.file_changed_after_signed', { x: file })]
  if (verdict === 'not_understood')
    return ['warn', sentence('machine.signature_kind_not_checked', { x: file })]
  if (verdict === 'weak') return ['warn', sentence('machine.signature_too_weak_hash_key', { x: file })]
  if (covers === 'followed')
    return [
      words === 'changed' ? 'fail' : 'warn',
      sentence('machine.signature_intact_file_added_signed', { x: file }),
    ]
  const says =
    signature.kind === 'time_stamp'
      ? sentence('machine.time_stamp_intact_covers_whole', { x: file })
      : sentence('machine.signature_intact_covers_whole_file', { x: file })
  return [hasFittingCertificate(signature) ? 'pass' : 'warn', says]
}

/** Another than its holder issued the certificate, and by the signer's own word it was valid. */
function hasFittingCertificate({ certificate, signedAt }: Signature): boolean {
  return (
    certificate !== null && !certificate.selfSigned && signedAt !== null && isWithin(certificate, signedAt)
  )
}

function isWithin({ from, until }: SignerCertificate, at: string): boolean {
  return Date.parse(from) <= Date.parse(at) && Date.parse(at) <= Date.parse(until)
}

function wordsOf({ verdict, covers, words }: Signature): Sentence[] {
  if (verdict !== 'intact' || (covers !== 'followed' && covers !== 'changed_after')) return []
  if (words === 'same') return [sentence('machine.words_pages_those_were_signed')]
  if (words === 'changed') return [sentence('machine.words_pages_not_those_were')]
  return [sentence('machine.whether_pages_still_say_what')]
}

function signerOf({ verdict, certificate, signedAt }: Signature): { name: Sentence[]; more: Sentence[] } {
  if (!certificate) return { name: [], more: [] }
  const who = inBlank(
    [...new Set([certificate.name, certificate.organisation, certificate.country])]
      .filter(Boolean)
      .join(', '),
  )
  const print = sentence('machine.sha_256_fingerprint_certificate', { x: certificate.fingerprint })
  if (verdict !== 'intact' && verdict !== 'weak')
    return { name: [sentence('machine.names_certificate', { x: who })], more: [print] }
  const name = certificate.selfSigned
    ? [sentence('machine.signed_certificate_holder_issued', { x: who })]
    : [
        sentence('machine.signed_certificate_issued', { x: who, y: inBlank(certificate.issuer) }),
        sentence('machine.whether_issuer_may_vouch_not'),
      ]
  return { name, more: [validityOf(certificate, signedAt), print] }
}

function validityOf(certificate: SignerCertificate, signedAt: string | null): Sentence {
  const [from, until] = [day(certificate.from), day(certificate.until)]
  if (signedAt === null) return sentence('machine.does_not_say_when_signed', { x: from, y: until })
  const at = day(signedAt)
  return isWithin(certificate, signedAt)
    ? sentence('machine.signed_own_word_certificate_valid', { x: at, y: from, z: until })
    : sentence('machine.signed_own_word_when_certificate', { x: at, y: from, z: until })
}

function day(instant: string): string {
  return instant.slice(0, 10)
}

/** A stranger's words between ours: they end no sentence and say none of their own. */
function inBlank(text: string): string {
  return `“${text.replace(/[“”"]/g, '’').replace(/([.!?。！？]) /gu, '$1\u00a0')}”`
}
