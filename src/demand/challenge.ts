// A challenge is a decision, not an omission (promise 4): filing it, what becomes of it, more time in writing, and what counsel
// decides where production falls due all the same.
import { type Challenge, isTenants } from './challenge-state.ts'
import type { CommandOf } from './command.ts'
import { dayIsOver, isBeforeDayOf, isLaterThanToday } from './days.ts'
import type { Context, Decided } from './decide.ts'
import { namesAnother } from './determine.ts'
import type { NewEvent } from './event.ts'
import { lawChallenges } from './open-challenges.ts'
import { type Refusal, refuse } from './refusal.ts'
import type { Demand } from './state.ts'
import { isUnsuspended } from './suspension.ts'
import { aimsOf, type ChallengeAim } from './vocabulary.ts'

export function fileChallenge(command: CommandOf<'file_challenge'>, d: Demand, c: Context): Decided {
  const no = refuseFiling(command, d, c) ?? refuseMatters(command.matters, d) ?? refuseParty(command, d)
  if (no) return no
  const law = command.law && lawOf(command, d)
  if (command.law && !law)
    return refuse(
      'invalid_input',
      'The law’s answer has no such challenge for these customers.',
      'Ask the law again, or file it without the law’s entry: then it suspends nothing by statute.',
      command.law.cite,
    )
  const { type: _, ...data } = command
  const deadline = law?.deadline ?? command.deadline
  // What is filed too late stops nothing by statute; a court may still order a stay.
  const late = deadline !== null && command.filedOn > deadline
  const effect = late && law?.effect === 'by_statute' ? 'by_court_order_only' : (law?.effect ?? 'unknown')
  return [
    {
      kind: 'ChallengeFiled',
      matter: ownMatter(command),
      data: { ...data, challenge: c.newId(), deadline, effect, cite: law?.law.cite ?? '' },
    },
  ]
}

function refuseFiling(command: CommandOf<'file_challenge'>, d: Demand, c: Context): Refusal | null {
  const { challengeKind, about, forum, filedOn, matters } = command
  const aims: readonly ChallengeAim[] = aimsOf[challengeKind]
  if (!aims.includes(about))
    return refuse(
      'invalid_input',
      `This kind of challenge is not about ${about}.`,
      `It is about: ${aims.join(' or ')}.`,
    )
  if (about === 'production' && (d.closed || d.released))
    return refuse(
      'wrong_stage',
      'There is no production left to challenge.',
      'Challenge the secrecy, or a new paper by its own demand.',
    )
  if (command.law && d.assessment?.factsVersion !== d.factsVersion)
    return refuse('not_assessed', 'The law has not been asked about these facts yet.', 'Assess it first.')
  if (forum.trim() === '')
    return refuse('invalid_input', 'Where it was filed is missing.', 'Name the court or authority.')
  if (namesAnother(forum, d, matters))
    return refuse(
      'invalid_input',
      'The forum names an account of another customer.',
      'Write it so that each customer may read it.',
      'promise 10',
    )
  return isLaterThanToday(filedOn, c.now) ? tooLate() : null
}

function tooLate(): Refusal {
  return refuse('invalid_input', 'The day lies in the future.', 'Record it when it has happened.')
}

function refuseMatters(matters: readonly string[], d: Demand): Refusal | null {
  const known = matters.length > 0 && matters.every(id => d.matters.some(m => m.id === id))
  return known && new Set(matters).size === matters.length
    ? null
    : refuse('invalid_input', 'It names no customer of this demand.', 'Choose whom it concerns, each once.')
}

/** Matters are walled from each other: what tenants filed together is recorded for each. */
function refuseParty(command: CommandOf<'file_challenge'>, d: Demand): Refusal | null {
  const { party, matters, document, note } = command
  if (party !== 'tenant') return null
  if (matters.length !== 1)
    return refuse(
      'invalid_input',
      'What a tenant filed itself concerns one tenant.',
      'Record it for each tenant by itself.',
      'promise 10',
    )
  // By statute it may hold production: that it was filed has to be known from somewhere.
  const said = d.matters.some(
    m => m.id === matters[0] && m.parties.some(p => p.answer?.answer === 'has_filed'),
  )
  return document !== null || note.trim() !== '' || said
    ? null
    : refuse(
        'invalid_input',
        'Nothing shows that the tenant filed it.',
        'Add the paper, or write down who said so.',
        'promise 4',
      )
}

/** What a tenant did itself lies under its own matter's key; what the provider did, under the demand's. */
export function ownMatter(c: Pick<Challenge, 'party' | 'matters'>): string | null {
  return isTenants(c) ? (c.matters[0] ?? null) : null
}

/** The pack's entry, where it says the same for each of these customers. */
function lawOf(command: CommandOf<'file_challenge'>, d: Demand) {
  const { law, matters, challengeKind, about } = command
  const each = matters.map(m =>
    lawChallenges(d, [m], command.party).find(x => x.law.kind === law?.kind && x.law.cite === law.cite),
  )
  const [first] = each
  const fits = first?.challengeKind === challengeKind && first.about === about
  if (!first || !fits || each.some(x => x?.effect !== first.effect)) return null
  const deadlines = each.flatMap(x => x?.deadline ?? []).toSorted()
  return { ...first, deadline: deadlines[0] ?? null }
}

export function recordChallengeStep(
  command: CommandOf<'record_challenge_step'>,
  d: Demand,
  c: Context,
): Decided {
  const challenge = d.challenges.find(x => x.id === command.challenge)
  if (!challenge) return noChallenge()
  const no =
    refuseStep(command, challenge) ??
    refuseDay(command, c.now) ??
    refuseAppeal(command, challenge) ??
    refuseStay(command, challenge)
  if (no) return no
  const { type: _, ...data } = command
  return [{ kind: 'ChallengeStepRecorded', matter: ownMatter(challenge), data }]
}

function refuseStep(command: CommandOf<'record_challenge_step'>, challenge: Challenge): Refusal | null {
  const { step, on, result } = command
  if ((step === 'ruling') !== (result !== null))
    return refuse(
      'invalid_input',
      'A ruling needs its result, and another step has none.',
      'Say what was ruled, or choose the step that was taken.',
    )
  if (on < challenge.filedOn)
    return refuse('invalid_input', 'The day lies before the filing.', 'Correct the day.')
  const after = step === 'appeal' || step === 'no_appeal'
  if (after ? challenge.open || challenge.ruling === null : !challenge.open)
    return refuse(
      'wrong_stage',
      challenge.open ? 'There is no ruling to appeal yet.' : 'This challenge has ended.',
      challenge.open ? 'Record the ruling first.' : 'Record an appeal where there is one.',
    )
  if (step === 'stay_ordered' && challenge.about === 'secrecy')
    return refuse(
      'wrong_stage',
      'A challenge of secrecy never suspends production.',
      'File a challenge of the production, and record the stay there.',
      challenge.cite || 'promise 4',
    )
  if (step === 'stay_ended' && challenge.suspendedBy === null)
    return refuse('wrong_stage', 'Nothing is suspended.', 'Reload the demand.')
  const proven = command.document !== null || command.note.trim() !== ''
  if ((step === 'stay_ordered' || step === 'ruling') && !proven)
    return refuse(
      'invalid_input',
      'The order of the court is missing.',
      'Add the paper, or say where it stands.',
    )
  return null
}

/** A hearing alone may be to come. One whose day has passed was held, moved or called off. */
function refuseDay({ step, on }: CommandOf<'record_challenge_step'>, now: string): Refusal | null {
  if (step !== 'hearing_set')
    return !isLaterThanToday(on, now)
      ? null
      : step === 'hearing'
        ? refuse(
            'invalid_input',
            'The day lies in the future.',
            'Record that the hearing is set for that day; its clock runs until then.',
          )
        : tooLate()
  return isBeforeDayOf(on, now)
    ? refuse('invalid_input', 'The day of this hearing has passed.', 'Record that the hearing was held.')
    : null
}

function refuseAppeal(
  { step, on, appealBy }: CommandOf<'record_challenge_step'>,
  challenge: Challenge,
): Refusal | null {
  if (step === 'hearing_off' && challenge.hearingOn === null)
    return refuse('wrong_stage', 'No hearing is set.', 'Reload the demand.')
  if (step === 'no_appeal' && challenge.appealBy === null)
    return refuse('wrong_stage', 'No term to appeal runs.', 'Record an appeal where there is one.')
  if (appealBy === undefined) return null
  if (step !== 'ruling')
    return refuse(
      'invalid_input',
      'A ruling alone has a last day to appeal.',
      'Say what was ruled, or choose the step that was taken.',
    )
  return appealBy < on
    ? refuse('invalid_input', 'The last day to appeal lies before the ruling.', 'Correct the day.')
    : null
}

/** Where a statute suspends production until the ruling, a stay with an end would cut that short. */
function refuseStay({ step, on, until }: CommandOf<'record_challenge_step'>, c: Challenge): Refusal | null {
  if (until === undefined) return null
  if (step !== 'stay_ordered')
    return refuse(
      'invalid_input',
      'A stay alone has a last day on which it holds.',
      'Say that production was stayed, or choose the step that was taken.',
    )
  if (until < on)
    return refuse('invalid_input', 'The last day of the stay lies before its order.', 'Correct the day.')
  return c.suspendedBy === 'statute'
    ? refuse(
        'invalid_input',
        'A statute suspends production until the ruling.',
        'Leave the last day out: the stay ends with the ruling.',
        c.cite || 'promise 4',
      )
    : null
}

/** An order that named a last day is over with it: production waits no longer than it was stayed. */
export function stayEnded(d: Demand, id: string | undefined, now: string): NewEvent[] {
  const c = d.challenges.find(x => x.id === id)
  if (!c?.stayedUntil || c.suspendedBy !== 'court_order' || dayIsOver(c.stayedUntil) > now) return []
  const data = { challenge: c.id, step: 'stay_ended', on: c.stayedUntil, result: null } as const
  return [
    { kind: 'ChallengeStepRecorded', matter: ownMatter(c), data: { ...data, document: null, note: '' } },
  ]
}

/** `until` may have come already: a later record takes the place of an earlier one, and so ends it. */
export function recordExtension(command: CommandOf<'record_extension'>, d: Demand, c: Context): Decided {
  const no = refuseMatters(command.matters, d)
  if (no) return no
  if (d.released) return refuse('wrong_stage', 'The answer has been released.', 'Nothing waits any more.')
  if (command.document === null && command.grantedBy.trim() === '')
    return refuse(
      'invalid_input',
      'An extension counts only in writing.',
      'Add the paper, or say who granted it and where that is written.',
      'promise 4',
    )
  const { type: _, ...data } = command
  return [{ kind: 'ExtensionRecorded', matter: null, data: { ...data, extension: c.newId() } }]
}

export function decideProduction(command: CommandOf<'decide_production'>, d: Demand): Decided {
  const challenge = d.challenges.find(x => x.id === command.challenge)
  if (!challenge) return noChallenge()
  if (d.released || !isUnsuspended(challenge))
    return refuse(
      'wrong_stage',
      'There is nothing to decide: it has ended, or production is suspended.',
      'Reload the demand.',
    )
  if (command.why.trim() === '')
    return refuse('invalid_input', 'A reason in words is missing.', 'Say why.', 'promise 4')
  const { type: _, ...data } = command
  return [{ kind: 'ProductionDecided', matter: null, data }]
}

function noChallenge(): Refusal {
  return refuse('not_found', 'There is no such challenge in this demand.', 'Reload the demand.')
}
