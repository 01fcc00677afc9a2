// Which rules speak about a demand: exceptions first, and a rule that is excepted does not speak.
import type { Truth } from './conditions.ts'
import type { ReadyInstrument, ReadyRule } from './law-index.ts'
import { rulesFor } from './law-index.ts'
import type { DemandReading } from './reading.ts'

export type Applied = { ready: ReadyRule; sure: boolean }
export type Defeats = Map<string, 'surely' | 'perhaps'>

/** What became of one rule; `by` names the exception that took it away. */
export type Considered =
  | { ready: ReadyRule; became: 'excepted'; by: string }
  | { ready: ReadyRule; became: 'not_in_force' }
  | { ready: ReadyRule; became: 'other_categories' }
  | { ready: ReadyRule; became: 'looked_at'; truth: Truth; sure: boolean }

/** Runs the instrument's rules; `watch` receives each in turn, to show how the answer was reached. */
export function applyRules(
  home: ReadyInstrument,
  reading: DemandReading,
  watch?: (step: Considered) => void,
): { applied: Applied[]; defeats: Defeats } {
  const applied: Applied[] = []
  const defeats: Defeats = new Map()
  const takenBy = new Map<string, string>()
  for (const ready of rulesFor(home, reading)) {
    const { rule } = ready
    if (defeats.get(rule.id) === 'surely') {
      watch?.({ ready, became: 'excepted', by: takenBy.get(rule.id) ?? '' })
      continue
    }
    if (!applicableOn(ready, reading)) {
      watch?.(
        inForceOn(ready, reading) ? { ready, became: 'other_categories' } : { ready, became: 'not_in_force' },
      )
      continue
    }
    const truth = ready.holds(reading)
    const sure = truth === true && !defeats.has(rule.id)
    watch?.({ ready, became: 'looked_at', truth, sure })
    if (truth === false) continue
    if (!sure && !ready.decides) continue
    applied.push({ ready, sure })
    // An exception that may or may not hold leaves the excepted rule standing, as a question.
    for (const id of rule.excepts ?? [])
      if (defeats.get(id) !== 'surely') {
        defeats.set(id, sure ? 'surely' : 'perhaps')
        takenBy.set(id, rule.id)
      }
  }
  return { applied, defeats }
}

function inForceOn({ rule }: ReadyRule, { day }: DemandReading): boolean {
  return (rule.from ?? '') <= day && day <= (rule.to ?? '9999')
}

/** In force on the day whose law counts, and about something that is asked for. */
export function applicableOn(ready: ReadyRule, reading: DemandReading): boolean {
  const { only_categories: only } = ready.rule
  return (
    inForceOn(ready, reading) &&
    (only === undefined || only.some(one => reading.facts.data_requested.includes(one)))
  )
}
