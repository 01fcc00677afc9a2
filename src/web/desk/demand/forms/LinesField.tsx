// Which lines a step is about: a box for each kind of data of each account.
import type { LineKey } from '../../../../domain/decision/events.ts'
import type { Demand } from '../../../../domain/registry/state.ts'
import { Checkbox } from '../../parts/Field.tsx'
import { categoryWords } from '../../words/labels.ts'
import { useDemand } from '../context.ts'
import { keyOf, linesOf, matterOf, subjectOf } from '../deciding/lines.ts'
import { say } from './form-words.ts'

type Props = {
  readonly legend: string
  readonly among: readonly LineKey[]
  readonly value: readonly LineKey[]
  readonly onChange: (lines: readonly LineKey[]) => void
}

export function LinesField({ legend, among, value, onChange }: Props) {
  const { page } = useDemand()
  const holds = (line: LineKey) => value.some(l => keyOf(l) === keyOf(line))
  return (
    <fieldset>
      <legend>{legend}</legend>
      <div className="choices">
        {among.map(line => (
          <Checkbox
            key={keyOf(line)}
            checked={holds(line)}
            onChange={on => onChange(among.filter(l => (keyOf(l) === keyOf(line) ? on : holds(l))))}
          >
            {say('line.of', { what: categoryWords[line.category], account: subjectOf(page.demand, line) })}
          </Checkbox>
        ))}
      </div>
    </fieldset>
  )
}

export function linesOfMatters(d: Demand, matters: readonly string[]): LineKey[] {
  return linesOf(d).filter(l => matters.includes(matterOf(d, l)?.id ?? ''))
}

export function keyOfLine(line: LineKey): string {
  return keyOf(line)
}
