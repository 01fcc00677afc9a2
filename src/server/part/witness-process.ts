// The built-in witness as a child process: given its own folder and the public trust file, and neither database nor any other
// key. Not under Node's permission model, which takes fsync away (Node 26): an answer before the disk has it would be worse.
import { join } from 'node:path'
import { encodeWitnessAddress, type WitnessAddress } from '../../log/witness-address.ts'
import { type WitnessPlace, witnessAddress, witnessName } from '../witness/witness.ts'
import { type KeepOptions, type KeptProcess, keepRunning } from './child-process.ts'

const HEAP_MB = 128

/** `listen`: where, if not where it is asked (a proxy in between). */
export function startWitnessProcess(
  place: WitnessPlace,
  onLog: (line: string) => void,
  listen: WitnessAddress = witnessAddress(place),
  more: Partial<KeepOptions> & { readonly operators?: string } = {},
): KeptProcess {
  const { operators, ...kept } = more
  const watched = operators === undefined ? [] : ['--operators', operators]
  const node = [
    ...(kept.args ?? []),
    '--disallow-code-generation-from-strings',
    `--max-old-space-size=${HEAP_MB}`,
  ]
  const program = join(import.meta.dirname, '../../log/witness-main.ts')
  const own = ['--folder', place.witness, '--name', witnessName(place)]
  const outside = ['--logs', join(place.path, 'trust.json'), '--listen', encodeWitnessAddress(listen)]
  return keepRunning({
    name: 'witness',
    onLog,
    ...kept,
    args: [...node, program, ...own, ...outside, ...watched],
  })
}
