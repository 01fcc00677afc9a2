// What the evaluator says about one demand line: outcome, grounds, duties and times, each with its citation.
import type { OpenQuestion, Provenance } from './counsel/counsel-answer.ts'
import type { Path } from './facts/fact-catalogue.ts'
import type { Category } from './facts/facts.ts'
import type {
  Compulsion,
  Confidence,
  Instrument,
  NoticeValue,
  Outcome,
  Worksheet,
} from './pack-format/pack-schema.ts'
import type { ProvisionalState } from './pack-format/provisional-states.ts'

export type PackRef = { id: string; version: string; hash: string }

export type Finding = {
  /** The id of the rule, or `<instrument>#<check>` for what an instrument's own entry decides. */
  rule: string
  /** Step 1–10 of the decision order. */
  step: number
  citation: string
  /** One sentence with the facts filled in. */
  why: string
  /** What it does to the categories; null where it only orders or notes something. */
  outcome: Outcome | null
  categories: Category[]
  /** The facts that it asked for, so that a reader sees where the paper states each. */
  facts: Path[]
  /** What it orders apart from an outcome, in a word. */
  effect: string | null
  confidence: Confidence
  pack: PackRef
}

export type ComputedClock = { id: string; rule: string; due: string | null; steps: string[]; cite: string }

export type CategoryAnswer = {
  category: Category
  outcome: Outcome
  compulsion: { value: Compulsion['value']; act: Compulsion['act']; cite: string; why: string }
  findings: string[]
}

export type Notice = {
  value: NoticeValue
  /** Last day on which notice is forbidden; null = no end known. */
  until: string | null
  whom: string
  by: string
  /** Where the authority must tell: whether the provider may too; absent: it must not. `open`: a stated secrecy leaves it to counsel. */
  provider?: 'may' | 'must_not' | 'open'
  cite: string
  /** Where the pack leaves it open and counsel answered for every paper of this kind. */
  counsel?: Provenance
  /** Everyone the law says something about, in its own words. */
  duties: Instrument['tell']
}

/** A duty of silence: what it rests on, how long it binds, who may be told all the same. Days are inclusive. */
export type Secrecy = {
  /** `order`: of its own; `statute`: in the paper's law; `request`: words in a letter, which are not binding. */
  source: 'order' | 'statute' | 'request' | 'none' | 'unknown'
  instrument: string | null
  from: string | null
  until: string | null
  firstFreeDay: string | null
  /** How long it may last, and when it ends by itself, in the pack's words. */
  length: string
  ends: string
  mayTell: Instrument['tell']
  /** The day to look again at a silence that states no end. */
  review: string | null
  contest: 'by_default' | 'by_reciprocal_notice' | 'no'
  cite: string
}

export type Conflict = {
  law: string
  route: string
  rule: string
  /** Who may move, whose law counts, what moving suspends; null where the pack does not say. */
  movers: string[] | null
  governments: string | null
  suspends: string | null
  worksheet: Worksheet | null
  packs: PackRef[]
}

export type OpenChallenge = {
  kind: string
  forum: string
  deadline: string | null
  /** How the day was reached, in words; empty where none was. */
  steps: string[]
  deadlineText: string
  suspensiveEffect: string
  suspends: string
  cite: string
  /** When the entry applies and what it leaves open, in the pack's words; null where it says nothing. */
  note: string | null
}

/** A paper that somebody has to confirm after it was made. `confirmBy`: a day or a moment, by the shortest reading of the term. */
export type ProvisionalAnswer = {
  state: ProvisionalState | 'unknown'
  confirmBy: string | null
  by: string
  rule: string
  cite: string
}

export type MissingFact = { fact: string; question: string; ask: string }

export type Answer = {
  outcome: Outcome
  perCategory: CategoryAnswer[]
  findings: Finding[]
  actions: string[]
  notice: Notice
  /** Hours that the provider's policy lets a notice wait which the law merely permits; 0 without such a policy. */
  noticeWaitsHours: number
  secrecy: Secrecy
  deadline: { rule: string; due: string | null; steps: string[]; cite: string } | null
  clocks: ComputedClock[]
  challenges: OpenChallenge[]
  /** What the law leaves open to the customer itself; absent in answers from before it was read. */
  customerChallenges?: OpenChallenge[]
  wouldSuffice: { category: Category; instruments: string[] }[]
  counting: {
    how: string
    width: Instrument['counting']['width']
    delay: string | null
    cite: string
    counsel?: Provenance
  }
  /** What the pack leaves open for every paper of this kind and no answer of counsel serves for; absent where none. */
  askCounsel?: OpenQuestion[]
  followUp: Instrument['follow_up']
  /** Absent where nothing has to be confirmed afterwards. */
  provisional?: ProvisionalAnswer
  missing: MissingFact[]
  conflicts: Conflict[]
  packs: PackRef[]
}
