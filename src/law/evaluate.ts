// What the law says about one demand line, as of a day. Pure, total, deterministic. Only an instrument's reach can
// make a category sufficient; every other check and rule can take that away and none can give it.

import { chooseActions } from './actions.ts'
import type { Answer, CategoryAnswer, Finding, MissingFact } from './answer.ts'
import type { Applied } from './apply-rules.ts'
import { applyRules } from './apply-rules.ts'
import { openChallenges } from './challenges.ts'
import { checkClass, openToClass } from './class-checks.ts'
import { factsAsked, INAPPLICABLE, LIMITED, PENDING } from './conditions.ts'
import { checkAsked, checkForce, checkIssuer, checkLife, checkReach, checkWeakSource } from './core-checks.ts'
import { type CounselAnswer, openQuestions, provenanceOf, servingAnswer } from './counsel/counsel-answer.ts'
import type { Path } from './facts/fact-catalogue.ts'
import { FACTS, isFactPath } from './facts/fact-catalogue.ts'
import type { Category, Facts } from './facts/facts.ts'
import { CATEGORIES } from './facts/facts.ts'
import { foreignPaper, withForeign } from './foreign/desk.ts'
import type { ReadyInstrument, ReadyRule } from './law-index.ts'
import { lawOf, refOf } from './law-index.ts'
import { noPackAnswer } from './no-pack.ts'
import { answerNotice } from './notice.ts'
import type { Pack } from './pack-format/pack.ts'
import type { Compulsion, Outcome } from './pack-format/pack-schema.ts'
import { PROVISIONAL_STATES } from './pack-format/provisional-states.ts'
import type { CourtDays, DemandReading, Mode } from './reading.ts'
import { fillIn, isHurried, readDemand } from './reading.ts'
import { secrecyOf } from './secrecy.ts'
import { whatWouldSuffice } from './suffice.ts'
import { buildClocks } from './time/clocks.ts'
import { confirmBy } from './time/provisional.ts'

export type Options = {
  mode: Mode
  /** Day of the question (YYYY-MM-DD) where the facts name none; without it, the day of receipt. */
  asOf?: string
  /** The moment of the question, where a term runs in hours. */
  now?: string
  /** Live: whether a named lawyer adopted the packs; or the adopted hash per pack id. */
  adopted?: boolean | Readonly<Record<string, string>>
  courtDays?: CourtDays | undefined
  /** What counsel answered where a pack leaves notice or counting open. */
  counsel?: readonly CounselAnswer[]
}

const RANK: Record<Outcome, number> = { sufficient: 0, needs_review: 1, insufficient: 2 }

/** The worse of two outcomes: insufficient before needs_review before sufficient. */
export function worse(a: Outcome, b: Outcome): Outcome {
  return RANK[a] >= RANK[b] ? a : b
}

/** Answers for any facts that `parseFacts` accepts; never throws for them and never reads a clock. */
export function evaluate(packs: readonly Pack[], facts: Facts, options: Options): Answer {
  const bound = evaluateBound(packs, facts, options)
  const foreign = foreignPaper(packs, facts, options.mode === 'live')
  return foreign === undefined ? bound : withForeign(bound, foreign, bound.packs.length === 0)
}

/** As if the paper's own law bound the entity served. */
function evaluateBound(packs: readonly Pack[], facts: Facts, options: Options): Answer {
  const law = lawOf(packs)
  const home = law.find(facts.instrument)
  if (home === undefined) return noPackAnswer(law, facts)
  const reading = readDemand(law, home, facts, options)
  const { applied, defeats } = applyRules(home, reading)
  const asked = CATEGORIES.filter(category => facts.data_requested.includes(category))
  const life = checkLife(home, reading, defeats)
  const core = [
    ...checkForce(home, reading, defeats),
    ...checkIssuer(home, reading, defeats),
    ...checkWeakSource(home, defeats),
    ...life.findings,
    ...checkAsked(home, asked),
    ...checkReach(home, reading, asked, defeats),
    ...checkClass(home, reading).map(one => ({ ...one, why: fillIn(one.why, reading) })),
  ]
  const findings = [...core, ...applied.map(one => ruleFinding(one, asked, reading))].sort(
    (a, b) => a.step - b.step,
  )
  const perCategory = asked.map(category => answerCategory(category, home, reading, findings, applied))
  addAdoption(perCategory, findings, home, options)
  const outcome = overall(perCategory, findings, asked)
  findings.sort((a, b) => a.step - b.step)
  const { deadline, clocks } = buildClocks(home, reading, applied, life.clock)
  const notice = answerNotice(home, reading, applied, options.counsel)
  return {
    outcome,
    perCategory,
    findings,
    actions: chooseActions(home, outcome, perCategory, applied, life, notice.value, reading),
    notice,
    noticeWaitsHours: 0,
    secrecy: secrecyOf(home, reading, notice),
    deadline,
    clocks,
    challenges: openChallenges('provider', home, reading),
    customerChallenges: openChallenges('customer', home, reading),
    wouldSuffice: whatWouldSuffice(law, home, reading, perCategory),
    counting: counting(home, options.counsel ?? [], reading.today),
    ...askCounsel(home, options.counsel, reading.today, notice),
    followUp: home.instrument.follow_up,
    ...provisionalOf(home, reading),
    missing: missingFacts(
      applied,
      [...undatedPaths(reading), ...life.missing, ...openToClass(home, reading)],
      reading,
    ),
    conflicts: conflictsOf(applied, home, reading),
    packs: packsOf(applied, home),
  }
}

function ruleFinding({ ready, sure }: Applied, asked: Category[], reading: DemandReading): Finding {
  const { rule } = ready
  const only = rule.only_categories
  return {
    rule: rule.id,
    step: rule.step,
    citation: rule.cite,
    why: sure ? fillIn(rule.why, reading) : openQuestion(ready, reading),
    outcome: rule.outcome === undefined ? null : sure ? rule.outcome : 'needs_review',
    categories: only ? asked.filter(category => only.includes(category)) : asked,
    facts: [...ready.asks],
    effect: sure ? effectOf(ready, reading) : 'open question',
    confidence: rule.confidence,
    pack: refOf(ready.pack),
  }
}

/** Why a rule is open: the questions that would decide it, or the exception that may take it away. */
function openQuestion({ rule }: ReadyRule, reading: DemandReading): string {
  const open = new Set(factsAsked(rule.when).flatMap(path => openFacts(path, reading)))
  if (open.size === 0)
    return `This applies unless an exception that is not decided yet applies instead: ${fillIn(rule.why, reading)}`
  return `Not decided until answered: ${[...open].map(path => FACTS[path].question).join(' ')}`
}

function effectOf({ rule }: ReadyRule, reading: DemandReading): string | null {
  if (rule.notice !== undefined) return `notice: ${rule.notice.value}`
  if (rule.compels !== undefined) return `compels: ${rule.compels}`
  if (rule.clock !== undefined) return `clock: ${rule.clock.rule}`
  if (rule.conflict !== undefined) return `conflict with ${fillIn(rule.conflict.law, reading)}`
  if (rule.excepts !== undefined) return `exception to ${rule.excepts.join(', ')}`
  return rule.actions === undefined ? null : `actions: ${rule.actions.join(', ')}`
}

function answerCategory(
  category: Category,
  home: ReadyInstrument,
  reading: DemandReading,
  findings: readonly Finding[],
  applied: readonly Applied[],
): CategoryAnswer {
  const own = findings.filter(finding => finding.outcome !== null && finding.categories.includes(category))
  const outcome = own.reduce<Outcome>(
    (so, finding) => worse(so, finding.outcome ?? 'sufficient'),
    'sufficient',
  )
  const decisive = own.find(finding => finding.outcome === outcome)
  return {
    category,
    outcome,
    compulsion: compulsionOf(category, home, reading, outcome, decisive, applied),
    findings: own.map(finding => finding.rule),
  }
}

/** A paper that fails compels nothing; one that waits for a person is not yet known to compel. */
function compulsionOf(
  category: Category,
  home: ReadyInstrument,
  reading: DemandReading,
  outcome: Outcome,
  decisive: Finding | undefined,
  applied: readonly Applied[],
): CategoryAnswer['compulsion'] {
  const entry = home.instrument.reaches.find(
    one => one.category === category && (one.from ?? '') <= reading.day && reading.day <= (one.to ?? '9999'),
  )
  const base =
    entry &&
    (permitted(entry.compulsion, category, applied, reading) ??
      lowered(entry.compulsion, category, applied, reading))
  const cite = decisive?.citation ?? home.instrument.law.cite
  if (base === undefined) return { value: 'unknown', act: 'disclose', cite, why: 'The pack does not say.' }
  const { value, act, cite: ownCite, why } = base
  if (value === 'required' && outcome === 'insufficient')
    return { value: 'forbidden', act, cite, why: decisive?.why ?? why }
  if (value !== 'forbidden' && outcome !== 'sufficient' && value !== 'permitted')
    return { value: 'unknown', act, cite, why: decisive?.why ?? why }
  if (value === 'permitted' && outcome === 'insufficient')
    return { value: 'forbidden', act, cite, why: decisive?.why ?? why }
  return { value, act, cite: ownCite, why }
}

type Duty = Pick<Compulsion, 'value' | 'act' | 'cite' | 'why'>

/** What no paper compels the law may still let go, for a reason that lies outside of the paper: where that is settled. */
function permitted(
  { value, act }: Compulsion,
  category: Category,
  applied: readonly Applied[],
  reading: DemandReading,
): Duty | undefined {
  const found = applied.find(
    ({ ready: { rule }, sure }) => sure && rule.permits && rule.excepts?.includes(`reach:${category}`),
  )
  if (value !== 'forbidden' || !found) return undefined
  const { cite, why } = found.ready.rule
  return { value: 'permitted', act, cite, why: fillIn(why, reading) }
}

/** What a rule leaves of a duty, the weakest word first; a rule that cannot be decided leaves it unknown. */
function lowered(
  written: Compulsion,
  category: Category,
  applied: readonly Applied[],
  reading: DemandReading,
): Duty {
  if (written.value !== 'required') return written
  let left: Duty = written
  for (const { ready, sure } of applied) {
    const { compels, only_categories: only, cite, why } = ready.rule
    if (compels === undefined || only?.includes(category) === false || left.value === 'unknown') continue
    left = { value: sure ? compels : 'unknown', act: written.act, cite, why: fillIn(why, reading) }
  }
  return left
}

function addAdoption(
  perCategory: CategoryAnswer[],
  findings: Finding[],
  home: ReadyInstrument,
  options: Options,
): void {
  if (options.mode === 'scenario' || isAdopted(home.pack, options.adopted)) return
  const rule = `${home.pack.id}#pack_not_adopted`
  const held = perCategory.filter(one => one.outcome === 'sufficient')
  for (const one of held) {
    one.outcome = 'needs_review'
    one.findings.push(rule)
  }
  findings.push({
    rule,
    step: 2,
    citation: `pack ${home.pack.id} ${home.pack.version}`,
    why: `No lawyer of this provider has adopted pack ${home.pack.id} ${home.pack.version}, so it cannot answer "sufficient".`,
    outcome: 'needs_review',
    categories: held.map(one => one.category),
    facts: [],
    effect: 'pack_not_adopted',
    confidence: 'VERIFIED',
    pack: home.ref,
  })
}

function isAdopted(pack: Pack, adopted: Options['adopted']): boolean {
  if (typeof adopted === 'object') return adopted[pack.id] === pack.hash
  return adopted === true
}

/** The demand as a whole: as bad as its worst category; without one, as its worst finding. */
function overall(perCategory: CategoryAnswer[], findings: Finding[], asked: readonly Category[]): Outcome {
  if (asked.length > 0) return perCategory.reduce<Outcome>((so, one) => worse(so, one.outcome), 'sufficient')
  return findings.reduce<Outcome>((so, one) => worse(so, one.outcome ?? 'sufficient'), 'sufficient')
}

function counting(
  { instrument }: ReadyInstrument,
  counsel: readonly CounselAnswer[],
  today: string,
): Answer['counting'] {
  const { how, width, delay, cite } = instrument.counting
  const said = how === 'unknown' && servingAnswer(counsel, instrument.id, 'counting', today)
  return said
    ? { how: said.value, width, delay, cite, counsel: provenanceOf(said) }
    : { how, width, delay, cite }
}

/** Only where an installation keeps counsel's answers: the packs alone ask nobody. */
function askCounsel(
  { instrument }: ReadyInstrument,
  counsel: readonly CounselAnswer[] | undefined,
  today: string,
  notice: Answer['notice'],
): Pick<Answer, 'askCounsel'> {
  if (counsel === undefined) return {}
  const settled = notice.value !== 'needs_review'
  const open = openQuestions(counsel, instrument, today).filter(
    ({ question }) => question !== 'notice' || !settled,
  )
  return open.length === 0 ? {} : { askCounsel: open }
}

function provisionalOf(home: ReadyInstrument, reading: DemandReading): Pick<Answer, 'provisional'> {
  const state = reading.value('provisional')
  if (home.provisional === null || state === INAPPLICABLE) return {}
  const { entry } = home.provisional
  const { by, rule, cite } = entry
  const known = state === 'late' ? 'doubtful' : (PROVISIONAL_STATES.find(one => one === state) ?? 'unknown')
  return { provisional: { state: known, confirmBy: confirmBy(entry, reading), by, rule, cite } }
}

export const undatedPaths = ({ undated }: DemandReading): Path[] => (undated === null ? [] : [undated])

/** What must be known before an open rule can be decided. */
function missingFacts(
  applied: readonly Applied[],
  more: readonly Path[],
  reading: DemandReading,
): MissingFact[] {
  const paths = new Set<Path>(more.flatMap(path => openFacts(path, reading)))
  for (const { ready, sure } of applied) {
    if (sure || !ready.decides) continue
    for (const path of factsAsked(ready.rule.when))
      for (const open of openFacts(path, reading)) paths.add(open)
  }
  return [...paths].map(path => ({ fact: path, question: FACTS[path].question, ask: FACTS[path].ask }))
}

/** The stated facts still unknown behind a path: a derived one by what it follows from, a part by its whole. */
export function openFacts(path: Path, reading: DemandReading): Path[] {
  if (!isOpen(path, reading)) return []
  // Whether a confirmation was needed at all is asked before the confirmation.
  if (reading.value(path) === PENDING && isHurried(reading) === 'unknown')
    return reading.haste.filter(one => reading.value(one) === undefined)
  return (path === 'provisional' ? behindProvisional(reading) : statedBehind(path))
    .filter(base => isOpen(base, reading))
    .map(base => {
      const whole = base.slice(0, Math.max(0, base.indexOf('.')))
      return isFactPath(whole) && reading.value(whole) === undefined ? whole : base
    })
}

/** Whether it had to be confirmed at all is asked before whether it was. */
function behindProvisional(reading: DemandReading): Path[] {
  if (reading.home.provisional === null) return []
  const { entry, holds } = reading.home.provisional
  return holds(reading) === 'unknown' ? factsAsked(entry.when) : [entry.asks]
}

function isOpen(path: Path, { value }: DemandReading): boolean {
  const known = value(path)
  return known === undefined || known === PENDING || (known === null && LIMITED.has(path))
}

function statedBehind(path: Path): Path[] {
  if (path === 'customer.home' || path === 'customer.agreement')
    return ['customer.residence', 'customer.country']
  if (path === 'agreement.status') return ['agreement']
  if (path === 'requester.bodies') return ['requester.body']
  return FACTS[path].kept === 'derived' ? [] : [path]
}

function conflictsOf(
  applied: readonly Applied[],
  home: ReadyInstrument,
  reading: DemandReading,
): Answer['conflicts'] {
  const conflicts: Answer['conflicts'] = []
  for (const { ready } of applied) {
    const { conflict, id } = ready.rule
    if (conflict === undefined) continue
    conflicts.push({
      law: fillIn(conflict.law, reading),
      route: conflict.route,
      rule: id,
      movers: conflict.movers ?? null,
      governments: conflict.governments ?? null,
      suspends: conflict.suspends ?? null,
      worksheet: ready.pack.worksheets.find(one => one.id === conflict.worksheet) ?? null,
      packs: ready.pack.id === home.pack.id ? [home.ref] : [home.ref, refOf(ready.pack)],
    })
  }
  return conflicts
}

function packsOf(applied: readonly Applied[], home: ReadyInstrument): Answer['packs'] {
  const refs = new Map([[home.ref.id, home.ref]])
  for (const { ready } of applied) refs.set(ready.pack.id, refOf(ready.pack))
  return [...refs.values()]
}
