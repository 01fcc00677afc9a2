// What a tenant is shown while a secrecy covers a part: who asks, or what the paper says. Taken out of the view itself, so that
// page, mail, record and feed, which are all made from it, cannot show what is covered.
import type { SecrecyCover } from '../demand/vocabulary.ts'
import type { TenantView } from './views.ts'

export function withoutCovered(v: TenantView, covered: readonly SecrecyCover[]): TenantView {
  if (covered.length === 0) return v
  const agency = covered.includes('agency') ? withoutAgency(v) : v
  const shown = covered.includes('content') ? withoutContent(agency) : agency
  return { ...shown, withheld: covered }
}

/** Nothing of the authority may be read from it: also not from the law it cites, its court, or its own number. */
function withoutAgency(v: TenantView): TenantView {
  const { challenges: _, extendedUntil: __, withdrawn: ___, ...rest } = v
  return {
    ...rest,
    authority: '',
    country: '',
    instrument: '',
    paperReference: null,
    notChallenged: null,
    redirect: { ...v.redirect, outcome: null },
    lines: v.lines.map(l => ({ ...l, reason: '', cite: '', wouldSuffice: [] })),
    ...withoutReasons(v),
  }
}

function withoutContent(v: TenantView): TenantView {
  return {
    ...v,
    paperReference: null,
    notChallenged: null,
    asked: [],
    lines: [],
    ...withoutReasons(v),
  }
}

/** What counsel decided of objections, and that there is more time, without why. */
function withoutReasons(v: TenantView): Pick<TenantView, 'objection' | 'earlier' | 'notice' | 'parties'> {
  const bare = <O extends TenantView['objection']>(o: O) => o && { ...o, reason: '' }
  const before = <E extends { readonly objection: TenantView['objection'] }>(all: readonly E[]) =>
    all.map(e => ({ ...e, objection: bare(e.objection) }))
  const parties = v.parties?.map(p => ({ ...p, objection: bare(p.objection), earlier: before(p.earlier) }))
  const earlier = v.earlier && before(v.earlier)
  return {
    notice: withoutWhy(v.notice),
    objection: bare(v.objection),
    ...(earlier ? { earlier } : {}),
    ...(parties ? { parties } : {}),
  }
}

function withoutWhy(notice: TenantView['notice']): TenantView['notice'] {
  if (!notice) return null
  const { longer: _, ...rest } = notice
  return rest
}
