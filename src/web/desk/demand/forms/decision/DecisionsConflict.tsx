// Two people decided the same lines at once: each line of which both said something else, with both decisions, to be chosen between.
import { useState } from 'react'
import type { LineDecision } from '../../../../../domain/decision/events.ts'
import type { Demand } from '../../../../../domain/registry/state.ts'
import { isolate } from '../../../../../words/isolate.ts'
import { Radios } from '../../../parts/Field.tsx'
import { categoryWords, decisionWords, groundWords } from '../../../words/labels.ts'
import { alike, askWords, keyOf, subjectOf } from '../../deciding/lines.ts'
import { say } from '../form-words.ts'
import { say as sayPaper } from '../paper-words.ts'
import { type Both, contentOf, type Side } from './merge-decisions.ts'

type Props = {
  readonly demand: Demand
  readonly both: readonly Both[]
  /** What is left to record where this was chosen. */
  readonly left: (chosen: Readonly<Record<string, Side>>) => readonly LineDecision[]
  /** Nothing is left where theirs is all that stands. */
  readonly onChosen: (left: readonly LineDecision[]) => void
}

export function DecisionsConflict({ demand, both, left, onChosen }: Props) {
  const [chosen, setChosen] = useState<Readonly<Record<string, Side>>>({})
  const groups = alike(both, one => [contentOf(one.theirs), contentOf(one.mine)])
  const undecided = both.some(one => chosen[keyOf(one)] === undefined)
  const rest = left(chosen)
  return (
    <>
      <p>{sayPaper('conflict.theirs_stands')}</p>
      {groups.map(group => {
        const one = group[0]!
        const subjects =
          group.length === 1 ? isolate(subjectOf(demand, one)) : say('group.accounts', { n: group.length })
        return (
          <Radios
            key={keyOf(one)}
            legend={`${askWords(one.ask)} · ${categoryWords[one.category]} · ${subjects}`}
            value={chosen[keyOf(one)] ?? ''}
            onChange={side =>
              setChosen({ ...chosen, ...Object.fromEntries(group.map(line => [keyOf(line), side])) })
            }
            options={[
              ['theirs', sayPaper('conflict.theirs', { value: words(one.theirs) })],
              ['mine', sayPaper('conflict.mine', { value: words(one.mine) })],
            ]}
          />
        )
      })}
      <button type="button" className="small" disabled={undecided} onClick={() => onChosen(rest)}>
        {sayPaper(rest.length > 0 || undecided ? 'conflict.record' : 'conflict.go_on_with_theirs')}
      </button>
    </>
  )
}

function words({ decision, ground, reason }: LineDecision): string {
  const why = reason.trim() === '' ? [] : [isolate(reason)]
  return [decisionWords[decision], groundWords[ground], ...why].join(' · ')
}
