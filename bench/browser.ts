// What people wait for in a browser: the first paint with content of the desk's queue and of a customer's page, on a fresh
// browser without a cache; and the check of a receipt, with the very modules that a customer's page uses.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { build } from 'vite'
import type { Deployment } from '../src/server/deployment.ts'
import { addContact, addPerson, addTenant } from '../src/server/directory.ts'
import { SESSION_COOKIE } from '../src/server/http/csrf.ts'
import type { Owner } from '../src/server/sign-in/owner.ts'
import { asWorker } from '../src/server/worker/demand-at-work.ts'
import { asOperator } from '../src/store/installation/operator.ts'
import { launchBrowser } from '../test/browser/browser.ts'
import { sessionOf } from '../test/browser/session.ts'
import { median, upTo } from './ground/measure.ts'
import { newInstallation, openBeside, removeInstallation, startServer } from './ground/served.ts'
import type { Result } from './run.ts'

const RENDERS = 5
const CHECKS = 20

export async function bench(): Promise<Result[]> {
  const path = await newInstallation()
  const browser = await launchBrowser()
  try {
    const server = await startServer(path)
    const d = await openBeside(path)
    await fill(d)
    const desk = await firstPaint(browser, d, 'desk', { kind: 'staff', id: 'mara' })
    const customer = await firstPaint(browser, d, 'customer', { kind: 'tenant', id: 'admin' })
    await d.close()
    await server.stop()
    return [
      upTo({ name: 'first render: desk, queue', value: desk, unit: 'ms', goal: '≤ 1,500' }, 1500),
      upTo({ name: 'first render: customer', value: customer, unit: 'ms', goal: '≤ 1,500' }, 1500),
      upTo(
        {
          name: 'receipt checked in Chromium',
          value: await checkReceipt(browser),
          unit: 'ms',
          goal: '≤ 100',
        },
        100,
      ),
    ]
  } finally {
    await browser.close()
    await removeInstallation(path)
  }
}

async function fill(d: Deployment): Promise<void> {
  const mara = {
    id: 'mara',
    name: 'Mara',
    mail: null,
    human: 'mara',
    roles: ['analyst'],
    employment: 'employee',
  } as const
  const tenant = {
    id: 'acme',
    kind: 'enterprise',
    country: 'NL',
    name: 'Acme',
    domains: ['acme.example'],
  } as const
  await asOperator(d, () => asWorker(d, tx => addPerson(tx, d.vault, mara, d.now())))
  await asWorker(d, async tx => {
    await addTenant(tx, d.vault, tenant, 'acme')
    await addContact(tx, d.vault, 'acme', {
      id: 'admin',
      name: 'Admin',
      mail: 'admin@acme.example',
      language: 'en',
    })
  })
}

/** Milliseconds from navigation to first contentful paint, median; a page that shows an error is no measurement. */
async function firstPaint(
  browser: Browser,
  d: Deployment,
  surface: 'desk' | 'customer',
  owner: Owner,
): Promise<number> {
  const times: number[] = []
  for (let turn = 0; turn < RENDERS; turn += 1) {
    const token = await sessionOf(d, surface, owner)
    const context = await browser.newContext()
    await context.addCookies([
      {
        name: SESSION_COOKIE,
        value: token,
        url: d.urls[surface].replace('http:', 'https:'),
        secure: true,
        httpOnly: true,
      },
    ])
    const page = await context.newPage()
    const answer = await page.goto(d.urls[surface])
    if (answer?.status() !== 200 || page.url().includes('/sign-in'))
      throw new Error(`${surface}: ${page.url()}`)
    await page.locator('main h1, main table, main p').first().waitFor()
    times.push(
      await page.evaluate<number>(
        "performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? performance.now()",
      ),
    )
    await context.close()
  }
  return median(times)
}

/** The slowest of checks in one fresh page: the first one, before the browser has compiled anything, is among them. */
async function checkReceipt(browser: Browser): Promise<number> {
  const file = join(import.meta.dirname, '../vectors/ledger/receipt.json')
  const { trust, cases } = JSON.parse(readFileSync(file, 'utf8')) as Vectors
  const receipt = cases.find(c => c.expect === 'holds')?.receipt ?? ''
  const page = await browser.newPage()
  try {
    await page.addScriptTag({ content: await bundleCheck() })
    const given = `${JSON.stringify(receipt)}, ${JSON.stringify(trust)}`
    const times = await page.evaluate<number[]>(
      `Array.from({ length: ${CHECKS} }, () => bench.timeCheck(${given}, () => performance.now()))`,
    )
    return Math.max(...times)
  } finally {
    await page.close()
  }
}

type Vectors = {
  readonly trust: string
  readonly cases: readonly { readonly expect: string; readonly receipt: string }[]
}

async function bundleCheck(): Promise<string> {
  const entry = join(import.meta.dirname, 'ground/check-receipt.ts')
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, target: 'es2024', lib: { entry, formats: ['iife'], name: 'bench' } },
  })
  const outputs = [built].flat().flatMap(one => ('output' in one ? one.output : []))
  const chunk = outputs.find(one => one.type === 'chunk')
  if (chunk?.type !== 'chunk') throw new Error('the check was not bundled')
  return chunk.code
}
