// What a tenant is shown while a secrecy covers a part: who asks, or what the paper says. Taken out of the view itself, so that
// page, mail, record and feed, which are all made from it, cannot show what is covered.
import type { SecrecyCover, WiderWay } from '../../vocabulary/closed-lists.ts'
import type {
  AnswerView,
  ChallengeView,
  EarlierView,
  LineView,
  ObjectionView,
  TenantView,
} from './tenant-view.ts'

export function withoutCovered(v: TenantView, covered: readonly SecrecyCover[]): TenantView {
  if (covered.length === 0) return v
  const agency = covered.includes('agency') ? withoutAgency(v) : v
  const shown = covered.includes('content') ? withoutContent(agency) : agency
  return { ...shown, withheld: covered }
}

/**
 * Nothing of the authority may be read from it: also not from the law it cites, its court, or its own number, nor from what is that
 * law's alone: how long it wants data kept, that it has itself decided who is asked, under which policy of ours it leaves. Until when
 * the tenant can object is told whatever cut it: it could not object otherwise.
 */
function withoutAgency(v: TenantView): TenantView {
  const { alsoUnder: _, challenges: __, extendedUntil: ___, withdrawn: ____, kept: _____, ...rest } = v
  return {
    ...rest,
    authority: '',
    country: '',
    instrument: '',
    lines: v.lines.map(withoutLaw),
    ...inNeither(v, ['authority', 'paper']),
  }
}

function withoutLaw({ policy: _, under: __, ...l }: LineView): LineView {
  return { ...l, reason: '', cite: '', wouldSuffice: [] }
}

/**
 * Nothing of the paper may be read from it: also not from what we answer to it or file against it, nor from the day by which it is due. What
 * the tenant itself filed, and that the authority wants nothing of it any more, it may know.
 */
function withoutContent(v: TenantView): TenantView {
  const { alsoUnder: _, challenges, extendedUntil: __, withdrawn, ...rest } = v
  const own = challenges?.filter(c => c.yours).map(withoutKinds) ?? []
  return {
    ...rest,
    asked: [],
    lines: [],
    ...withoutAbout(v),
    ...(own.length > 0 ? { challenges: own } : {}),
    ...(withdrawn && !withdrawn.part ? { withdrawn } : {}),
    ...inNeither({ ...v, ...withoutAbout(v) }, ['account', 'category', 'period', 'decision']),
  }
}

/** Which data an answer is about says what the paper asks for, where the desk took it down. */
function withoutAbout(v: TenantView): Pick<TenantView, 'answer' | 'earlier' | 'parties'> {
  const before = (all: readonly EarlierView[]) => all.map(e => ({ ...e, answer: unnamed(e.answer) }))
  return {
    answer: unnamed(v.answer),
    ...(v.earlier ? { earlier: before(v.earlier) } : {}),
    ...(v.parties
      ? { parties: v.parties.map(p => ({ ...p, answer: unnamed(p.answer), earlier: before(p.earlier) })) }
      : {}),
  }
}

/** That a part of it waits would say of which kinds it is. */
function withoutKinds({ lines: _, held, ...c }: ChallengeView): ChallengeView {
  return held ? { ...c, suspended: false } : c
}

function unnamed<T extends Pick<AnswerView, 'about'>>(answer: T | null): Omit<T, 'about'> | null {
  if (!answer) return null
  const { about: _, ...rest } = answer
  return rest
}

type InNeither =
  | 'paperReference'
  | 'notChallenged'
  | 'redirect'
  | 'objection'
  | 'earlier'
  | 'notice'
  | 'parties'

/** What may say the one and the other: reasons in words, and what was recorded of them. What counsel decided, and that there is more time, stays. */
function inNeither(v: TenantView, ways: readonly WiderWay[]): Pick<TenantView, InNeither> {
  const before = (all: readonly EarlierView[]) => all.map(e => ({ ...e, objection: bare(e.objection) }))
  const parties = v.parties?.map(p => ({ ...p, objection: bare(p.objection), earlier: before(p.earlier) }))
  const earlier = v.earlier && before(v.earlier)
  return {
    paperReference: null,
    notChallenged: null,
    redirect: { tried: v.redirect.tried, outcome: null, exception: null },
    notice: withoutWhy(v.notice, ways),
    objection: bare(v.objection),
    ...(earlier ? { earlier } : {}),
    ...(parties ? { parties } : {}),
  }
}

/** A court says by itself which authority may be behind it. */
function bare(o: ObjectionView | null): ObjectionView | null {
  return o && { ...o, reason: '', ...(o.court ? { court: { ...o.court, name: '', number: '' } } : {}) }
}

/** `ways`: in which more was to leave, that are not told. */
function withoutWhy(notice: TenantView['notice'], ways: readonly WiderWay[]): TenantView['notice'] {
  if (!notice) return null
  const { longer: _, further, ...rest } = notice
  const wider = further?.wider?.filter(way => !ways.includes(way))
  return { ...rest, ...(further ? { further: { ...further, ...(wider ? { wider } : {}) } } : {}) }
}
