// A route that a client address may ask for so many times only.
import type { MiddlewareHandler } from 'hono'
import type { ClientAddress } from './client-address.ts'
import { answerRefusal } from './problem.ts'
import { countAttempt, type Limit, type Limiter } from './rate-limit.ts'
import type { Site } from './site.ts'

/** Limits a route per client address. */
export function limitAddress(
  site: Site,
  limiter: Limiter,
  limit: Limit,
  address: ClientAddress,
): MiddlewareHandler {
  return async (c, next) => {
    const refusal = await countAttempt(limiter, limit, address(c))
    if (!refusal) return await next()
    c.header('retry-after', String(limit.windowSeconds))
    return answerRefusal(c, site, refusal)
  }
}
