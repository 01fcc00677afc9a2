// `npm run faces`: pictures of every page into docs/faces, a desktop in light, a phone in dark, the queue and a demand also in
// the other languages. The desk is opened as its tests open it; those of the other faces take their pictures where DULY_SHOTS
// names a folder. An address of the desk's router that no picture shows fails it. Takes some minutes.
import { spawn } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createCanvas, loadImage } from '@napi-rs/canvas'
import { languages } from '../src/words/languages.ts'
import { pages, startDesk, Visit } from '../test/desk/visit.ts'

const root = join(import.meta.dirname, '..')
const folder = join(root, 'docs/faces')
const QUALITY = 34
/** Pixels; nobody looks further down a picture. */
const TALLEST = 1_600
/** What says neither colours nor width is one picture anyway. */
const KEPT = /-light-1280$|-dark-360$/
const VARIED = /-(light|dark)-\d+$/

const faces: readonly (readonly [start: RegExp, title: string])[] = [
  [/^desk-/, 'Desk'],
  [/^admin-|^wording-/, 'Administration'],
  [/^approve-/, 'Approval'],
  [/^console-|^customer/, 'Customer console'],
  [/^authority/, 'Authority'],
  [/^edition-|^public/, 'Public'],
  [/^enrol|^sign-in/, 'Signing in'],
]

/** In each other language these stand for the rest. */
const translated = ['/', '/demands/d-determine']
/** Slow ones whose pictures stand for whole pages; those of the other slow tests repeat what is here already. */
const slow = [
  'src/server/admin/pages.slow.test.ts',
  'src/server/tenants/new-tenant.slow.test.ts',
  'src/server/surfaces/customer/states.slow.test.ts',
  'src/server/letters/templates-page.slow.test.ts',
  'src/server/letters/wording-page.slow.test.ts',
]
/** Where the desk's addresses are declared. */
const routers = ['src/web/desk/router.tsx', 'src/web/desk/admin/admin-routes.tsx']
/** Where those of the pages that the server writes are, by the surface that answers to them. */
const served: Readonly<Record<string, readonly string[]>> = {
  customer: ['src/server/surfaces/customer/**/*.ts', 'src/server/surfaces/portal/passkeys-page.ts'],
  authority: ['src/server/surfaces/authority/*.ts', 'src/server/surfaces/portal/passkeys-page.ts'],
}
/** Answered with a file, with data, or by sending on. */
const NO_PAGE = /^\/api\/|\*|\.(?:json|pdf|css|atom)|\/(?:copy|package)$|\/letters\//
/** Pages that are one address to the server: what they are called here. */
const states = [
  'approve-list',
  'approve-read',
  'approve-kept',
  'approve-signed',
  'approve-send-back',
  'approve-sent-back',
  'authority-withdrawn',
  'authority-not-found',
  'customer-not-found',
  'console-contacts-confirm',
  'edition',
  'public-nothing',
  'enrol',
  'enrolled',
  'sign-in',
]

const shots = await mkdtemp(join(tmpdir(), 'duly-faces-'))
try {
  const tests = globSync('src/**/*.test.ts', { cwd: root })
    .filter(file =>
      file.endsWith('.slow.test.ts')
        ? slow.includes(file)
        : /shoot\(|assertLooksRight\(/.test(readFileSync(join(root, file), 'utf8')),
    )
    .sort()
  process.stderr.write('the desk\n')
  await shootDesk()
  for (const [i, file] of tests.entries()) {
    process.stderr.write(`${i + 1}/${tests.length} ${file}\n`)
    await run(file)
  }
  const unseen = [...unseenRoutes(), ...unseenServed(), ...unseenStates()]
  if (unseen.length > 0)
    throw new Error(
      `no picture shows ${unseen.join(', ')}: add them to test/desk/visit.ts or to a test of that page`,
    )
  const names = (await readdir(shots))
    .filter(file => file.endsWith('.png'))
    .map(file => file.replace(/\.png$/, ''))
    .filter(name => KEPT.test(name) || !VARIED.test(name))
    .sort()
  await mkdir(folder, { recursive: true })
  for (const old of globSync('*.webp', { cwd: folder })) await rm(join(folder, old))
  for (const name of names)
    await writeFile(join(folder, `${name}.webp`), await smaller(join(shots, `${name}.png`)))
  await writeFile(join(folder, 'pictures.md'), pageOf(names))
  process.stderr.write(`${names.length} pictures in docs/faces\n`)
} finally {
  await rm(shots, { recursive: true, force: true })
}

async function shootDesk(): Promise<void> {
  const started = await startDesk()
  for (const look of [
    { width: 1280, height: 900, colorScheme: 'light' },
    { width: 360, height: 780, colorScheme: 'dark' },
  ] as const)
    for (const language of languages) {
      const visit = await new Visit(started).open(look)
      visit.desk.language = language
      for (const path of language === 'en' ? pages : translated) {
        // The parts of a demand that are folded away are: the picture is what its person sees first.
        await visit.see(path, path.startsWith('/demands/'))
        const name = `desk-${nameOf(path)}${language === 'en' ? '' : `-${language}`}`
        const file = `${name}-${look.colorScheme}-${look.width}.png`
        await visit.page.screenshot({ path: join(shots, file), fullPage: language === 'en' })
        await writeFile(join(shots, `${name}.address`), `desk ${new URL(path, 'http://desk').pathname}`)
      }
      await visit.close()
    }
  await started.browser.close()
}

/** Addresses of the desk's routers that nothing here was at. */
function unseenRoutes(): string[] {
  const seen = addresses().map(address => address.replace(/^\S* /, ''))
  return routers
    .flatMap(file => [...readFileSync(join(root, file), 'utf8').matchAll(/ path: '([^']+)'/g)])
    .map(found => found[1] ?? '')
    .filter(route => {
      const shown = new RegExp(`^${route.replaceAll(/\$\w+/g, '[^/]+')}$`)
      return !seen.some(address => shown.test(address))
    })
}

/** Addresses at which the server writes a page and nothing here was, as `customer /drills`. */
function unseenServed(): string[] {
  const seen = addresses()
  return Object.entries(served).flatMap(([surface, globs]) =>
    globs
      .flatMap(glob => globSync(glob, { cwd: root }))
      .filter(file => !/\.test\.ts$/.test(file))
      .flatMap(file => [...readFileSync(join(root, file), 'utf8').matchAll(/\.get\(\s*'(\/[^']*)'/g)])
      .map(([, route = '']) => route)
      .filter(route => !NO_PAGE.test(route))
      .map(route => `${surface} ${route}`)
      .filter(route => {
        const shown = new RegExp(`^${route.replaceAll(/:\w+/g, '[^/]+')}$`)
        return !seen.some(address => shown.test(address))
      }),
  )
}

function unseenStates(): string[] {
  const names = globSync('*.png', { cwd: shots })
  return states.filter(
    state => !names.some(name => name.replace(/(?:-(?:light|dark))?-\d+\.png$/, '') === state),
  )
}

/** The surface and the path at which each picture was taken. */
function addresses(): string[] {
  return globSync('*.address', { cwd: shots }).map(file => readFileSync(join(shots, file), 'utf8'))
}

/** `/demands/d-close/conflict` → `demands-d-close-conflict`. */
function nameOf(path: string): string {
  return path.replaceAll(/[^a-z0-9_]+/gi, '-').replaceAll(/^-|-$/g, '') || 'queue'
}

function run(file: string): Promise<void> {
  const child = spawn(process.execPath, ['--test', file], {
    cwd: root,
    env: { ...process.env, DULY_SHOTS: shots },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  return new Promise((done, fail) => {
    child.once('error', fail)
    child.once('exit', code =>
      code === 0 ? done() : fail(new Error(`${file} failed: run it alone to see why`)),
    )
  })
}

async function smaller(png: string): Promise<Buffer> {
  const image = await loadImage(png)
  const canvas = createCanvas(image.width, Math.min(image.height, TALLEST))
  canvas.getContext('2d').drawImage(image, 0, 0)
  return canvas.encode('webp', QUALITY)
}

function pageOf(names: readonly string[]): string {
  const parts = faces.flatMap(([start, title]) => {
    const own = names.filter(name => start.test(name))
    return own.length === 0 ? [] : [`## ${title}\n\n${own.map(pictureOf).join('\n\n')}`]
  })
  return `# Pictures of every page\n\nMade by \`npm run faces\`. What each is for: [README.md](README.md).\n\n${parts.join('\n\n')}\n`
}

function pictureOf(name: string): string {
  const words = name.replace(VARIED, '').replaceAll('-', ' ')
  const [, scheme, width] = /-(light|dark)-(\d+)$/.exec(name) ?? []
  return `### ${words}${width ? `, ${width} px, ${scheme}` : ''}\n\n![${words}](${name}.webp)`
}
