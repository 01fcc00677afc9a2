// `duly gate`: for the gate's keepers. Shows the gate's keys as words and whom it believes; pins an approver, an analyst or a log
// after a keeper has compared the words with the person, never from the database. A second keeper confirms (`gate-change.ts`).

import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import {
  encodeInstruments,
  instrumentChanges,
  instrumentsHash,
  readInstruments,
} from '../../gate/checks/instruments.ts'
import { readPin } from '../../gate/context.ts'
import {
  enrolmentWords,
  type PinRole,
  pinCustodian,
  pinEnrolment,
  pinKeepers,
  pinLog,
  pinWitnesses,
  unpinKeeper,
  unpinPerson,
} from '../../gate/enrol.ts'
import { gateIdentity } from '../../gate/init.ts'
import { makeKeeper } from '../../gate/keeper.ts'
import { readPinBeside } from '../../gate/pin/belief.ts'
import {
  type Enrolment,
  type Keeper,
  type Pin,
  type Pinned,
  parseEnrolment,
  parseKeeperCard,
  parsePin,
  pinRoles,
} from '../../gate/pin.ts'
import { instrumentTable } from '../../law/instrument-table.ts'
import { allPacks } from '../../law/packs.node.ts'
import { fromHex } from '../../ledger/bytes.ts'
import { digestWords } from '../../ledger/digest-words.ts'
import { sha256 } from '../../ledger/hash.ts'
import { parseVkey } from '../../ledger/note.ts'
import { parseTrust, type Witnesses } from '../../ledger/trust.ts'
import { VerificationError } from '../../ledger/verification-error.ts'
import { recipientFingerprint } from '../../seal/authorisation/authorisation.ts'
import { ShapeError } from '../../seal/shape.ts'
import { type Io, refuseOtherOptions, WrongUse } from '../io.ts'
import {
  change,
  confirm,
  DONE,
  drop,
  isConfirmed,
  type Line,
  notConfirmed,
  refuse,
  reportBroken,
} from './gate-change.ts'
import { runHandIn } from './hand-in.ts'

const OPTIONS = {
  'gate-dir': { type: 'string' },
  log: { type: 'string' },
  custodian: { type: 'string' },
  instruments: { type: 'boolean', default: false },
  witnesses: { type: 'string' },
  from: { type: 'string' },
  role: { type: 'string' },
  /** A keeper's key; twice where both are here. */
  keeper: { type: 'string', multiple: true, default: [] as string[] },
  confirm: { type: 'boolean', default: false },
  drop: { type: 'boolean', default: false },
  id: { type: 'string' },
  human: { type: 'string' },
  name: { type: 'string' },
  yes: { type: 'boolean', default: false },
} as const

const CHANGES = ['--gate-dir', '--keeper', '--yes']
const OF_VERB: Readonly<Record<string, readonly string[]>> = {
  show: ['--gate-dir'],
  pin: [
    ...CHANGES,
    ...['--log', '--custodian', '--instruments', '--witnesses', '--from', '--confirm', '--drop'],
  ],
  unpin: [...CHANGES, '--role'],
  keeper: [...CHANGES, '--id', '--human', '--name'],
}

export async function run(args: string[], io: Io): Promise<number> {
  if (args[0] === 'hand-in') return runHandIn(args.slice(1), io)
  const { values, positionals, tokens } = parseArgs({
    args,
    options: OPTIONS,
    allowPositionals: true,
    tokens: true,
  })
  const [verb = '', ...rest] = positionals
  if (Object.hasOwn(OF_VERB, verb)) refuseOtherOptions(`duly gate ${verb}`, tokens, OF_VERB[verb] ?? [])
  const dir = values['gate-dir'] === undefined ? join(io.data, 'gate') : resolve(values['gate-dir'])
  const line = { dir, values, rest, io }
  return reportBroken(io, async () => {
    if (verb === 'show') return show(line)
    if (verb === 'pin') return pin(line)
    if (verb === 'unpin') return unpin(line)
    if (verb === 'keeper') return keeper(line)
    throw new WrongUse(
      'duly gate show | pin FILE | pin --log KEY | pin --custodian PERSON | pin --instruments | pin --witnesses FILE | pin --from FILE | unpin PERSON [--role ROLE] | keeper add CARD… | keeper remove ID, each with [--keeper KEYFILE]… [--yes]; pin --confirm --keeper KEYFILE | pin --drop; keeper make KEYFILE --id ID --human HUMAN --name NAME',
    )
  })
}

async function pin(line: Line): Promise<number> {
  const { log, custodian, instruments, witnesses, from } = line.values
  if (line.values.confirm) return confirm(line)
  if (line.values.drop) return drop(line)
  if (from !== undefined) return pinFrom(line, from)
  if (log !== undefined) return pinFurtherLog(line, log)
  if (custodian !== undefined) return pinAsCustodian(line, custodian)
  if (witnesses !== undefined) return pinWitnessesOf(line, witnesses)
  return instruments ? pinTable(line) : pinPerson(line)
}

async function show({ dir, io, rest }: Line): Promise<number> {
  if (rest.length > 0) throw new WrongUse('duly gate show takes no further word')
  const [{ gateKey, inbox }, { pin, changes }] = [await gateIdentity(dir), await readPinBeside(dir)]
  const words = { gate: vkeyWords(gateKey), inbox: recipientFingerprint(inbox) }
  if (io.json) io.out(JSON.stringify({ gateKey, inbox, words, pin, changes }))
  else io.out(describe(pin, { gateKey, inbox, words, changes: changes.length }))
  return DONE
}

type Shown = { gateKey: string; inbox: string; words: { gate: string; inbox: string }; changes: number }

function describe(pin: Pin, { gateKey, inbox, words, changes }: Shown): string {
  const { quorum, keys, selfWitnessed, past } = pin.witnesses
  return [
    `gate   ${gateKey}`,
    `       ${words.gate}`,
    `inbox  ${inbox}`,
    `       ${words.inbox}`,
    '',
    ...pin.log.flatMap(key => [`log    ${key}`, `       ${vkeyWords(key)}`]),
    ...keys.flatMap(key => [`witness ${key}`, `       ${vkeyWords(key)}`]),
    describeQuorum({ quorum, keys, selfWitnessed }),
    ...(past ?? []).map(
      one =>
        `before ${one.until}: ${describeQuorum(one)} of ${one.keys.map(key => parseVkey(key).name).join(', ')}`,
    ),
    '',
    `approvals are signed at ${pin.approval.origin}, look-ups at ${pin.lookup.origin}`,
    pin.instruments === null
      ? 'no table of instruments is pinned, so nothing is collected (duly gate pin --instruments)'
      : `instruments ${pin.instruments}`,
    `an authorisation is valid for at most ${pin.validityHours} hours, on a look-up of at most ${pin.lookupDays} days`,
    `a look-up names at most ${pin.lookupsPerHour} identifiers an hour; the log may be ${pin.staleSeconds} s old`,
    '',
    ...describeKeepers(pin, changes),
    ...describePeople('approvers', pin.approvers),
    ...describePeople('analysts', pin.analysts),
    ...describePeople('custodians', pin.custodians),
  ].join('\n')
}

function describeKeepers({ keepers }: Pin, changes: number): string[] {
  if (keepers.length === 0) return ['pinned by one hand: name two keepers with "duly gate keeper add"']
  return [
    `keepers, two of whom sign each change (${changes} so far):`,
    ...keepers.flatMap(({ keeper: id, name, human, key }) => [
      `  ${id}  ${name} (human ${human})`,
      `       ${vkeyWords(key)}`,
    ]),
  ]
}

function describePeople(title: string, people: readonly Pinned[]): string[] {
  if (people.length === 0) return [`${title}: nobody is pinned yet (duly gate pin FILE)`]
  return [
    `${title}:`,
    ...people.map(({ person, name, human, employment, keys, from, until }) => {
      const end = until === null ? '' : `, until ${until}`
      const passkeys = keys.length === 1 ? '1 passkey' : `${keys.length} passkeys`
      return `  ${person}  ${name} (human ${human}, ${employment}), ${passkeys}, from ${from}${end}`
    }),
  ]
}

async function pinPerson(line: Line): Promise<number> {
  const { io, rest } = line
  const [file, ...more] = rest
  if (file === undefined || more.length > 0)
    throw new WrongUse('duly gate pin FILE: the enrolment file of one person')
  const enrolment = await readEnrolment(file)
  if (typeof enrolment === 'string')
    return refuse(io, 'not_an_enrolment', enrolment, 'Ask the person for the file again.')
  const words = enrolmentWords(enrolment)
  const { role, name, person, human, employment } = enrolment
  io.err(`${role} ${name} (person ${person}, human ${human}, ${employment})\nwords: ${words}`)
  io.err('Hear these words from the person, over a channel that this server does not own.')
  if (!(await isConfirmed(line, 'Are they the same?'))) return notConfirmed(io)
  return change(line, {
    how: pin => pinEnrolment(pin, enrolment, new Date().toISOString()),
    done: { pinned: person, role, words },
  })
}

function readEnrolment(file: string): Promise<Enrolment | string> {
  return readAs(file, 'an enrolment file', parseEnrolment)
}

async function readAs<T>(file: string, what: string, parse: (text: string) => T): Promise<T | string> {
  try {
    return parse(await readFile(file, 'utf8'))
  } catch (error) {
    if (error instanceof ShapeError || error instanceof VerificationError)
      return `${file} is not ${what}: ${error.message}.`
    if (error instanceof Error && 'code' in error) return `${file} cannot be read: ${String(error.code)}.`
    throw error
  }
}

async function pinFurtherLog(line: Line, key: string): Promise<number> {
  const { io } = line
  try {
    parseVkey(key)
  } catch (error) {
    if (!(error instanceof VerificationError)) throw error
    return refuse(
      io,
      'not_a_log_key',
      'This is not a verifier key of a log.',
      'Take it from the new log’s trust file.',
    )
  }
  const words = vkeyWords(key)
  io.err(`log ${key}\nwords: ${words}`)
  if (!(await isConfirmed(line, 'Is this the key of your new log?'))) return notConfirmed(io)
  return change(line, { how: pin => pinLog(pin, key), done: { log: key, words } })
}

/** The difference between the pin and a trust file: the keeper compares each new key with what its operator publishes. */
async function pinWitnessesOf(line: Line, file: string): Promise<number> {
  const { dir, io } = line
  const next = await readWitnessesOf(file)
  if (typeof next === 'string')
    return refuse(io, 'not_a_trust_file', next, 'Take trust.json from the data directory of the sequencer.')
  const before = (await readPin(dir)).witnesses
  const only = (keys: readonly string[], others: readonly string[]) =>
    keys.filter(key => !others.includes(key))
  for (const key of only(before.keys, next.keys)) io.err(`no longer ${key}`)
  for (const key of only(next.keys, before.keys)) io.err(`new       ${key}\nwords:    ${vkeyWords(key)}`)
  io.err(`from ${describeQuorum(before)} to ${describeQuorum(next)}`)
  io.err(
    'Compare each new key with what its operator publishes, over a channel that this server does not own.',
  )
  if (!(await isConfirmed(line, 'Are these your witnesses?'))) return notConfirmed(io)
  return change(line, {
    how: pin => pinWitnesses(pin, next, new Date().toISOString()),
    done: {
      witnesses: next.keys.map(key => parseVkey(key).name).join(', '),
      now: describeQuorum(next),
    },
  })
}

function describeQuorum({ quorum, keys, selfWitnessed }: Witnesses): string {
  return `quorum ${quorum} of ${keys.length}${selfWitnessed ? ', self-witnessed: no independent witness' : ''}`
}

async function readWitnessesOf(file: string): Promise<Witnesses | string> {
  try {
    return parseTrust(new Uint8Array(await readFile(file))).witnesses
  } catch (error) {
    if (error instanceof VerificationError) return `${file} is not a trust file: ${error.message}.`
    if (error instanceof Error && 'code' in error) return `${file} cannot be read: ${String(error.code)}.`
    throw error
  }
}

async function pinAsCustodian(line: Line, person: string): Promise<number> {
  if (!(await isConfirmed(line, `May ${person} certify what the gate collects?`)))
    return notConfirmed(line.io)
  const now = new Date().toISOString()
  return change(line, {
    how: known => pinCustodian(known, person, now),
    done: { pinned: person, role: 'custodian' },
  })
}

/** What each instrument opens, made anew from the law packs of this version of Duly. */
async function pinTable(line: Line): Promise<number> {
  const { dir, io } = line
  const table = instrumentTable(allPacks(), new Date().toISOString())
  const before = await readInstruments(dir, await readPin(dir))
  for (const text of instrumentChanges(before, table)) io.err(text)
  const instruments = encodeInstruments(table)
  const hash = instrumentsHash(instruments)
  const words = digestWords(fromHex(hash)).join(' ')
  io.err(
    `${Object.keys(table.instruments).length} instruments of ${Object.keys(table.packs).length} packs\nwords: ${words}`,
  )
  if (!(await isConfirmed(line, 'Is this what each paper may open at most?'))) return notConfirmed(io)
  const how = (pin: Pin) => ({ ...pin, instruments: hash })
  return change(line, { how, done: { instruments: hash, words }, instruments })
}

/** Numbers, folders and pages: an edited copy of pin.json is what is proposed. */
async function pinFrom(line: Line, file: string): Promise<number> {
  const { io } = line
  const pin = await readAs(file, 'a pin file', parsePin)
  if (typeof pin === 'string') return refuse(io, 'not_a_pin', pin, 'Copy gate/pin.json and edit the copy.')
  if (!(await isConfirmed(line, `Is ${file} what the gate is to go by?`))) return notConfirmed(io)
  return change(line, { how: () => pin, done: { from: file } })
}

async function keeper(line: Line): Promise<number> {
  const [verb, ...rest] = line.rest
  const of = { ...line, rest }
  if (verb === 'make') return makeKeeperKey(of)
  if (verb === 'add') return addKeepers(of)
  if (verb === 'remove') return removeKeeper(of)
  throw new WrongUse('duly gate keeper make KEYFILE | add CARD… | remove ID')
}

async function makeKeeperKey({ io, rest, values: { id, human, name } }: Line): Promise<number> {
  const [path, ...more] = rest
  if (path === undefined || more.length > 0 || !id || !human || !name)
    throw new WrongUse('duly gate keeper make KEYFILE --id ID --human HUMAN --name NAME')
  try {
    const made = await makeKeeper(resolve(path), { keeper: id, human, name })
    const done = { card: made.card, key: made.keeper.key, words: vkeyWords(made.keeper.key) }
    io.out(io.json ? JSON.stringify(done) : `card: ${done.card}\nkey: ${done.key}\nwords: ${done.words}`)
    if (!io.json) io.err('Take the key’s file away from this machine; the card is for the pin.')
    return DONE
  } catch (error) {
    if (!(error instanceof ShapeError) && !(error instanceof Error && error.message.includes(' exists: ')))
      throw error
    return refuse(
      io,
      'no_keeper_made',
      `${error.message}.`,
      'Give another file, or another id, human or name.',
    )
  }
}

async function addKeepers(line: Line): Promise<number> {
  const { io, rest } = line
  if (rest.length === 0) throw new WrongUse('duly gate keeper add CARD…: at first two or more')
  const keepers: Keeper[] = []
  for (const file of rest) {
    const card = await readAs(file, 'a keeper’s card', parseKeeperCard)
    if (typeof card === 'string') return refuse(io, 'not_a_card', card, 'Make one: duly gate keeper make.')
    io.err(`keeper ${card.name} (${card.keeper}, human ${card.human})\nwords: ${vkeyWords(card.key)}`)
    keepers.push(card)
  }
  if (!(await isConfirmed(line, 'Did each of them read these words to you?'))) return notConfirmed(io)
  const names = keepers.map(card => card.keeper).join(', ')
  return change(line, { how: pin => pinKeepers(pin, keepers), done: { keepers: names } })
}

async function removeKeeper(line: Line): Promise<number> {
  const [id, ...more] = line.rest
  if (id === undefined || more.length > 0) throw new WrongUse('duly gate keeper remove ID')
  if (!(await isConfirmed(line, `Shall ${id} no longer sign changes of the pin?`)))
    return notConfirmed(line.io)
  return change(line, { how: pin => unpinKeeper(pin, id), done: { removed: id } })
}

async function unpin(line: Line): Promise<number> {
  const { io, rest, values } = line
  const [person, ...more] = rest
  if (person === undefined || more.length > 0)
    throw new WrongUse('duly gate unpin PERSON [--role approver|analyst|custodian]')
  const role = readRole(values.role)
  if (!(await isConfirmed(line, `Take ${person} out? What was signed but not yet released then stays in.`)))
    return notConfirmed(io)
  return change(line, {
    how: pin => unpinPerson(pin, person, role),
    done: { unpinned: person, role: role ?? 'all' },
  })
}

function readRole(role: string | undefined): PinRole | null {
  const known = pinRoles.find(each => each === role)
  if (role === undefined || known) return known ?? null
  throw new WrongUse(`--role is one of ${pinRoles.join(', ')}`)
}

/** The words of SHA-256 over a key's bytes. */
function vkeyWords(key: string): string {
  return digestWords(sha256(parseVkey(key).key)).join(' ')
}
