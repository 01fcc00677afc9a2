// Which tenant a step is about, where there are several: one at a time, never two in one act.
import type { Matter } from '../../../../domain/registry/state.ts'
import { SelectField } from '../../parts/Field.tsx'
import { pieces } from '../../words/pieces.ts'
import { nameIn, useDemand } from '../context.ts'
import { say } from './form-words.ts'
import { strong } from './marks.tsx'

type Props = {
  readonly matters: readonly Matter[]
  readonly value: string
  readonly onChange: (id: string) => void
}

export function MatterField({ matters, value, onChange }: Props) {
  const { page } = useDemand()
  const only = matters.length === 1 ? matters[0] : undefined
  if (only) {
    return <p>{pieces(say.rich('tenant.only', { name: nameIn(page, only.tenant), strong }))}</p>
  }
  return (
    <SelectField
      label={say('tenant')}
      value={value}
      options={matters.map(m => [m.id, nameIn(page, m.tenant)] as const)}
      onChange={onChange}
    />
  )
}
