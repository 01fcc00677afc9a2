// Whether the next step waits for another person than the reader, who did its first half, although it is the reader's by role.
import { type Actor, permits } from '../../demand/actor.ts'
import type { Step } from '../../demand/next.ts'
import { unapprovedExceptions } from '../../demand/redirect.ts'
import type { Demand } from '../../demand/state.ts'
import type { Person } from '../directory.ts'

/** `nobody`: no other employee has a role for it. */
export type SecondPerson = 'another' | 'nobody'

type Second = { readonly command: keyof typeof permits; readonly isOwn: (d: Demand, me: string) => boolean }

const seconds: Partial<Record<Step, Second>> = {
  approve_exception: {
    command: 'approve_redirect_exception',
    isOwn: (d, me) => unapprovedExceptions(d).some(m => m.exceptionBy === me),
  },
  confirm_secrecy: {
    command: 'confirm_secrecy',
    isOwn: (d, me) => {
      const open = d.matters.filter(m => m.reading !== null && m.readingConfirmedBy === null)
      return open.length > 0 && open.every(m => m.reading?.by === me)
    },
  },
  confirm_not_demand: { command: 'confirm_not_demand', isOwn: (d, me) => d.notDemand?.by === me },
}

export function secondPerson(
  d: Demand,
  step: Step,
  actor: Actor,
  people: Iterable<Pick<Person, 'id' | 'roles' | 'employment'>>,
): SecondPerson | null {
  const second = seconds[step]
  if (!second?.isOwn(d, actor.id)) return null
  const { staff, employeesOnly } = permits[second.command]
  const able = [...people].some(
    p =>
      p.id !== actor.id &&
      (d.named === null || d.named.includes(p.id)) &&
      p.roles.some(role => staff.includes(role)) &&
      (!employeesOnly || p.employment === 'employee'),
  )
  return able ? 'another' : 'nobody'
}
