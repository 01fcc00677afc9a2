// For tests alone: a demand whose data left in an emergency, so that process has to follow.

import type { Command } from '../../../src/domain/registry/command.ts'
import { type Demand, openLines } from '../../../src/domain/registry/state.ts'
import type { Store } from '../../../src/store/store.ts'
import { officerKey } from '../../call-back.ts'
import { at, callback, cast, NOW, prepare } from '../../given.ts'
import { assessed, comply, determine, facts, paper, receive, reject } from '../../papers/papers.ts'
import { digestFor, travel } from '../../store-road.ts'
import { CALLBACK } from './lanes.ts'

const ACCOUNT = 'anna@acme.example'

export const danger: Command = {
  type: 'record_danger',
  danger: 'death',
  who: 'a girl of nine years',
  what: 'Taken from school by a man who wrote from this account.',
  imminence: 'now',
  whyNow: 'He wrote that she would not see the evening.',
  help: 'locate_person',
  howItHelps: 'The address of the subscriber is where he may hold her.',
  minimum: [
    {
      category: 'subscriber',
      reason: 'Name and address of the man.',
      identifiers: [ACCOUNT],
      period: { from: null, to: null },
    },
  ],
  content: null,
}

/** `byHand`: its paper was brought in and names no address of whoever asks. */
export async function releasedInEmergency(store: Store, { byHand = false } = {}): Promise<Demand> {
  const permits = (d: Demand): Command => {
    const law = assessed(openLines(d))
    const open = { outcome: 'needs_review', compulsion: 'permitted' } as const
    return {
      ...law,
      packs: [`us@1#${'a'.repeat(64)}`],
      lines: law.lines.map(l => (l.category === 'subscriber' ? { ...l, ...open } : l)),
    }
  }
  const { officer, ...read } = facts([ACCOUNT])
  const asked = {
    ...read,
    officer: byHand ? { ...officer, mail: null } : officer,
    instrument: 'us.emergency.disclosure',
  }
  const sent = receive(NOW)
  const brought = { ...sent, sender: { ...sent.sender, address: null }, messageId: null }
  const mark: Command = { type: 'mark_emergency', source: 'person', voluntary: true, note: '' }
  const call: Command = {
    type: 'confirm_emergency',
    supervisor: 'S',
    contact: CALLBACK,
    outcome: 'confirmed',
    note: '',
  }
  return travel(store, 'released', {
    accounts: { [ACCOUNT]: 'acme' },
    ...(byHand ? { receive: { ...brought, documents: [{ ...paper, sha256: 'b'.repeat(64) }] } } : {}),
    instead: {
      confirmed: () => [
        [cast.ines, { type: 'confirm_facts', facts: asked, changed: [] }],
        [cast.ines, mark],
        [cast.mara, danger],
      ],
      called: () => [
        [cast.carl, callback('confirmed')],
        [cast.carl, call],
      ],
      assessed: d => [[cast.mara, permits(d)]],
      determined: () => [
        [cast.carl, determine([{ ...comply('acc1'), ground: 'voluntary_emergency' }, reject('acc1')], false)],
      ],
      prepared: d => [
        [
          cast.mara,
          {
            ...prepare([comply('acc1')], at(50)),
            authorisation: JSON.stringify({ scope: [], recipients: [officerKey] }),
            digest: digestFor(d),
          } as Command,
        ],
      ],
    },
  })
}
