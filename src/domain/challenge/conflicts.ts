// Where two laws pull apart on a demand: both with what the packs found, the way that they leave open, and what counsel weighs.

import { z } from 'zod'
import { sentence } from '../../kernel/message.ts'
import { refuse } from '../../kernel/refusal.ts'
import type { Answer, Conflict } from '../../law/answer.ts'
import { instrumentOf } from '../decision/instruments.ts'
import { onDemand } from '../registry/act.ts'
import { line, list, prose } from '../registry/input.ts'
import { type Demand, lineKey, matterOf, openLines } from '../registry/state.ts'
import type { Worksheet } from './state.ts'

/** Where a pack has no questions of its own, counsel writes freely under this one. */
export const OWN_QUESTION = 'What weighs for and against producing under these two laws?'

export type ConflictSheet = {
  /** Names the conflict within the demand. */
  readonly rule: string
  readonly law: string
  readonly route: string
  readonly movers: readonly string[]
  readonly governments: string | null
  readonly suspends: string | null
  readonly matters: readonly string[]
  /** The law of the paper, and the law that it runs into. */
  readonly sides: readonly { readonly law: string; readonly findings: readonly SideFinding[] }[]
  readonly clocks: readonly { readonly what: string; readonly due: string | null; readonly cite: string }[]
  readonly title: string | null
  readonly cite: string | null
  readonly questions: readonly { readonly ask: string; readonly cite: string | null }[]
}

type SideFinding = { readonly why: string; readonly citation: string }

export function conflictSheets(d: Demand): ConflictSheet[] {
  const found = openLines(d).flatMap(line => {
    const answer = answerOn(d, lineKey(line))
    const matter = matterOf(d, line)?.id
    const instrument = instrumentOf(d, line)
    return (answer?.conflicts ?? []).map(conflict => ({
      conflict,
      answer: answer as Answer,
      instrument,
      matter,
    }))
  })
  return [...Map.groupBy(found, f => keyOf(f.conflict)).values()].flatMap(same => {
    const [first] = same
    if (!first) return []
    const matters = [...new Set(same.flatMap(s => s.matter ?? []))]
    return [sheet(first, matters)]
  })
}

function keyOf({ rule, law }: Pick<Conflict, 'rule' | 'law'>): string {
  return `${rule}\0${law}`
}

/** Stored whole beside the assessment, as the evaluator gave it. */
function answerOn(d: Demand, line: string): Partial<Answer> | undefined {
  const answers = d.assessment?.answer as Readonly<Record<string, Partial<Answer>>> | null | undefined
  return answers?.[line]
}

type Found = { readonly conflict: Conflict; readonly answer: Partial<Answer>; readonly instrument: string }

function sheet({ conflict: c, answer, instrument }: Found, matters: readonly string[]): ConflictSheet {
  const home = c.packs[0]?.id
  const findings = answer.findings ?? []
  // The finding that opened the conflict speaks of the other law, whichever pack it stands in.
  const there = findings.filter(f => f.rule === c.rule || c.packs.slice(1).some(p => p.id === f.pack.id))
  const here = findings.filter(f => f.pack.id === home && !there.includes(f) && f.outcome !== null)
  const side = (list: typeof findings) => list.map(f => ({ why: f.why, citation: f.citation }))
  return {
    rule: c.rule,
    law: c.law,
    route: c.route,
    movers: c.movers ?? [],
    governments: c.governments,
    suspends: c.suspends,
    matters,
    sides: [
      { law: instrument, findings: side(here) },
      { law: c.law, findings: side(there) },
    ],
    clocks: clocksOf(answer),
    title: c.worksheet?.title ?? null,
    cite: c.worksheet?.cite ?? null,
    questions: c.worksheet?.factors.map(f => ({ ask: f.ask, cite: f.cite })) ?? [
      { ask: OWN_QUESTION, cite: null },
    ],
  }
}

function clocksOf({ deadline, clocks = [] }: Partial<Answer>): ConflictSheet['clocks'] {
  const all = [...(deadline ? [deadline] : []), ...clocks]
  return [...new Map(all.map(x => [x.rule, { what: x.rule, due: x.due, cite: x.cite }])).values()]
}

/** Counsel's latest words on a conflict. */
export function worksheetOf(d: Demand, s: Pick<ConflictSheet, 'rule' | 'law'>): Worksheet | undefined {
  return d.worksheets.findLast(w => keyOf(w) === keyOf(s))
}

export const answerWorksheet = onDemand({
  type: 'answer_worksheet',
  emits: ['WorksheetAnswered'],
  input: {
    rule: line,
    law: prose,
    answers: list(z.strictObject({ ask: prose, answer: prose }), 0, 50),
  },
  who: { staff: ['counsel'], employeesOnly: true },
  decide: ({ rule, law, answers }, d) => {
    const open = conflictSheets(d).find(s => keyOf(s) === keyOf({ rule, law }))
    if (!open)
      return refuse(
        'not_found',
        sentence('deciding.laws_answer_holds_no_such'),
        sentence('borders.ask_law_again_reload'),
      )
    const asked = answers.every(a => open.questions.some(q => q.ask === a.ask))
    if (!asked || answers.every(a => a.answer.trim() === ''))
      return refuse(
        'invalid_input',
        sentence('deciding.no_question_worksheet_answered_answer'),
        sentence('deciding.answer_least_questions'),
      )
    return [{ kind: 'WorksheetAnswered', matter: null, data: { rule, law, answers } }]
  },
})
