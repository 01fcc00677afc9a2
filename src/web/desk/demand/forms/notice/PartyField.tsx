// Of which party of a chain a step is, where several were told; one of them alone need not be chosen.
import type { PartyFacts } from '../../../../../api/desk/matters.ts'
import { SelectField } from '../../../parts/Field.tsx'
import { partyName } from '../../telling/Answers.tsx'
import { say } from './answer-words.ts'

type Props = {
  readonly parties: readonly PartyFacts[]
  readonly value: string
  readonly onChange: (key: string) => void
}

export function PartyField({ parties, value, onChange }: Props) {
  if (parties.length < 2) return null
  return (
    <SelectField
      label={say('party')}
      value={value}
      options={parties.map(p => [p.key, partyName(p)] as const)}
      onChange={onChange}
    />
  )
}
