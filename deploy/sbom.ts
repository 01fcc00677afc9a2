// What a release is made of, as CycloneDX 1.6 (ECMA-424): one component for each package of the lock file that is in it, with the
// hash by which npm took it. Says nothing of the moment, so that two builds agree.

import type { Lock } from './packages.ts'

type Hash = { alg: 'SHA-512' | 'SHA-1' | 'SHA-256'; content: string }

export type Sbom = {
  bomFormat: 'CycloneDX'
  specVersion: '1.6'
  version: 1
  metadata: { component: Component; timestamp: string }
  components: Component[]
  dependencies: { ref: string; dependsOn: string[] }[]
}

type Component = {
  type: 'application' | 'library'
  'bom-ref': string
  name: string
  version: string
  purl?: string
  hashes?: Hash[]
  licenses?: { license: { id: string } }[] | { expression: string }[]
}

export type SbomInput = {
  lock: Lock
  /** keys of the lock file */
  shipped: readonly string[]
  version: string
  license: string
  /** seconds since 1970 */
  epoch: number
}

export function sbomOf({ lock, shipped, version, license, epoch }: SbomInput): Sbom {
  const own: Component = {
    type: 'application',
    'bom-ref': `duly@${version}`,
    name: 'duly',
    version,
    ...licensesOf(license),
  }
  const components = shipped.map(key => componentOf(lock, key))
  const refs = components.map(component => component['bom-ref'])
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { timestamp: new Date(epoch * 1000).toISOString(), component: own },
    components,
    dependencies: [{ ref: own['bom-ref'], dependsOn: refs }, ...refs.map(ref => ({ ref, dependsOn: [] }))],
  }
}

function componentOf(lock: Lock, key: string): Component {
  const one = lock.packages[key]
  if (!one) throw new Error(`${key} is not in the lock file`)
  const name = key.slice(key.lastIndexOf('node_modules/') + 'node_modules/'.length)
  const purl = `pkg:npm/${name.replace('@', '%40')}@${one.version}`
  // A package may be there twice, below different others.
  const ref = key === `node_modules/${name}` ? purl : `${purl}#${key}`
  return {
    type: 'library',
    'bom-ref': ref,
    name,
    version: one.version,
    purl,
    ...(one.integrity ? { hashes: [hashOf(one.integrity)] } : {}),
    ...(one.license ? licensesOf(one.license) : {}),
  }
}

function hashOf(integrity: string): Hash {
  const [alg, value] = integrity.split('-') as [string, string]
  const names = { sha512: 'SHA-512', sha1: 'SHA-1', sha256: 'SHA-256' } as const
  return { alg: names[alg as keyof typeof names], content: Buffer.from(value, 'base64').toString('hex') }
}

function licensesOf(license: string): Pick<Component, 'licenses'> {
  return /[ ()]/.test(license)
    ? { licenses: [{ expression: license }] }
    : { licenses: [{ license: { id: license } }] }
}
