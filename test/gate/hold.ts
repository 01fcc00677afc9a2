// For tests: holds as an analyst signs them, and a source that keeps what it is told to.

import { randomBytes } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import type { OrderRow } from '../../src/gate/boxes.ts'
import type { OrderKind } from '../../src/gate/checks/order.ts'
import {
  encodeHold,
  encodeHoldEnd,
  type Hold,
  type HoldEnd,
  type HoldPart,
  holdDigest,
  holdEndDigest,
  holdEndFormat,
  holdFormat,
} from '../../src/seal/hold.ts'
import type { Holding } from '../../src/sources/protocol.ts'
import type { Lie } from './passkey.ts'
import type { Person, World } from './world.ts'

export type HoldActs = {
  hold(change?: Partial<Hold>): Hold
  holdOrder(hold: Hold, change?: { by?: Person; lie?: Lie; signed?: Hold }): Promise<OrderRow>
  holdEnd(change?: Partial<HoldEnd>): HoldEnd
  endHoldOrder(end: HoldEnd, change?: { by?: Person; lie?: Lie; signed?: HoldEnd }): Promise<OrderRow>
}

export function holdActs(
  gateKey: string,
  analyst: Person,
  order: (kind: OrderKind, subject: string, payload: object) => Promise<OrderRow>,
): HoldActs {
  return {
    hold: (change = {}) => ({ ...baseHold(gateKey), ...change }),
    holdOrder: (hold, { by = analyst, lie, signed = hold } = {}) =>
      order('hold', hold.id, {
        kind: 'hold',
        hold: Buffer.from(encodeHold(hold)).toString(),
        assertion: by.passkey.answer(holdDigest(signed), lie),
      }),
    holdEnd: (change = {}) => ({ ...baseHoldEnd(gateKey), ...change }),
    endHoldOrder: (end, { by = analyst, lie, signed = end } = {}) =>
      order('end_hold', end.id, {
        kind: 'end_hold',
        end: Buffer.from(encodeHoldEnd(end)).toString(),
        assertion: by.passkey.answer(holdEndDigest(signed), lie),
      }),
  }
}

export const heldPart: HoldPart = {
  source: 'mail',
  account: 'acct-ada',
  categories: ['traffic'],
  from: '2026-03-01T00:00:00.000Z',
  to: '2026-04-01T00:00:00.000Z',
}

const signedNow = {
  demand: 'D-7QK2M9XW',
  by: 'person-analyst',
  at: '2026-11-25T11:59:00.000Z',
  expiresAt: '2026-11-25T12:10:00.000Z',
}

function baseHold(gate: string): Hold {
  const id = randomBytes(16).toString('hex')
  return { v: holdFormat, id, gate, parts: [heldPart], until: '2027-02-23', ...signedNow }
}

function baseHoldEnd(gate: string): HoldEnd {
  const id = randomBytes(16).toString('hex')
  return { v: holdEndFormat, id, hold: '00'.repeat(16), gate, ...signedNow }
}

export function holdingIn(state: World['source'], held: Map<string, HoldPart[]>): Holding {
  return {
    hold: async (_token, hold, part) => {
      state.onHold?.('hold', hold)
      const known = held.get(hold) ?? []
      if (!known.some(one => isDeepStrictEqual(one, part))) held.set(hold, [...known, part])
      return { items: 3, bytes: null }
    },
    release: async (_token, hold) => {
      state.onHold?.('release', hold)
      held.delete(hold)
    },
  }
}
