// `duly import open FILE.csv`: the first day. Demands that are open in another system, with their clocks, secrecy and holds.
import { createReadStream } from 'node:fs'
import { parseArgs } from 'node:util'
import type { OpenImport } from '../api/desk/open-demands.ts'
import type { Actor } from '../kernel/actor.ts'
import { isRefusal } from '../kernel/refusal.ts'
import { type Deployment, openDeployment } from '../server/deployment.ts'
import { readDirectory } from '../server/directory.ts'
import { importOpenDemands } from '../server/open-demands/take-in.ts'
import { asWorker } from '../server/worker/demand-at-work.ts'
import { type Io, WrongUse } from './io.ts'
import { lookAt } from './look.ts'

const USE = 'duly import open FILE.csv --by PERSON [--system NAME] [--dry-run]'

/** Exit status 1 where a line was refused: then nothing was taken in. */
export async function run(args: string[], io: Io): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    options: {
      by: { type: 'string' },
      system: { type: 'string', default: 'the system before this one' },
      'dry-run': { type: 'boolean', default: false },
    },
    allowPositionals: true,
  })
  const [what, path, ...rest] = positionals
  // Whoever brings secrecy in is its second reader: a named person, not the machine.
  if (what !== 'open' || path === undefined || rest.length > 0 || !values.by) throw new WrongUse(USE)
  if (!(await lookAt(path)).isFile()) throw new WrongUse(`${path} is not a file.`)
  const d = await openDeployment({ path: io.data, onLog: () => {} })
  try {
    const actor = await personOf(d, values.by)
    if (!actor) {
      io.err(`${values.by} is not in the directory. Nothing was taken in.`)
      return 1
    }
    const done = await importOpenDemands(d, actor, {
      open: () => createReadStream(path),
      system: values.system,
      dry: values['dry-run'],
      onProgress: (at, of) => io.progress('taking in', at, of),
    })
    if (isRefusal(done)) {
      io.err(`${done.detail} ${done.next}`)
      return 1
    }
    if (io.json) io.out(JSON.stringify(done))
    else for (const line of words(done, path)) (done.refusedLines > 0 ? io.err : io.out)(line)
    return done.refusedLines > 0 ? 1 : 0
  } finally {
    await d.close()
  }
}

async function personOf(d: Deployment, id: string): Promise<Actor | null> {
  const { people } = await asWorker(d, tx => readDirectory(tx, d.vault))
  const person = people.get(id)
  return person ? { kind: 'staff', id, roles: person.roles, employment: person.employment } : null
}

function words(r: OpenImport, path: string): string[] {
  if (r.refusedLines > 0)
    return [
      ...r.refused.map(x => `${path}:${x.line}${x.column ? ` (${x.column})` : ''}: ${x.detail} ${x.next}`),
      `${r.refusedLines} of ${r.lines} lines to correct. Nothing was taken in.`,
    ]
  return [
    `${r.lines} lines: ${r.fresh} new, ${r.known} here already.`,
    `Of the new: ${r.answered} answered before, ${r.secret} under secrecy, ${r.overdue} overdue.`,
    ...(r.toldThere > 0
      ? [`${r.toldThere} told there, or the authority's to tell: a second person looks at each at the desk.`]
      : []),
    ...(r.toldAtOnce > 0 ? [`${r.toldAtOnce} whose secrecy is over: their tenants are told at once.`] : []),
    r.done ? `${r.taken} taken in.` : 'A dry run: nothing was taken in.',
  ]
}
