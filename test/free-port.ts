// One home for the ports of tests: hosts and origins name a port before anything listens on it.
import { createServer } from 'node:net'

/** A port that was free a moment ago. */
export function freePort(): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>()
  const probe = createServer()
  probe.once('error', reject)
  // Below those that the system gives to connections, which would take it before it is used.
  probe.listen(20_000 + Math.floor(Math.random() * 12_000), '127.0.0.1', () => {
    const address = probe.address()
    probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
  })
  return promise.catch(() => freePort())
}
