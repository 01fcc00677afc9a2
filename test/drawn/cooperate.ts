// From the state that a drawn history has reached, people and courts who cooperate: each takes the step that is due, a customer
// answers, a court rules, the agency answers, and what waits for a clock waits for the next one.
import { isBeingSigned } from '../../src/domain/decision/being-signed.ts'
import type { LineDecision, LineKey } from '../../src/domain/decision/events.ts'
import { refusedOffers } from '../../src/domain/decision/narrow-state.ts'
import { awaitedMatters } from '../../src/domain/decision/redirect.ts'
import { wentAway } from '../../src/domain/decision/redirect-outcome.ts'
import { untoldAgain } from '../../src/domain/notice/decided-again.ts'
import { isUnanswered } from '../../src/domain/notice/objection.ts'
import { isKeptHere } from '../../src/domain/notice/upheld.ts'
import { isOpenConsent } from '../../src/domain/permitted/consent-state.ts'
import type { Command } from '../../src/domain/registry/command.ts'
import { isProduced, unfetched } from '../../src/domain/registry/production-state.ts'
import {
  assessmentOf,
  type Demand,
  findLine,
  liveAuthorisation,
  type Matter,
  matterOf,
  openLines,
} from '../../src/domain/registry/state.ts'
import { deadlines } from '../../src/domain/turn/deadline.ts'
import { readyLines } from '../../src/domain/turn/line-ready.ts'
import { nextStep } from '../../src/domain/turn/next.ts'
import type { Step } from '../../src/domain/turn/step.ts'
import type { Actor } from '../../src/kernel/actor.ts'
import { isOrganisation } from '../../src/vocabulary/closed-lists.ts'
import {
  callback,
  cast,
  challengeStep,
  copy,
  file,
  openly,
  policy,
  readSecrecy,
  recordLookup,
  requestLookup,
} from '../given.ts'
import { assessed, comply, determine, reject } from '../papers/papers.ts'
import { checkDocket, found, notice, prepare, revoke, sign, toldAgain, verify } from './commands.ts'
import { due } from './due.ts'
import { actors, tenantOf } from './people.ts'
import { first, type Pick } from './pick.ts'
import type { World } from './world.ts'

/** One way to go on; several people may be able to. */
type Way = readonly [by: readonly Actor[], command: Command]

const ROUNDS = 150
const { carl, mara, nils, ada, bo, gate } = cast
const staff = actors.filter(a => a.kind === 'staff')

/** Gives the last step that could not be taken, and what refused it. */
export function cooperate(world: World, pick: Pick, isOver: (d: Demand) => boolean): string {
  let last = ''
  for (let round = 0; round < ROUNDS; round++) {
    world.work()
    const d = world.demand
    if (d.closed || d.notDemand || isOver(d)) break
    if (moved(world, decideAnew(d))) continue
    const { step, turn } = nextStep(d, world.now, policy)
    if (step === 'done') break
    if (moved(world, waysOf(step, world, pick))) continue
    last = `${step} (${turn}): ${whyNot(world, waysOf(step, world, pick))}`
    if (moved(world, waysOut(d, world.now, pick))) continue
    wait(world)
  }
  return last
}

function moved(world: World, ways: readonly Way[]): boolean {
  return ways.some(([by, command]) => by.some(actor => world.take(actor, command)))
}

function whyNot(world: World, ways: readonly Way[]): string {
  const no = ways.flatMap(([by, command]) =>
    by.map(actor => {
      const answer = world.attempt(actor, command)
      return `${command.type} ${answer === null || answer === 'idle' ? answer : answer.code}`
    }),
  )
  return [...new Set(no)].join(', ') || 'no way known'
}

/** Until the next clock; where none runs, a day. */
function wait(world: World): void {
  const next = deadlines(world.demand, policy)
    .map(c => c.dueAt)
    .filter(at => at > world.now)
    .toSorted()[0]
  const day = new Date(Date.parse(world.now) + 86_400_000).toISOString()
  world.now = next && next < day ? next : day
}

/** What hasty people decided otherwise than the law wants is decided again. */
function decideAnew(d: Demand): Way[] {
  if (d.assessment?.factsVersion !== d.factsVersion || liveAuthorisation(d)) return []
  const lines = openLines(d).filter(l => isRequired(d, l) && isWrong(d, l))
  return lines.map(l => [[carl], lawful(d, [l])])
}

export function isRequired(d: Demand, line: LineKey): boolean {
  const law = assessmentOf(d, line)
  return line.account !== null && law?.outcome === 'sufficient' && law.compulsion === 'required'
}

/** Decided, not to be given, and no court, customer or agency stands behind that. */
function isWrong(d: Demand, line: LineKey): boolean {
  const decided = findLine(d.lines, line)
  const m = matterOf(d, line)
  if (!decided || !m || isProduced(d, line) || wentAway(d, m) || isKeptHere(m, line)) return false
  return decided.decision === 'reject' || decided.decision === 'no_data' || isEmpty(decided)
}

function isEmpty({ decision, period }: LineDecision): boolean {
  return decision === 'narrow' && period === null
}

function lawful(d: Demand, lines: readonly LineKey[]): Command {
  const decided = lines.map((l): LineDecision => {
    const line = isRequired(d, l) ? comply(l.account ?? '', l.category) : { ...reject(l.account, l.category) }
    return { ...line, ...l, ...(isRequired(d, l) ? {} : { ground: 'defective_form' as const }) }
  })
  const asked = lines.some(l => isRequired(d, l) && isOrganisation(matterOf(d, l)?.tenantKind ?? 'consumer'))
  return determine(decided, asked)
}

function waysOf(step: Step, { demand: d, now }: World, pick: Pick): Way[] {
  const today = now.slice(0, 10)
  const way = ways[step]?.(d, now, pick)
  if (way) return way
  const known = due[step]?.(d, now)
  if (step === 'challenge') return [...filing(d, today), ...ruling(d, today, pick)]
  return known ? [[[known[0], ...staff], known[1]]] : []
}

const ways: Partial<Record<Step, (d: Demand, now: string, pick: Pick) => Way[]>> = {
  callback: () => [[[carl, nils, mara], callback('confirmed')]],
  lookup: d =>
    d.lookup && !d.lookup.answered ? [[[gate], recordLookup(found(d))]] : [[[mara], requestLookup]],
  assess: d => [[[mara], assessed(openLines(d))]],
  determine: d => [...objectionsOver(d), ...insisted(d), ...determining(d)],
  redirect_answer: renewed,
  read_secrecy: d => unread(d).map(m => [[mara], readSecrecy(m.id, openly)]),
  confirm_secrecy: d => d.matters.map(m => [staff, { type: 'confirm_secrecy', matter: m.id }]),
  verify_consent: d =>
    d.matters.flatMap(m => (isOpenConsent(m.consent) ? [[[carl], verify(m.id, m.consent.consent)]] : [])),
  check_docket: d => [
    [[carl], checkDocket(d)],
    ...d.matters.map((m): Way => [[carl], { ...checkDocket(d), matter: m.id } as Command]),
  ],
  notify: (d, now) => untold(d).map(m => [[mara, carl], notice(m.id, now, 60)]),
  told_again: (d, now, pick) =>
    d.matters.filter(m => untoldAgain(m).length > 0).map(() => one(toldAgain(d, now, pick))),
  window: d => answers(d),
  decide_objection: (d, _, pick) =>
    d.matters
      .filter(m => m.objectionOpen)
      .map(m => [
        [carl],
        { type: 'decide_objection', matter: m.id, decision: pick(['overruled', 'upheld']), reason: 'x' },
      ]),
  note_answer: d =>
    d.matters
      .filter(m => isUnanswered(d, m))
      .map(m => [[carl], { type: 'note_answer', matter: m.id, note: 'Read.' }]),
  prepare: (d, now) => [
    ...(liveAuthorisation(d) ? [one([carl, revoke(d)])] : []),
    ...[readyLines(d, now), ...readyLines(d, now).map(l => [l])].map(
      (lines): Way => [[mara, nils], prepare(d, lines, now)],
    ),
  ],
  download: d =>
    unfetched(d).map(p => [[cast.officer], { type: 'confirm_download', sha256: p.released.sha256 }]),
  sign: d => [[[ada, bo], sign(d)]],
}

function one([by, command]: readonly [Actor, Command]): Way {
  return [[by], command]
}

function unread(d: Demand): readonly Matter[] {
  const none = d.matters.filter(m => m.reading === null)
  return none.length > 0 ? none : untold(d)
}

function untold(d: Demand): readonly Matter[] {
  return d.matters.filter(m => !m.secrecy)
}

/** About whom it was asked, and about nobody whom it was never sent to. */
function renewed(d: Demand): Way[] {
  return [
    [
      [mara, carl],
      {
        type: 'record_redirect_answer',
        outcome: 'renewed_to_us',
        note: 'x',
        exception: { ground: 'agency_renewed_demand', note: 'x' },
        matters: awaitedMatters(d).map(m => m.id),
      },
    ],
  ]
}

/** The agency did not agree to an offer that is being signed: what is signed stands until counsel takes it back. */
function insisted(d: Demand): Way[] {
  return refusedOffers(d).some(n => isBeingSigned(d, n)) ? [one([carl, revoke(d)])] : []
}

function determining(d: Demand): Way[] {
  const signed = liveAuthorisation(d)?.lines ?? []
  const free = openLines(d).filter(l => !findLine(signed, l) && !isProduced(d, l))
  const open = free.filter(l => !findLine(d.lines, l))
  const denied = d.callback?.outcome === 'denied'
  return [open, free].flatMap((lines): Way[] =>
    lines.length === 0
      ? []
      : [
          ...(denied ? [] : [[[carl], lawful(d, lines)] as Way]),
          [
            [carl, mara],
            determine(
              lines.map(l => ({ ...reject(l.account, l.category), ...l, ground: 'defective_form' })),
              false,
            ),
          ],
        ],
  )
}

/** A court overrules what counsel follows, the customer withdraws it, or counsel decides it again. */
function objectionsOver(d: Demand): Way[] {
  return d.matters.flatMap((m): Way[] => {
    if (!openLines(d).some(l => matterOf(d, l)?.id === m.id && isRequired(d, l) && isKeptHere(m, l)))
      return []
    return [[[carl], { type: 'decide_objection_again', matter: m.id, reason: 'x' }]]
  })
}

/** Those that were told and have a word left say that they do not object. */
function answers(d: Demand): Way[] {
  return d.matters
    .filter(m => m.notice && !m.windowEnded && m.answer === null)
    .map(m => [
      [tenantOf(m.tenant)],
      { type: 'answer_notice', matter: m.id, answer: 'no_objection', text: '' },
    ])
}

/** What was decided to be challenged is filed. */
function filing(d: Demand, today: string): Way[] {
  const challenged = d.lines.filter(l => l.decision === 'challenge' && !isProduced(d, l))
  const matters = [...new Set(challenged.flatMap(l => matterOf(d, l)?.id ?? []))]
  const isFiled = (m: string) =>
    d.challenges.some(c => c.about === 'production' && c.open && c.matters.includes(m))
  return matters.filter(m => !isFiled(m)).map(m => [[carl], { ...file('other', [m]), filedOn: today }])
}

/** The court rules on what is open; nobody appeals. */
function ruling(d: Demand, on: string, pick: Pick): Way[] {
  return d.challenges.flatMap((c): Way[] => {
    const step = (s: 'no_appeal' | 'ruling', result: 'denied' | 'granted' | 'partly' | null) =>
      ({ ...challengeStep(c.id, s, result), on: on < c.filedOn ? c.filedOn : on, document: copy }) as Command
    if (!c.open) return c.appealBy ? [[[carl], step('no_appeal', null)]] : []
    return [[[carl], step('ruling', pick(['denied', 'denied', 'partly', 'granted']))]]
  })
}

/** No step says so, and it goes on all the same: a court rules, the agency answers, counsel takes back what cannot be signed. */
function waysOut(d: Demand, now: string, pick: Pick): Way[] {
  const { turn } = nextStep(d, now, policy)
  if (turn === 'court') return ruling(d, now.slice(0, 10), pick)
  if (turn === 'agency') return renewed(d)
  if (turn === 'tenant' || turn === 'clock') return []
  return liveAuthorisation(d) ? [[[carl], revoke(d)]] : []
}

export const firstOf: Pick = first
