// The readers' process: papers are read in its cages, and what they hold reaches no other part but by the database.
import { createChanges } from '../changes.ts'
import { shareChanges } from '../changes-apart.ts'
import { hooksOf } from '../process/hooks.ts'
import { startReading } from '../worker/reading.ts'
import { databaseCheck, type StartPart } from './started.ts'

export const start: StartPart = async (d, { log, fail }) => {
  const hooks = hooksOf(log, fail)
  const changes = createChanges()
  const shared = await shareChanges(d, changes, e => hooks.onError('live updates', e))
  const reading = await startReading(d, changes, { log, onError: hooks.onError })
  return {
    checks: async () => ({ database: await databaseCheck(d) }),
    figures: async () => [],
    stop: async () => {
      await reading.stop()
      await shared.stop()
    },
  }
}
