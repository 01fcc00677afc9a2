// The messages of each account once more as a mailbox, read a second time from where they were collected: nothing of them waits in
// memory or on the disk for it.

import type { PackageItem } from './package-input.ts'
import { inMailbox, MailboxLength } from './readable/mailbox.node.ts'
import { slug } from './readable/safe-name.ts'

export type Mailbox = { path: string; account: string; size: number; messages: number; parts: string[] }

/** Each mailbox takes a reading of all items of its own: of more accounts there are the messages alone. */
const mostMailboxes = 100

export class Mailboxes {
  #again: (() => AsyncIterable<PackageItem>) | null
  #boxes = new Map<string, Mailbox>()

  constructor(again: (() => AsyncIterable<PackageItem>) | null) {
    this.#again = again
  }

  inOrder(): Mailbox[] {
    return this.#boxes.size > mostMailboxes ? [] : [...this.#boxes.values()]
  }

  /** Counts a message while its bytes pass; null where there are no mailboxes. */
  begin(
    account: string,
    part: string,
    at: string | null,
  ): { push(chunk: Uint8Array): void; end(): void } | null {
    if (this.#again === null || this.#boxes.size > mostMailboxes) return null
    const n = String(this.#boxes.size + 1).padStart(4, '0')
    const path = `data/mail/${n}_${slug(account, 60, 'account')}.mbox`
    const box = this.#boxes.get(account) ?? { path, account, size: 0, messages: 0, parts: [] }
    this.#boxes.set(account, box)
    box.messages++
    if (!box.parts.includes(part)) box.parts.push(part)
    const length = new MailboxLength(at)
    return {
      push: chunk => length.push(chunk),
      end: () => {
        box.size += length.end()
      },
    }
  }

  async *contents(box: Mailbox): AsyncGenerator<Uint8Array> {
    for await (const { mediaType, identifier, at, stream } of this.#again!())
      if (mediaType === 'message/rfc822' && identifier.value === box.account) yield* inMailbox(at, stream)
  }
}
