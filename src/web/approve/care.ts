// What the server says is unusual about a demand, in the reader's words. Names, reasons and refusals stand as they are on record.
import type { Care, CareTitle } from '../../api/approve/pending.ts'
import { longDay } from '../../words/when.ts'
import type { ApproveWords } from './approve-words.ts'
import type { Unusual } from './authorisation-words.ts'

/** The same without the words on record, as a list tells it. */
export function careTitle(say: ApproveWords, { kind, name = '', hours = 0 }: CareTitle): string {
  if (kind === 'check') return checkWords(say, name)
  if (kind === 'due_soon') return say('care.due_soon', { n: hours })
  return say(`care.${kind}`)
}

export function careWords(say: ApproveWords, care: Care): Unusual {
  const plain = (kind: PlainCare) => ({ what: say(`care.${kind}`), why: say(`care.${kind}.why`) })
  switch (care.kind) {
    case 'check':
      return { what: checkWords(say, care.name), why: care.detail }
    case 'duplicate':
      return { what: say('care.duplicate'), why: say('care.duplicate.why', { references: care.references }) }
    case 'emergency_lane': {
      const { by, who, what } = care
      return { what: say('care.emergency_lane'), why: say('care.emergency_lane.why', { by, who, what }) }
    }
    case 'policy_lane':
      return { what: say('care.policy_lane'), why: say('care.policy_lane.why', { by: care.by }) }
    case 'duty_unknown': {
      const { reason, cite } = care
      return {
        what: say('care.duty_unknown'),
        why: say('care.duty_unknown.why', { reason: cited(say, reason, cite) }),
      }
    }
    case 'challenge':
      return {
        what: say(care.tenants ? 'care.tenants_challenge' : 'care.challenge'),
        why: challengeWhy(say, care),
      }
    case 'objection_again': {
      const { by, why } = care
      return {
        what: say('care.objection_again'),
        why: say('care.objection_again.why', { by, why, day: longDay(care.at.slice(0, 10), say.language) }),
      }
    }
    case 'given_again':
      return {
        what: say('care.given_again'),
        why: say('care.given_again.why', { by: care.by, why: care.why }),
      }
    case 'not_redirected': {
      const ground = say.of('exception', `${care.ground}.short`)
      const why = say('care.not_redirected.why', { ground, note: care.note })
      return { what: say('care.not_redirected'), why }
    }
    case 'gate_refused':
      return { what: say('care.gate_refused'), why: care.detail }
    case 'due_soon':
      return { what: say('care.due_soon', { n: care.hours }), why: say('care.due_soon.why') }
    default:
      return plain(care.kind)
  }
}

type PlainCare = Exclude<
  Care['kind'],
  | 'check'
  | 'duplicate'
  | 'emergency_lane'
  | 'policy_lane'
  | 'duty_unknown'
  | 'challenge'
  | 'given_again'
  | 'not_redirected'
  | 'gate_refused'
  | 'due_soon'
>

/** The words of a decision with what they stand on; the words alone where nothing is cited. */
export function cited(say: ApproveWords, reason: string, cite: string): string {
  return cite.trim() === '' ? reason : say('reason.cited', { reason, cite })
}

/** A check that the machine made has a word of its own; what a person named stands as it is on record. */
function checkWords(say: ApproveWords, name: string): string {
  return say('care.check', { name: say.of('check', name) })
}

function challengeWhy(
  say: ApproveWords,
  { forum, decided }: Extract<Care, { readonly kind: 'challenge' }>,
): string {
  return decided === null
    ? say('care.challenge.why', { forum })
    : say('care.challenge.decided', { forum, why: decided })
}
