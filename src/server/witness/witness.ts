// This installation's witness as the rest of Duly knows it: by its verifier key, and by where it is asked. It runs in a process
// of its own (witness-process.ts), which alone writes its folder.
import { createHash } from 'node:crypto'
import { existsSync, lstatSync, mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { viewFiles } from '../../log/files.ts'
import { vkeyIn } from '../../log/keys.ts'
import { createWitness, KEY_FILE, LOCK_FILE } from '../../log/witness.ts'
import { parseWitnessAddress, type WitnessAddress } from '../../log/witness-address.ts'
import { httpWitness, type WitnessClient } from '../../log/witness-client.ts'
import type { DataDir } from '../../store/data-dir.ts'
import { lockFile } from '../../store/installation/file-lock.ts'
import type { WitnessElsewhere } from '../../store/installation/outside-witnesses.ts'
import { Refused } from '../../store/refused.ts'

export type WitnessPlace = Pick<DataDir, 'path' | 'settings' | 'witness'>

/** Its key is of this name. */
export function witnessName({ settings }: WitnessPlace): string {
  return `witness.${settings.hosts.public}`
}

/** Looked at, not opened: opening the witness's folder clears what the running witness has half written. */
export function findWitnessKey({ settings, witness }: WitnessPlace): string | undefined {
  if (settings.witness) return settings.witness.key
  const stored = viewFiles(witness).read(KEY_FILE)
  return stored && vkeyIn(Buffer.from(stored).toString('utf8'))
}

const LOCK_WAIT_MS = 5_000

/** The witness's key, made where there is none yet, unless a witness process is just making it. */
export async function openWitnessKey(place: WitnessPlace): Promise<string> {
  const found = findWitnessKey(place)
  if (found) return found
  const lock = await lockFile(join(place.witness, LOCK_FILE), LOCK_WAIT_MS)
  try {
    const options = { name: witnessName(place), now: Date.now, logs: () => [] }
    return findWitnessKey(place) ?? (await createWitness(place.witness, options)).vkey
  } finally {
    lock.release()
  }
}

export async function witnessClient(place: WitnessPlace): Promise<WitnessClient> {
  return httpWitness(await openWitnessKey(place), witnessAddress(place))
}

/** All that are asked, in the order of the trust file: the own first, then those of others. */
export async function witnessClients(place: WitnessPlace): Promise<WitnessClient[]> {
  const outside = place.settings.witnesses?.outside ?? []
  return [await witnessClient(place), ...outside.map(outsideClient)]
}

/** Its times are judged by this machine's clock. */
export function outsideClient({ key, address }: WitnessElsewhere): WitnessClient {
  return { ...httpWitness(key, parseWitnessAddress(address)), clock: Date.now }
}

/** Where it is asked: what the settings name, or a socket that no other user reaches. */
export function witnessAddress({ settings, witness }: WitnessPlace): WitnessAddress {
  if (settings.witness) return parseWitnessAddress(settings.witness.address)
  return { socketPath: join(socketFolder(witness), 'socket') }
}

/** The longest path that fits a socket address on macOS (104 bytes; Linux 108), with `/socket`. */
const SOCKET_FOLDER_LIMIT = 95

/** A path too long for a socket address has its socket in a private folder that both sides find by the path alone. */
function socketFolder(witness: string): string {
  if (Buffer.byteLength(witness) <= SOCKET_FOLDER_LIMIT) return witness
  const name = createHash('sha256').update(witness).digest('hex').slice(0, 16)
  const folder = join(tmpdir(), `duly-witness-${name}`)
  if (!existsSync(folder)) mkdirSync(folder, { mode: 0o700 })
  const { uid, mode } = lstatSync(folder)
  // Somebody who made it before could answer in the witness's place.
  if (uid === (process.getuid?.() ?? uid) && (mode & 0o777) === 0o700) return folder
  throw new Refused({
    code: 'bad_data_directory',
    detail: `${folder}, where the witness is to listen, is not a private folder of this user.`,
    next: 'Look whose it is and remove it, or use a data directory with a shorter path.',
  })
}
