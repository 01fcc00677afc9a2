// For tests alone: the approval surface with its people, served, and a browser at it.

import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import { allPacks } from '../../../src/law/packs.node.ts'
import { type Changes, createChanges } from '../../../src/server/changes.ts'
import { type Listening, listen } from '../../../src/server/http/listen.ts'
import { holdAnswers } from '../../../src/server/http/serve-route.ts'
import { originOf } from '../../../src/server/http/site.ts'
import { loadBundle } from '../../../src/server/http/static.ts'
import { createSurfaces } from '../../../src/server/http/surfaces.ts'
import { makeLink } from '../../../src/server/sign-in/links.ts'
import { tellStreams } from '../../../src/server/sign-in/own-sessions.ts'
import { createSurfaceApp } from '../../../src/server/sign-in/surface-app.ts'
import { approveRoutes } from '../../../src/server/surfaces/approve/approve-routes.ts'
import type { ApproveDeps } from '../../../src/server/surfaces/approve/pending.ts'
import { execute } from '../../../src/store/demand/execute.ts'
import { buildWeb } from '../../../src/web/build.ts'
import { addAuthenticator } from '../../browser/authenticator.ts'
import { launchBrowser } from '../../browser/browser.ts'
import { complaintsOf } from '../sign-in/complaints.ts'
import { openTestGround, type TestGround, testBundles } from '../sign-in/sign-in-ground.ts'
import { addTenant, storeOf } from './prepared-demand.ts'

export type Look = { readonly width: number; readonly dark?: boolean; readonly zone?: string }
export type Visit = {
  readonly context: BrowserContext
  readonly page: Page
  readonly complaints: string[]
}
export type Approval = {
  readonly ground: TestGround
  readonly origin: string
  /** The addresses that are written to, as the surface has them. */
  readonly writes: readonly string[]
  /** As the workers tell that a demand has changed. */
  readonly changes: Changes
  /** Enrolled and signed in, at the list. */
  readonly signedInPage: (person: string, look?: Look) => Promise<Visit>
  readonly close: () => Promise<void>
}

/** `p-prep` prepares, `p-one` and `p-two` sign, `p-look` only looks. */
export async function openApproval(): Promise<Approval> {
  holdAnswers()
  const ground = await openTestGround()
  const people = { 'p-prep': ['analyst'], 'p-one': ['approver'], 'p-two': ['approver', 'counsel'] }
  for (const [id, roles] of Object.entries(people))
    await ground.addPerson({ id, name: `Name of ${id}`, roles })
  await ground.addPerson({ id: 'p-look', name: 'Ines', roles: ['auditor'] })
  await addTenant(ground, 't-1')
  const changes = createChanges()
  const { listening, writes } = await serve(ground, changes)
  const browser = await launchBrowser()
  return {
    ground,
    origin: originOf(ground.site, 'approve'),
    writes,
    changes,
    signedInPage: (person, look) => enter(browser, ground, person, look),
    close: async () => {
      await browser.close()
      await listening.close()
      await ground.close()
    },
  }
}

async function serve(
  ground: TestGround,
  changes: Changes,
): Promise<{ listening: Listening; writes: string[] }> {
  const folders = await buildWeb({ only: ['approve'] })
  const store = storeOf(ground)
  const { documents } = ground
  const deps: ApproveDeps = { ...ground.deps, vault: ground.vault, documents, packs: allPacks() }
  const bundles = await testBundles()
  const signingIn = { ...ground.deps, sessionsEnded: tellStreams(changes) }
  const base = createSurfaceApp({ deps: signingIn, surface: 'approve', bundles, stop: () => {} })
  const routes = approveRoutes({
    deps,
    bundle: await loadBundle(folders.approve!),
    changes,
    sign: (actor, { demandId, ...wish }) =>
      execute(store, actor, { demandId, command: { type: 'sign_authorisation', ...wish } }),
    sendBack: (actor, { demandId, digest, reason }) =>
      execute(store, actor, { demandId, command: { type: 'revoke_authorisation', digest, reason } }),
  })
  base.route('/', routes)
  const fetch = createSurfaces(ground.site, { approve: base })
  const listening = await listen({ fetch, address: '127.0.0.1', port: ground.site.port })
  const writes = base.routes.flatMap(route => (route.method === 'POST' ? [route.path] : []))
  return { listening, writes }
}

/** What waits alone is open when the page is opened: back to where `list` stands. */
export async function toList(page: Page, list: Locator): Promise<void> {
  const end = page.locator('#end')
  await list.or(end).first().waitFor()
  if (await end.isVisible()) await page.goto(new URL('#', page.url()).href)
  await list.waitFor()
}

async function enter(
  browser: Browser,
  ground: TestGround,
  person: string,
  { width, dark, zone }: Look = { width: 360 },
): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width, height: 740 },
    colorScheme: dark ? 'dark' : 'light',
    ...(zone ? { timezoneId: zone } : {}),
  })
  const page = await context.newPage()
  await addAuthenticator(page)
  const complaints = complaintsOf(page)
  await page.goto(await makeLink(ground.deps, { kind: 'staff', id: person }, 'approve'))
  await page.getByRole('button', { name: 'Create the passkey' }).click()
  await page.getByRole('link', { name: 'Sign in with the new passkey' }).click()
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
  await toList(page, page.getByRole('heading', { level: 1, name: /to read|Nothing waits/ }))
  return { context, page, complaints }
}
