// `duly retention`: erases what is over its term and kept by nothing, and says how much; `--dry-run` only says it.
import { parseArgs } from 'node:util'
import { keepers } from '../directory/retention-kinds.ts'
import { openDeployment } from '../server/deployment.ts'
import { retentionDue, termsOf } from '../server/retention/due.ts'
import { runRetention } from '../server/worker/retention-run.ts'
import type { Io } from './io.ts'

export async function run(args: string[], io: Io): Promise<number> {
  const { values } = parseArgs({ args, options: { 'dry-run': { type: 'boolean', default: false } } })
  const dry = values['dry-run']
  const d = await openDeployment({ path: io.data, onLog: () => {} })
  try {
    const due = await retentionDue(d)
    const counts = dry ? due.counts : await runRetention(d, { kind: 'system', id: 'cli' })
    if (io.json) {
      io.out(JSON.stringify({ dry, counts, kept: due.kept }))
      return 0
    }
    for (const t of termsOf(d))
      io.out(
        `${t.kind.padEnd(10)} ${String(t.days).padStart(5)} days  ${counts[t.kind]} ${dry ? 'would go' : 'went'}`,
      )
    const kept = keepers.filter(k => due.kept[k] > 0)
    if (kept.length > 0)
      io.out(`Over their term and kept: ${kept.map(k => `${due.kept[k]} by ${words[k]}`).join(', ')}.`)
    return 0
  } finally {
    await d.close()
  }
}

const words = {
  obligation: 'an obligation to tell',
  hold: 'counsel’s hold',
  clock: 'a clock that runs',
  mail: 'a mail that waits',
  report: 'a report that was not published',
} as const
