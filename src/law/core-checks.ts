// The checks that every instrument has by its own entry: in force, issued by the right body, reaching the category,
// not lapsed, resting on a source that was read. Each may be softened by a rule that names it as its exception.
import type { ComputedClock, Finding } from './answer.ts'
import type { Defeats } from './apply-rules.ts'
import { factsAsked } from './conditions.ts'
import type { Path } from './facts/fact-catalogue.ts'
import { FACTS } from './facts/fact-catalogue.ts'
import type { Category } from './facts/facts.ts'
import type { ReadyInstrument } from './law-index.ts'
import type { Confidence, Life, Outcome } from './pack-format/pack-schema.ts'
import type { DemandReading } from './reading.ts'
import { fillIn } from './reading.ts'
import { shiftDate } from './time/calendar.ts'

export type LifeResult = {
  findings: Finding[]
  actions: string[]
  clock: ComputedClock | null
  missing: Path[]
  /** A duty to keep has ended: the answer is a release, not a refusal. */
  released: boolean
}

type Draft = {
  check: string
  step: number
  cite: string
  why: string
  outcome: Outcome
  categories: Category[]
  confidence?: Confidence
}

/** What each of these checks reads of the paper. */
const FACTS_OF: Readonly<Record<string, readonly Path[]>> = {
  in_force: ['received_on'],
  issuer: ['requester.body'],
  reach: ['data_requested'],
  life: ['received_on', 'issued'],
}

function found(home: ReadyInstrument, draft: Draft): Finding {
  return {
    rule: `${home.instrument.id}#${draft.check}`,
    step: draft.step,
    citation: draft.cite,
    why: draft.why,
    outcome: draft.outcome,
    categories: draft.categories,
    facts: [...(FACTS_OF[draft.check.split(':')[0] ?? ''] ?? [])],
    effect: null,
    confidence: draft.confidence ?? home.instrument.confidence,
    pack: home.ref,
  }
}

/** A refusal that an exception takes away is not said; one that it may take away becomes a question. */
function softened(defeats: Defeats, check: string, outcome: Outcome): Outcome | null {
  const defeat = defeats.get(check)
  if (defeat === 'surely') return null
  return defeat === 'perhaps' && outcome === 'insufficient' ? 'needs_review' : outcome
}

/** Step 2: was the instrument's law in force on the day of receipt, or on the other day that it names? */
export function checkForce(home: ReadyInstrument, reading: DemandReading, defeats: Defeats): Finding[] {
  const { law, name } = home.instrument
  const early = law.from !== null && reading.day < law.from
  const late = law.to !== null && reading.day > law.to
  // What came before the law began was made before it too; any other paper may be of another day than it came.
  if (reading.undated !== null && !early) return [undatedFinding(home, reading, reading.undated)]
  if (!early && !late) return []
  const refused = early ? law.before === 'not_law' : law.after === 'not_law'
  const outcome = softened(defeats, 'in_force', refused ? 'insufficient' : 'needs_review')
  if (outcome === null) return []
  const said = early
    ? (law.why_before ??
      `${name}: the law in the pack applies from ${law.from}. The paper came before that, on {received_day}${refused ? '' : ', and an earlier version of the law may cover it'}.`)
    : (law.why_after ??
      `${name}: the law ended on ${law.to}. The paper came later, on {received_day}${refused ? '' : ': only a savings rule can make it valid'}.`)
  return [
    found(home, {
      check: 'in_force',
      step: 2,
      cite: law.cite,
      why: fillIn(said, reading),
      outcome,
      categories: askedOf(reading),
    }),
  ]
}

function undatedFinding(home: ReadyInstrument, reading: DemandReading, path: Path): Finding {
  return found(home, {
    check: 'in_force',
    step: 2,
    cite: home.instrument.law.cite,
    why: `Not decided until answered: ${FACTS[path].question} (That day says which law counts.)`,
    outcome: 'needs_review',
    categories: askedOf(reading),
  })
}

const askedOf = (reading: DemandReading): Category[] => reading.facts.data_requested

/** Step 4: does the body that the paper names contradict the body that the law demands? */
export function checkIssuer(home: ReadyInstrument, reading: DemandReading, defeats: Defeats): Finding[] {
  const { issuer, law, name } = home.instrument
  const bodies = reading.value('requester.bodies') as string[]
  if (bodies.some(body => issuer.classes.includes(body))) return []
  // Even where any body may issue the paper, an unknown body is asked about, and so is a private one that is no party's paper.
  const isPublic = issuer.independent === 'no' ? bodies.length > 0 : bodies.some(body => body !== 'private')
  if (issuer.classes.length === 0 && (isPublic || !isFromOutside(home, reading))) return []
  const outcome = softened(defeats, 'issuer', bodies.length === 0 ? 'needs_review' : 'insufficient')
  if (outcome === null) return []
  const why =
    bodies.length === 0
      ? `${name} must be issued by: ${issuer.text}. The paper names "${reading.facts.requester.body}", which is none of these.`
      : `${name} must be issued by: ${issuer.text}. The paper names ${bodies.join(', ').replaceAll('_', ' ')}.`
  return [
    found(home, { check: 'issuer', step: 4, cite: law.cite, why, outcome, categories: askedOf(reading) }),
  ]
}

/** Whether an authority issued the paper, and it is not a duty or a question of the provider's own. */
function isFromOutside({ instrument, pack }: ReadyInstrument, { facts, live }: DemandReading): boolean {
  return (
    pack.bodies.length > 0 &&
    instrument.issuer.independent !== 'n/a' &&
    (live || facts.requester.country !== null)
  )
}

/** A weak source never answers yes by itself. */
export function checkWeakSource(home: ReadyInstrument, defeats: Defeats): Finding[] {
  if (home.instrument.confidence !== 'UNSURE' || defeats.get('unsure') === 'surely') return []
  const why = `${home.instrument.name}: no source was read for what the pack says. Counsel must decide.`
  const everything: Category[] = ['subscriber', 'traffic', 'location', 'content_stored', 'content_realtime']
  return [
    found(home, {
      check: 'unsure',
      step: 2,
      cite: home.instrument.law.cite,
      why,
      outcome: 'needs_review',
      categories: everything,
    }),
  ]
}

/** Step 4: a paper that names no category holds only where it orders no data: a gag, a capability, a hold. */
export function checkAsked(home: ReadyInstrument, asked: readonly Category[]): Finding[] {
  if (asked.length > 0) return []
  const { accessory, class: kind, law, name } = home.instrument
  const holds = accessory || kind === 'preservation'
  const why = holds
    ? `${name} does not name a category of data, so it reaches none.`
    : `${name} does not name a category of data. Find out first what the authority asks for.`
  const outcome = holds ? 'sufficient' : 'needs_review'
  return [found(home, { check: 'asked', step: 4, cite: law.cite, why, outcome, categories: [] })]
}

/** Step 4: does the instrument reach what is asked for, on that day? */
export function checkReach(
  home: ReadyInstrument,
  reading: DemandReading,
  asked: readonly Category[],
  defeats: Defeats,
): Finding[] {
  return asked.flatMap(category => {
    const entry = home.instrument.reaches.find(
      one =>
        one.category === category && (one.from ?? '') <= reading.day && reading.day <= (one.to ?? '9999'),
    )
    const reach = entry?.reach ?? (home.instrument.accessory ? 'no' : 'review')
    const said: Outcome = reach === 'yes' ? 'sufficient' : reach === 'no' ? 'insufficient' : 'needs_review'
    const outcome = softened(defeats, `reach:${category}`, said)
    if (outcome === null) return []
    const sure = entry === undefined ? {} : { confidence: entry.compulsion.confidence }
    const words = category.replace('_', ' ')
    const verb = reach === 'yes' ? 'reaches' : reach === 'no' ? 'does not reach' : 'does not by itself settle'
    const why = `${home.instrument.name} ${verb} ${words}: ${entry?.compulsion.why ?? 'the pack records nothing.'}`
    const cite = entry?.compulsion.cite ?? home.instrument.law.cite
    return [
      found(home, {
        check: `reach:${category}`,
        step: 4,
        cite,
        why,
        outcome,
        categories: [category],
        ...sure,
      }),
    ]
  })
}

const NO_LIFE: LifeResult = { findings: [], actions: [], clock: null, missing: [], released: false }

/** Step 10: a hold that has ended, a paper that went stale. The first entry whose condition holds is the one. */
export function checkLife(home: ReadyInstrument, reading: DemandReading, defeats: Defeats): LifeResult {
  if (defeats.get('life') === 'surely') return NO_LIFE
  for (const { life, holds } of home.lives) {
    const truth = holds(reading)
    if (truth === false) continue
    if (truth === 'unknown') return openLife(home, reading, life, factsAsked(life.when ?? { always: true }))
    return measureLife(home, reading, life)
  }
  return NO_LIFE
}

/** A period that cannot be measured yet: the facts that choose it and the day it starts with are asked for. */
function openLife(
  home: ReadyInstrument,
  reading: DemandReading,
  life: Life,
  chosenBy: readonly Path[],
): LifeResult {
  const missing = [...chosenBy, life.from].filter(path => reading.value(path) == null)
  const asked = missing.map(path => FACTS[path].question).join(' ')
  const why = `Not decided until answered: ${asked} (${life.rule})`
  const finding = lifeFinding(home, reading, life, 'needs_review', why)
  return { findings: [finding], actions: [], clock: null, missing, released: false }
}

function lifeFinding(
  home: ReadyInstrument,
  reading: DemandReading,
  life: Life,
  outcome: Outcome,
  why: string,
): Finding {
  return found(home, {
    check: 'life',
    step: 10,
    cite: life.cite,
    why,
    outcome,
    categories: askedOf(reading),
  })
}

function measureLife(home: ReadyInstrument, reading: DemandReading, life: Life): LifeResult {
  const start = startOf(reading, life)
  // Without a date, nobody knows whether the paper is in time or when a hold began.
  if (start === null || (start === undefined && reading.live)) return openLife(home, reading, life, [])
  if (typeof start !== 'string') return NO_LIFE
  // A hold may have been extended, shortened or ended by an act that is not looked up yet.
  const open = [life.stated_by, life.extension?.by, life.endless_by?.fact, life.measured_on]
    .filter(path => path !== undefined)
    .filter(path => reading.live && reading.value(path) === undefined)
  const stated = life.stated_by === undefined ? undefined : reading.value(life.stated_by)
  const tooLong = typeof stated === 'number' && stated > life.days
  const days = typeof stated === 'number' && !tooLong && stated > 0 ? Math.floor(stated) : life.days
  const first = shiftDate(start.slice(0, 10), { days })
  const steps = [
    `starts with ${start.slice(0, 10)}, not counted`,
    `${days} days later: ${first} (${life.cite})`,
  ]
  const findings: Finding[] = []
  if (tooLong)
    findings.push(
      lifeFinding(
        home,
        reading,
        life,
        'needs_review',
        `The paper asks for ${stated} days. The law allows ${life.days} (${life.rule}).`,
      ),
    )
  if (open.length > 0)
    findings.push(
      lifeFinding(
        home,
        reading,
        life,
        'needs_review',
        `It is not known yet how long this lasts (${life.rule}).`,
      ),
    )
  const longer = extend(home, reading, life, first, steps)
  const why = life.lapsed.why.replaceAll(`{${life.from}}`, start.slice(0, 10))
  const told = { ...life, lapsed: { ...life.lapsed, why } }
  return { ...settle(home, reading, told, findings, longer, steps), missing: open }
}

/** A paper is as old as its oldest date: an order made long ago is not fresh because a later day stands on its face. */
function startOf({ value }: DemandReading, { kind, from }: Life): unknown {
  if (kind === 'hold' || (from !== 'issued' && from !== 'order_made')) return value(from)
  const made = [value('issued'), value('order_made')].filter(one => typeof one === 'string').sort()
  return made[0] ?? value(from)
}

type Longer = { end: string | null; findings: Finding[]; actions: string[] }

function extend(
  home: ReadyInstrument,
  reading: DemandReading,
  life: Life,
  first: string,
  steps: string[],
): Longer {
  const longer: Longer = { end: first, findings: [], actions: [] }
  const { extension, endless_by: endless } = life
  const by = extension === undefined ? null : reading.value(extension.by)
  if (extension !== undefined && typeof by === 'string') {
    if (by <= first) {
      longer.end = shiftDate(first, { days: extension.days })
      if (life.kind === 'hold') longer.actions.push('keep_hold')
      steps.push(`extended on ${by}: ${extension.days} more days, to ${longer.end} (${extension.rule})`)
    } else {
      const { late } = extension
      longer.findings.push(lifeFinding(home, reading, life, late.outcome, fillIn(late.why, reading)))
      longer.actions.push(...late.actions)
    }
  }
  const on = endless === undefined ? null : reading.value(endless.fact)
  if (endless !== undefined && typeof on === 'string' && longer.end !== null && on <= longer.end) {
    steps.push(`from ${on} there is no fixed end: ${endless.why}`)
    longer.end = null
    longer.actions.push(...endless.actions)
  }
  return longer
}

function settle(
  home: ReadyInstrument,
  reading: DemandReading,
  life: Life,
  findings: Finding[],
  longer: Longer,
  steps: string[],
): LifeResult {
  const measured = reading.value(life.measured_on)
  const actions = [...longer.actions]
  const all = [...findings, ...longer.findings]
  const over = longer.end !== null && typeof measured === 'string' && measured.slice(0, 10) > longer.end
  if (over) {
    all.push(
      lifeFinding(
        home,
        reading,
        life,
        'insufficient',
        `${fillIn(life.lapsed.why, reading)} The period ended on ${longer.end}.`,
      ),
    )
    actions.push(...life.lapsed.actions)
  }
  const clock: ComputedClock = {
    id: `${home.instrument.id}#life`,
    rule: life.rule,
    due: longer.end,
    steps,
    cite: life.cite,
  }
  return { findings: all, actions, clock, missing: [], released: over && life.kind === 'hold' }
}
