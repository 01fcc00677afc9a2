// Where an ask's period and its categories stand in the paper. It looks for what was read already and changes none of it: a
// value whose words are not found keeps no place, and nothing is lit up in its stead.
import type { DataCategory } from '../../vocabulary/closed-lists.ts'
import { askingSections } from './boxes.ts'
import type { Scene } from './candidates.ts'
import { categoriesIn } from './categories.ts'
import { type FoundDate, findDates } from './dates.ts'
import type { Mark } from './officer.ts'
import type { ProposedAsk } from './proposal.ts'
import { oneLine, sentenceAt } from './text.ts'

type Span = { readonly start: number; readonly end: number }

/** A sentence that is longer is lit up by the lines of it that name the data. */
const SHORT = 300
/** Between the two days of a period nothing longer stands. */
const APART = 90

type Told = Span & { readonly words: string; readonly categories: readonly DataCategory[] }

/** Marks `asks[i].period` and `asks[i].categories`. */
export function markAsks(scene: Scene, kind: string, asks: readonly ProposedAsk[], mark: Mark): void {
  if (asks.length === 0) return
  const { text } = scene.paper
  const sections = askingSections(text, kind)
  const sentences = sentencesOf(text).filter(
    ({ start, end }) => sections.length === 0 || sections.some(own => start < own.end && end > own.start),
  )
  const spans = asks.length > 1 ? sentences.flatMap(span => clausesOf(text, span)) : sentences
  // Read once for all asks: a paper may ask a thousand times.
  const told = spans.map((span): Told => {
    const words = text.slice(span.start, span.end)
    return { ...span, words: oneLine(words), categories: categoriesIn(words, kind) }
  })
  const dates = findDates(text, scene.dayFirst)
  for (const [i, ask] of asks.entries()) {
    mark(`asks[${i}].period`, found(text, periodSpan(text, dates, ask)))
    mark(`asks[${i}].categories`, found(text, categorySpan(text, kind, ask, told)))
  }
}

function found(text: string, span: Span | null) {
  return span === null ? null : { ...span, value: text.slice(span.start, span.end) }
}

/** Both days where they stand together, otherwise the one that the paper names, if it names it once. */
function periodSpan(text: string, dates: readonly FoundDate[], { period }: ProposedAsk): Span | null {
  const [from, to] = [period.from?.slice(0, 10), period.to?.slice(0, 10)]
  const pair = dates.flatMap((first, i) => {
    const second = dates[i + 1]
    const together = second !== undefined && second.start - first.end <= APART
    const both = together && first.date === from && second.date === to
    return both ? [{ start: first.start, end: second.end }] : []
  })[0]
  if (pair) return pair
  const one = dates.find(date => date.date === to && firstDay(text, date.start, from) < date.start)
  if (one) return { start: firstDay(text, one.start, from), end: one.end }
  const named = dates.filter(date => date.date === (from ?? to))
  return named.length === 1 ? (named[0] ?? null) : null
}

/** "du 1er au 30 septembre 2026": the first day stands before the second without month and year. */
function firstDay(text: string, at: number, from: string | undefined): number {
  const before = text.slice(Math.max(0, at - 40), at)
  const match = [...before.matchAll(/(?<!\d)(\d{1,2})(?!\d)/g)].findLast(
    ({ 1: day }) => Number(day) === Number(from?.slice(8) ?? 0),
  )
  return match ? at - before.length + match.index : at
}

/** The sentence that names most of what is asked; of several the one that names the account too, then the first. */
function categorySpan(text: string, kind: string, ask: ProposedAsk, told: readonly Told[]): Span | null {
  const asked = (categories: readonly DataCategory[]) =>
    categories.filter(c => ask.categories.includes(c)).length
  const names = ({ words }: Told) => ask.identifiers.some(one => words.includes(one.as_written))
  const most = Math.max(0, ...told.map(one => asked(one.categories)))
  const best = told.filter(one => most > 0 && asked(one.categories) === most)
  const span = best.find(names) ?? best[0]
  return span ? tightened(text, span, words => asked(categoriesIn(words, kind))) : null
}

function tightened(text: string, span: Span, asked: (words: string) => number): Span {
  const whole = trimmed(text, span)
  if (whole.end - whole.start <= SHORT) return whole
  const lines: Span[] = []
  for (let start = whole.start; start < whole.end; ) {
    const stop = text.indexOf('\n', start)
    const end = stop < 0 || stop > whole.end ? whole.end : stop
    if (asked(text.slice(start, end)) > 0) lines.push({ start, end })
    start = end + 1
  }
  const [first, last] = [lines[0], lines.at(-1)]
  return first && last ? trimmed(text, { start: first.start, end: last.end }) : whole
}

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end)
  return {
    start: start + words.length - words.trimStart().length,
    end: end - words.length + words.trimEnd().length,
  }
}

/** Where a paper asks several things, each of them stands in a clause of its own. */
function clausesOf(text: string, { start, end }: Span): Span[] {
  const ends = [
    ...text.slice(start, end).matchAll(/;|\n(?=[^\S\n]*(?:\d{1,2}[.)]|\([a-z\d]\)|[a-z][.)]|[-–•])\s)/g),
  ]
  const cuts = [start, ...ends.map(match => start + match.index + 1), end]
  return cuts.slice(1).map((cut, i) => ({ start: cuts[i] ?? start, end: cut }))
}

function sentencesOf(text: string): Span[] {
  const spans: Span[] = []
  for (let at = 0; at < text.length; ) {
    const { end } = sentenceAt(text, at)
    spans.push({ start: at, end: Math.max(end, at + 1) })
    at = Math.max(end, at + 1)
  }
  return spans
}
