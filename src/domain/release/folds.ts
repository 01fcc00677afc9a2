// What each event of a release and of the end changes.
import { linesLeft } from '../decision/lines-given.ts'
import { holdRefused } from '../preservation/hold-state.ts'
import type { EventOf, Folds } from '../registry/event-fold.ts'
import { nextProduction, presentProduction } from '../registry/production-state.ts'
import { type Demand, firedKey } from '../registry/state.ts'
import { withCounted } from './counted-part.ts'
import type { ReleaseEvents } from './events.ts'
import type { Authorisation } from './state.ts'

export const releaseFolds: Folds<ReleaseEvents> = {
  AuthorisationPrepared: prepared,
  AuthorisationSigned: (s, e) =>
    withAuthorisation(s, a => ({
      ...a,
      signatures: [
        ...a.signatures,
        { approver: e.data.approver, assertion: e.data.assertion, list: e.data.list ?? null, at: e.at },
      ],
    })),
  Authorised: s => withAuthorisation(s, a => ({ ...a, status: 'authorised' })),
  AuthorisationRevoked: s => withAuthorisation(s, a => ({ ...a, status: 'revoked' })),
  AuthorisationExpired: s => withAuthorisation(s, a => ({ ...a, status: 'expired' })),
  Collected: (s, e) => ({ ...s, collection: e.data }),
  GateRefused: (s, e) =>
    // A look-up that the gate refused may be asked for again. A hold is told beside the demand's own road.
    holdRefused(s, e.data) ?? {
      ...s,
      gateRefusal: e.data,
      lostKey: s.lostKey && e.data.code === 'copy_erased' ? { ...s.lostKey, erased: true } : s.lostKey,
      lookup: s.lookup?.id === e.data.digest ? null : s.lookup,
    },
  CertificateSigned: (s, e) => ({ ...s, certificate: e.data }),
  Sealed: (s, e) => ({ ...s, sealed: e.data }),
  ReleaseLogged: (s, e) => ({ ...s, releaseLogged: e.data }),
  Released: (s, e) =>
    e.data.afterRevocation
      ? { ...s, lateReleases: [...s.lateReleases, { ...e.data, at: e.at, noted: null }] }
      : { ...s, released: { ...e.data, at: e.at }, lostKey: isSealedAgain(s) ? null : s.lostKey },
  LateReleaseNoted: (s, e) => ({
    ...s,
    lateReleases: s.lateReleases.map(r => (r.digest === e.data.digest ? { ...r, noted: e.data.note } : r)),
  }),
  Downloaded: fetched,
  KeyLost: (s, e) => ({ ...s, lostKey: { ...e.data, at: e.at, erased: false } }),
  ReleaseRecalled: (s, e) => ({
    ...s,
    recalls: [...s.recalls, { ...e.data, at: e.at }],
    lostKey: s.lostKey?.digest === e.data.digest ? null : s.lostKey,
  }),
  MessageSent: (s, e) => ({ ...s, messages: [...s.messages, { ...e.data, at: e.at, by: e.by.id }] }),
  Closed: (s, e) => ({
    ...s,
    closed: { ...e.data, at: e.at },
    counted: withCounted(s.counted, e.data.lines),
  }),
  LinesCounted: (s, e) => ({ ...s, counted: withCounted(s.counted, e.data.lines) }),
  ClockFired: (s, e) => ({ ...s, fired: [...s.fired, firedKey(e.data.clock, e.data.dueAt)] }),
}

/** What was collected and sealed under an earlier authorisation is nothing under this one; what of it went out is kept. */
function prepared(s: Demand, { data, by }: EventOf<ReleaseEvents, 'AuthorisationPrepared'>): Demand {
  const out = presentProduction(s)
  return {
    ...s,
    gateRefusal: null,
    collection: null,
    certificate: null,
    sealed: null,
    releaseLogged: null,
    released: null,
    downloaded: null,
    productions: out ? [...s.productions, out] : s.productions,
    loggedBefore: s.releaseLogged ? [...s.loggedBefore, s.releaseLogged] : s.loggedBefore,
    authorisation: {
      canonical: data.authorisation,
      digest: data.digest,
      preparedBy: by.id,
      expiresAt: data.expiresAt,
      signatures: [],
      status: 'prepared',
      voluntary: data.voluntary ?? [],
      lines: (data.lines ?? linesLeft(s)).map(({ ask, category, account }) => ({ ask, category, account })),
      production: {
        ...nextProduction(s),
        ...(data.again ? { kind: data.again.kind, of: data.again.of } : {}),
      },
      again: data.again ? { why: data.again.why } : null,
    },
  }
}

function isSealedAgain({ authorisation }: Demand): boolean {
  return authorisation?.production.kind === 'resealed'
}

/** By its hash: an earlier production may be fetched after the next one was prepared. */
function fetched(s: Demand, { data }: EventOf<ReleaseEvents, 'Downloaded'>): Demand {
  const productions = s.productions.map(p =>
    p.released.sha256 === data.sha256 && !p.downloaded ? { ...p, downloaded: data } : p,
  )
  const isEarlier = s.released?.sha256 !== data.sha256 && s.productions.length > 0
  return isEarlier ? { ...s, productions } : { ...s, downloaded: data }
}

function withAuthorisation(s: Demand, change: (a: Authorisation) => Authorisation): Demand {
  return s.authorisation ? { ...s, authorisation: change(s.authorisation) } : s
}
