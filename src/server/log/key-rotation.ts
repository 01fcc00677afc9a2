// A new signing key in the place of one: drawn and durable first, the old one noted as retired, then swapped and overwritten. What a
// crash broke off is finished by the next start.
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gateIdentity, noteGateKey } from '../../gate/init.ts'
import { changePin, shownProposal } from '../../gate/pin/proposal.ts'
import { PIN_FILE, type Pin } from '../../gate/pin.ts'
import { KeyUnavailable } from '../../keys/key-source.ts'
import { publicKeyOf, remoteKeyOf } from '../../keys/signer.ts'
import { equalBytes } from '../../ledger/bytes.ts'
import { encodeVkey, parseVkey, type Verifier } from '../../ledger/note.ts'
import { encodeSigner, type KeyType, vkeyIn } from '../../log/keys.ts'
import { KEY_FILE } from '../../log/witness.ts'
import type { DataDir } from '../../store/data-dir.ts'
import { writeDurably } from '../../store/durable.ts'
import { isSwapPending, nextName, type SwapStep, swapKey } from '../../store/keys/key-swap.ts'
import { Refused } from '../../store/refused.ts'
import { retire } from './retired-keys.ts'

export const rotatedKinds = ['notice', 'gate', 'witness'] as const
export type RotatedKind = (typeof rotatedKinds)[number]

export type RotationStep = SwapStep | 'write the next key' | 'note the old key' | 'tell others'
export type RotationHooks = { readonly now: string; readonly before?: (step: RotationStep) => void }

type KeyPlace = { readonly folder: string; readonly file: string }

function placeOf(dir: DataDir, kind: RotatedKind): KeyPlace {
  if (kind === 'notice') return { folder: dir.keys, file: 'notice.key' }
  return kind === 'gate' ? { folder: dir.gate, file: 'gate.key' } : { folder: dir.witness, file: KEY_FILE }
}

/** Draws the key of this kind anew. Throws where the key is not in this directory: another machine's keeper does it there. */
export async function rotateKey(dir: DataDir, kind: RotatedKind, hooks: RotationHooks): Promise<string> {
  const { folder, file } = placeOf(dir, kind)
  const next = join(folder, nextName(file))
  if (!existsSync(next)) {
    if (kind === 'witness') await refuseWaitingPin(dir.gate)
    const old = parseVkey(await vkeyAt(join(folder, file)))
    const text = await nextText(folder, kind, old)
    hooks.before?.('write the next key')
    await writeDurably(next, `${text}\n`, 0o600)
  }
  await finish(dir, kind, hooks)
  return vkeyAt(join(folder, file))
}

/** At a start, before any of these keys is used. */
export async function finishRotations(dir: DataDir, hooks: RotationHooks): Promise<void> {
  for (const kind of rotatedKinds) {
    const { folder, file } = placeOf(dir, kind)
    if (isSwapPending(folder, file)) await finish(dir, kind, hooks)
  }
}

/** Others are told before the old key is destroyed: until then a crash finds the swap pending, and they are told again. */
async function finish(dir: DataDir, kind: RotatedKind, { now, before }: RotationHooks): Promise<void> {
  const { folder, file } = placeOf(dir, kind)
  await swapKey(folder, file, {
    ...(before ? { before } : {}),
    beforeSwap: async () => {
      before?.('note the old key')
      await retire(dir, {
        kind,
        key: await vkeyAt(join(folder, file)),
        until: new Date(now).toISOString(),
      })
    },
    beforeDestroy: async old => {
      before?.('tell others')
      const keys = { old: await vkeyAt(old), now: await vkeyAt(join(folder, file)) }
      await tellOf(dir, kind, keys)
    },
  })
}

async function tellOf(dir: DataDir, kind: RotatedKind, keys: { old: string; now: string }): Promise<void> {
  if (kind === 'gate') {
    await noteGateKey(dir.gate, keys)
    await writeGatePublic(dir)
  }
  if (kind === 'witness' && existsSync(join(dir.gate, PIN_FILE))) await pinWitness(dir.gate, keys)
}

/** By one hand at once; where the pin has keepers it is proposed, signed by nobody, and waits for two of them. */
async function pinWitness(gate: string, keys: { old: string; now: string }): Promise<void> {
  const swap = (key: string) => (key === keys.old ? keys.now : key)
  const how = (pin: Pin) => ({
    ...pin,
    witnesses: { ...pin.witnesses, keys: pin.witnesses.keys.map(swap) },
  })
  // Where a keeper proposed another change meanwhile, that one waits, and this one is proposed by hand (`duly gate pin --from`).
  await changePin(gate, how, { signers: [], now: new Date().toISOString() })
}

/** Before a key is drawn: the new one would wait behind another change, and the gate for the witness. */
async function refuseWaitingPin(gate: string): Promise<void> {
  if (!existsSync(join(gate, PIN_FILE)) || (await shownProposal(gate)) === null) return
  throw new Refused({
    code: 'step_failed',
    detail: 'A change of the gate’s pin waits for a second keeper; the new witness would wait behind it.',
    next: 'Confirm it or throw it away first: duly gate pin --confirm, or --drop.',
  })
}

async function writeGatePublic(dir: DataDir): Promise<void> {
  const { gateKey, inbox } = await gateIdentity(dir.gate)
  const text = `${JSON.stringify({ v: 1, vkey: gateKey, inbox }, null, 2)}\n`
  await writeDurably(join(dir.path, 'gate-public.json'), text, 0o644)
}

/** A key in a file, or the public half of the one that the folder's sources name: to name another source is how a key moves there. */
async function nextText(folder: string, kind: RotatedKind, old: Verifier): Promise<string> {
  const { name } = old
  const type = old.type as KeyType
  const remote = remoteKeyOf(folder, kind)
  if (!remote) return encodeSigner(name, type, new Uint8Array(randomBytes(32)))
  const key = await publicKeyOf(name, remote)
  if (equalBytes(key, old.key))
    throw new KeyUnavailable(name, 'refused', 'its source still names the same key')
  return encodeVkey({ name, type, key })
}

async function vkeyAt(path: string): Promise<string> {
  return vkeyIn(await readFile(path, 'utf8'))
}
