// `duly gate`: for the gate's keeper. Shows the gate's keys as words and whom it believes; pins an approver, an analyst or a log
// after the keeper has compared the words with the person, never from the database.

import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { parseArgs } from 'node:util'
import { readPin } from '../gate/context.ts'
import {
  enrolmentWords,
  isPinRefusal,
  type PinRefusal,
  type PinRole,
  pinEnrolment,
  pinLog,
  unpinPerson,
} from '../gate/enrol.ts'
import { changePin, gateIdentity } from '../gate/init.ts'
import { type Enrolment, type Pin, type Pinned, parseEnrolment } from '../gate/pin.ts'
import { sha256 } from '../ledger/hash.ts'
import { parseVkey } from '../ledger/note.ts'
import { VerificationError } from '../ledger/verification-error.ts'
import { digestWords } from '../ledger/words.ts'
import { recipientFingerprint } from '../seal/authorisation.ts'
import { ShapeError } from '../seal/shape.ts'
import { type Io, WrongUse } from './io.ts'

const DONE = 0
const REFUSED = 1

const OPTIONS = {
  'gate-dir': { type: 'string' },
  log: { type: 'string' },
  role: { type: 'string' },
  yes: { type: 'boolean', default: false },
} as const

type Values = { 'gate-dir'?: string; log?: string; role?: string; yes: boolean }
type Line = { dir: string; values: Values; rest: string[]; io: Io }

export async function run(args: string[], io: Io): Promise<number> {
  const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true })
  const [verb, ...rest] = positionals
  const dir = values['gate-dir'] === undefined ? join(io.data, 'gate') : resolve(values['gate-dir'])
  const line = { dir, values, rest, io }
  if (verb === 'show') return show(line)
  if (verb === 'pin') return values.log === undefined ? pinPerson(line) : pinFurtherLog(line, values.log)
  if (verb === 'unpin') return unpin(line)
  throw new WrongUse(
    'duly gate show | pin FILE [--yes] | pin --log KEY [--yes] | unpin PERSON [--role ROLE] [--yes]',
  )
}

async function show({ dir, io, rest }: Line): Promise<number> {
  if (rest.length > 0) throw new WrongUse('duly gate show takes no further word')
  const [{ gateKey, inbox }, pin] = [await gateIdentity(dir), await readPin(dir)]
  const words = { gate: vkeyWords(gateKey), inbox: recipientFingerprint(inbox) }
  if (io.json) io.out(JSON.stringify({ gateKey, inbox, words, pin }))
  else io.out(describe(pin, { gateKey, inbox, words }))
  return DONE
}

type Shown = { gateKey: string; inbox: string; words: { gate: string; inbox: string } }

function describe(pin: Pin, { gateKey, inbox, words }: Shown): string {
  const { quorum, keys, selfWitnessed } = pin.witnesses
  return [
    `gate   ${gateKey}`,
    `       ${words.gate}`,
    `inbox  ${inbox}`,
    `       ${words.inbox}`,
    '',
    ...pin.log.flatMap(key => [`log    ${key}`, `       ${vkeyWords(key)}`]),
    ...keys.flatMap(key => [`witness ${key}`, `       ${vkeyWords(key)}`]),
    `quorum ${quorum} of ${keys.length}${selfWitnessed ? ', self-witnessed: no independent witness' : ''}`,
    '',
    `approvals are signed at ${pin.approval.origin}, look-ups at ${pin.lookup.origin}`,
    `a look-up names at most ${pin.lookupsPerHour} identifiers an hour; the log may be ${pin.staleSeconds} s old`,
    '',
    ...describePeople('approvers', pin.approvers),
    ...describePeople('analysts', pin.analysts),
  ].join('\n')
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
  return change(line, pin => pinEnrolment(pin, enrolment, new Date().toISOString()), {
    pinned: person,
    role,
    words,
  })
}

async function readEnrolment(file: string): Promise<Enrolment | string> {
  try {
    return parseEnrolment(await readFile(file, 'utf8'))
  } catch (error) {
    if (error instanceof ShapeError) return `${file} is not an enrolment file: ${error.message}.`
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
  return change(line, pin => pinLog(pin, key), { log: key, words })
}

async function unpin(line: Line): Promise<number> {
  const { io, rest, values } = line
  const [person, ...more] = rest
  if (person === undefined || more.length > 0)
    throw new WrongUse('duly gate unpin PERSON [--role approver|analyst]')
  const role = readRole(values.role)
  if (!(await isConfirmed(line, `Take ${person} out? What was signed but not yet released then stays in.`)))
    return notConfirmed(io)
  return change(line, pin => unpinPerson(pin, person, role), { unpinned: person, role: role ?? 'all' })
}

function readRole(role: string | undefined): PinRole | null {
  if (role === undefined || role === 'approver' || role === 'analyst') return role ?? null
  throw new WrongUse('--role is approver or analyst')
}

async function change(
  { dir, io }: Line,
  how: (pin: Pin) => Pin | PinRefusal,
  done: Record<string, string>,
): Promise<number> {
  const changed = how(await readPin(dir))
  if (isPinRefusal(changed)) return refuse(io, changed.code, changed.detail, changed.next)
  await changePin(dir, () => changed)
  if (io.json) io.out(JSON.stringify(done))
  else
    io.out(
      Object.entries(done)
        .map(([name, value]) => `${name}: ${value}`)
        .join('\n'),
    )
  return DONE
}

async function isConfirmed({ values, io }: Line, question: string): Promise<boolean> {
  if (values.yes) return true
  if (!process.stdin.isTTY) {
    io.err('Nobody is here to answer: add --yes once the words were compared.')
    return false
  }
  const lines = createInterface({ input: process.stdin, output: process.stderr })
  try {
    return (await lines.question(`${question} (yes/no) `)).trim() === 'yes'
  } finally {
    lines.close()
  }
}

function notConfirmed(io: Io): number {
  io.err('Nothing was changed.')
  return REFUSED
}

function refuse(io: Io, code: string, detail: string, next: string): number {
  if (io.json) io.out(JSON.stringify({ refusal: { code, detail, next } }))
  io.err(`${detail}\n${next}`)
  return REFUSED
}

/** The words of SHA-256 over a key's bytes. */
function vkeyWords(key: string): string {
  return digestWords(sha256(parseVkey(key).key)).join(' ')
}
