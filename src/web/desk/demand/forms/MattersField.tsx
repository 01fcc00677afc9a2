// Which tenants a step is about, where it can be about several at once.
import type { Matter } from '../../../../domain/registry/state.ts'
import { Checkbox } from '../../parts/Field.tsx'
import { pieces } from '../../words/pieces.ts'
import { nameIn, useDemand } from '../context.ts'
import { say } from './form-words.ts'
import { strong } from './marks.tsx'

type Props = {
  readonly value: readonly string[]
  readonly onChange: (ids: readonly string[]) => void
  /** The matters to choose among; without it, all of the demand. */
  readonly among?: readonly Matter[]
}

export function MattersField({ value, onChange, among }: Props) {
  const { page } = useDemand()
  const matters = among ?? page.demand.matters
  const only = matters.length === 1 ? matters[0] : undefined
  if (only) return <p>{pieces(say.rich('concerns.only', { name: nameIn(page, only.tenant), strong }))}</p>
  return (
    <fieldset>
      <legend>{say('concerns')}</legend>
      <div className="choices">
        {matters.map(m => (
          <Checkbox
            key={m.id}
            checked={value.includes(m.id)}
            onChange={on =>
              onChange(matters.map(x => x.id).filter(x => (x === m.id ? on : value.includes(x))))
            }
          >
            {nameIn(page, m.tenant)}
          </Checkbox>
        ))}
      </div>
    </fieldset>
  )
}
