// What the gate did, and the custodian's signature between collecting and sealing.

import { sentence } from '../../kernel/message.ts'
import { type Refusal, refuse } from '../../kernel/refusal.ts'
import { followUpOf } from '../permitted/follow-up.ts'
import { byAnother, type Guard, given, onDemand } from '../registry/act.ts'
import { digest, prose } from '../registry/input.ts'
import { productionsOut } from '../registry/production-state.ts'
import { type Demand, openLateRelease } from '../registry/state.ts'
import { signersBarred } from './authorise.ts'
import type { ReleaseEvents } from './events.ts'

export const recordCollection = onDemand({
  type: 'record_collection',
  emits: ['Collected'],
  given: given<ReleaseEvents['Collected']>(),
  who: { staff: [], gate: true },
  still: ['withdrawn'],
  guards: [d => (d.collection ? null : notInForce(d))],
  decide: ({ type: _, ...data }, d) => {
    // The gate says it again after a crash of either.
    if (d.collection?.collection === data.collection) return []
    const no = staleDigest(data.digest, d) ?? (d.collection ? usedAlready() : null)
    return no ?? [{ kind: 'Collected', matter: null, data }]
  },
})

function usedAlready(): Refusal {
  return refuse(
    'already_done',
    sentence('deciding.authorisation_already_been_used_collect'),
    sentence('deciding.prepare_sign_another'),
    'promise 5',
  )
}

/** Of the look-up or hold that is under way or of the present authorisation; what is over changes nothing. */
export const recordGateRefusal = onDemand({
  type: 'record_gate_refusal',
  emits: ['GateRefused'],
  given: given<ReleaseEvents['GateRefused']>(),
  who: { staff: [], gate: true },
  still: ['closed', 'withdrawn'],
  decide: ({ type: _, ...data }, d) => {
    const hold = d.holds.some(h => h.endAsked?.id === data.digest || (h.id === data.digest && !h.placed))
    const lookup = d.lookup?.id === data.digest && !d.lookup.answered
    const others = !d.closed && (lookup || d.authorisation?.digest === data.digest)
    return hold || others ? [{ kind: 'GateRefused', matter: null, data }] : []
  },
})

export const signCertificate = onDemand({
  type: 'sign_certificate',
  emits: ['CertificateSigned'],
  given: given<Omit<ReleaseEvents['CertificateSigned'], 'custodian'>>(),
  who: { staff: ['custodian'], employeesOnly: true },
  guards: [
    d =>
      d.collection
        ? null
        : refuse(
            'wrong_stage',
            sentence('borders.nothing_collected_yet'),
            sentence('borders.wait_gate_collect_if_takes'),
          ),
    d => staleDigest(d.collection?.digest ?? '', d),
    byAnother(
      d => [d.authorisation?.preparedBy],
      refuse(
        'same_person',
        sentence('deciding.you_prepared_what_collected'),
        sentence('deciding.another_custodian_certifies'),
        'design § 4.9',
      ),
    ),
    // One of before has no signature that the gate takes: it is signed again.
    d => (d.certificate?.signed ? alreadySigned() : null),
  ],
  decide: ({ document, statement, signed, loadFile }, d, { actor }) => {
    if (d.certificate && !signed) return alreadySigned()
    const data = {
      document,
      custodian: actor.id,
      statement,
      ...(signed ? { signed } : {}),
      ...(loadFile ? { loadFile } : {}),
    }
    return [{ kind: 'CertificateSigned', matter: null, data }]
  },
})

function alreadySigned(): Refusal {
  return refuse(
    'already_done',
    sentence('deciding.certificate_already_signed'),
    sentence('borders.nothing_left_do_here'),
  )
}

const isCertified: Guard = d =>
  d.collection && d.certificate
    ? null
    : refuse(
        'certificate_missing',
        sentence('deciding.no_custodian_signed_certificate'),
        sentence('deciding.named_custodian_signs_first'),
      )

export const recordSealed = onDemand({
  type: 'record_sealed',
  emits: ['ReleaseLogged', 'Sealed'],
  given: given<ReleaseEvents['Sealed']>(),
  who: { staff: [], gate: true },
  still: ['withdrawn'],
  guards: [d => (d.sealed ? null : notInForce(d)), (d, _, c) => (d.sealed ? null : isCertified(d, d, c))],
  decide: ({ type: _, ...data }, d) => {
    if (d.sealed) return []
    const no = staleDigest(data.digest, d)
    if (no) return no
    const papers = d.received.documents.map(doc => doc.sha256)
    const logged = { digest: data.digest, sha256: data.sha256, manifestRoot: data.manifestRoot, papers }
    return [
      { kind: 'Sealed', matter: null, data },
      { kind: 'ReleaseLogged', matter: null, data: logged },
    ]
  },
})

/**
 * What the gate moved is out, whatever happened meanwhile: a revocation between its last look and its report makes the release
 * late, not untrue.
 */
export const recordReleased = onDemand({
  type: 'record_released',
  emits: ['FollowUpAwaited', 'Released'],
  given: given<Omit<ReleaseEvents['Released'], 'afterRevocation'>>(),
  who: { staff: [], gate: true },
  still: ['closed', 'withdrawn'],
  decide: ({ type: _, ...data }, d, c) => {
    if ([...productionsOut(d).map(p => p.released), ...d.lateReleases].some(r => r.digest === data.digest))
      return []
    const logged = [d.releaseLogged, ...d.loggedBefore].find(r => r?.digest === data.digest)
    if (logged?.sha256 !== data.sha256)
      return refuse(
        'authorisation_stale',
        sentence('deciding.not_package_sealed'),
        sentence('deciding.seal_again'),
      )
    const inForce = staleDigest(data.digest, d) === null
    const out = inForce ? data : { ...data, afterRevocation: true as const }
    return [{ kind: 'Released', matter: null, data: out }, ...(inForce ? followUpOf(d, c) : [])]
  },
})

/** Who prepared or signed what went out, while its authorisation is at hand. */
function lateReleaseBarred(d: Demand): readonly string[] {
  const a = d.authorisation
  return a && a.digest === openLateRelease(d)?.digest ? signersBarred(a) : []
}

export const noteLateRelease = onDemand({
  type: 'note_late_release',
  emits: ['LateReleaseNoted'],
  input: { digest, note: prose },
  who: { staff: ['counsel'], employeesOnly: true },
  still: ['closed', 'withdrawn'],
  guards: [
    d => (openLateRelease(d) ? null : noneWaits()),
    byAnother(
      d => lateReleaseBarred(d),
      refuse(
        'same_person',
        sentence('deciding.you_prepared_signed_what_went'),
        sentence('deciding.another_counsel_says_what_done'),
        'promise 5',
      ),
    ),
  ],
  decide: ({ digest, note }, d) => {
    if (openLateRelease(d)?.digest !== digest) return noneWaits()
    return note.trim() === ''
      ? refuse(
          'invalid_input',
          sentence('deciding.note_words_missing'),
          sentence('deciding.say_what_done_about_package'),
        )
      : [{ kind: 'LateReleaseNoted', matter: null, data: { digest, note } }]
  },
})

function noneWaits(): Refusal {
  return refuse(
    'wrong_stage',
    sentence('deciding.no_such_release_waits_looked'),
    sentence('borders.reload_demand'),
  )
}

function notInForce(d: Demand): Refusal | null {
  return staleDigest(d.authorisation?.digest ?? '', d)
}

function staleDigest(digest: string, d: Demand) {
  if (d.authorisation?.digest === digest && d.authorisation.status === 'authorised') return null
  if (!d.authorisation || d.authorisation.status === 'prepared')
    return refuse(
      'authorisation_stale',
      sentence('next.needs_two_peoples_signatures_logs'),
      sentence('next.prepare_two_other_people_sign'),
      'promise 5',
    )
  return refuse(
    'authorisation_stale',
    sentence('deciding.authorisation_not_force'),
    sentence('deciding.prepare_sign_anew'),
    'promise 5',
  )
}
