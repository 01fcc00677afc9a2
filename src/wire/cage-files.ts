// Which files a reader needs, and no other: its own modules as their imports name them, its libraries, Node and what Node is
// linked to. The cage shows these and nothing else.
import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(realpathSync(fileURLToPath(import.meta.url)))
const root = join(here, '..', '..')

/** Imports of values: those of types alone are gone before the file runs. */
const VALUE_IMPORT =
  /^\s*(?:import|export)\s+(?!type\b)(?:[^'"\n;]*?\bfrom\s+)?'(\.[^']+)'|^\}\s*from\s+'(\.[^']+)'/gm

/** The modules that `entries` (names in this folder) load, each by its path. */
export function modulesOf(entries: readonly string[]): string[] {
  const found = new Set<string>()
  const waiting = entries.map(name => join(here, name))
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (found.has(file)) continue
    found.add(file)
    for (const [, one, several] of readFileSync(file, 'utf8').matchAll(VALUE_IMPORT))
      waiting.push(join(dirname(file), (one ?? several) as string))
  }
  return [...found].sort()
}

/** Folders of libraries, each at its link and at what it links to; one that is not installed here is left out. */
export function librariesOf(names: readonly string[]): string[] {
  const modules = join(root, 'node_modules')
  return [
    // Node asks for the link itself before it follows it.
    ...(existsSync(modules) && realpathSync(modules) !== modules ? [modules] : []),
    ...names.flatMap(name => withTarget(join(modules, name))),
  ]
}

function withTarget(path: string): string[] {
  if (!existsSync(path)) return []
  const target = realpathSync(path)
  return target === path ? [path] : [path, target]
}

/** Says to Node that these modules are ES modules. */
export const PACKAGE_FILE = join(root, 'package.json')

let linked: readonly string[] | undefined

/** Shared libraries of Node, of the shell that sets the limits, and of the canvas; the loader among them. */
export function sharedObjects(): readonly string[] {
  linked ??= findSharedObjects()
  return linked
}

type Report = { readonly sharedObjects?: readonly string[] }

function findSharedObjects(): string[] {
  // The report would otherwise ask for the names of all network peers.
  Object.assign(process.report, { excludeNetwork: true })
  const loaded = ((process.report.getReport() as Report).sharedObjects ?? []).filter(file =>
    /^\/.*\/(?:lib[^/]*|ld-[^/]*)\.so(?:\.[\d.]+)?$/.test(file),
  )
  const beside = /^lib(?:rt|tinfo|dl|pthread)\.so\.\d+$/
  const folders = [...new Set(loaded.filter(file => /\/libc\.so/.test(file)).map(file => dirname(file)))]
  const more = folders.flatMap(folder =>
    readdirSync(folder)
      .filter(name => beside.test(name))
      .map(name => join(folder, name)),
  )
  return [...new Set([...loaded.filter(file => !file.includes('/node_modules/')), ...more])]
}
