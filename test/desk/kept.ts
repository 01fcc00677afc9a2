// Demands of which something stays set apart although nobody asks for it any more.

import type { LineDecision } from '../../src/domain/decision/events.ts'
import type { Command } from '../../src/domain/registry/command.ts'
import { must, people, type Stream, walkTo } from './road.ts'

/** The agency withdrew what was redirected: what was set apart is let go; or (`refused`) the gate could not. */
export function keptOn(refused: boolean): Stream {
  const stream = walkTo(
    'determine',
    refused ? 'd-note_hold_end' : 'd-end_hold',
    refused ? 'D-5RD8' : 'D-5RD9',
  )
  const lines = stream.state!.assessment!.lines.map(
    ({ ask, category, account }): LineDecision => ({
      ...{ ask, category, account, decision: 'redirect', ground: 'tenant_is_organisation', cite: '' },
      ...{ reason: 'Please ask the customer.', period: null, wouldSuffice: [] },
    }),
  )
  must(stream, people.jonas, { type: 'determine', lines, redirectException: null, notChallenged: null })
  const matters = stream.state!.matters.map(m => m.id)
  const [hold, id, gate] = ['cd'.repeat(16), 'ef'.repeat(16), { kind: 'gate', id: 'gate' }] as const
  const signed = { text: '{}', assertion: {} }
  must(stream, people.mara, {
    type: 'request_hold',
    hold,
    ...signed,
    matters,
    until: '2027-02-23',
  })
  must(stream, gate, { type: 'record_hold', hold, sources: ['old mail store'], items: 41, bytes: null })
  must(stream, people.mara, {
    ...{
      type: 'record_withdrawal',
      how: 'mail',
      from: 'Det. R. Alvarez',
      on: '2026-11-25',
      note: 'Withdrawn.',
    },
    ...{ document: null, asks: [], accounts: [] },
  } as Command)
  if (!refused) return stream
  must(stream, people.mara, { type: 'request_hold_end', hold, id, ...signed })
  must(stream, gate, { type: 'record_gate_refusal', digest: id, code: 'source_failed', detail: '' })
  return stream
}
