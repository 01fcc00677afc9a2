// The signatures of a PDF: does each hold, what of the file does it cover, and whose certificate made it. Run in the cage.
import { createHash } from 'node:crypto'
import { limits, type WarningCode } from '../limits.ts'
import type { Signature } from '../reading.ts'
import { describeCertificate } from './certificate.ts'
import { type CmsResult, verifyCms } from './cms.ts'
import { validDate } from './der.ts'
import { findSignatures, type Place } from './places.ts'

type Warning = { code: WarningCode; detail: string }
/** `end`: where the part of the file ends that it is of. */
export type Checked = { readonly signature: Signature; readonly end: number }
export type SignaturesFound = { readonly checked: readonly Checked[]; readonly warnings: readonly Warning[] }

export function checkSignatures(bytes: Buffer): SignaturesFound {
  const { places, unreadable, cut } = findSignatures(bytes)
  const results = places.map(place => ({ place, result: resultOf(bytes, place) }))
  const last = results.find(one => reachesEnd(one.place, bytes) && one.result.verdict === 'intact')
  const checked = results.map(({ place, result }) => ({
    signature: signatureOf(place, result, coverOf(place, bytes, last !== undefined)),
    end: place.behind[1],
  }))
  const lost = Array.from({ length: unreadable }, () => ({ signature: UNREADABLE, end: bytes.length }))
  return { checked: [...checked, ...lost], warnings: warningsOf([...checked, ...lost], cut) }
}

/** Named, and where it would be is not to be found. */
const UNREADABLE: Signature = {
  kind: 'signature',
  verdict: 'broken',
  covers: 'part',
  words: 'not_compared',
  digest: null,
  signedAt: null,
  certificate: null,
}

const NOTHING: CmsResult = { verdict: 'not_understood', digest: null, at: null, certificate: null }

function resultOf(bytes: Buffer, place: Place): CmsResult {
  if (place.gap === 'more' || place.subFilter === null) return NOTHING
  const stretches = [bytes.subarray(...place.before), bytes.subarray(...place.behind)]
  const hash = (name: string) => {
    const sum = createHash(name)
    for (const stretch of stretches) sum.update(stretch)
    return sum.digest()
  }
  return verifyCms(place.contents, place.subFilter, { hash, bytes: () => Buffer.concat(stretches) })
}

function reachesEnd(place: Place, bytes: Buffer): boolean {
  return place.gap === 'contents' && place.behind[1] === bytes.length
}

function coverOf(place: Place, bytes: Buffer, sealed: boolean): Signature['covers'] {
  if (place.gap === 'more') return 'part'
  if (reachesEnd(place, bytes)) return 'whole'
  return sealed ? 'followed' : 'changed_after'
}

function signatureOf(place: Place, result: CmsResult, covers: Signature['covers']): Signature {
  const at = result.at ?? pdfDate(place.date)
  return {
    kind: place.subFilter === 'timestamp' ? 'time_stamp' : 'signature',
    verdict: result.verdict,
    covers,
    words: 'not_compared',
    digest: result.digest,
    signedAt: at?.toISOString() ?? null,
    certificate: result.certificate && describeCertificate(result.certificate),
  }
}

/** D:YYYYMMDDHHmmSSOHH'mm' (ISO 32000-2, 7.9.4); null where the time of day or its zone is left out. */
function pdfDate(text: string | null): Date | null {
  const match = /^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:Z|([+-])(\d\d)'?(\d\d)?)/.exec(text ?? '')
  if (!match) return null
  const [year, month, day, hour, minute, second, sign = '+', hours = '00', minutes = '00'] = match.slice(1)
  return validDate(`${year}-${month}-${day}T${hour}:${minute}:${second}${sign}${hours}:${minutes}`)
}

function warningsOf(all: readonly Checked[], cut: boolean): Warning[] {
  const warnings: Warning[] = []
  if (all.some(({ signature: { verdict, covers } }) => verdict === 'broken' || covers === 'part'))
    warnings.push({ code: 'signature_broken', detail: 'a signature of this PDF does not hold' })
  if (all.some(({ signature }) => signature.covers === 'changed_after'))
    warnings.push({ code: 'changed_after_signing', detail: 'changed after it was signed' })
  if (cut) {
    const detail = `more than ${limits.signatures} signatures; the others were not checked`
    warnings.push({ code: 'signatures_cut', detail })
  }
  return warnings
}
