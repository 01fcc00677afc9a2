// `duly witnesses`: which witnesses of others are asked beside the own one, and how many must cosign. Changes duly.json alone: the
// sequencer takes it up at its next start, and the gate believes it once its keeper has pinned it.
import { parseArgs } from 'node:util'
import { parseVkey } from '../../ledger/note.ts'
import { findWitnessKey, outsideClient } from '../../server/witness/witness.ts'
import { policyOfSettings, readPolicy } from '../../server/witness/witness-policy.ts'
import { type DataDir, openDataDir } from '../../store/data-dir.ts'
import type { OutsideWitnesses, WitnessElsewhere } from '../../store/installation/outside-witnesses.ts'
import {
  cosignerOf,
  defaultQuorum,
  findWitnessesFault,
  isOutsideAddress,
  quorumOf,
  writeWitnesses,
} from '../../store/installation/witness-settings.ts'
import { Refused } from '../../store/refused.ts'
import { type Io, refuseOtherOptions, WrongUse } from '../io.ts'
import { type Asked, askOnce } from './ask.ts'

const USAGE = 'duly witnesses list | add KEY URL [--unasked] | remove NAME | quorum NUMBER|default'

type Line = { dir: DataDir; io: Io; unasked: boolean }

export async function run(args: string[], io: Io): Promise<number> {
  const { values, positionals, tokens } = parseArgs({
    args,
    options: { unasked: { type: 'boolean', default: false } },
    allowPositionals: true,
    tokens: true,
  })
  const [verb = '', ...rest] = positionals
  refuseOtherOptions(`duly witnesses ${verb}`.trim(), tokens, verb === 'add' ? ['--unasked'] : [])
  const line = async (): Promise<Line> => ({ dir: await openDataDir(io.data), io, unasked: values.unasked })
  const [one, two] = rest
  if (verb === 'list' && rest.length === 0) return list(await line())
  if (verb === 'add' && one && two && rest.length === 2) return add(await line(), { key: one, address: two })
  if (verb === 'remove' && one && rest.length === 1) return remove(await line(), one)
  const isQuorum = one !== undefined && /^(default|[1-9]\d{0,2})$/.test(one)
  if (verb === 'quorum' && isQuorum && rest.length === 1) return setQuorum(await line(), one)
  throw new WrongUse(USAGE)
}

async function list({ dir, io }: Line): Promise<number> {
  const { witnesses } = dir.settings
  const own = findWitnessKey(dir) ?? null
  const outside = witnesses?.outside ?? []
  const quorum = witnesses ? quorumOf(witnesses) : 1
  if (io.json) {
    io.out(JSON.stringify({ quorum, own, outside, takenUp: isTakenUp(dir, own) }))
    return 0
  }
  const nobody = 'no witness of others: the log is self-witnessed (duly witnesses add KEY URL)'
  io.out(
    [
      `own      ${own ?? 'has no key yet'}`,
      ...outside.flatMap(({ key, address }) => [`outside  ${key}`, `         at ${address}`]),
      witnesses ? `${quorum} of ${outside.length + 1} must cosign` : nobody,
      ...(isTakenUp(dir, own) ? [] : [`The sequencer does not ask them yet. ${AFTERWARDS}`]),
    ].join('\n'),
  )
  return 0
}

/** Whether the sequencer asks those that duly.json names. */
function isTakenUp(dir: DataDir, own: string | null): boolean {
  if (own === null) return dir.settings.witnesses === undefined
  const wanted = policyOfSettings(dir, own)
  const now = readPolicy(dir) ?? { quorum: 1, keys: [own] }
  return wanted.quorum === now.quorum && wanted.keys.join() === now.keys.join()
}

async function add({ dir, io, unasked }: Line, { key, address }: WitnessElsewhere): Promise<number> {
  const witness = cosignerOf(key)
  if (!witness)
    throw refused(
      'This is not the key of a witness.',
      'Take its verifier key (name+id+key, of type 0x04) from what its operator publishes, in quotation marks.',
    )
  if (!isOutsideAddress(address))
    throw refused(
      'A witness is asked over https, and over http on loopback alone.',
      'Give the address below which "add-checkpoint" lies, without search or password: https://witness.example/path',
    )
  const before = dir.settings.witnesses
  refuseKnown(dir, witness)
  const asked = unasked ? null : await askOnce(dir, outsideClient({ key, address: plain(address) }))
  if (asked?.kind === 'failed') refuseSilent(witness.name, asked)
  const outside = [...(before?.outside ?? []), { key, address: plain(address) }]
  return change({ dir, io }, { ...before, outside }, `added: ${witness.name}${sayAsked(asked)}`)
}

function plain(address: string): string {
  return new URL(address).href.replace(/\/$/, '')
}

function refuseKnown(dir: DataDir, witness: { name: string; key: Uint8Array }): void {
  const own = findWitnessKey(dir)
  const keys = [...(own ? [own] : []), ...(dir.settings.witnesses?.outside ?? []).map(one => one.key)]
  for (const known of keys.map(parseVkey)) {
    const what =
      known.key.toHex() === witness.key.toHex() ? 'key' : known.name === witness.name ? 'name' : null
    if (what === null) continue
    throw refused(
      `A witness with this ${what} is named already: ${known.name}.`,
      'See: duly witnesses list. To give it another key or address, remove it first.',
    )
  }
}

function refuseSilent(name: string, { detail, next }: Extract<Asked, { kind: 'failed' }>): never {
  throw refused(
    `The witness ${name} did not cosign: ${detail}. Nothing was changed.`,
    `${next} With --unasked it is named all the same; it then counts as away.`,
  )
}

function sayAsked(asked: Asked | null): string {
  if (asked === null) return ', not asked'
  if (asked.kind === 'none') return ', not asked: nothing is public yet'
  return asked.kind === 'failed' ? '' : `: ${asked.said}`
}

async function remove({ dir, io }: Line, name: string): Promise<number> {
  const before = dir.settings.witnesses
  const outside = (before?.outside ?? []).filter(({ key }) => parseVkey(key).name !== name)
  if (!before || outside.length === before.outside.length)
    throw refused(`No witness of others is named ${name}.`, 'See: duly witnesses list.')
  const removed = `removed: ${name}; what it cosigned until then goes on to verify`
  return change({ dir, io }, outside.length === 0 ? null : { ...before, outside }, removed)
}

async function setQuorum({ dir, io }: Line, text: string): Promise<number> {
  const before = dir.settings.witnesses
  if (!before)
    throw refused(
      'No witness of others is named, so the own one is the quorum.',
      'First: duly witnesses add KEY URL',
    )
  const { quorum: _, ...rest } = before
  if (text === 'default')
    return change({ dir, io }, rest, `quorum: ${defaultQuorum(rest.outside.length + 1)}`)
  return change({ dir, io }, { ...rest, quorum: Number(text) }, `quorum: ${text}`)
}

const AFTERWARDS =
  'Start the sequencer again. It asks them from then on and writes the new trust.json: give that to readers, and have the gate’s keeper pin it (duly gate pin --witnesses trust.json). Until then the gate releases nothing.'

async function change(
  { dir, io }: Pick<Line, 'dir' | 'io'>,
  witnesses: OutsideWitnesses | null,
  done: string,
): Promise<number> {
  const all = (witnesses?.outside.length ?? 0) + 1
  if (witnesses && findWitnessesFault(witnesses))
    throw refused(
      `Of ${all} witnesses ${witnesses.quorum} cannot cosign. Nothing was changed.`,
      'Give another quorum first: duly witnesses quorum NUMBER|default',
    )
  await writeWitnesses(dir.path, witnesses)
  const quorum = witnesses ? quorumOf(witnesses) : 1
  if (io.json) io.out(JSON.stringify({ done, quorum, witnesses: all, next: AFTERWARDS }))
  else io.out([done, `${quorum} of ${all} must cosign`, ...warnings(quorum, all), AFTERWARDS].join('\n'))
  return 0
}

function warnings(quorum: number, all: number): string[] {
  if (quorum < 2) return ['The own witness alone is enough: the log stays self-witnessed.']
  return quorum === all
    ? [`None may be away: name another, and ${defaultQuorum(all + 1)} of ${all + 1} are enough.`]
    : []
}

function refused(detail: string, next: string): Refused {
  return new Refused({ code: 'bad_witness', detail, next })
}
