// A secrecy that ends before its time, as its two people bring it about: one of counsel with the paper that lifts it, then another.
import type { Command } from '../src/domain/registry/command.ts'
import { cast, copy, MATTER, NOW, type Step } from './given.ts'

type Lifting = { readonly order?: string | null; readonly matter?: string; readonly at?: string }

export function sayLifted({ order = null, matter = MATTER }: Lifting = {}): Command {
  return { type: 'end_secrecy', note: 'Order of the court.', document: copy, matter, why: 'lifted', order }
}

export function confirmLifted({ matter = MATTER }: Lifting = {}): Command {
  return { type: 'confirm_secrecy_end', matter, ends: true, note: '' }
}

/** Both words, at one moment. */
export function lifted(lifting: Lifting = {}): readonly Step[] {
  const at = lifting.at ?? NOW
  return [
    [cast.carl, sayLifted(lifting), at],
    [cast.ada, confirmLifted(lifting), at],
  ]
}
