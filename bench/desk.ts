// The desk in a real browser over a real server and a queue of any size: how long until the first row, until a demand's page, and
// what one key or one choice takes, from the event to the frame that shows its answer, with the server's part in it.
//
// DULY_BENCH_DEMANDS says how many demands there are: 100,000, or 1000000 for the figure of the design.
// DULY_BENCH_LOUD=1 names each kind of interaction with its times.
import { readFile } from 'node:fs/promises'
import { loadavg } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import pg from 'pg'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import type { DemandPage } from '../src/api/desk/demand-page.ts'
import type { Answer, PasskeyClient } from '../src/cli/passkey/passkey-client.ts'
import type { Deployment } from '../src/server/deployment.ts'
import { SESSION_COOKIE } from '../src/server/http/csrf.ts'
import { launchBrowser } from '../test/browser/browser.ts'
import { sessionOf } from '../test/browser/session.ts'
import { uploadBody } from '../test/system/desk-hand.ts'
import { median, percentile, upTo } from './ground/measure.ts'
import { seedQueue, wordAt } from './ground/seed-queue.ts'
import { newInstallation, openBeside, removeInstallation, signInAs, startServer } from './ground/served.ts'
import type { Result } from './run.ts'

const DEMANDS = Number(process.env.DULY_BENCH_DEMANDS ?? 100_000)
const LOUD = process.env.DULY_BENCH_LOUD === '1'
const RENDERS = 7
const MOVES = 60
const READER = 'mara'
const STEPS =
  'authenticate assess determine read_secrecy confirm_secrecy notify window decide_objection sign collect certify close'

export async function bench(): Promise<Result[]> {
  const path = await newInstallation()
  const browser = await launchBrowser()
  try {
    const demand = await receiveOne(path)
    // Faces on a node of their own, as where it matters: what the worker does with many thousand demands without a history,
    // which only a bench has, would be measured with them otherwise.
    const server = await startServer(path, { only: 'web' })
    const d = await openBeside(path)
    const results = await fill(d)
      .then(() => measure(browser, d, demand))
      .finally(async () => {
        await d.close()
        await server.stop()
      })
    process.stderr.write(
      `load average ${loadavg()
        .map(n => n.toFixed(2))
        .join(' ')}\n`,
    )
    return results
  } finally {
    await browser.close()
    await removeInstallation(path)
  }
}

async function fill(d: Deployment): Promise<void> {
  const admin = new pg.Client({ connectionString: d.embedded?.adminUrl })
  await admin.connect()
  await seedQueue(d, admin, DEMANDS)
  await admin.end()
}

type One = { readonly id: string; readonly reference: string }

/** By a whole server: somebody hands a paper in, and the worker's reader reads it. */
async function receiveOne(path: string): Promise<One> {
  const server = await startServer(path)
  const d = await openBeside(path)
  try {
    const { client } = await signInAs(d, READER, ['analyst'])
    return await receive(client)
  } finally {
    await d.close()
    await server.stop()
  }
}

async function measure(browser: Browser, d: Deployment, demand: One): Promise<Result[]> {
  const first: number[] = []
  const firstDemand: number[] = []
  let load = 0
  for (let turn = 0; turn < RENDERS; turn += 1) {
    const queue = await firstRender(browser, d, '/', '.row-link')
    first.push(queue.ms)
    load = queue.bytes
    firstDemand.push((await firstRender(browser, d, `/demands/${demand.id}`, '.sheet-text')).ms)
  }
  const page = await openDesk(browser, d)
  const interactions = await interact(page, demand)
  await page.context().close()
  const of = `${DEMANDS.toLocaleString('en')} demands`
  return [
    figure(`desk: first row of the queue, ${of}, fresh browser`, median(first), 1500),
    figure(`desk: a demand with its paper, ${of}, fresh browser`, median(firstDemand), 1500),
    ...Object.entries(interactions).map(([name, times]) => {
      if (LOUD)
        process.stderr.write(
          `${name}: ${times.length} times, median ${median(times).toFixed(1)}, worst ${Math.max(...times).toFixed(1)} ms\n`,
        )
      return figure(`desk: ${name}, ${of}, p98`, percentile(times, 0.98), 100)
    }),
    upTo(
      {
        name: 'desk: its first load, as it comes over the wire',
        value: load / 1000,
        unit: 'kB',
        goal: '≤ 250',
      },
      250,
    ),
  ]
}

function figure(name: string, value: number, most: number): Result {
  return upTo({ name, value, unit: 'ms', goal: `≤ ${most.toLocaleString('en')}` }, most)
}

/** A paper handed in like any other, once its reader has read it and this person has opened it. */
async function receive(client: PasskeyClient): Promise<One> {
  const bytes = await readFile(join(import.meta.dirname, '../test/invented-papers/au-stored-warrant.txt'))
  const sent = await client.call(
    'POST',
    '/api/demands',
    await uploadBody('warrant.txt', bytes, crypto.randomUUID()),
  )
  const { id, reference } = taken(sent).json<One>()
  taken(await client.call('POST', `/api/demands/${id}/grant`, { purpose: 'answer', words: '' }))
  for (let turn = 0; turn < 300; turn += 1) {
    const page = taken(await client.call('GET', `/api/demands/${id}`)).json<DemandPage>()
    if (page.documents.some(document => document.parts.length > 0)) return { id, reference }
    await delay(200)
  }
  throw new Error('the paper was not read')
}

function taken(answer: Answer): Answer {
  if (answer.status >= 300) throw new Error(`the desk answered ${answer.status}: ${answer.bytes.toString()}`)
  return answer
}

async function signedIn(browser: Browser, d: Deployment): Promise<BrowserContext> {
  const token = await sessionOf(d, 'desk', { kind: 'staff', id: READER })
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const url = d.urls.desk.replace('http:', 'https:')
  await context.addCookies([{ name: SESSION_COOKIE, value: token, url, secure: true, httpOnly: true }])
  return context
}

/** From the navigation to the frame that shows `what`, and what came over the wire until then, fonts and data not counted. */
async function firstRender(
  browser: Browser,
  d: Deployment,
  path: string,
  what: string,
): Promise<{ ms: number; bytes: number }> {
  const context = await signedIn(browser, d)
  const page = await context.newPage()
  await page.addInitScript(`globalThis.shown = new Promise(done => {
    const look = () => document.querySelector(${JSON.stringify(what)})
      ? setTimeout(() => done(performance.now()))
      : requestAnimationFrame(look)
    requestAnimationFrame(look)
  })`)
  await page.goto(d.urls.desk + path)
  const ms = await page.evaluate<number>('globalThis.shown')
  // What was asked for before it was shown; the code of further pages comes while the browser is idle.
  const bytes = await page.evaluate<number>(
    `[...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
      .filter(e => e.startTime <= ${ms} && (e.entryType === 'navigation' || /\\.(js|css)$/.test(new URL(e.name).pathname)))
      .reduce((sum, e) => sum + e.transferSize, 0)`,
  )
  await context.close()
  return { ms, bytes }
}

async function openDesk(browser: Browser, d: Deployment): Promise<Page> {
  const page = await (await signedIn(browser, d)).newPage()
  page.setDefaultTimeout(15_000)
  await page.goto(d.urls.desk)
  await page.locator('.row-link').first().waitFor()
  return page
}

/**
 * What `act` takes: from the first key, press or choice that the page hears of until `holds` is true and a frame has shown it.
 * A frame is what a person can see first, so a time is never below one.
 */
async function timed(page: Page, holds: string, act: () => Promise<unknown>): Promise<number> {
  await page.evaluate(`void (globalThis.taken = new Promise((done, fail) => {
    let from = null
    setTimeout(() => fail(new Error('nothing shows it')), 10_000)
    for (const kind of ['keydown', 'pointerdown', 'input', 'change'])
      addEventListener(kind, event => { from ??= event.timeStamp }, { capture: true, once: true })
    const look = () => from !== null && (${holds})
      ? setTimeout(() => done(performance.now() - from))
      : requestAnimationFrame(look)
    requestAnimationFrame(look)
  }))`)
  await act()
  try {
    return await page.evaluate<number>('globalThis.taken')
  } catch (cause) {
    throw new Error(`${holds} at ${page.url()}`, { cause })
  }
}

async function interact(page: Page, demand: One): Promise<Readonly<Record<string, number[]>>> {
  const moves: number[] = []
  for (let i = 0; i < MOVES; i += 1)
    moves.push(
      await timed(page, `document.activeElement?.closest('[data-index="${i}"]')`, () =>
        page.keyboard.press('j'),
      ),
    )
  const choices: number[] = []
  for (let i = 0; i < MOVES / 2; i += 1)
    choices.push(
      await timed(page, `document.querySelectorAll('[data-chosen]').length === ${i % 2 === 0 ? 1 : 0}`, () =>
        page.keyboard.press('x'),
      ),
    )
  const filters = await filterChanges(page)
  const { typing, searches } = await search(page)
  return {
    'move the selection': moves,
    'choose a row': choices,
    'change a filter': filters,
    'a letter typed into the search': typing,
    'search for words, from Enter': searches,
    'open a demand from the queue': await opens(page, demand.reference),
  }
}

async function filterChanges(page: Page): Promise<number[]> {
  const times: number[] = []
  await page.keyboard.press('f')
  const field = page.getByLabel('Step', { exact: true })
  await field.waitFor()
  for (const step of STEPS.split(' ')) {
    const words = await field.locator(`option[value=${step}]`).textContent()
    const rows = `[...document.querySelectorAll('.row .cell-step')]`
    const all = `${rows}.length > 0 && ${rows}.every(cell => cell.textContent === ${JSON.stringify(words)})`
    times.push(await timed(page, all, () => field.selectOption(step)))
    const none = `!document.querySelector('.chip') && ${rows}.length > 0`
    times.push(await timed(page, none, () => page.locator('.chip').click()))
  }
  await page.keyboard.press('f')
  return times
}

async function search(page: Page): Promise<{ typing: number[]; searches: number[] }> {
  const typing: number[] = []
  const searches: number[] = []
  const field = page.locator('.queue .filter')
  for (let i = 0; i < MOVES / 2; i += 1) {
    const word = wordAt(i * 37)
    await field.click()
    await field.fill('')
    await page.locator('.row-link').first().waitFor()
    for (const [n, letter] of [...word].entries())
      typing.push(
        await timed(page, `document.activeElement.value === ${JSON.stringify(word.slice(0, n + 1))}`, () =>
          page.keyboard.press(letter),
        ),
      )
    const found = `new URL(location.href).searchParams.get('text') === ${JSON.stringify(word)}
      && document.querySelector('.row-link, .queue-empty')`
    searches.push(await timed(page, found, () => page.keyboard.press('Enter')))
  }
  await field.fill('')
  return { typing, searches }
}

/** There and back: the page's code is loaded by the first time, which counts too. */
async function opens(page: Page, reference: string): Promise<number[]> {
  const times: number[] = []
  const field = page.locator('.queue .filter')
  for (let i = 0; i < MOVES; i += 1) {
    await field.fill(reference.replace(/^D-/, ''))
    await page.keyboard.press('Enter')
    const link = page.locator('.row-link', { hasText: reference })
    await link.waitFor()
    times.push(await timed(page, `document.querySelector('.demand .sheet-text')`, () => link.click()))
    await page.keyboard.press('g')
    await page.keyboard.press('q')
    await page.locator('.row-link').first().waitFor()
  }
  return times
}
