// What programs of the provider call, by token (`Authorization: Bearer duly_…`): deprovisioning from the personnel system, in
// the two verbs of SCIM 2.0 that it needs (RFC 7644 § 3.5.2, § 3.6), and counts for a dashboard. Nothing of a demand.

import { type Context, Hono } from 'hono'
import { providerProgramsApi } from '../../api/desk/provider-programs.ts'
import { isRefusal, type Refusal } from '../../kernel/refusal.ts'
import { withTransaction } from '../../store/database.ts'
import type { Deployment } from '../deployment.ts'
import { problemOf } from '../http/problem.ts'
import type { Site } from '../http/site.ts'
import { take } from '../http/take.ts'
import { deactivate, reactivate } from './people.ts'
import { findPerson, noPerson, readPeople, type StoredPerson } from './stored-people.ts'
import { actorOfToken, type Bearer, type TokenEnv, withToken } from './tokens.ts'

type C = Context<TokenEnv>

export function programRoutes(d: Deployment, site: Site): Hono<TokenEnv> {
  const app = new Hono<TokenEnv>()
  const people = withToken(d, site, 'people:write')
  app.get('/scim/v2/Users', people, async c => listUsers(d, c))
  app.get('/scim/v2/Users/:id', people, async c => {
    const person = await withTransaction(d.db, actorOfToken(c.get('bearer')), tx =>
      findPerson(tx, d, c.req.param('id')),
    )
    return person ? scim(c, userOf(person)) : scimError(c, noPerson())
  })
  app.patch('/scim/v2/Users/:id', people, async c => {
    const wanted = activeIn(await c.req.json().catch(() => undefined))
    if (wanted === null)
      return scimError(c, {
        code: 'invalid_input',
        detail: 'Only the attribute "active" can be replaced here.',
        next: 'Send one operation "replace" of "active". Roles are given at the desk.',
      })
    return setActive(d, c, c.req.param('id'), wanted)
  })
  app.delete('/scim/v2/Users/:id', people, async c => setActive(d, c, c.req.param('id'), false, true))
  app.get('/api/counts', withToken(d, site, 'demands:read-counts'), async c =>
    c.json(await counts(d, c.get('bearer'))),
  )
  return app
}

async function setActive(d: Deployment, c: C, id: string, active: boolean, gone = false): Promise<Response> {
  const by = { kind: 'token', id: c.get('bearer').id } as const
  const done = active ? await reactivate(d, by, id) : await deactivate(d, by, id)
  if (isRefusal(done)) return scimError(c, done)
  if (gone) return c.body(null, 204)
  const person = await withTransaction(d.db, actorOfToken(c.get('bearer')), tx => findPerson(tx, d, id))
  return person ? scim(c, userOf(person)) : scimError(c, noPerson())
}

/** `filter=userName eq "mara@provider.example"` or none: what a personnel system looks people up by. */
async function listUsers(d: Deployment, c: C): Promise<Response> {
  const asked = c.req.query('filter')
  const wanted = asked === undefined ? null : /^userName eq "([^"\\]{1,254})"$/i.exec(asked)?.[1]
  if (wanted === undefined)
    return scimError(c, {
      code: 'invalid_input',
      detail: 'Only the filter userName eq "…" is known here.',
      next: 'Leave the filter out, or look a person up by userName.',
    })
  const all = (await withTransaction(d.db, actorOfToken(c.get('bearer')), tx => readPeople(tx, d))).map(
    userOf,
  )
  const found = wanted === null ? all : all.filter(u => u.userName.toLowerCase() === wanted.toLowerCase())
  return scim(c, {
    schemas: ['urn:ietf:params:scim:api:messages:2.0:ListResponse'],
    totalResults: found.length,
    startIndex: 1,
    itemsPerPage: found.length,
    Resources: found,
  })
}

function userOf({ id, name, mail, human, active }: StoredPerson) {
  return {
    schemas: ['urn:ietf:params:scim:schemas:core:2.0:User'],
    id,
    externalId: human,
    userName: mail ?? id,
    displayName: name,
    active,
    ...(mail ? { emails: [{ value: mail, primary: true }] } : {}),
    meta: { resourceType: 'User' },
  }
}

const patchBody = providerProgramsApi['PATCH /scim/v2/Users/:id'].body

/** The one thing that may be asked: `active`, in the spellings that identity providers use. Null for anything else. */
function activeIn(body: unknown): boolean | null {
  const parsed = take(patchBody, body)
  if (!parsed.success) return null
  const [operation] = parsed.data.Operations
  const value = operation?.value
  if (typeof value === 'object') return operation?.path === undefined ? value.active : null
  if (operation?.path !== 'active' || value === undefined) return null
  return typeof value === 'boolean' ? value : value.toLowerCase() === 'true'
}

/** How many demands are open and due, of those that are not restricted. */
async function counts(d: Deployment, bearer: Bearer): Promise<{ open: number; overdue: number; at: string }> {
  const at = d.now()
  const [row] = await withTransaction(d.db, actorOfToken(bearer), tx =>
    tx.query<{ open: number; overdue: number }>('select * from duly.count_demands($1)', [at]),
  )
  return { open: row?.open ?? 0, overdue: row?.overdue ?? 0, at }
}

function scim(c: C, body: object): Response {
  return c.body(JSON.stringify(body), 200, { 'content-type': 'application/scim+json' })
}

function scimError(c: C, refusal: Refusal): Response {
  const { status } = problemOf(refusal)
  return c.body(
    JSON.stringify({
      schemas: ['urn:ietf:params:scim:api:messages:2.0:Error'],
      status: String(status),
      detail: `${refusal.detail} ${refusal.next}`,
    }),
    status as 400,
    { 'content-type': 'application/scim+json' },
  )
}
