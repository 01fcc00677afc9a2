// What somebody wants to do to a demand: an act, and what is filled in. Commands from outside are parsed at the border; here they are
// already shaped. No slice imports this: an act knows its own.
import type { CommandIn } from './act.ts'
import type { acts } from './acts.ts'

export type Commands = { readonly [T in keyof typeof acts]: CommandIn<(typeof acts)[T]> }

export type Command = Commands[keyof Commands]

export type CommandOf<T extends Command['type']> = Commands[T]
