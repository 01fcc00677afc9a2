// `duly law lint [DIRECTORY]`: mistakes in a pack, in counsel's words.
import { PackError } from '../../law/pack-format/pack.ts'
import { allPacks } from '../../law/packs.node.ts'
import { readPack } from '../../server/law/pack-files.ts'
import { type LawIo, readFlags, UsageError } from './input.ts'

export function lint(args: string[], io: LawIo): number {
  const [directory, ...more] = readFlags(args, { values: [], switches: [] }).words
  if (more.length > 0) throw new UsageError('lint takes one directory: duly law lint [DIRECTORY]')
  const mistakes = mistakesIn(() => (directory === undefined ? allPacks() : readPack(directory)))
  if (io.json) io.out(JSON.stringify(mistakes, null, 2) + '\n')
  else for (const mistake of mistakes) io.out(mistake + '\n')
  if (mistakes.length === 0 && !io.json) io.out('no mistakes found\n')
  return mistakes.length === 0 ? 0 : 1
}

function mistakesIn(read: () => unknown): string[] {
  try {
    read()
    return []
  } catch (error) {
    if (error instanceof PackError) return [...error.mistakes]
    throw error
  }
}
