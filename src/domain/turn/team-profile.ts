// Who does what where a provider begins with two, three, five or twelve people, before anybody is entered: what each of them cannot do
// alone, and what stops when one is away. The roles are a proposal; what is said of them comes from the acts' own rules.
import type { Role } from '../../kernel/actor.ts'
import { gapsOf, type Need, type TeamGaps, type TeamMember, teamNeeds } from './team.ts'

export const teamSizes = [2, 3, 5, 12] as const
export type TeamSize = (typeof teamSizes)[number]

export type TeamProfile = {
  readonly size: TeamSize
  /** `id` is the number of the place, from 1. */
  readonly people: readonly {
    readonly id: string
    readonly roles: readonly Role[]
    /** What this person cannot do without another one. */
    readonly notAlone: readonly Need[]
  }[]
  readonly team: TeamGaps
}

const everything: readonly Role[] = ['intake', 'analyst', 'counsel', 'approver', 'custodian', 'administrator']

const three: readonly (readonly Role[])[] = [
  ['intake', 'analyst', 'administrator'],
  ['counsel', 'approver', 'administrator'],
  ['approver', 'custodian'],
]

const five: readonly (readonly Role[])[] = [
  ...three,
  ['intake', 'analyst', 'counsel', 'administrator'],
  ['approver', 'custodian'],
]

/** The largest has people for one thing alone, so that who decides does not also sign. */
const twelve: readonly (readonly Role[])[] = [
  ['intake'],
  ['intake'],
  ['analyst'],
  ['analyst'],
  ['counsel'],
  ['counsel'],
  ['approver'],
  ['approver'],
  ['approver', 'custodian'],
  ['custodian'],
  ['administrator'],
  ['administrator', 'auditor'],
]

const places: Readonly<Record<TeamSize, readonly (readonly Role[])[]>> = {
  2: [everything, everything],
  3: three,
  5: five,
  12: twelve,
}

export function teamProfiles(): TeamProfile[] {
  return teamSizes.map(size => {
    const team = places[size].map(
      (roles, i): TeamMember => ({ id: String(i + 1), roles, employment: 'employee' }),
    )
    const people = team.map(one => ({ id: one.id, roles: one.roles, notAlone: notAlone(one) }))
    return { size, people, team: gapsOf(team) }
  })
}

/** Of what they have any part in: the rest is simply somebody else's. */
function notAlone(one: TeamMember): Need[] {
  const { missing } = gapsOf([one])
  return teamNeeds.filter(need => missing.some(lack => lack.need === need && lack.can.length > 0))
}
