// A call-back: whom to call, and what is sent of the call.
import { z } from 'zod'
import type { CalledContact, FoundContact, KeyHolder } from '../../domain/arrival/events.ts'
import type { Command, CommandOf } from '../../domain/registry/command.ts'
import { list, of, shape } from '../shape.ts'

export const callContact = of<
  FoundContact & {
    /** Whose it is. */
    readonly name: string
    /** Null where it does not count; `refused` then says why, in the reader's language. */
    readonly printed: CalledContact['printed'] | null
    readonly refused: string | null
  }
>()
export type CallContact = z.infer<typeof callContact>

/** Whom to call back, as the directory knows them now. */
export const calling = shape({
  contacts: list(callContact),
  /** Whose words are compared. */
  keys: list(
    shape({
      role: of<KeyHolder>(),
      name: z.string(),
      words: z.string(),
    }),
  ),
})
export type Calling = z.infer<typeof calling>

/** As it is sent: the contact by its id, the keys by the words that were compared. Both are the server's to say. */
export const callWish = of<
  Pick<CommandOf<'record_callback'>, 'type' | 'outcome' | 'spokeWith' | 'note'> & {
    readonly contact: string
    readonly read: readonly { readonly role: KeyHolder; readonly words: string }[]
  }
>()
export type CallWish = z.infer<typeof callWish>

export const sentCommand = z.union([of<Exclude<Command, { readonly type: 'record_callback' }>>(), callWish])
export type SentCommand = z.infer<typeof sentCommand>
