// Choosing a colleague: by name, with how much each has now, whether the next step is theirs and whether they are away.
import { SelectField } from '../parts/Field.tsx'
import { absolute } from '../words/time.ts'
import { say } from './work-words.ts'

type Offered = {
  readonly id: string
  readonly name: string
  readonly open?: number
  /** Of the role whose turn it is. */
  readonly isTurn?: boolean
  readonly awayUntil?: string | null
}

type Props = {
  readonly label: string
  readonly people: readonly Offered[]
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
  const options = people.toSorted(inOrder).map(p => [p.id, wordsOf(p)] as const)
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

/** Who is here before who is away, whose turn it is before others, who has less before who has more. */
function inOrder(a: Offered, b: Offered): number {
  const away = (p: Offered) => Number(Boolean(p.awayUntil))
  const other = (p: Offered) => Number(!p.isTurn)
  return (
    away(a) - away(b) || other(a) - other(b) || (a.open ?? 0) - (b.open ?? 0) || a.name.localeCompare(b.name)
  )
}

function wordsOf({ name, open, isTurn, awayUntil }: Offered): string {
  return [
    open === undefined ? name : say('person.has', { who: name, n: open }),
    isTurn ? say('person.turn') : '',
    awayUntil ? say('person.away', { day: absolute(Date.parse(awayUntil)) }) : '',
  ]
    .filter(Boolean)
    .join(' · ')
}
