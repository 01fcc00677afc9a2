// The people of the provider as administration sees and changes them. Each change is one transaction with its note; who loses
// their place loses sessions, links and passkeys in it.

import { randomBytes } from 'node:crypto'
import { type PersonState, refuseChange, refuseReturn, sameHuman } from '../../directory/administration.ts'
import type { Employment, Role } from '../../kernel/actor.ts'
import { sentence } from '../../kernel/message.ts'
import { isRefusal, type Refusal, refuse } from '../../kernel/refusal.ts'
import type { Transaction } from '../../store/database.ts'
import { sealField } from '../../store/keys/field.ts'
import { type By, noteAct } from '../../store/own-acts.ts'
import { changingPeople } from '../../store/program/for-a-person.ts'
import type { Deployment } from '../deployment.ts'
import { addPerson } from '../directory.ts'
import { endSessionsOf } from '../sign-in/sessions.ts'
import { revokeAside } from '../work/aside.ts'
import { followTies } from '../work/implied.ts'
import { logChanges } from '../worker/upkeep/log-changes.ts'
import { tellOfPowers } from './powers.ts'
import { COLUMNS, noPerson, personOf, type Row, readPeople, type StoredPerson } from './stored-people.ts'

export type PersonWish = {
  readonly name: string
  readonly mail: string | null
  readonly human: string
  readonly firm: string | null
  readonly roles: readonly Role[]
  readonly employment: Employment
}

/** Adds a person with a random id; they can do nothing before they have enrolled a passkey. */
export async function hire(
  d: Deployment,
  by: By,
  wish: PersonWish,
  made = randomBytes(9).toString('hex'),
): Promise<{ id: string } | Refusal> {
  const id = `p_${made.slice(0, 18)}`
  return changingPeople(d.db, by, async tx => {
    const people = await readPeople(tx, d)
    if (people.some(p => p.id === id)) return { id }
    const refused = refuseChange(
      null,
      { id, active: true, ...powerOf(wish) },
      { by: by.id, administrators: administratorsIn(people) },
    )
    if (refused) return refused
    const same = wish.mail === null ? undefined : people.find(p => p.active && sameMail(p.mail, wish.mail))
    if (same) return taken()
    if (isHere(people, wish.human)) return sameHuman()
    await addPerson(tx, d.vault, { id, ...wish }, d.now())
    await followTies(tx, d)
    await noteAct(tx, d, {
      kind: 'person_added',
      by,
      about: id,
      data: { roles: wish.roles, employment: wish.employment },
    })
    await tellOfPowers(tx, d, by, people, { person: { id, ...wish }, before: [] })
    return { id }
  })
}

export type PersonChange = PersonWish & { readonly version: number }

/** Changes a person who is as the reader saw them; otherwise says that somebody else was first. */
export async function changePerson(
  d: Deployment,
  by: By,
  id: string,
  wish: PersonChange,
): Promise<{ version: number } | Refusal> {
  const done = await changingPeople(d.db, by, async tx => {
    const found = await lockPeople(tx, d, id)
    if (!found) return noPerson()
    const { person, administrators } = found
    if (person.version !== wish.version) return changedMeanwhile()
    const after: PersonState = { id, active: person.active, ...powerOf(wish) }
    const refused = refuseChange(person as PersonState, after, { by: by.id, administrators })
    if (refused) return refused
    const others = (await readPeople(tx, d)).filter(p => p.id !== id)
    if (person.active && wish.human !== person.human && isHere(others, wish.human)) return sameHuman()
    await writePerson(tx, d, { ...person, ...wish })
    if (!sameMail(person.mail, wish.mail) || person.employment !== wish.employment)
      await followTies(tx, d, by.id === null ? [] : [by.id])
    await noteAct(tx, d, { kind: 'person_changed', by, about: id, data: differences(person, wish) })
    if (person.active)
      await tellOfPowers(tx, d, by, others, { person: { id, ...wish }, before: person.roles })
    return { version: wish.version + 1 }
  })
  // The role by which something was prepared or signed may be gone with it.
  if (!isRefusal(done)) await revokeAside(d)
  return done
}

/** Ends what a person can do here at once: sessions, links, passkeys. Their approval keys leave the log's list with it. */
export async function deactivate(d: Deployment, by: By, id: string): Promise<{ done: true } | Refusal> {
  const done = await changingPeople(d.db, by, async tx => {
    const found = await lockPeople(tx, d, id)
    if (!found) return noPerson()
    const { person, administrators } = found
    if (!person.active) return { done: true as const }
    const refused = refuseChange(
      person as PersonState,
      { ...(person as PersonState), active: false },
      { by: by.id, administrators },
    )
    if (refused) return refused
    await tx.query('update duly.person set active = false, version = version + 1 where id = $1', [id])
    await endPlace(tx, d, id)
    await noteAct(tx, d, { kind: 'person_deactivated', by, about: id })
    return { done: true as const }
  })
  // The leaves of removed approval passkeys: where this is cut short, the worker's hourly pass writes them.
  if (!('done' in done)) return done
  await revokeAside(d)
  await logChanges(d)
  return done
}

/** Lets a person in again, without a passkey: they enrol anew by a link. */
export async function reactivate(d: Deployment, by: By, id: string): Promise<{ done: true } | Refusal> {
  return changingPeople(d.db, by, async tx => {
    const found = await lockPeople(tx, d, id)
    if (!found) return noPerson()
    if (found.person.active) return { done: true as const }
    const own = refuseReturn(id, by.id)
    if (own) return own
    const people = await readPeople(tx, d)
    if (isHere(people, found.person.human)) return sameHuman()
    await tx.query('update duly.person set active = true, version = version + 1 where id = $1', [id])
    await noteAct(tx, d, { kind: 'person_reactivated', by, about: id })
    await tellOfPowers(tx, d, by, people, { person: found.person, before: [] })
    return { done: true as const }
  })
}

/** Sessions, unused links, passkeys, and the bond to an OpenID subject. */
export async function endPlace(tx: Transaction, d: Pick<Deployment, 'now'>, id: string): Promise<void> {
  await endSessionsOf(tx, { kind: 'staff', id })
  await tx.query("delete from duly.enrolment_link where owner_kind = 'staff' and owner_id = $1", [id])
  await tx.query("delete from duly.oidc_subject where owner_kind = 'staff' and owner_id = $1", [id])
  await tx.query(
    `update duly.credential set revoked_at = $2 where owner_kind = 'staff' and owner_id = $1 and revoked_at is null`,
    [id, d.now()],
  )
}

/** The person, and who administers, locked: two administrators who remove each other come one after the other. */
async function lockPeople(
  tx: Transaction,
  d: Pick<Deployment, 'vault'>,
  id: string,
): Promise<{ person: StoredPerson; administrators: string[] } | null> {
  const rows = await tx.query<Row>(
    `select ${COLUMNS} from duly.person where id = $1 or 'administrator' = any(roles) order by id for update`,
    [id],
  )
  const people = rows.map(row => personOf(d, row))
  const person = people.find(p => p.id === id)
  return person ? { person, administrators: administratorsIn(people) } : null
}

/** One human with two accounts would be two people wherever two have to sign. */
function isHere(people: readonly StoredPerson[], human: string): boolean {
  return people.some(p => p.active && p.human === human)
}

function administratorsIn(people: readonly StoredPerson[]): string[] {
  return people.filter(p => p.active && p.roles.includes('administrator')).map(p => p.id)
}

async function writePerson(tx: Transaction, d: Pick<Deployment, 'vault'>, p: StoredPerson): Promise<void> {
  const { name, mail, human, firm } = p
  await tx.query(
    `update duly.person set roles = $2, employment = $3, profile = $4, version = version + 1 where id = $1`,
    [
      p.id,
      p.roles,
      p.employment,
      sealField(d.vault.directoryKey, [p.id, 1, 'profile'], {
        name,
        mail,
        human,
        ...(firm ? { firm } : {}),
      }),
    ],
  )
}

function powerOf({
  roles,
  employment,
  firm,
}: PersonWish): Pick<PersonState, 'roles' | 'employment' | 'firm'> {
  return { roles, employment, firm }
}

/** Roles and employment as they were and are; of names and addresses only that they changed. */
function differences(before: StoredPerson, after: PersonWish): Record<string, unknown> {
  const words = (['name', 'mail', 'human', 'firm'] as const).filter(key => before[key] !== after[key])
  return {
    ...(before.roles.join() === after.roles.join()
      ? {}
      : { rolesBefore: before.roles, rolesAfter: after.roles }),
    ...(before.employment === after.employment ? {} : { employment: after.employment }),
    ...(words.length > 0 ? { changed: words } : {}),
  }
}

export function sameMail(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a.toLowerCase() === b.toLowerCase()
}

export function changedMeanwhile(): Refusal {
  return refuse(
    'changed_meanwhile',
    sentence('borders.somebody_else_changed_while_you'),
    sentence('borders.copy_what_you_typed_reload'),
  )
}

function taken(): Refusal {
  return refuse(
    'already_done',
    sentence('borders.somebody_active_mail_address_already'),
    sentence('borders.open_person_instead_give_another'),
  )
}
