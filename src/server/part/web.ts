// The faces' process.
import { askPart, type PartAddress } from '../../store/installation/part-listener.ts'
import { createChanges } from '../changes.ts'
import { shareChanges } from '../changes-apart.ts'
import { createMetrics } from '../http/operator.ts'
import { checksOf } from '../process/health.ts'
import { type HealthCheck, RUNS_ELSEWHERE } from '../process/health-check.ts'
import { hooksOf } from '../process/hooks.ts'
import { openFaces } from '../web.ts'
import { databaseCheck, type StartPart } from './started.ts'

export const start: StartPart = async (d, { log, start: { operator }, fail }) => {
  const hooks = hooksOf(log, fail)
  const changes = createChanges()
  const shared = await shareChanges(d, changes, e => hooks.onError('live updates', e))
  const metrics = createMetrics([], false)
  const seen = checksOf(d, { witness: null, log: null, workers: null, gate: null })
  const checks = {
    database: seen.database!,
    log: seen.log!,
    ...Object.fromEntries(SHOWN.map(name => [name, asTold(operator, name)])),
  }
  const faces = await openFaces(d, { log, changes, checks, stop: fail }, metrics)
  const { desk, approve, customer, authority } = d.urls
  return {
    says: `Desk ${desk}\nApproval ${approve}\nCustomer ${customer}\nAuthority ${authority}`,
    checks: async () => ({ database: await databaseCheck(d) }),
    figures: metrics.families,
    stop: async () => {
      await faces.close()
      await shared.stop()
    },
  }
}

/** What the desk's health page shows of the other parts. */
const SHOWN = ['witness', 'worker', 'gate', 'mail', 'reader', 'sequencer'] as const

/** As the supervisor has it; a part that it does not run runs elsewhere. */
function asTold(operator: PartAddress, name: string): HealthCheck {
  return async () => {
    const { text } = await askPart(operator, '/healthz')
    const { checks } = JSON.parse(text) as { checks: Record<string, string> }
    const word = checks[name] ?? RUNS_ELSEWHERE
    return word === 'ok' ? null : word
  }
}
