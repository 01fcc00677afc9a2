// The figures in words: the headline that a reader quotes, made from the figures and from nothing else, in each language alike.
import { OUTCOMES } from '../../../ledger/code-book.ts'
import { MERGED } from '../../../report/cells.ts'
import type { ChartText } from '../../../report/chart.ts'
import type { Edition } from '../../../report/edition.ts'
import type { editionWords } from '../../../words/faces/edition.ts'
import { localeOf } from '../../../words/languages.ts'
import { countryName } from '../../../words/when.ts'

export type EditionWords = ReturnType<typeof editionWords>

/** "January to June 2026". */
export function halfWords(say: EditionWords, half: string): string {
  const year = half.slice(0, 4)
  return half.endsWith('1') ? say('half.1', { year }) : say('half.2', { year })
}

export function grouped(say: EditionWords, n: number): string {
  return new Intl.NumberFormat(localeOf(say.language)).format(n)
}

/** One sentence: how many demands, from where, and in how many of them nothing was given. */
export function headline(say: EditionWords, e: Edition): string {
  const { totals, cells, provider } = e
  const running = e.complete ? 'no' : 'yes'
  if (totals.demands === 0) return say('headline.none', { provider, running })
  const nothing = totals.demands - totals.outcomes.complied - totals.outcomes.complied_in_part
  // A merged cell hides how many countries there were.
  const merged = cells.some(c => c.country === MERGED)
  const countries = merged ? 0 : new Set(cells.map(c => c.country)).size
  const gave = gaveOf(nothing, totals.demands)
  return say('headline', { provider, n: totals.demands, countries, running, gave, nothing })
}

function gaveOf(nothing: number, all: number): string {
  if (nothing === all) return all === 1 ? 'one_none' : 'none'
  if (nothing === 0) return all === 1 ? 'one_all' : 'all'
  return 'some'
}

export function outcomeWords(say: EditionWords, outcome: string): string {
  return say.of('outcome', outcome)
}

export function processWords(say: EditionWords, process: string): string {
  return process === MERGED ? say('merged') : say.of('counted', process)
}

export function placeWords(say: EditionWords, code: string): string {
  if (code === MERGED) return say('merged')
  return code === 'XX' ? say('international') : countryName(code, say.language)
}

/** "Complied 3", "Rejected 1,204": each outcome of the code book. */
export function barWords(say: EditionWords, { totals }: Edition): string[] {
  return OUTCOMES.map(o => say('chart.bar', { outcome: outcomeWords(say, o), n: totals.outcomes[o] }))
}

export function chartText(say: EditionWords, e: Edition): ChartText {
  const { provider, demo, totals } = e
  const half = halfWords(say, e.half)
  return {
    language: say.language,
    title: say('chart.title', { half }),
    said: `${headline(say, e)} ${barWords(say, e).join('; ')}.`,
    head: say('chart.head', { n: totals.demands }),
    source: demo ? say('chart.source.demo', { provider, half }) : say('chart.source', { provider, half }),
    bars: OUTCOMES.map(outcome => {
      const value = totals.outcomes[outcome]
      return { label: outcomeWords(say, outcome), value, number: grouped(say, value) }
    }),
  }
}
