// For tests alone: the desk's work on a real database, without HTTP.

import type { Actor } from '../../src/kernel/actor.ts'
import { isRefusal } from '../../src/kernel/refusal.ts'
import type { Deployment } from '../../src/server/deployment.ts'
import { takeGrant } from '../../src/server/surfaces/desk/access.ts'
import { sealField } from '../../src/store/keys/field.ts'
import { cast, NOW } from '../given.ts'
import { asThief, type Ground, seedDirectory, startGround, testPolicy, testStore } from '../ground.ts'
import { provider } from './provider.ts'

export type Desk = { readonly d: Deployment; readonly ground: Ground; readonly clock: { now: string } }

/** Everybody has a mail address of their own, and `nils` is a second analyst. */
export async function openDesk(): Promise<Desk> {
  const ground = await startGround()
  await seedDirectory(ground)
  const clock = { now: NOW }
  const d = {
    db: ground.app,
    vault: ground.vault,
    store: testStore(ground, clock),
    settings: { ...testPolicy, webhooks: { allowPrivate: true, allowPrivateOfTenants: false } },
    now: () => clock.now,
    provider,
    urls: { desk: 'https://desk.example' },
  } as unknown as Deployment
  const thief = await asThief(ground)
  await thief.query(
    `insert into duly.person values ('nils', 'employee', '{analyst}', 'x', true, now()), ('rita', 'employee', '{administrator}', 'x', true, now())`,
  )
  for (const { id } of (await thief.query<{ id: string }>('select id from duly.person')).rows)
    await thief.query('update duly.person set profile = $2 where id = $1', [
      id,
      sealField(ground.vault.directoryKey, [id, 1, 'profile'], {
        name: `Name of ${id}`,
        mail: `${id}@desk.example`,
      }),
    ])
  await thief.query("update duly.tenant set profile = $1 where id = 'acme'", [
    sealField(ground.vault.directoryKey, ['acme', 1, 'profile'], { name: 'acme', domains: ['acme.example'] }),
  ])
  await thief.end()
  return { d, ground, clock }
}

export async function opens(d: Deployment, actor: Actor, demandId: string): Promise<void> {
  const grant = await takeGrant(d, actor, {
    demandId,
    purpose: actor === cast.ada || actor === cast.bo ? 'approve' : 'answer',
    words: '',
    minutes: 60,
  })
  if (isRefusal(grant)) throw new Error(grant.detail)
}

export async function rowsOf<Row extends object>(
  ground: Ground,
  sql: string,
  values: unknown[] = [],
): Promise<Row[]> {
  const thief = await asThief(ground)
  try {
    return (await thief.query<Row>(sql, values)).rows
  } finally {
    await thief.end()
  }
}
