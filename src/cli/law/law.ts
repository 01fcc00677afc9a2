// `duly law`: the law without a server. Each subcommand is a file of its own in `law/`.
import { createInterface } from 'node:readline/promises'
import { FactsError } from '../../law/facts/facts.ts'
import { PackError } from '../../law/pack-format/pack.ts'
import { ask } from './ask.ts'
import { check } from './check.ts'
import type { Dialogue } from './dialogue.ts'
import { diff } from './diff.ts'
import { type LawIo, readFlags, UsageError } from './input.ts'
import { lint } from './lint.ts'
import { matrix } from './matrix.ts'
import { schema } from './schema.ts'
import { why } from './why.ts'

const HELP = `duly law: what the law says about a demand, from the packs that come with Duly

  duly law ask                                              a dialogue: asks for what the law wants to know
  duly law ask --facts FILE [--as-of YYYY-MM-DD] [--live]   one demand line, facts from a JSON file
  duly law ask --instrument us.warrant.2703 --received_on 2026-09-01 --categories content_stored …
  duly law check FILE [--live]                              cases with the answers they expect; --live: as an installation
                                                            answers once the ordinary form of the paper is confirmed
  duly law why FILE [ID] [--as-of DAY] [--live]             the path to an answer, rule by rule
  duly law matrix [--jurisdiction us] [--on YYYY-MM-DD] [--html]   which paper reaches which category
  duly law diff A B [--cases FILE] [--open]                 two versions of a pack; --open: demands of --data DIR
  duly law lint [DIRECTORY]                                 mistakes in packs, in plain words
  duly law schema                                           JSON Schema of a pack, for an editor

--json prints answers for machines. Exit status: 0 done and holds, 1 does not hold or differs, 2 wrong use.
Example: duly law check cases.md
`

/** Runs `duly law <subcommand> …`; resolves to the exit status. */
export async function law(args: string[], io: LawIo, dialogue = terminal()): Promise<number> {
  const [subcommand, ...rest] = args
  try {
    if (subcommand === undefined || subcommand === 'help' || args.includes('--help')) {
      io.out(HELP)
      return subcommand === undefined ? 2 : 0
    }
    switch (subcommand) {
      case 'ask':
        return await ask(rest, io, dialogue)
      case 'check':
        return check(rest, io)
      case 'why':
        return why(rest, io)
      case 'matrix':
        return matrix(rest, io)
      case 'diff':
        return rest.includes('--open') ? await diffWithOpenDemands(rest, io) : await diff(rest, io, null)
      case 'lint':
        return lint(rest, io)
      case 'schema':
        readFlags(rest, { values: [], switches: [] })
        return schema(io)
    }
    throw new UsageError(`there is no "duly law ${subcommand}"`)
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof FactsError || error instanceof PackError))
      throw error
    io.err(error.message + '\n')
    return 2
  }
}

/** Loaded only when asked for: it opens a data directory with its database. */
async function diffWithOpenDemands(args: string[], io: LawIo): Promise<number> {
  const { withOpenDemands } = await import('./open-demands.ts')
  return withOpenDemands(io, open => diff(args, io, open))
}

/** A dialogue at the terminal; null where nobody sits at one. */
function terminal(): Dialogue | null {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return null
  return {
    say: text => void process.stdout.write(text + '\n'),
    async ask(question) {
      const line = createInterface({ input: process.stdin, output: process.stdout })
      const ended = new Promise<null>(resolve => line.once('close', () => resolve(null)))
      const answer = await Promise.race([line.question(`${question} `), ended])
      line.close()
      return answer
    },
  }
}
