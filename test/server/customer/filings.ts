// For tests alone: what was filed against a demand, and what became of it.
import type { DataOf, NewEvent } from '../../../src/domain/registry/event.ts'

export function filed(
  matter: string,
  more: Partial<DataOf<'ChallengeFiled'>> = {},
): Extract<NewEvent, { kind: 'ChallengeFiled' }> {
  return {
    kind: 'ChallengeFiled',
    matter: null,
    data: {
      challenge: 'c1',
      challengeKind: 'motion_to_quash_or_modify',
      about: 'production',
      matters: [matter],
      forum: 'District Court of Travis County',
      filedOn: '2026-11-25',
      deadline: null,
      law: null,
      effect: 'by_statute',
      cite: '18 USC 2703(d)',
      document: null,
      note: 'privileged',
      ...more,
    },
  }
}

export function step(what: 'ruling' | 'appeal', result: 'denied' | null): NewEvent {
  return {
    kind: 'ChallengeStepRecorded',
    matter: null,
    data: { challenge: 'c1', step: what, on: '2026-11-26', result, document: null, note: '' },
  }
}
