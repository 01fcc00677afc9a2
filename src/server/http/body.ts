// How much a request may send. Small by default; a route that takes papers says so by its path.

import type { Context, MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { sentence } from '../../kernel/message.ts'
import { refuse } from '../../kernel/refusal.ts'
import { answerRefusal } from './problem.ts'
import type { Site } from './site.ts'

export const DEFAULT_BODY_BYTES = 256 * 1024
const DRAINED_BYTES = 16 * 1024 * 1024

/** `larger`: limits in bytes by exact path, for uploads; `*` stands for a demand's id. */
export function limitBody(site: Site, larger: Readonly<Record<string, number>> = {}): MiddlewareHandler {
  const limits = new Map(Object.entries(larger).map(([path, bytes]) => [path, limit(site, bytes)]))
  const usual = limit(site, DEFAULT_BODY_BYTES)
  return (c, next) => (limits.get(c.req.path.replace(/[0-9a-f]{32}/, '*')) ?? usual)(c, next)
}

/** An answer while a browser is still sending reaches it as a broken connection: what is little enough is heard out first. */
async function drain(c: Context): Promise<void> {
  const { body } = c.req.raw
  if (!body || body.locked || Number(c.req.header('content-length') ?? Number.NaN) > DRAINED_BYTES) return
  let left = DRAINED_BYTES
  const counted = new WritableStream<Uint8Array>({
    write: chunk => {
      left -= chunk.length
      if (left < 0) throw new Error('too much to hear out')
    },
  })
  await body.pipeTo(counted).catch(() => {})
}

function limit(site: Site, maxSize: number): MiddlewareHandler {
  const detail = sentence('borders.what_sent_larger_than_kb', { x: Math.floor(maxSize / 1024) })
  const refusal = refuse('document_too_large', detail, sentence('borders.send_smaller_parts'))
  const tooLarge = async (c: Context) => {
    await drain(c)
    return answerRefusal(c, site, refusal)
  }
  const counted = bodyLimit({ maxSize, onError: tooLarge })
  return (c, next) => {
    // Node lets through no more than was announced, and nothing where nothing was. To look at the body here would have every
    // request copied into one of the Fetch API first.
    const announced = c.req.header('content-length') ?? (c.req.method === 'GET' ? '0' : undefined)
    if (announced === undefined || c.req.header('transfer-encoding') !== undefined) return counted(c, next)
    return Number(announced) > maxSize ? tooLarge(c) : next()
  }
}
