// The process that orders and publishes the log's leaves.
import { FatalLogError } from '../../log/log-store.ts'
import { gauge } from '../../store/installation/figures.ts'
import { startLog } from '../log/running-log.ts'
import { checksOf } from '../process/health.ts'
import { ticking } from '../process/hooks.ts'
import { witnessFigures } from '../witness/witness-health.ts'
import { databaseCheck, NEEDS_A_PERSON, type StartPart } from './started.ts'

export const start: StartPart = async (d, { log, fail }) => {
  const running = await startLog(d, ticking(log), line => log.info({ part: 'log' }, line))
  // After an unknown commit a new start looks what is there. Of two sequencers one must go, and a log that is behind wants a word.
  running.failed.catch(cause => fail(cause, cause instanceof FatalLogError ? 1 : NEEDS_A_PERSON))
  const { log: ticks } = checksOf(d, { witness: null, log: running, workers: null, gate: null })
  return {
    checks: async () => ({ database: await databaseCheck(d), log: (await ticks?.()) ?? null }),
    figures: async () => {
      const { size, lastTickAt } = running.sequencer.state()
      return [
        gauge(
          'duly_log_unpublished_leaves',
          'Leaves that are ordered and not yet under a published checkpoint.',
          size - running.sequencer.published(),
        ),
        gauge(
          'duly_log_last_tick_timestamp_seconds',
          'When the log ticked last, in seconds since 1970.',
          Date.parse(lastTickAt) / 1000,
        ),
        ...witnessFigures(running).map(({ name, help, read }) => gauge(name, help, read())),
        gauge('duly_log_tick_interval_seconds', 'Pace of the log.', running.sequencer.layout.seconds),
      ]
    },
    stop: running.stop,
  }
}
