// For tests: keepers of a gate with keys of their own, and their first naming.

import { changePin } from '../../src/gate/pin/proposal.ts'
import type { Keeper } from '../../src/gate/pin.ts'
import { ED25519, encodeVkey, type Signer } from '../../src/ledger/note.ts'
import { makeSigner } from './log.ts'

export type TestKeeper = { keeper: Keeper; signer: Signer }
export type TestKeepers = Record<'kim' | 'lou' | 'max', TestKeeper>

export function makeKeeper(id: string, change: Partial<Keeper> = {}): TestKeeper {
  const signer = makeSigner(`keeper.${id}`, ED25519)
  const keeper = { keeper: id, human: `human-${id}`, name: id, key: encodeVkey(signer), ...change }
  return { signer, keeper }
}

export function makeKeepers(): TestKeepers {
  return { kim: makeKeeper('kim'), lou: makeKeeper('lou'), max: makeKeeper('max') }
}

/** Names all of them; each signs. */
export async function nameKeepers(
  dir: string,
  keepers: Record<string, TestKeeper>,
  now: string,
): Promise<void> {
  const named = Object.values(keepers)
  const how = (pin: Parameters<Parameters<typeof changePin>[1]>[0]) => ({
    ...pin,
    keepers: named.map(({ keeper }) => keeper),
  })
  const done = await changePin(dir, how, { signers: named.map(({ signer }) => signer), now })
  if (!('is' in done) || done.is !== 'in_force') throw new Error('the keepers were not named')
}
