// `duly reindex`: makes the search rows again from the events and readings, beside a running server or without it.
import { parseArgs } from 'node:util'
import { openDeployment } from '../server/deployment.ts'
import { reindex as make } from '../store/search/reindex.ts'
import type { Io } from './io.ts'

/** Exit status 0: done; 2: wrong use. */
export async function reindex(args: string[], io: Io): Promise<number> {
  const { values } = parseArgs({ args, options: { missing: { type: 'boolean', default: false } } })
  const d = await openDeployment({ path: io.data, onLog: io.err })
  try {
    const made = await make({
      db: d.db,
      vault: d.vault,
      policy: d.store.policy,
      missingOnly: values.missing,
      onProgress: (done, total) => io.progress('demands', done, total),
    })
    io.out(io.json ? JSON.stringify({ demands: made }) : `${made} demands can be found again.`)
    return 0
  } finally {
    await d.close()
  }
}
