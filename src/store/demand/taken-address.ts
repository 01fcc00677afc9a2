// An address that cannot be listened on: one sentence for the operator, and the next step.
import { createServer } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import { Refused } from '../refused.ts'

export type Wanted = {
  /** Of the sentence "Port 2525 on 127.0.0.1, for mail, …". */
  readonly purpose: string
  readonly host: string
  readonly port: number
  /** Where another is named. */
  readonly setting: string
}

/** Longer than a predecessor that was killed holds its port, until it notices that its supervisor is gone. */
const PATIENCE_MS = 4_000
const AGAIN_MS = 200

/** Listens, after a short wait where somebody has the address still. Refuses what cannot be had. */
export async function listenOrRefuse<T>(wanted: Wanted, listen: () => Promise<T>): Promise<T> {
  for (const end = performance.now() + PATIENCE_MS; ; await delay(AGAIN_MS)) {
    try {
      return await listen()
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : ''
      if (code === 'EADDRINUSE' && performance.now() < end) continue
      const why = WHY[code]
      if (!why) throw error
      throw refusal(wanted, why(wanted), error)
    }
  }
}

/** Whether it can be had, before anything is started that would only end again. */
export async function probeAddress(wanted: Wanted): Promise<void> {
  await listenOrRefuse(wanted, () => {
    const { promise, resolve, reject } = Promise.withResolvers<void>()
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(wanted.port, wanted.host, () => probe.close(() => resolve()))
    return promise
  })
}

type Why = { readonly detail: string; readonly next: string }

const WHY: Readonly<Record<string, (wanted: Wanted) => Why>> = {
  EADDRINUSE: ({ setting }) => ({
    detail: 'is in use by another program',
    next: `Stop that program, or name another port under ${setting}.`,
  }),
  EACCES: ({ setting }) => ({
    detail: 'may not be used by this user',
    next: `Name a port from 1024 on under ${setting}, or give this user the right to use low ports.`,
  }),
  EADDRNOTAVAIL: ({ setting }) => ({
    detail: 'cannot be used: this machine does not have that address',
    next: `Name an address of this machine under ${setting}.`,
  }),
}

function refusal({ purpose, host, port }: Wanted, { detail, next }: Why, cause: unknown): Refused {
  return new Refused(
    { code: 'address_taken', detail: `Port ${port} on ${host}, for ${purpose}, ${detail}.`, next },
    cause,
  )
}
