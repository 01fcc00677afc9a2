// Showing that a drill was read without typing anything: its mail carries a code, the console shows three, one of them that one.
// We never ask for a code, so that a mail which does is not ours. A third of guesses is right: good for a drill, for nothing else.
import { randomInt } from 'node:crypto'

export type CodeChoice = { readonly code: string; readonly choices: readonly string[] }

export function newCodeChoice(): CodeChoice {
  const choices = new Set<string>()
  while (choices.size < 3) choices.add(Array.from({ length: 6 }, () => randomInt(10)).join(''))
  const list = [...choices]
  return { code: list[randomInt(3)] ?? '', choices: list }
}
