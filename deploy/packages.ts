// Which installed packages a release needs: what the lock file says, from the dependencies that run, for one platform. What only
// builds the browser bundles stays out, because a release brings them built.

export type LockPackage = {
  version: string
  resolved?: string
  integrity?: string
  license?: string
  dependencies?: Record<string, string>
  optionalDependencies?: Record<string, string>
  peerDependencies?: Record<string, string>
  peerDependenciesMeta?: Record<string, { optional?: boolean }>
  os?: string | string[]
  cpu?: string | string[]
  libc?: string | string[]
  optional?: boolean
}

export type Lock = { packages: Record<string, LockPackage> }

export type Platform = { os: string; cpu: string; libc: string }

/** Packages that end in a bundle, or make one. */
export const BUNDLED: readonly string[] = [
  'vite',
  '@vitejs/plugin-react',
  '@base-ui/react',
  'react',
  'react-dom',
  '@tanstack/react-query',
  '@tanstack/react-router',
  '@tanstack/react-virtual',
  '@fontsource-variable/inter',
  '@fontsource/ibm-plex-mono',
  '@simplewebauthn/browser',
]

/** Keys of the lock file (`node_modules/…`) that a release holds, sorted. Throws where one that must be there is missing. */
export function packagesToShip(lock: Lock, platform: Platform): string[] {
  const found = new Set<string>()
  const root = lock.packages[''] as LockPackage
  const open = [...namesOf(root)]
    .filter(([name]) => !BUNDLED.includes(name))
    .map(([name, must]) => ({ from: '', name, must }))
  for (let next = open.pop(); next; next = open.pop()) {
    const key = resolve(lock, next.from, next.name)
    const one = key === undefined ? undefined : lock.packages[key]
    if (!key || !one || !runsOn(one, platform)) {
      if (next.must)
        throw new Error(`${next.name}, needed by ${next.from || 'Duly'}, is not in the lock file`)
      continue
    }
    if (found.has(key)) continue
    found.add(key)
    for (const [name, must] of namesOf(one)) open.push({ from: key, name, must })
  }
  return [...found].sort()
}

/** Names, and whether the package must be there. */
function* namesOf(one: LockPackage): Generator<[string, boolean]> {
  const optional = one.optionalDependencies ?? {}
  for (const name of Object.keys(one.dependencies ?? {})) if (!(name in optional)) yield [name, true]
  for (const name of Object.keys(optional)) yield [name, false]
  for (const name of Object.keys(one.peerDependencies ?? {}))
    if (!one.peerDependenciesMeta?.[name]?.optional) yield [name, false]
}

/** As Node looks for it: below the package, then below each that holds it, then at the top. */
function resolve(lock: Lock, from: string, name: string): string | undefined {
  const holders = [from]
  for (let at = from; at.includes('/node_modules/'); ) {
    at = at.slice(0, at.lastIndexOf('/node_modules/'))
    holders.push(at)
  }
  const keys = [
    ...holders.filter(holder => holder !== '').map(holder => `${holder}/node_modules/${name}`),
    `node_modules/${name}`,
  ]
  return keys.find(key => lock.packages[key] !== undefined)
}

function runsOn(one: LockPackage, platform: Platform): boolean {
  const allows = (list: string | string[] | undefined, value: string) =>
    list === undefined || [list].flat().includes(value)
  return allows(one.os, platform.os) && allows(one.cpu, platform.cpu) && allows(one.libc, platform.libc)
}
