// Which tenant a step is about, where there are several: one at a time, never two in one act.
import type { Matter } from '../../../../demand/state.ts'
import { SelectField } from '../../parts/Field.tsx'
import { nameIn, useDemand } from '../context.ts'

type Props = {
  readonly matters: readonly Matter[]
  readonly value: string
  readonly onChange: (id: string) => void
}

export function MatterField({ matters, value, onChange }: Props) {
  const { page } = useDemand()
  const only = matters.length === 1 ? matters[0] : undefined
  if (only) {
    return (
      <p>
        Tenant: <strong>{nameIn(page, only.tenant)}</strong>
      </p>
    )
  }
  return (
    <SelectField
      label="Tenant"
      value={value}
      options={matters.map(m => [m.id, nameIn(page, m.tenant)] as const)}
      onChange={onChange}
    />
  )
}
