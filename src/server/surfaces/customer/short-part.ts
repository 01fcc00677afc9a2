// The questions that an administrator is asked by her own people, each answered in a line.
import { html } from 'hono/html'
import { citationAlone } from '../../../law/citation.ts'
import { linesLeft } from '../../../store/views/parts-left.ts'
import type { TenantView } from '../../../store/views/tenant-view.ts'
import { demandWords } from '../../../words/faces/demand.ts'
import { elsewhereWords } from '../../../words/faces/elsewhere.ts'
import { glossary } from '../../../words/faces/glossary.ts'
import { toldWords } from '../../../words/faces/told.ts'
import type { Language } from '../../../words/languages.ts'
import { list, longDay, sentences, stop } from '../../../words/when.ts'
import type { Html } from '../../http/page.ts'
import { wasGivenBefore } from '../portal/answered-before.ts'
import { link } from '../portal/link.ts'
import { moment } from '../portal/moment.ts'
import { recorded } from '../portal/recorded.ts'
import type { AccessLine } from './accesses.ts'
import type { Ground } from './console.ts'
import {
  authorityOf,
  isChallenged,
  isChallengedByYou,
  isWithdrawn,
  laterSentence,
} from './demand-sentences.ts'

type Facts = Ground & {
  readonly id: string
  readonly view: TenantView
  readonly accesses: readonly AccessLine[]
}

export function shortPart(f: Facts): Html {
  const say = demandWords(f.reader.language)
  const files = {
    pdf: link(`/demands/${f.id}/record.pdf`, { download: true }),
    json: link(`/demands/${f.id}/record.json`, { download: true }),
    receipt: link('#receipt'),
  }
  return html`<section><h2>${say('short.title')}</h2><dl class="facts">
<dt>${say('short.redirect')}</dt><dd>${redirectShort(f.view, f.reader.language)}</dd>
<dt>${say('short.given')}</dt><dd>${givenShort(f.view, f.reader.language)}</dd>
<dt>${say('short.whom')}</dt><dd>${whomShort(f.view, f.reader.language)}</dd>
<dt>${say('short.law')}</dt><dd>${lawShort(f.view, f.reader.language)}</dd>
<dt>${say('short.challenged')}</dt><dd>${challengedShort(f.view, f.reader.language)}</dd>
${kept(f)}<dt>${say('short.looked')}</dt><dd><a href="#access">${say('short.accesses', { n: f.accesses.length })}</a></dd>
<dt>${say('short.records')}</dt><dd>${say.rich('short.files', files)}</dd>
</dl></section>`
}

/** Also for the record. */
export function redirectShort(v: TenantView, language: Language): string {
  const [say, told] = [demandWords(language), toldWords(language)]
  const { tried, outcome, exception } = v.redirect
  if (v.answeredBefore !== undefined) return elsewhereWords(language)('not_here')
  // Where no reason is on record, or the part of the page that gives it is kept back, none is promised.
  if (!tried && v.lines.some(l => l.decision === 'redirect')) return told('not_yet_first')
  if (!tried) return exception && v.lines.length > 0 ? say('redirect.no') : told('not_first')
  if (v.withheld) return told('asked_first')
  return outcome ? say.of('redirect', outcome) : say('redirect.yes')
}

function givenShort(v: TenantView, language: Language): string {
  const say = demandWords(language)
  if (v.released) {
    const categories = [...new Set(linesLeft(v).map(l => glossary(language).of('category', l.category)))]
    const n = v.released.items
    const given =
      categories.length > 0
        ? toldWords(language)('given', { n, what: list(categories, language) })
        : say('given.items', { n })
    const later = laterSentence(v, language)
    return later ? sentences([`${given}${stop(language)}`, later], language) : given
  }
  if (wasGivenBefore(v)) return elsewhereWords(language)('below')
  if (v.answeredBefore !== undefined) return say('given.nothing')
  return say(v.closedAt || isWithdrawn(v) ? 'given.nothing' : 'given.nothing_so_far')
}

function whomShort(v: TenantView, language: Language): string | Html {
  if (v.released || wasGivenBefore(v)) return recorded(authorityOf(v, language))
  const over = v.closedAt !== null || isWithdrawn(v) || v.answeredBefore !== undefined
  return over ? demandWords(language)('short.nobody') : toldWords(language)('so_far.nobody')
}

/** Also of what it has kept and not given: the sentences above say of both that the law requires it. */
function lawShort(v: TenantView, language: Language): string {
  if (v.withheld) return toldWords(language)('withheld')
  const required = v.lines.filter(l => ['comply', 'narrow', 'preserve'].includes(l.decision))
  const cited = required.filter(l => !l.voluntary).map(l => citationAlone(l.cite))
  const laws = [...new Set(cited)].filter(cite => cite !== '')
  if (laws.length > 0) return laws.join('; ')
  return v.answeredBefore === undefined
    ? demandWords(language)('short.no_law')
    : elsewhereWords(language)('not_here')
}

/** Filed, or only decided: the two are not the same for somebody who waits for a court. */
function challengedShort(v: TenantView, language: Language): string | Html {
  const [say, told] = [demandWords(language), toldWords(language)]
  // Whether we did is covered; what it filed itself it is shown below.
  if (v.withheld)
    return isChallengedByYou(v)
      ? html`${say('short.challenged_you')} ${told('withheld.ours')}`
      : told('withheld')
  if (isChallenged(v)) return say(isChallengedByYou(v) ? 'short.challenged_both' : 'short.challenged_yes')
  if (isChallengedByYou(v)) return say('short.challenged_you')
  if (v.lines.some(l => l.decision === 'challenge')) return told('challenge.decided')
  if (v.answeredBefore !== undefined) return elsewhereWords(language)('not_here')
  return html`${say('short.challenged_no')} ${recorded(v.notChallenged ?? '')}`
}

function kept(f: Facts): Html {
  const { kept } = f.view
  if (!kept) return html``
  const { language } = f.reader
  const say = toldWords(language)
  const at = moment(kept.at, f.zone, language)
  const words = kept.until
    ? say.rich('kept.until', { at, day: longDay(kept.until, language) })
    : say.rich(f.view.closedAt ? 'kept.closed' : 'kept.since', { at })
  return html`<dt>${say('kept.title')}</dt><dd>${words}</dd>
`
}
