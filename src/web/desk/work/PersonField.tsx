// Choosing a colleague: by name, with how much each has now.
import { SelectField } from '../parts/Field.tsx'
import { say } from './words.ts'

type Props = {
  readonly label: string
  readonly people: readonly { readonly id: string; readonly name: string; readonly open?: number }[]
  readonly value: string
  readonly onChange: (id: string) => void
  readonly empty?: string
  readonly extra?: readonly (readonly [string, string])[]
}

export function PersonField({
  label,
  people,
  value,
  onChange,
  empty = say('ties.choose'),
  extra = [],
}: Props) {
  const options = people.map(
    p => [p.id, p.open === undefined ? p.name : say('person.has', { who: p.name, n: p.open })] as const,
  )
  return (
    <SelectField
      label={label}
      value={value}
      empty={empty}
      options={[...options, ...extra]}
      onChange={onChange}
    />
  )
}
