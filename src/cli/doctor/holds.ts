// What the gate still keeps set apart and cannot let go, as `duly doctor` finds it: by the gate's own journal and its declared sources.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { SOURCES_FILE } from '../../gate/context.ts'
import { JOURNAL_FILE, readJournal } from '../../gate/journal/journal.ts'
import type { HoldSeen } from '../../gate/journal/journal-state.ts'
import { holdEndsAt } from '../../seal/hold.ts'
import { readDeclarations } from '../../sources/declaration.ts'
import type { DataDir } from '../../store/data-dir.ts'
import type { Check } from '../../store/installation/doctor.ts'

const NAME = 'holds'

export async function checkHolds({ gate }: Pick<DataDir, 'gate'>, now: Date): Promise<Check> {
  if (!existsSync(join(gate, JOURNAL_FILE)) || !existsSync(join(gate, SOURCES_FILE)))
    return { name: NAME, status: 'ok', detail: 'no journal of a gate here' }
  const { holds } = await readJournal(gate)
  const declared = (await readDeclarations(join(gate, SOURCES_FILE))).map(d => d.name)
  return judgeHolds([...holds.values()], declared, now.toISOString())
}

/** Names of sources are the keeper's own; of a demand nothing is said. */
export function judgeHolds(
  all: readonly Pick<HoldSeen, 'sources' | 'until' | 'ended'>[],
  declared: readonly string[],
  now: string,
): Check {
  const kept = all.filter(hold => !hold.ended)
  const gone = [...new Set(kept.flatMap(h => h.sources))].filter(name => !declared.includes(name))
  const late = kept.filter(h => holdEndsAt(h.until) <= now).length
  if (gone.length > 0)
    return {
      name: NAME,
      status: 'fail',
      detail: `data are kept apart in a source that sources.json declares no more (${gone.join(', ')}): the gate cannot let them go`,
      next: 'Declare it again in the gate’s sources.json until they are let go, or let them go there by hand and record it at the demand.',
    }
  if (late > 0)
    return {
      name: NAME,
      status: 'warn',
      detail: `${late} of ${kept.length} kept longer than their last day: the gate tries again by itself`,
      next: 'Look at the gate’s log for what the source says.',
    }
  return { name: NAME, status: 'ok', detail: `${kept.length} kept, none past its last day` }
}
