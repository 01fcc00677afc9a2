// What a part does with what goes wrong in it: a line for the operator, and an end where it must not go on.
import { CommitUnknown } from '../../store/database.ts'
import { faultOf } from '../fault.ts'
import type { Log } from '../http/site.ts'
import type { TickWatcher } from '../log/running-log.ts'
import type { WorkerHooks } from '../worker/run.ts'

export function hooksOf(log: Log, stop: (cause: Error) => void): WorkerHooks {
  return {
    onProgress: () => {},
    onRederived: (demands: number) =>
      log.info({ demands }, 'clocks and views from before an upgrade made anew'),
    onError: (where: string, error: unknown) => {
      log.warn({ where, ...faultOf(error) }, 'worker pass failed')
      // Promise 8: a process that does not know what was written must not go on.
      if (error instanceof CommitUnknown) stop(error)
    },
  }
}

export function ticking(log: Log): TickWatcher {
  let waited = false
  return ({ published, waiting, missing }) => {
    if (!published) log.warn({ waiting: waiting.length, missing }, 'the checkpoint waits to be published')
    else if (waited) log.info('the checkpoint that waited is published')
    waited = !published
  }
}
