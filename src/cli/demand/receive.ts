// Papers from files: each becomes a demand, durable before its id is printed.

import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import type { Actor } from '../../kernel/actor.ts'
import { isRefusal, type Refusal } from '../../kernel/refusal.ts'
import type { Deployment } from '../../server/deployment.ts'
import { entityAssumed } from '../../server/entity-served.ts'
import { receiveArrival, type Service } from '../../server/papers/intake.ts'
import { limits } from '../../wire/limits.ts'
import { mediaTypeOf } from '../../wire/media-type.ts'
import { type Io, WrongUse } from '../io.ts'
import { lookAt } from '../look.ts'

const OPERATOR: Actor = { kind: 'system', id: 'cli' }

export type Wanted = { files: string[]; servedAt: string | null; manner: string; entity: string | null }

type Received =
  | { file: string; id: string; reference: string; duplicateOf: readonly string[] }
  | { file: string; refusal: Refusal }

/** Throws WrongUse for a file that is not there, or a time without its zone. */
export async function parseReceive(args: string[]): Promise<Wanted> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      'served-at': { type: 'string' },
      manner: { type: 'string', default: 'handed over as a file' },
      entity: { type: 'string' },
    },
  })
  if (positionals.length === 0) throw new WrongUse('Name the papers: duly demand receive FILE…')
  for (const file of positionals) await refuseUnfit(file)
  const servedAt = values['served-at'] === undefined ? null : parseTime(values['served-at'])
  return { files: positionals, servedAt, manner: values.manner, entity: values.entity ?? null }
}

async function refuseUnfit(file: string): Promise<void> {
  const found = await lookAt(file)
  if (!found.isFile()) throw new WrongUse(`${file} is not a file.`)
  if (found.size === 0) throw new WrongUse(`${file} is empty.`)
  if (found.size > limits.inputBytes)
    throw new WrongUse(`${file} is larger than the ${limits.inputBytes / 2 ** 20} MiB that a paper may have.`)
}

/** Service is a moment somewhere: a time without a zone could be off by a day. */
function parseTime(text: string): string {
  const zoned = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2})$/.test(text)
  if (!zoned || Number.isNaN(Date.parse(text)))
    throw new WrongUse('--served-at is a time with its zone, as 2026-11-25T16:30:00-06:00')
  return new Date(text).toISOString()
}

export function receive(wanted: Wanted): (d: Deployment, io: Io) => Promise<number> {
  return async (d, io) => {
    const entity = entityOf(d, wanted.entity)
    const received: Received[] = []
    for (const [i, file] of wanted.files.entries()) {
      io.progress(`receiving ${basename(file)}`, i, wanted.files.length)
      received.push(await receiveOne(d, file, serviceOf(d, wanted, entity)))
      if (!io.json) io.out(describe(received.at(-1) as Received))
    }
    if (io.json) io.out(JSON.stringify(received))
    return received.some(one => 'refusal' in one) ? 1 : 0
  }
}

function entityOf(d: Deployment, name: string | null): string {
  const { entities } = d.provider
  if (name === null) return entityAssumed(d.provider)
  const found = entities.find(entity => entity.name === name || entity.id === name)
  if (found) return found.name
  throw new WrongUse(`--entity is one of: ${entities.map(entity => entity.name).join(', ')}`)
}

/** Whoever does not say when it was served knows only that it was by now: uncertain, so clocks count from the earlier. */
function serviceOf(d: Deployment, { servedAt, manner }: Wanted, entityServed: string): Service {
  return {
    servedAt: servedAt ?? d.now(),
    servedManner: manner,
    servedUncertain: servedAt === null,
    entityServed,
  }
}

async function receiveOne(d: Deployment, path: string, service: Service): Promise<Received> {
  const file = basename(path)
  const bytes = await readFile(path)
  const isMail = mediaTypeOf(bytes, file) === 'message/rfc822'
  const done = await receiveArrival(d, OPERATOR, {
    channel: 'file',
    bytes,
    fileName: file,
    service,
    receivedAt: d.now(),
    sender: isMail
      ? { authenticated: false, summary: 'read from a file: how the mail arrived was not seen' }
      : null,
  })
  if (isRefusal(done)) return { file, refusal: done }
  const { reference, received } = done.demand
  return { file, id: done.demandId, reference, duplicateOf: received.duplicateOf }
}

function describe(one: Received): string {
  if ('refusal' in one)
    return `${one.file}: refused (${one.refusal.code})\n  ${one.refusal.detail}\n  ${one.refusal.next}`
  const again = one.duplicateOf.length > 0 ? `\n  the same paper as ${one.duplicateOf.join(', ')}` : ''
  return `${one.file}: ${one.reference} ${one.id}${again}`
}
