// Every route of every surface stands in its contract (src/api), and every route of a contract is mounted.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { Hono } from 'hono'
import { type AdminDesk, openAdminDesk } from '../../../test/server/admin-desk.ts'
import { approveApi } from '../../api/approve/contract.ts'
import { authorityApi } from '../../api/authority/contract.ts'
import type { Contract } from '../../api/contract.ts'
import { customerApi } from '../../api/customer/contract.ts'
import { deskApi } from '../../api/desk/contract.ts'
import { providerProgramsApi } from '../../api/desk/provider-programs.ts'
import { tenantProgramsApi } from '../../api/desk/tenants.ts'
import { oidcSignInApi, signInApi, staffSessionsApi } from '../../api/sign-in/contract.ts'
import type { AuthDeps, SignInSurface } from '../sign-in/owner.ts'
import { authRoutes } from '../sign-in/sign-in-routes.ts'
import { siteOf } from '../site.ts'
import { approveRoutes } from '../surfaces/approve/approve-routes.ts'
import { authorityRoutes } from '../surfaces/authority/authority-routes.ts'
import { mountCustomer } from '../surfaces/customer/mount.ts'
import { SHOWN } from '../surfaces/portal/forms.ts'
import { publicApp } from '../surfaces/public/serve.ts'
import { authDepsOf } from '../web.ts'

type Mounted = readonly { readonly method: string; readonly path: string }[]

/** Files of a bundle, and a form that is only shown again, are no routes of their own; `ALL` is what stands before routes. */
function isRoute({ method, path }: Mounted[number]): boolean {
  return method !== 'ALL' && !path.endsWith('/*') && !path.startsWith(`${SHOWN}/`)
}

function keysOf(mounted: Mounted): string[] {
  return [...new Set(mounted.filter(isRoute).map(({ method, path }) => `${method} ${path}`))].sort()
}

function assertSame(mounted: Mounted, ...contracts: readonly Contract[]): void {
  const written = contracts.flatMap(one => Object.keys(one))
  assert.deepEqual(keysOf(mounted), [...new Set(written)].sort())
}

describe('contracts', { timeout: 120_000 }, () => {
  let desk: AdminDesk
  let deps: AuthDeps
  before(async () => {
    desk = await openAdminDesk()
    deps = authDepsOf(desk.d, { info() {}, warn() {}, error() {} } as never)
  })
  after(() => desk?.close())

  test('desk', () =>
    assertSame(
      desk.routes,
      deskApi,
      tenantProgramsApi,
      providerProgramsApi,
      signInApi,
      staffSessionsApi,
      oidcSignInApi,
    ))

  test('approve', () => {
    const never = async () => assert.fail()
    const app = approveRoutes({
      deps: { ...deps, vault: desk.d.vault, documents: desk.d.documents, packs: desk.d.packs },
      bundle: new Map(),
      sign: never,
      sendBack: never,
      changes: {} as never,
    })
    assertSame(app.routes, approveApi)
  })

  test('customer', async () => {
    const app = await mountCustomer(new Hono(), desk.d, { deps, bundle: new Map() })
    assertSame(app.routes, customerApi)
  })

  test('authority', () =>
    assertSame(
      authorityRoutes(desk.d, siteOf(desk.d), { bundle: new Map(), log: deps.log }).routes,
      authorityApi,
    ))

  test('signing in, on each surface', () => {
    const at = (surface: SignInSurface) => authRoutes(deps, surface).routes
    assertSame(at('desk'), signInApi, staffSessionsApi, oidcSignInApi)
    assertSame(at('approve'), signInApi, staffSessionsApi)
    assertSame(at('customer'), signInApi, oidcSignInApi)
    assertSame(at('authority'), signInApi)
  })

  test('public: files alone', () => {
    const none = new Map()
    assertSame(publicApp(siteOf(desk.d), desk.d.dir.path, { theme: none, signIn: none }).routes)
  })

  test('a route that stands nowhere is found', () => {
    const app = authorityRoutes(desk.d, siteOf(desk.d), { bundle: new Map(), log: deps.log })
    app.get('/new', c => c.text(''))
    assert.throws(() => assertSame(app.routes, authorityApi), /GET \/new/)
  })
})
