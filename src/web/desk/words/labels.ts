// The closed lists of the domain in the glossary's words, as the desk shows them. Each table is total: a value that the glossary lacks
// does not compile.
import type { Step, Turn } from '../../../domain/turn/step.ts'
import { PROCESSES } from '../../../ledger/code-book.ts'
import {
  challengeAims,
  challengeKinds,
  challengeSteps,
  channels,
  clearanceOutcomes,
  dataCategories,
  decisions,
  demandRelations,
  docketFindings,
  extensionSteps,
  type Ground,
  grounds,
  notDemandReasons,
  outcomes,
  paperRoles,
  prolongations,
  redirectExceptions,
  redirectOutcomes,
  rulingResults,
  secrecyCovers,
  skipReasons,
  suspensiveEffects,
  tenantAnswers,
  tenantKinds,
  toldFindings,
  widerWays,
} from '../../../vocabulary/closed-lists.ts'
import { inFull, inShort, starting } from './glossary.ts'
import { say } from './shared-words.ts'

export const categoryWords = inShort('category', dataCategories)
export const decisionWords = inShort('decision', decisions)
export const exceptionWords = inShort('exception', redirectExceptions)
export const groundWords = inFull('ground', Object.values(grounds).flat() satisfies readonly Ground[])
export const redirectOutcomeWords = inFull('redirect_outcome', redirectOutcomes)
export const coverWords = inFull('cover', secrecyCovers)
export const widerWords = inFull('wider', widerWays)
export const prolongationWords = inFull('prolongation', prolongations)
export const clearanceWords = inFull('clearance', clearanceOutcomes)
export const extensionWords = inFull('extension', extensionSteps)
export const docketWords = inFull('docket', docketFindings)
export const toldThereWords = inFull('told_there', toldFindings)
export const skipWords = inFull('skip', skipReasons)
export const notDemandWords = inFull('not_demand', notDemandReasons)
export const answerWords = inFull('answer', tenantAnswers)
export const challengeKindWords = starting(inFull('challenge', challengeKinds))
export const aimWords = inFull('aim', challengeAims)
export const effectWords = inFull('effect', suspensiveEffects)
export const challengeStepWords = inFull('challenge_step', challengeSteps)
export const relationWords = inFull('relation', demandRelations)
export const rulingWords = inFull('ruling', rulingResults)
export const paperRoleWords = inFull('paper_role', paperRoles)
export const tenantKindWords = inFull('tenant_kind', tenantKinds)
export const channelWords = inFull('channel', channels)
export const outcomeWords = inFull('outcome', outcomes)
export const processWords = inFull('counted', PROCESSES)
export const linkWords = inFull('link', ['belongs_to', 'supersedes', 'secrecy_in'])
export const secrecyWords = inFull('secrecy', ['none', 'requested', 'court_order', 'statutory'])
export const assessmentWords = inFull('assessment', ['sufficient', 'insufficient', 'needs_review'])
export const compulsionWords = inFull('compulsion', ['required', 'permitted', 'forbidden', 'unknown'])
export const leafWords = inFull('leaf', ['written', 'included', 'witnessed'])
export const noticeValueWords = inFull('notice_value', [
  'permitted_now',
  'required_now',
  'prohibited',
  'authority_notifies',
  'needs_review',
])

export const stepWords: Record<Step, string> = {
  settle_lane: say('step.settle_lane'),
  confirm_facts: say('step.confirm_facts'),
  confirm_not_demand: say('step.confirm_not_demand'),
  authenticate: say('step.authenticate'),
  callback: say('step.callback'),
  record_danger: say('step.record_danger'),
  confirm_emergency: say('step.confirm_emergency'),
  lookup: say('step.lookup'),
  assess: say('step.assess'),
  determine: say('step.determine'),
  preserve: say('step.preserve'),
  keep: say('step.keep'),
  redirect_letter: say('step.redirect_letter'),
  redirect_answer: say('step.redirect_answer'),
  approve_exception: say('step.approve_exception'),
  read_secrecy: say('step.read_secrecy'),
  confirm_secrecy: say('step.confirm_secrecy'),
  confirm_told: say('step.confirm_told'),
  verify_consent: say('step.verify_consent'),
  check_docket: say('step.check_docket'),
  read_message: say('step.read_message'),
  question: say('step.question'),
  undelivered: say('step.undelivered'),
  secrecy_extension: say('step.secrecy_extension'),
  notify: say('step.notify'),
  post_notice: say('step.post_notice'),
  note_answer: say('step.note_answer'),
  await_clearance: say('step.await_clearance'),
  confirmation: say('step.confirmation'),
  ask_extension: say('step.ask_extension'),
  decide_objection: say('step.decide_objection'),
  told_again: say('step.told_again'),
  window: say('step.window'),
  decide_production: say('step.decide_production'),
  challenge: say('step.challenge'),
  end_secrecy: say('step.end_secrecy'),
  confirm_secrecy_end: say('step.confirm_secrecy_end'),
  confirm_allowed_contact: say('step.confirm_allowed_contact'),
  tell_allowed_contact: say('step.tell_allowed_contact'),
  confirm_secrecy_extension: say('step.confirm_secrecy_extension'),
  prepare: say('step.prepare'),
  sign: say('step.sign'),
  log: say('step.log'),
  collect: say('step.collect'),
  certify: say('step.certify'),
  seal: say('step.seal'),
  release: say('step.release'),
  late_release: say('step.late_release'),
  reseal: say('step.reseal'),
  download: say('step.download'),
  follow_up: say('step.follow_up'),
  end_hold: say('step.end_hold'),
  note_hold_end: say('step.note_hold_end'),
  close: say('step.close'),
  done: say('step.done'),
}

export const turnWords: Record<Turn, string> = {
  ...inFull('role', ['intake', 'analyst', 'counsel', 'approver', 'custodian', 'auditor', 'administrator']),
  ...inFull('turn', ['tenant', 'officer', 'agency', 'court', 'gate', 'log', 'clock', 'nobody']),
}

export function plain(code: string): string {
  return code.replaceAll('_', ' ')
}

/** Things one after another, as a row or a field lists them: "subscriber, traffic". */
export function commas(items: readonly string[]): string {
  return items.join(say('list.comma'))
}

/** The word for a code from outside; a code that this desk does not know yet is shown as it is. */
export function wordFor(table: Readonly<Record<string, string>>, code: string): string {
  return table[code] ?? plain(code)
}
