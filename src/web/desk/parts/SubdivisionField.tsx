// The States, nations or provinces of a country, by name; nothing where the country has none that matter.
import { nameOfSubdivision, SUBDIVISIONS } from '../../../law/facts/subdivisions.ts'
import { SelectField } from './Field.tsx'
import { say } from './parts-words.ts'

type Props = {
  readonly label: string
  readonly hint?: string
  readonly country: string
  readonly value: string | null
  readonly onChange: (value: string | null) => void
}

export function SubdivisionField({ label, hint, country, value, onChange }: Props) {
  const own = SUBDIVISIONS.filter(code => code.startsWith(`${country.trim().toUpperCase()}-`))
  if (own.length === 0) return null
  return (
    <SelectField
      label={label}
      hint={hint}
      value={value ?? ''}
      onChange={code => onChange(code || null)}
      empty={say('fact.unknown')}
      options={own.map(code => [code, nameOfSubdivision(code)] as const)}
    />
  )
}
