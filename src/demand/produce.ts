// What the gate did, and the custodian's signature between collecting and sealing.
import { signersBarred } from './authorise.ts'
import type { CommandOf } from './command.ts'
import type { Context, Decided } from './decide.ts'
import { followUpOf } from './emergency.ts'
import { refuse } from './refusal.ts'
import { type Demand, openLateRelease } from './state.ts'

export function recordCollection(command: CommandOf<'record_collection'>, d: Demand): Decided {
  if (d.collection?.collection === command.collection) return []
  const stale = staleDigest(command.digest, d)
  if (stale) return stale
  if (d.collection)
    return refuse(
      'already_done',
      'This authorisation has already been used to collect.',
      'Prepare and sign another.',
      'promise 5',
    )
  const { type: _, ...data } = command
  return [{ kind: 'Collected', matter: null, data }]
}

/** Of the look-up or hold that is under way or of the present authorisation; what is over changes nothing. */
export function recordGateRefusal(command: CommandOf<'record_gate_refusal'>, d: Demand): Decided {
  const hold = d.holds.some(h => h.endAsked?.id === command.digest || (h.id === command.digest && !h.placed))
  const lookup = d.lookup?.id === command.digest && !d.lookup.answered
  const others = !d.closed && (lookup || d.authorisation?.digest === command.digest)
  if (!hold && !others) return []
  const { type: _, ...data } = command
  return [{ kind: 'GateRefused', matter: null, data }]
}

export function signCertificate(command: CommandOf<'sign_certificate'>, d: Demand, c: Context): Decided {
  if (!d.collection)
    return refuse(
      'wrong_stage',
      'Nothing is collected yet.',
      'Wait for the gate to collect. If it takes longer than ten minutes, tell an administrator: it may be down.',
    )
  const stale = staleDigest(d.collection.digest, d)
  if (stale) return stale
  if (d.authorisation?.preparedBy === c.actor.id)
    return refuse(
      'same_person',
      'You prepared what was collected.',
      'Another custodian certifies it.',
      'design § 4.9',
    )
  if (d.certificate)
    return refuse('already_done', 'The certificate is already signed.', 'Nothing is left to do here.')
  return [
    {
      kind: 'CertificateSigned',
      matter: null,
      data: { document: command.document, custodian: c.actor.id, statement: command.statement },
    },
  ]
}

export function recordSealed(command: CommandOf<'record_sealed'>, d: Demand): Decided {
  if (d.sealed) return []
  const stale = staleDigest(command.digest, d)
  if (stale) return stale
  if (!d.collection || !d.certificate)
    return refuse(
      'certificate_missing',
      'No custodian has signed the certificate.',
      'The named custodian signs it first.',
    )
  const { type: _, ...data } = command
  const papers = d.received.documents.map(doc => doc.sha256)
  const logged = { digest: data.digest, sha256: data.sha256, manifestRoot: data.manifestRoot, papers }
  return [
    { kind: 'Sealed', matter: null, data },
    { kind: 'ReleaseLogged', matter: null, data: logged },
  ]
}

/**
 * What the gate moved is out, whatever happened meanwhile: a revocation between its last look and its report makes the release
 * late, not untrue.
 */
export function recordReleased(command: CommandOf<'record_released'>, d: Demand, c: Context): Decided {
  if ([d.released, ...d.lateReleases].some(r => r?.digest === command.digest)) return []
  const logged = [d.releaseLogged, ...d.loggedBefore].find(r => r?.digest === command.digest)
  if (logged?.sha256 !== command.sha256)
    return refuse('authorisation_stale', 'This is not the package that was sealed.', 'Seal again.')
  const { type: _, ...data } = command
  const inForce = staleDigest(command.digest, d) === null
  const out = inForce ? data : { ...data, afterRevocation: true as const }
  return [{ kind: 'Released', matter: null, data: out }, ...(inForce ? followUpOf(d, c) : [])]
}

/** Who prepared or signed what went out, while its authorisation is at hand. */
export function lateReleaseBarred(d: Demand): readonly string[] {
  const a = d.authorisation
  return a && a.digest === openLateRelease(d)?.digest ? signersBarred(a) : []
}

export function noteLateRelease(command: CommandOf<'note_late_release'>, d: Demand, c: Context): Decided {
  if (openLateRelease(d)?.digest !== command.digest)
    return refuse('wrong_stage', 'No such release waits to be looked at.', 'Reload the demand.')
  if (lateReleaseBarred(d).includes(c.actor.id))
    return refuse(
      'same_person',
      'You prepared or signed what went out.',
      'Another counsel says what was done about it.',
      'promise 5',
    )
  if (command.note.trim() === '')
    return refuse('invalid_input', 'A note in words is missing.', 'Say what was done about the package.')
  return [{ kind: 'LateReleaseNoted', matter: null, data: { digest: command.digest, note: command.note } }]
}

function staleDigest(digest: string, d: Demand) {
  if (d.authorisation?.digest === digest && d.authorisation.status === 'authorised') return null
  if (!d.authorisation || d.authorisation.status === 'prepared')
    return refuse(
      'authorisation_stale',
      'It needs two people’s signatures and the log’s proof.',
      'Prepare it, and have two other people sign it.',
      'promise 5',
    )
  return refuse(
    'authorisation_stale',
    'This authorisation is not in force.',
    'Prepare and sign it anew.',
    'promise 5',
  )
}
