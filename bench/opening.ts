// An officer's browser opens an answer of one and of five gigabytes, from the press to the file on its disk, hashed and checked against
// the receipt; beside typage alone, which decrypts the same bytes in Node. And what the largest process of the browser, and the server,
// hold meanwhile. `DULY_OPEN_MIB=100,200` for other sizes.
import { type ChildProcess, spawn } from 'node:child_process'
import { randomFillSync } from 'node:crypto'
import {
  createReadStream,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { Decrypter } from 'age-encryption'
import { encodeTrust } from '../src/ledger/trust.ts'
import { recipientOf } from '../src/seal/age/age-keys.node.ts'
import { phraseOf } from '../src/seal/own-key.ts'
import { sealPackage } from '../src/seal/package/package.node.ts'
import { packageWords } from '../src/words/package/table.ts'
import { launchBrowser } from '../test/browser/browser.ts'
import { freePort } from '../test/free-port.ts'
import { type Engine, engines } from '../test/journeys/officer/engine.ts'
import { each, makeItem, makeTestPackage, releaseReceipt, setPdf } from '../test/seal/package.ts'
import { beside, upTo } from './ground/measure.ts'
import type { Result } from './run.ts'

const MEBI = 2 ** 20
const SIZES = (process.env.DULY_OPEN_MIB ?? '1024,5120').split(',').map(Number)
const ONLY = process.env.DULY_OPEN_IN ?? ''
/** A browser without a service worker's download holds the answer twice, and says so above this. */
const IN_MEMORY_MIB = 150
const LONGEST_MS = 1_200_000

export async function bench(): Promise<Result[]> {
  const results: Result[] = []
  const all = { Chromium: openChromium, ...engines }
  for (const mib of SIZES)
    for (const [name, open] of Object.entries(all)) {
      if (!open || (ONLY !== '' && name !== ONLY)) continue
      const size = name === 'WebKitGTK' ? Math.min(mib, IN_MEMORY_MIB) : mib
      const folder = mkdtempSync(join(process.env.DULY_BENCH_DIR ?? tmpdir(), 'duly-bench-opening-'))
      try {
        results.push(...(await rowsOf(open, await sealInto(folder, size), folder, size)))
      } finally {
        rmSync(folder, { recursive: true, force: true })
      }
    }
  return results
}

async function rowsOf(
  open: (folder: string) => Promise<Engine>,
  identity: string,
  folder: string,
  mib: number,
): Promise<Result[]> {
  const server = await startServer(folder)
  const engine = await open(join(folder, 'browser'))
  try {
    process.stderr.write(`${engine.name}, ${mib} MiB …\n`)
    const typage = mib / ((await timed(() => decryptAlone(folder, identity))) / 1000)
    await engine.go(`${server.origin}/open`)
    await until(() => engine.run<boolean>("return !document.querySelector('#open').hidden", null))
    const words = phraseOf({ identity, recipient: recipientOf(identity) })
    await engine.type('#open-phrase', words.join(' '))
    const memory = watch(server.pid)
    const rate = mib / ((await timed(() => openIn(engine))) / 1000)
    const { browser, served } = memory.stop()
    const what = `${engine.name.split('.')[0]}, ${mib} MiB`
    return [
      beside(
        { name: `opened in ${what}`, value: rate, unit: 'MiB/s', goal: '≥ 0.5 of typage, ≥ 60' },
        { name: 'typage in Node', value: typage },
        ratio => ratio >= 0.5 && rate >= 60,
      ),
      upTo({ name: `largest process: ${what}`, value: browser / MEBI, unit: 'MiB PSS', goal: '≤ 400' }, 400),
      upTo({ name: `server: ${what}`, value: served / MEBI, unit: 'MiB PSS', goal: '≤ 400' }, 400),
    ]
  } finally {
    await engine.close()
    server.stop()
  }
}

/** Files of 8 MiB that nothing makes smaller. Gives the officer's secret. */
async function sealInto(folder: string, mib: number): Promise<string> {
  const test = makeTestPackage()
  const out = join(folder, 'package.age')
  const { authorisation, receipt, lookups, gate } = test
  const sealed = await sealPackage({
    ...{
      authorisation,
      receipt,
      lookups,
      gate,
      out,
      certificatePdf: null,
      words: packageWords('en'),
      pdf: setPdf,
    },
    items: each(blocks(mib)),
  })
  writeFileSync(join(folder, 'receipt.json'), releaseReceipt(test, sealed))
  writeFileSync(join(folder, 'trust.json'), encodeTrust(test.trust))
  const found = { file: 'package.age', sha256: sealed.sha256, size: statSync(out).size }
  writeFileSync(join(folder, 'package.json'), JSON.stringify(found))
  return test.officer
}

function* blocks(mib: number) {
  const block = Buffer.alloc(8 * MEBI)
  for (let at = 0; at < mib; at += 8)
    yield makeItem(randomFillSync(block), { mediaType: 'application/octet-stream' })
}

async function decryptAlone(folder: string, identity: string): Promise<void> {
  const decrypter = new Decrypter()
  decrypter.addIdentity(identity)
  const sealed = Readable.toWeb(createReadStream(join(folder, 'package.age'))) as ReadableStream<Uint8Array>
  for await (const _ of await decrypter.decrypt(sealed));
}

/** From the press until the page says that all of it was right and is saved. */
async function openIn(engine: Engine): Promise<void> {
  await engine.click('#open-do')
  await until(async () => {
    const said = await engine.text('#open-said')
    if (said !== '' && !said.includes('Opened and saved')) throw new Error(said)
    return said !== ''
  })
}

async function openChromium(folder: string): Promise<Engine> {
  const browser = await launchBrowser()
  const context = await browser.newContext({ acceptDownloads: true })
  const page = await context.newPage()
  // Where the download goes, and nothing of it beside.
  const saved = new Promise<void>(resolve => {
    page.on('download', download => void download.saveAs(join(folder, 'answer.zip')).then(resolve))
  })
  return {
    name: `Chromium ${browser.version()}`,
    go: async url => void (await page.goto(url)),
    click: css => page.click(css),
    type: (css, text) => page.fill(css, text),
    text: async css => (await page.textContent(css)) ?? '',
    run: (body, given) =>
      page.evaluate(`(async given => {${body}})(${JSON.stringify(given)})`) as Promise<never>,
    close: async () => {
      await saved
      await browser.close()
    },
  }
}

async function startServer(folder: string) {
  const port = await freePort()
  const program = join(import.meta.dirname, 'ground/opening-server.ts')
  const child = spawn(process.execPath, [program, folder, String(port)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await new Promise<void>((resolve, reject) => {
    child.stdout.once('data', () => resolve())
    child.once('exit', code => reject(new Error(`the server ended with ${code}`)))
  })
  return { origin: `http://127.0.0.1:${port}`, pid: child.pid ?? 0, stop: () => stopped(child) }
}

function stopped(child: ChildProcess): void {
  child.removeAllListeners('exit')
  child.kill()
}

/** Twice a second: the most that the server, and any one process below this one that is not it, held. */
function watch(server: number) {
  const most = { browser: 0, served: 0 }
  const look = () => {
    most.served = Math.max(most.served, sizeOf(server))
    for (const pid of below(process.pid))
      if (pid !== server) most.browser = Math.max(most.browser, sizeOf(pid))
  }
  const timer = setInterval(look, 500)
  return {
    stop: () => {
      clearInterval(timer)
      return most
    },
  }
}

function below(pid: number): number[] {
  const tasks = attempt(() => readdirSync(`/proc/${pid}/task`).join(' '))
    .split(' ')
    .filter(Boolean)
  const children = tasks.flatMap(task =>
    attempt(() => readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8'))
      .split(' ')
      .filter(Boolean)
      .map(Number),
  )
  return children.flatMap(child => [child, ...below(child)])
}

/** Bytes, shared pages counted in parts; of a process that is gone, nothing. */
function sizeOf(pid: number): number {
  const text = attempt(() => readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))
  return Number(/^Pss:\s+(\d+) kB$/m.exec(text)?.[1] ?? 0) * 1024
}

function attempt(look: () => string): string {
  try {
    return look()
  } catch {
    return ''
  }
}

async function timed(work: () => Promise<void>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (const end = performance.now() + LONGEST_MS; !(await holds()); ) {
    if (performance.now() > end) throw new Error('it did not end')
    await new Promise(resolve => setTimeout(resolve, 100))
  }
}
