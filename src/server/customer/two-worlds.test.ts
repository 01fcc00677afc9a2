// The two worlds of the customer surface: one where demands exist that a tenant may not know of, one where they do not. Whatever
// the surface answers, on each route that is mounted, is the same in both: bytes, headers, and how often the database is asked.
// How long it takes is measured by `bench/two-worlds.ts`.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { secretDemand, type TwoTenants, twoTenantDemand } from '../portal/test-demands.ts'
import { openPortals, type Portals, untilPublic } from '../portal/test-portals.ts'
import {
  answers,
  NEVER,
  plain,
  reads,
  same,
  statementsOf,
  WORDS,
  type World,
  worldOf,
  writes,
} from './test-worlds.ts'

const all = { ...reads, ...writes }

describe('the two worlds of the customer surface', { timeout: 180_000 }, () => {
  let portals: Portals
  let told: TwoTenants
  let world: World
  /** Matters of Acme that it may not know of; none in the first world. */
  const sealed: string[] = []

  before(async () => {
    portals = await openPortals()
    const acme = await portals.client('customer', 'acme-admin')
    told = await twoTenantDemand(portals.d)
    await untilPublic(portals.d, told.demandId)
    world = await worldOf(portals, acme, told)
  })
  after(() => portals?.close())

  test('each route that the surface answers on is compared', () => {
    const mounted = [...new Set(portals.customerRoutes)].toSorted()
    assert.deepEqual(Object.keys(all).toSorted(), mounted, 'a new route is compared here before it is served')
    for (const [route, asks] of Object.entries(all)) assert.ok(asks.length > 0, route)
  })

  test('every answer is the same, byte for byte, whether or not demands exist that may not be known', async () => {
    // Once beforehand: what is done first leaves other pages behind than what is done again.
    for (let times = 0; times < 2; times++) await answers(writes, world)
    const acted = await answers(writes, world)
    const before = await answers(reads, world)
    const asked = await statementsOf(reads, world)
    for (let n = 0; n < 3; n++) sealed.push(await secretDemand(portals.d))
    same(await answers(reads, world), before)
    assert.deepEqual(await statementsOf(reads, world), asked, 'as many statements, so that no time tells')
    same(await answers(writes, world), acted)
    const good = Object.values(before)
      .flat()
      .filter(answer => answer.startsWith('200 '))
    assert.ok(good.length > 60, `${good.length} pages were there to compare`)
    assert.match(before['GET /']?.[1] ?? '', /<html lang="de"/)
    assert.match(before['GET /']?.[0] ?? '', new RegExp(told.reference))
  })

  test('the address of a demand that may not be known answers like one that never was, on each route', async () => {
    const [hidden] = sealed
    assert.ok(hidden)
    const routes = portals.customerRoutes.filter(route => /^(GET|POST) .*\/demands\/:id/.test(route))
    assert.ok(routes.length > 10)
    for (const route of routes) {
      const [method = '', path = ''] = route.split(' ')
      const ask = async (id: string) => {
        const at = path.replace(':id', id).replace('*', 'review')
        const answer =
          method === 'POST'
            ? await world.post(at, { ...WORDS, key: NEVER })
            : await (path.startsWith('/api/') ? world.program(at) : world.get(at))
        assert.ok(answer.status === 404, `${route}: ${answer.status}`)
        return plain(answer)
      }
      assert.deepEqual(await ask(hidden), await ask(NEVER), route)
    }
    for (const list of ['/api/v1/demands?after=', '/?after=']) {
      const ask = async (id: string) =>
        plain(await (list.startsWith('/api') ? world.program(list + id) : world.get(list + id)))
      assert.deepEqual(await ask(hidden), await ask(NEVER), list)
    }
  })
})
