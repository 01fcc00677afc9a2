// Builds the browser bundles into .build/web/<name>/: no inline script or style, so that `script-src 'self'` holds on every
// face. A bundle whose inputs are unchanged is left alone; two processes may call this at once.
import { execFile } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { glob, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, isAbsolute, join, relative, resolve } from 'node:path'
import { parseArgs, promisify } from 'node:util'
import type { InlineConfig, Plugin } from 'vite'
import { findShipped } from './shipped.ts'

const run = promisify(execFile)
const web = import.meta.dirname
const root = resolve(web, '../..')
const SHARED = join(root, '.build/web')

type Entry = {
  /** The file that must exist for the face to be built at all. */
  readonly source: string
  readonly input: Record<string, string>
  /** `./` where a bundle may be served from any place, `/` where deep routes need it. */
  readonly base: string
  /** A fixed name for pages that the server renders; hashed otherwise. */
  readonly fixed?: true
  /** What the page needs first in one file. Not for a page that waits, while it loads, for modules which that file would hold. */
  readonly oneFile?: true
}

const entries: Readonly<Record<string, Entry>> = {
  theme: {
    source: 'theme/base.css',
    input: { base: 'theme/base.css', ja: 'theme/ja.css' },
    base: './',
    fixed: true,
  },
  'sign-in': {
    source: 'sign-in/main.ts',
    input: { 'sign-in': 'sign-in/main.ts', unsent: 'sign-in/unsent.ts', cover: 'sign-in/cover.ts' },
    base: './',
    fixed: true,
  },
  customer: {
    source: 'customer/check.ts',
    input: { check: 'customer/check.ts', answer: 'customer/answer.ts' },
    base: './',
    fixed: true,
  },
  officer: {
    source: 'officer/key.ts',
    input: {
      key: 'officer/key.ts',
      open: 'officer/open.ts',
      worker: 'officer/worker.ts',
      hasher: 'officer/hasher.ts',
      keeper: 'officer/keeper.ts',
    },
    base: './',
    fixed: true,
  },
  desk: { source: 'desk/index.html', input: { index: 'desk/index.html' }, base: '/', oneFile: true },
  approve: { source: 'approve/index.html', input: { index: 'approve/index.html' }, base: './' },
}

/**
 * Builds the faces named (all by default; those without sources are left out) and answers name → folder. What is stale is
 * built in a child process: the bundler's memory goes with it and stays out of a server's. Throws with the bundler's words
 * where a source does not compile; the previous bundle then stays as it was.
 * `into`: builds from nothing into that folder and leaves the shared one alone, from which other processes serve.
 */
export async function buildWeb(options: { readonly only?: readonly string[]; readonly into?: string } = {}) {
  const names = present(options.only ?? Object.keys(entries))
  if (options.into !== undefined) {
    await buildInChild(names, options.into)
    return foldersOf(names, options.into)
  }
  const shipped = await shippedFolders(names)
  const here = names.filter(name => !(name in shipped))
  const current = await Promise.all(here.map(isCurrent))
  const stale = here.filter((_, i) => !current[i])
  if (stale.length > 0) await buildInChild(stale)
  return { ...foldersOf(here), ...shipped }
}

/** Those of a release, in which the sources are those that they were built from; somebody who changes a source builds. */
async function shippedFolders(names: readonly string[]): Promise<Record<string, string>> {
  const folders: Record<string, string> = {}
  for (const name of names) {
    const folder = await findShipped(name)
    if (folder !== null && (await fits(folder))) folders[name] = folder
  }
  return folders
}

function present(wanted: readonly string[]): string[] {
  const unknown = wanted.find(name => !(name in entries))
  if (unknown) throw new Error(`no face is called ${unknown}: ${Object.keys(entries).join(', ')}`)
  return wanted.filter(name => existsSync(join(web, entries[name]?.source ?? '')))
}

function foldersOf(names: readonly string[], target = SHARED): Record<string, string> {
  return Object.fromEntries(names.map(name => [name, join(target, name)]))
}

async function buildInChild(names: readonly string[], into?: string): Promise<void> {
  const where = into === undefined ? [] : ['--into', into]
  try {
    await run(process.execPath, [import.meta.filename, ...where, ...names], { cwd: root })
  } catch (cause) {
    const words = cause instanceof Error && 'stderr' in cause ? String(cause.stderr) : ''
    throw new Error(`the browser bundles were not built\n${words}`, { cause })
  }
}

async function buildOne(name: string, entry: Entry, target: string): Promise<void> {
  // Loaded only where something is built: a server whose bundles are current pays neither the time nor the memory.
  const [{ build }, { default: react }] = await Promise.all([import('vite'), import('@vitejs/plugin-react')])
  const draft = join(target, `.draft-${name}-${randomBytes(6).toString('hex')}`)
  const seen = new Set<string>()
  try {
    await build({
      ...configOf(name, entry, draft),
      plugins: [react(), instrumentList(seen), wholeTranslations(seen), rememberInputs(seen)],
    })
    await writeFile(join(draft, 'stamp'), await stampOf(seen))
    await replace(draft, join(target, name))
  } finally {
    await rm(draft, { recursive: true, force: true })
  }
}

function configOf(name: string, entry: Entry, outDir: string): InlineConfig {
  const input = Object.fromEntries(Object.entries(entry.input).map(([key, path]) => [key, join(web, path)]))
  const names = entry.fixed
    ? { entryFileNames: '[name].js', assetFileNames: assetName }
    : { entryFileNames: 'assets/[name]-[hash].js', assetFileNames: 'assets/[name]-[hash][extname]' }
  return {
    configFile: false,
    envDir: false,
    root: join(web, name),
    base: entry.base,
    publicDir: false,
    logLevel: 'warn',
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2023',
      // A data: URL would need a wider font-src and img-src.
      assetsInlineLimit: 0,
      cssCodeSplit: true,
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      chunkSizeWarningLimit: 1000,
      rolldownOptions: {
        input,
        output: {
          ...names,
          chunkFileNames: 'assets/[name]-[hash].js',
          ...(entry.oneFile ? { codeSplitting: { groups: [firstLoad] } } : {}),
        },
      },
    },
  }
}

type Graph = { getModuleInfo(id: string): { readonly isEntry: boolean } | null }

/**
 * What the page needs before it shows anything comes in one file: the bundler takes along what an entry imports. Some fifty small
 * files, which it would make of what later pages share, cost their headers and compress badly.
 */
const firstLoad = {
  debugName: 'first load',
  name: (id: string, graph: Graph) => (graph.getModuleInfo(id)?.isEntry ? 'first' : null),
}

/** Style sheets of server-rendered pages keep their name; fonts, which only they refer to, are hashed. */
function assetName(asset: { names: readonly string[] }): string {
  return asset.names.some(n => n.endsWith('.css')) ? '[name][extname]' : 'assets/[name]-[hash][extname]'
}

/** Notes each file of ours that went into the bundle. Packages are covered by the lock file's hash. */
function rememberInputs(seen: Set<string>): Plugin {
  const note = (id: string) => {
    const file = id.split('?')[0] ?? id
    const inside = isAbsolute(file) && !relative(root, file).startsWith('..')
    if (inside && !file.includes('node_modules') && existsSync(file)) seen.add(relative(root, file))
  }
  return {
    name: 'duly:remember-inputs',
    async buildEnd() {
      for (const id of this.getModuleIds()) note(id)
      for (const file of seen) if (file.endsWith('.css')) await followImports(file, seen)
    },
  }
}

/** The bundler inlines `@import`s without naming the files, so they are read again here. A set grows while it is walked. */
async function followImports(file: string, seen: Set<string>): Promise<void> {
  const css = await readFile(join(root, file), 'utf8')
  for (const [, path] of css.matchAll(/@import\s+["'](\.[^"']+)["']/g)) {
    if (path) seen.add(relative(root, resolve(root, dirname(file), path)))
  }
}

const TRANSLATION = /\/src\/words\/(.+)\/(?:de|fr|es|nl|pl|ja)\.json$/

/** A browser fetches its reader's language alone, so what has no words there yet is filled in with the English. */
function wholeTranslations(seen: Set<string>): Plugin {
  return {
    name: 'duly:whole-translations',
    enforce: 'pre',
    async load(id) {
      const face = TRANSLATION.exec(id)?.[1]
      if (face === undefined) return null
      const english = join(root, 'src/words', face, 'en.ts')
      seen.add(relative(root, english))
      const { en } = (await import(english)) as { en: Record<string, string> }
      return JSON.stringify({ ...en, ...JSON.parse(await readFile(id, 'utf8')) })
    },
  }
}

const virtualInstruments = '\0virtual:duly-instruments'

/** `virtual:duly-instruments`: [id, name] of every instrument in the packs, a fiftieth of what the packs weigh. */
function instrumentList(seen: Set<string>): Plugin {
  return {
    name: 'duly:instruments',
    resolveId: id => (`\0${id}` === virtualInstruments ? virtualInstruments : null),
    async load(id) {
      if (id !== virtualInstruments) return null
      const files = await Array.fromAsync(glob('src/law/packs/*/instruments.json', { cwd: root }))
      const lists = await Promise.all(files.sort().map(file => instrumentsIn(file)))
      for (const file of files) seen.add(file)
      return `export default ${JSON.stringify(lists.flat())}`
    },
  }
}

async function instrumentsIn(file: string): Promise<[string, string][]> {
  const list: unknown = JSON.parse(await readFile(join(root, file), 'utf8'))
  if (!Array.isArray(list)) throw new Error(`${file} is no list of instruments`)
  return list.map(entry => [String(entry.id), String(entry.name)])
}

const always = ['src/web/build.ts', 'package-lock.json', 'package.json']

/** One line per input: its hash and its path. */
async function stampOf(files: Iterable<string>): Promise<string> {
  const paths = [...new Set([...always, ...files])].filter(path => existsSync(join(root, path))).sort()
  const lines = await Promise.all(paths.map(async path => `${await hashOf(path)}  ${path}\n`))
  return lines.join('')
}

async function hashOf(path: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(join(root, path)))
    .digest('hex')
}

function isCurrent(name: string): Promise<boolean> {
  return fits(join(SHARED, name))
}

/** Whether the stamp in a bundle's folder is that of the sources as they are. */
async function fits(folder: string): Promise<boolean> {
  const file = join(folder, 'stamp')
  if (!existsSync(file)) return false
  const stamp = await readFile(file, 'utf8')
  const paths = stamp.split('\n').flatMap(line => line.split('  ')[1] ?? [])
  return stamp === (await stampOf(paths))
}

/** Puts the new folder in the old one's place by renaming; who loses the race leaves the winner's folder. */
async function replace(draft: string, place: string): Promise<void> {
  await mkdir(dirname(place), { recursive: true })
  for (let attempt = 0; attempt < 20; attempt++) {
    const old = `${draft}.old-${attempt}`
    await rename(place, old).catch(ignore('ENOENT'))
    try {
      await rename(draft, place)
      return
    } catch (error) {
      if (!hasCode(error, 'ENOTEMPTY') && !hasCode(error, 'EEXIST')) throw error
    } finally {
      await rm(old, { recursive: true, force: true })
    }
  }
  throw new Error(`another process keeps building ${place}`)
}

function ignore(code: string) {
  return (error: unknown) => {
    if (!hasCode(error, code)) throw error
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}

if (import.meta.main) {
  const { values, positionals } = parseArgs({ options: { into: { type: 'string' } }, allowPositionals: true })
  const names = present(positionals.length > 0 ? positionals : Object.keys(entries))
  const { into } = values
  for (const name of names)
    if (into !== undefined || !(await isCurrent(name))) await buildOne(name, entries[name]!, into ?? SHARED)
  for (const [name, folder] of Object.entries(foldersOf(names, into))) console.log(`${name}\t${folder}`)
}
