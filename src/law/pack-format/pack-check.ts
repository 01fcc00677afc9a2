// What a schema cannot see: mistakes between the entries of a pack, each told so that counsel can mend it.
import { citationMistake } from '../citation.ts'
import { calendarsAsked } from '../conditions.ts'
import type { Clock, Instrument, PackData, Rule } from './pack-schema.ts'
import { allRules } from './provisional-rules.ts'
import type { Provisional } from './provisional-schema.ts'

const CORE = new Set(['in_force', 'issuer', 'life', 'agreement', 'unsure'])

/** Every mistake found, in counsel's words; empty for a pack that may be used. */
export function findMistakes(pack: PackData): string[] {
  const calendars = new Set(pack.calendars.map(calendar => calendar.id))
  const rules = allRules(pack)
  return [
    ...twice(
      'instrument',
      pack.instruments.map(one => one.id),
    ),
    ...twice(
      'rule',
      rules.map(one => one.id),
    ),
    ...twice(
      'constraint',
      pack.constraints.map(one => one.id),
    ),
    ...pack.instruments.flatMap(one => instrumentMistakes(one, pack, calendars)),
    ...rules.flatMap(rule => ruleMistakes(rule, pack, calendars)),
    ...exceptionCycles(rules),
    ...contradictions(rules),
    ...constraintMistakes(pack),
    ...pack.calendars.flatMap(one => calendarMistakes(one, pack)),
    ...recognitionMistakes(pack),
    ...pack.provisional.flatMap(one => provisionalMistakes(one, pack, calendars)),
    ...citationMistakes(pack),
    ...rules.flatMap(rule => unreachable(rule, pack)),
  ]
}

function twice(kind: string, ids: string[]): string[] {
  const seen = new Set<string>()
  return ids.filter(id => seen.has(id) || !seen.add(id)).map(id => `${kind} ${id} is in the pack twice`)
}

function instrumentMistakes(one: Instrument, pack: PackData, calendars: Set<string>): string[] {
  const sources = new Set(pack.sources.map(source => source.id))
  return [
    ...backwards(one.id, one.law.from, one.law.to),
    ...overlaps(one),
    ...(one.production === null ? [] : clockMistakes(one.id, one.production, calendars)),
    ...one.sources
      .filter(id => !sources.has(id))
      .map(id => `${one.id} names the source ${id}, which the pack does not list`),
    ...one.issuer.classes
      .filter(name => !pack.bodies.some(body => body.class === name))
      .map(name => `${one.id} may be issued by "${name}", a class of body that the pack does not describe`),
    ...(one.accessory && one.reaches.some(reach => reach.reach === 'yes')
      ? [`${one.id} is an accessory paper, yet it is said to reach data`]
      : []),
  ]
}

function backwards(id: string, from: string | null, to: string | null): string[] {
  return from !== null && to !== null && to < from ? [`${id} ends (${to}) before it begins (${from})`] : []
}

function overlaps(one: Instrument): string[] {
  const mistakes: string[] = []
  one.reaches.forEach((a, at) => {
    for (const b of one.reaches.slice(at + 1))
      if (
        a.category === b.category &&
        (a.from ?? '') <= (b.to ?? '9999') &&
        (b.from ?? '') <= (a.to ?? '9999')
      )
        mistakes.push(
          `${one.id} says twice for the same time what it reaches of ${a.category}: let one entry end before the other begins`,
        )
  })
  return mistakes
}

function clockMistakes(id: string, clock: Clock, calendars: Set<string>): string[] {
  const mistakes: string[] = []
  if (clock.span !== undefined && clock.from === undefined)
    mistakes.push(`${id}: the clock "${clock.rule}" has a span but no day to start with`)
  if (clock.span !== undefined && clock.calendar === undefined)
    mistakes.push(`${id}: the clock "${clock.rule}" has no calendar to count with`)
  if (clock.calendar !== undefined && !calendars.has(clock.calendar))
    mistakes.push(
      `${id}: the clock "${clock.rule}" counts with ${clock.calendar}, a calendar that the pack does not have`,
    )
  return mistakes
}

function ruleMistakes(rule: Rule, pack: PackData, calendars: Set<string>): string[] {
  const mistakes = [...backwards(rule.id, rule.from, rule.to)]
  for (const calendar of calendarsAsked(rule.when))
    if (calendar === undefined || !calendars.has(calendar))
      mistakes.push(
        `${rule.id} counts working days with ${calendar ?? 'no calendar'}: name one that the pack has`,
      )
  if (rule.clock !== undefined) mistakes.push(...clockMistakes(rule.id, rule.clock, calendars))
  for (const id of [...(rule.on.instruments ?? []), ...(rule.on.not_instruments ?? [])])
    if (id.startsWith(pack.id + '.') && !pack.instruments.some(one => one.id === id))
      mistakes.push(`${rule.id} speaks of ${id}, an instrument that the pack does not have`)
  const sheet = rule.conflict?.worksheet
  if (sheet !== undefined && !pack.worksheets.some(one => one.id === sheet))
    mistakes.push(`${rule.id} names ${sheet}, a worksheet that the pack does not have`)
  for (const id of rule.excepts ?? []) {
    if (CORE.has(id) || id.startsWith('reach:')) {
      if (rule.outcome === undefined)
        mistakes.push(
          `${rule.id} excepts ${id} without saying needs_review or insufficient: an exception may soften a refusal, never grant`,
        )
    } else if (!allRules(pack).some(other => other.id === id))
      mistakes.push(`${rule.id} is an exception to ${id}, a rule that the pack does not have`)
  }
  // What follows from a provisional paper may only say how it stands.
  if (
    pack.rules.includes(rule) &&
    rule.outcome === undefined &&
    rule.actions === undefined &&
    rule.notice === undefined &&
    rule.compels === undefined &&
    rule.clock === undefined &&
    rule.excepts === undefined &&
    rule.conflict === undefined &&
    rule.drops_actions === undefined
  )
    mistakes.push(`${rule.id} has no effect: say an outcome, an action, a notice, a clock or what it excepts`)
  return mistakes
}

/** A rule that can never speak: no paper fits its selector, its time has no day, or an exception always takes it away. */
function unreachable(rule: Rule, pack: PackData): string[] {
  if (rule.on.countries_not !== undefined) return []
  const about = (one: Instrument): boolean =>
    (rule.on.instruments?.includes(one.id) ?? true) &&
    (rule.on.classes?.includes(one.class) ?? true) &&
    !rule.on.not_instruments?.includes(one.id) &&
    !rule.on.abroad_not?.includes(one.abroad.kind)
  const elsewhere = rule.on.instruments?.some(id => !id.startsWith(`${pack.id}.`)) ?? false
  if (!elsewhere && !pack.instruments.some(about))
    return [`${rule.id} can never speak: no instrument fits what it is about`]
  const taker = allRules(pack).find(
    other =>
      other.excepts?.includes(rule.id) &&
      'always' in other.when &&
      other.from === null &&
      other.to === null &&
      JSON.stringify(other.on) === JSON.stringify(rule.on),
  )
  return taker === undefined ? [] : [`${rule.id} can never speak: ${taker.id} always takes it away`]
}

function exceptionCycles(rules: readonly Rule[]): string[] {
  const byId = new Map(rules.map(rule => [rule.id, rule]))
  const cycles: string[] = []
  for (const rule of rules) {
    const seen = new Set<string>()
    const open = [...(rule.excepts ?? [])]
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (id === rule.id) {
        cycles.push(`${rule.id} is, by way of others, an exception to itself`)
        break
      }
      if (seen.has(id)) continue
      seen.add(id)
      open.push(...(byId.get(id)?.excepts ?? []))
    }
  }
  return cycles
}

/** Two rules with the same selector and condition, in force together, that order different things. */
function contradictions(rules: readonly Rule[]): string[] {
  const groups = new Map<string, Rule[]>()
  for (const rule of rules) {
    const key = JSON.stringify([rule.on, rule.when, rule.only_categories ?? null])
    groups.set(key, [...(groups.get(key) ?? []), rule])
  }
  const found: string[] = []
  for (const group of groups.values())
    group.forEach((a, at) => {
      for (const b of group.slice(at + 1)) {
        const ordered = a.excepts?.includes(b.id) || b.excepts?.includes(a.id)
        const together = (a.from ?? '') <= (b.to ?? '9999') && (b.from ?? '') <= (a.to ?? '9999')
        const clash =
          (a.outcome !== undefined && b.outcome !== undefined && a.outcome !== b.outcome) ||
          (a.notice !== undefined && b.notice !== undefined && a.notice.value !== b.notice.value)
        if (!ordered && together && clash)
          found.push(
            `${a.id} and ${b.id} apply to the same facts and order different things: let one name the other as its exception`,
          )
      }
    })
  return found
}

function calendarMistakes(calendar: PackData['calendars'][number], pack: PackData): string[] {
  return calendar.holidays.flatMap(holiday =>
    'table' in holiday && pack.holidays[holiday.table] === undefined
      ? [
          `calendar ${calendar.id} takes the holidays of ${holiday.table}, a table that the pack does not have: run npm run law:holidays`,
        ]
      : [],
  )
}

function provisionalMistakes(one: Provisional, pack: PackData, calendars: Set<string>): string[] {
  const elsewhere = pack.provisional.filter(other => other !== one).flatMap(({ on }) => on.instruments)
  const terms = [one.term, one.longest].filter(term => term !== undefined)
  return [
    ...(one.term === undefined && one.longest !== undefined
      ? [`${one.id} has a longest reading of a term, and no term`]
      : []),
    ...one.on.instruments
      .filter(id => elsewhere.includes(id))
      .map(id => `${one.id}: ${id} waits for two confirmations, and has one state`),
    ...terms
      .filter(({ span, calendar }) =>
        calendar === undefined ? span.business_days !== undefined : !calendars.has(calendar),
      )
      .map(
        ({ calendar }) => `${one.id} counts with ${calendar ?? 'no calendar'}: name one that the pack has`,
      ),
  ]
}

function recognitionMistakes(pack: PackData): string[] {
  return pack.recognition
    .filter(one => !pack.instruments.some(other => other.id === one.instrument))
    .map(one => `a paper is recognised as ${one.instrument}, an instrument that the pack does not have`)
}

/** Every citation in the pack, by the entry that holds it. */
function citationMistakes(pack: PackData): string[] {
  const entries = [
    ...pack.instruments,
    ...pack.rules,
    ...pack.provisional,
    ...pack.constraints,
    ...pack.agreements,
    ...pack.worksheets,
    ...pack.calendars,
  ]
  return entries.flatMap(entry =>
    citesIn(entry).flatMap(cite => {
      const mistake = citationMistake(cite)
      const named = 'id' in entry ? entry.id : entry.name
      return mistake === null ? [] : [`${named}: the citation "${cite}" ${mistake}`]
    }),
  )
}

function citesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(citesIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) =>
    key === 'cite' && typeof part === 'string' ? [part] : citesIn(part),
  )
}

function constraintMistakes(pack: PackData): string[] {
  const rules = new Set(allRules(pack).map(rule => rule.id))
  return pack.constraints.flatMap(one => [
    ...backwards(one.id, one.from, one.to),
    ...one.rules
      .filter(id => !rules.has(id))
      .map(id => `${one.id} says that ${id} carries it out, a rule that the pack does not have`),
  ])
}
