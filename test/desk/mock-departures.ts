// What waits to leave at the mock desk. Nothing leaves by itself here: a test lets it go.
import type { Departing } from '../../src/api/desk/demand-page.ts'
import { draftOf } from './mock-commands.ts'

type Held = { readonly demand: string; readonly one: Departing; readonly send: () => void }

export class MockDepartures {
  /** 0: what is sent leaves at once. */
  seconds = 0
  #held: Held[] = []

  /** Null where it leaves at once. `send`: what is then done. */
  hold(wish: {
    readonly demand: string
    readonly part: string
    readonly body: Record<string, unknown>
    readonly by: string
    readonly now: number
    readonly send: () => void
  }): { leavesAt: string } | null {
    const { demand, part, body, by, now, send } = wish
    if (this.seconds === 0 || (part !== 'letters' && part !== 'notice')) return null
    const leavesAt = new Date(now + this.seconds * 1000).toISOString()
    const isNotice = part === 'notice'
    const one: Departing = {
      id: String(this.#held.length),
      what: isNotice ? 'notice' : 'letter',
      letter: isNotice ? null : (body.kind as Departing['letter']),
      matter: isNotice ? String(body.matter) : null,
      to: draftOf(part, String(body.kind)).to,
      by,
      leavesAt,
      notSent: null,
    }
    this.#held.push({ demand, one, send })
    return { leavesAt }
  }

  of(demand: string): Departing[] {
    return this.#held.filter(h => h.demand === demand).map(h => h.one)
  }

  takeBack(id: unknown): void {
    this.#held = this.#held.filter(h => h.one.id !== id)
  }

  /** All of them leave; or, with a reason, none. */
  settle(notSent: Departing['notSent'] = null): void {
    const held = this.#held
    this.#held = notSent === null ? [] : held.map(h => ({ ...h, one: { ...h.one, notSent } }))
    if (notSent === null) for (const { send } of held) send()
  }
}
