// What is limited at a door is failing. A house of a hundred people behind one address signs in and enrols as it likes; who tries
// keys that nobody has is stopped, and stops nobody but those who try such keys as well.
import { isRefusal, type Refusal } from '../../kernel/refusal.ts'
import { countAttempt, type Limit, type Limiter, refusalOver } from './rate-limit.ts'

export type Door = {
  readonly limiter: Limiter
  readonly limit: Limit
  /** Of the client. */
  readonly address: string
}

/**
 * Does `act` and counts it where it is refused. `holder`: what the attempt names and we know (a passkey, a link); its failures are
 * its own at this address, so that strangers at the address do not shut it out, nor whoever knows its name from elsewhere.
 */
export async function limitFailures<T>(
  { limiter, limit, address }: Door,
  holder: string | null,
  act: () => Promise<T | Refusal>,
): Promise<T | Refusal> {
  const who = holder === null ? address : `${address} ${holder}`
  const over = await refusalOver(limiter, limit, who)
  if (over) return over
  const done = await act()
  if (isRefusal(done)) await countAttempt(limiter, limit, who)
  return done
}
