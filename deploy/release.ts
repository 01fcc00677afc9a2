// Makes a release: `npm run release -- --out DIR [--sign KEY]`. The Debian package, the image, the tree as a tar, what it is made
// of (CycloneDX), the hash of each file, and a signature over the hashes by ssh-keygen, which every Debian has. With --compare
// all of it is made twice, in other places, and must be the same bytes.

import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { buildDebian } from './debian/build.ts'
import { buildImage } from './oci/build.ts'
import { sbomOf } from './sbom.ts'
import { ROOT, stage } from './stage.ts'

const NAMESPACE = 'duly-release'
const SUMS = 'SHA256SUMS'

type Wanted = { out: string; epoch: number; debs: string; image: boolean }

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      out: { type: 'string' },
      sign: { type: 'string' },
      compare: { type: 'boolean', default: false },
      'without-image': { type: 'boolean', default: false },
      debs: { type: 'string' },
      'without-translations': { type: 'boolean', default: false },
    },
  })
  if (!values.out) throw new Error('Name the folder to write to with --out DIR.')
  if (!values['without-translations']) checkTranslations()
  const out = resolve(values.out)
  await mkdir(out, { recursive: true })
  if ((await readdir(out)).length > 0) throw new Error(`${out} is not empty.`)
  const work = await mkdtemp(join(tmpdir(), 'duly-release-'))
  try {
    const wanted = {
      epoch: epochOf(),
      debs: resolve(values.debs ?? join(work, 'debs')),
      image: !values['without-image'],
    }
    await build({ ...wanted, out }, join(work, 'first'))
    if (values.compare) await compare({ ...wanted, out }, work)
    if (values.sign) sign(join(out, SUMS), resolve(values.sign))
    return 0
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

/** A change may leave translations for later; a release may not. */
function checkTranslations(): void {
  const words = spawnSync(process.execPath, [join(ROOT, 'tools/words.ts'), 'release'], { encoding: 'utf8' })
  if (words.status !== 0)
    throw new Error(
      `Translations are missing or stale; \`npm run words list\` names them. \`--without-translations\` makes a trial.\n${words.stdout}`,
    )
}

/** The time of the commit: what everybody who builds it has in common. */
function epochOf(): number {
  const told = process.env.SOURCE_DATE_EPOCH
  if (told !== undefined) return Number(told)
  return Number(execFileSync('git', ['log', '-1', '--format=%ct'], { cwd: ROOT, encoding: 'utf8' }))
}

async function build({ out, epoch, debs, image }: Wanted, work: string): Promise<void> {
  const tree = join(work, 'tree')
  const { packages, lock, version, license } = await stage(tree, epoch)
  say(`staged duly ${version}: ${packages.length} packages`)
  const sbom = sbomOf({ lock, shipped: packages, version, license, epoch })
  await writeFile(join(out, `duly-${version}.cdx.json`), `${JSON.stringify(sbom, null, 1)}\n`)
  await buildDebian(tree, join(work, 'deb'), out, { version, epoch })
  say('built the Debian package')
  if (image) {
    await buildImage({ staged: tree, work: join(work, 'oci'), out, version, epoch, debs })
    pack(join(out, `duly-${version}-oci`), epoch)
    await rm(join(out, `duly-${version}-oci`), { recursive: true })
    say('built the image')
  }
  await writeFile(join(out, SUMS), await sumsOf(out))
}

/** An image layout as one file, as `skopeo copy oci-archive:…` and `podman load` take it. */
function pack(folder: string, epoch: number): void {
  const how = [
    '--format=gnu',
    '--sort=name',
    `--mtime=@${epoch}`,
    '--owner=0',
    '--group=0',
    '--numeric-owner',
  ]
  execFileSync('tar', ['--create', '--file', `${folder}.tar`, '--directory', folder, ...how, '.'])
}

async function sumsOf(out: string): Promise<string> {
  const names = (await readdir(out)).filter(name => name !== SUMS).sort()
  const lines: string[] = []
  for (const name of names) lines.push(`${await hashOf(join(out, name))}  ${name}\n`)
  return lines.join('')
}

async function hashOf(path: string): Promise<string> {
  const digest = createHash('sha256')
  for await (const piece of createReadStream(path)) digest.update(piece as Buffer)
  return digest.digest('hex')
}

async function compare(wanted: Wanted, work: string): Promise<void> {
  const second = join(work, 'second-out')
  await mkdir(second)
  await build({ ...wanted, out: second }, join(work, 'second-place'))
  const [one, other] = [await sumsOf(wanted.out), await sumsOf(second)]
  if (one === other) return say('two builds are the same bytes')
  const differing = other.split('\n').filter(line => !one.includes(line))
  throw new Error(`Two builds differ:\n${differing.join('\n')}`)
}

/** `KEY`: a private key of OpenSSH; its signature is checked by `ssh-keygen -Y verify` with the public one. */
function sign(file: string, key: string): void {
  execFileSync('ssh-keygen', ['-Y', 'sign', '-q', '-n', NAMESPACE, '-f', key, file], { stdio: 'inherit' })
  say(`signed ${SUMS}`)
}

function say(line: string): void {
  process.stderr.write(`${line}\n`)
}

process.exitCode = await main().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`)
  return 1
})
