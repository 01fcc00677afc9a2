// What a team can do on the day on which everybody is at work, and on the day on which one of them is away. Pure: from the acts' own
// rules of who may and from the promises of two people, so that a profile of roles is judged by what really is asked.
import type { Actor, Employment, Role } from '../../kernel/actor.ts'
import type { Command } from '../registry/command.ts'
import { mayActOnDirectory, mayIssue } from '../registry/who-may.ts'

export type TeamMember = {
  readonly id: string
  readonly roles: readonly Role[]
  readonly employment: Employment
}

type May = (actor: Actor) => boolean

const issue =
  (type: Command['type']): May =>
  actor =>
    mayIssue(actor, type) === null

const directory =
  (act: Parameters<typeof mayActOnDirectory>[1]): May =>
  actor =>
    mayActOnDirectory(actor, act) === null

/** What a demand and its directory need: each a list of acts that as many different people do. */
const needs = {
  take_in: [issue('confirm_facts')],
  check_sender: [issue('authenticate')],
  call_back: [issue('confirm_facts'), issue('record_callback')],
  look_up: [issue('request_lookup')],
  decide: [issue('determine')],
  exception: [issue('determine'), issue('approve_redirect_exception')],
  second_reading: [issue('read_secrecy'), issue('confirm_secrecy')],
  notice: [issue('send_notice')],
  counsel: [issue('decide_objection')],
  release: [issue('prepare_authorisation'), issue('sign_authorisation'), issue('sign_authorisation')],
  certify: [issue('prepare_authorisation'), issue('sign_certificate')],
  directory: [directory('edit_authorities'), directory('confirm_authority')],
} as const satisfies Record<string, readonly May[]>

export type Need = keyof typeof needs
export const teamNeeds = Object.keys(needs) as readonly Need[]

export type TeamGaps = {
  /** What nobody, or not enough different people, can do: how many it takes, and who could do part of it. */
  readonly missing: readonly {
    readonly need: Need
    readonly takes: number
    readonly can: readonly string[]
  }[]
  /** What stops when this person alone is away, and who could be given a role for it beforehand. */
  readonly single: readonly {
    readonly person: string
    readonly needs: readonly Need[]
    readonly deputies: readonly { readonly person: string; readonly role: Role }[]
  }[]
}

export function gapsOf(team: readonly TeamMember[]): TeamGaps {
  const missing = failing(team)
  const single = team.flatMap(({ id }) => {
    const rest = team.filter(one => one.id !== id)
    const stops = failing(rest).filter(need => !missing.includes(need))
    return stops.length === 0 ? [] : [{ person: id, needs: stops, deputies: deputiesOf(rest, stops) }]
  })
  return {
    missing: missing.map(need => ({ need, takes: needs[need].length, can: whoCan(team, need) })),
    single,
  }
}

function failing(team: readonly TeamMember[]): Need[] {
  return teamNeeds.filter(need => !isMet(team, needs[need]))
}

/** Each act by another person. The lists are short: trying is enough. */
function isMet(team: readonly TeamMember[], acts: readonly May[]): boolean {
  const [act, ...rest] = acts
  if (!act) return true
  return team.some(one => act(actor(one)) && isMet(without(team, one), rest))
}

function whoCan(team: readonly TeamMember[], need: Need): string[] {
  return team.filter(one => needs[need].some(act => act(actor(one)))).map(one => one.id)
}

/** One role more for one person, by which everything goes on; the fewest roles beforehand first. None where no single role helps. */
function deputiesOf(rest: readonly TeamMember[], stops: readonly Need[]) {
  const byRoles = [...rest].sort((a, b) => a.roles.length - b.roles.length)
  return byRoles.flatMap(one =>
    ROLES_TO_GIVE.filter(role => !one.roles.includes(role)).flatMap(role => {
      const given = { ...one, roles: [...one.roles, role] }
      const team = [...without(rest, one), given]
      return stops.every(need => isMet(team, needs[need])) ? [{ person: one.id, role }] : []
    }),
  )
}

const ROLES_TO_GIVE: readonly Role[] = [
  'intake',
  'analyst',
  'counsel',
  'approver',
  'custodian',
  'administrator',
]

function without(team: readonly TeamMember[], one: TeamMember): TeamMember[] {
  return team.filter(other => other !== one)
}

function actor({ id, roles, employment }: TeamMember): Actor {
  return { kind: 'staff', id, roles, employment }
}
