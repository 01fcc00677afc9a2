// The workers' process: wake-ups, clocks, the gate's reports, post.
import { createChanges } from '../changes.ts'
import { shareChanges } from '../changes-apart.ts'
import { hooksOf } from '../process/hooks.ts'
import { startWorkers } from '../worker/run.ts'
import { workFigures } from '../worker/upkeep/work-figures.ts'
import { databaseCheck, type StartPart } from './started.ts'

export const start: StartPart = async (d, { log, fail }) => {
  const hooks = hooksOf(log, fail)
  const changes = createChanges()
  const shared = await shareChanges(d, changes, e => hooks.onError('live updates', e))
  const workers = await startWorkers(d, changes, hooks)
  return {
    checks: async () => ({ database: await databaseCheck(d) }),
    figures: workFigures(d),
    stop: async () => {
      await workers.stop()
      await shared.stop()
    },
  }
}
