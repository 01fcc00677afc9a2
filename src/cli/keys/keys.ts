// `duly keys`: what keys this installation has and how old they are; new ones in their place; the seal identity in shares.
import type { Run } from '../commands.ts'
import { type Io, WrongUse } from '../io.ts'

const VERBS: Readonly<Record<string, () => Promise<Run>>> = {
  list: async () => (await import('./list.ts')).list,
  rotate: async () => (await import('./rotate.ts')).rotate,
  split: async () => (await import('./split.ts')).split,
  join: async () => (await import('./split.ts')).join,
  recover: async () => (await import('./recover.ts')).recover,
}

export async function run([verb = '', ...rest]: string[], io: Io): Promise<number> {
  const load = Object.hasOwn(VERBS, verb) ? VERBS[verb] : undefined
  if (!load) throw new WrongUse(`duly keys ${Object.keys(VERBS).join(' | ')}`)
  return (await load())(rest, io)
}
