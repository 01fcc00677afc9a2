// Who may not take the next step although it is of their role, because they did its first half. Each list stands with the rule that
// refuses them; four-eyes.test.ts holds that the two agree.
import { tookIn } from './authenticate.ts'
import { signersBarred } from './authorise.ts'
import type { Step } from './next.ts'
import { lateReleaseBarred } from './produce.ts'
import { unapprovedExceptions } from './redirect.ts'
import type { Demand } from './state.ts'

/** Ids of people, each once; empty where the step is anybody's who has its role. */
export function barredFrom(d: Demand, step: Step): readonly string[] {
  const ids = lists[step]?.(d) ?? []
  return [...new Set(ids.filter(id => id != null))]
}

type Ids = readonly (string | null | undefined)[]

const lists: Partial<Record<Step, (d: Demand) => Ids>> = {
  confirm_not_demand: d => [d.notDemand?.by],
  callback: d => [tookIn(d)],
  confirm_emergency: d => [tookIn(d), d.emergency?.danger?.by],
  approve_exception: d => unapprovedExceptions(d).map(m => m.exceptionBy),
  confirm_secrecy: readersOfAll,
  confirm_told: d => [d.receivedBy.id],
  confirm_secrecy_end: endersOfAll,
  confirm_secrecy_extension: filersOfAll,
  confirm_allowed_contact: allowersOfAll,
  sign: d => (d.authorisation ? signersBarred(d.authorisation) : []),
  certify: d => [d.authorisation?.preparedBy],
  late_release: lateReleaseBarred,
}

/** Who said that some secrecies ended confirms that others did. */
function endersOfAll(d: Demand): Ids {
  const by = new Set(d.matters.flatMap(m => m.ending?.by ?? []))
  return by.size === 1 ? [...by] : []
}

/** The same of who said that a longer one was asked for. */
function filersOfAll(d: Demand): Ids {
  const open = d.matters.filter(m => m.extension !== null && m.extension.confirmBy !== null)
  const by = new Set(open.map(m => m.extension?.by))
  return by.size === 1 ? [...by] : []
}

/** The same of who recorded whom the authority allows to be told. */
function allowersOfAll(d: Demand): Ids {
  const by = new Set(d.matters.flatMap(m => (m.allowed && !m.allowed.confirmedBy ? m.allowed.by : [])))
  return by.size === 1 ? [...by] : []
}

/** Who read for some matters confirms those of others. */
function readersOfAll(d: Demand): Ids {
  const open = d.matters.filter(m => m.reading !== null && m.readingConfirmedBy === null)
  return new Set(open.map(m => m.reading?.by)).size === 1 ? [open[0]?.reading?.by] : []
}
