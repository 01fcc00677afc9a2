// Columns of a counted line that say what forbade telling its customer, and whether it was told.
import { type CountedLine, spanOf } from '../../ledger/statistics/counted-line.ts'
import { isUntold, knownFacts, toldElsewhere } from '../arrival/imported.ts'
import { recordOfTelling } from '../arrival/record-of-telling.ts'
import { wentAway } from '../decision/redirect-outcome.ts'
import { authorityTells } from '../notice/notice-rule.ts'
import type { Demand, Matter } from '../registry/state.ts'
import { type CountedPart, leftAt, matterOfPart } from './counted-part.ts'

type Prohibited = Pick<CountedLine, 'prohibition' | 'prohibition_end' | 'prohibition_time'>
type Columns = Prohibited & Pick<CountedLine, 'told' | 'told_time'>

export function tellingColumns(d: Demand, part: CountedPart): Columns {
  const m = matterOfPart(d, part)
  return {
    ...(m ? prohibitionOf(d, m) : onPaperAlone(d)),
    told: m ? toldOf(d, m, part) : 'no_customer',
    told_time: m ? toldTime(d, m) : 'none',
  }
}

function toldTime(d: Demand, m: Matter): CountedLine['told_time'] {
  const at = m.notice?.sentAt ?? (toldElsewhere(d, m) ? recordOfTelling(d, m)?.toldAt : null)
  return at ? spanOf(Date.parse(at) - Date.parse(d.received.receivedAt)) : 'none'
}

const nothing = { prohibition_end: 'none', prohibition_time: 'none' } as const

/** Nobody is there who could be told: what the paper says is counted, and no end. */
function onPaperAlone(d: Demand): Prohibited {
  return { prohibition: knownFacts(d)?.secrecy.kind ?? 'none', ...nothing }
}

function prohibitionOf(d: Demand, m: Matter): Prohibited {
  if (m.orders.length === 0) {
    const asked = (m.reading?.secrecy ?? knownFacts(d)?.secrecy)?.kind === 'requested'
    return { prohibition: asked ? 'requested' : 'none', ...nothing }
  }
  const byCourt = m.orders.some(o => o.secrecy.kind === 'court_order')
  return { prohibition: byCourt ? 'court_order' : 'statutory', ...endOf(m) }
}

/** Of several orders the last to end says how the prohibition ended; it lasted from the first. */
function endOf({ orders }: Matter): Omit<Prohibited, 'prohibition'> {
  const open = orders.filter(o => o.endedAt === null)
  if (open.length > 0) {
    const isDated = open.every(o => o.secrecy.until !== null)
    return {
      prohibition_end: isDated ? 'in_force_with_day' : 'in_force_without_day',
      prohibition_time: 'in_force',
    }
  }
  const last = orders.toSorted((a, b) => (a.endedAt ?? '').localeCompare(b.endedAt ?? '')).at(-1)
  const begun = orders.map(o => o.at).toSorted()[0] ?? ''
  return {
    prohibition_end: last?.lifted ? 'lifted' : 'lapsed',
    prohibition_time: spanOf(Date.parse(last?.endedAt ?? begun) - Date.parse(begun)),
  }
}

function toldOf(d: Demand, m: Matter, part: CountedPart): CountedLine['told'] {
  if (m.notice) {
    const left = leftAt(d, part)
    if (left === null) return 'nothing_left'
    return m.notice.sentAt <= left ? 'before_release' : 'after_release'
  }
  if (toldElsewhere(d, m)) return 'elsewhere'
  if (authorityTells(d, m)) return 'by_authority'
  return isUntold(d, m) && !wentAway(d, m) ? 'owed' : 'not_told'
}
