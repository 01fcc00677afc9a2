// Builds duly_VERSION_amd64.deb out of a staged tree, with dpkg-deb alone.

import { execFileSync } from 'node:child_process'
import { chmod, cp, mkdir, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { settle } from '../stage.ts'
import { controlFile, FILES, type PackageFile, SCRIPTS } from './files.ts'
import { unitFiles } from './units.ts'

/** Answers the path of the package. `staged`: the tree of `stage`; `work`: a folder of its own. */
export async function buildDebian(
  staged: string,
  work: string,
  out: string,
  { version, epoch }: { version: string; epoch: number },
): Promise<string> {
  await rm(work, { recursive: true, force: true })
  await mkdir(join(work, 'usr/lib'), { recursive: true })
  await cp(staged, join(work, 'usr/lib/duly'), { recursive: true, preserveTimestamps: true })
  const units = unitFiles().map(({ file, text }) => ({
    path: `usr/lib/systemd/system/${file}`,
    text,
    mode: 0o644,
  }))
  const documents = await documentsOf(staged)
  for (const file of [...FILES, ...units, ...documents]) await put(work, file)
  await settle(work, epoch)
  const kilobytes = await sizeOf(work)
  for (const file of SCRIPTS) await put(join(work, 'DEBIAN'), file)
  await put(join(work, 'DEBIAN'), { path: 'control', text: controlFile(version, kilobytes), mode: 0o644 })
  for (const name of await readdir(join(work, 'DEBIAN')))
    await utimes(join(work, 'DEBIAN', name), epoch, epoch)
  await chmod(join(work, 'DEBIAN'), 0o755)
  const target = join(out, `duly_${version}_amd64.deb`)
  execFileSync(
    'dpkg-deb',
    ['--build', '--root-owner-group', '-Zzstd', '-z3', '--threads-max=1', work, target],
    {
      env: { PATH: process.env.PATH ?? '', SOURCE_DATE_EPOCH: String(epoch), LC_ALL: 'C' },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  )
  return target
}

async function documentsOf(staged: string): Promise<PackageFile[]> {
  const licence = await readFile(join(staged, 'LICENSE'), 'utf8')
  const manual = await readFile(join(staged, 'docs/operate.md'), 'utf8')
  const place = (name: string, text: string) => ({ path: `usr/share/doc/duly/${name}`, text, mode: 0o644 })
  return [place('copyright', licence), place('operate.md', manual)]
}

async function put(root: string, { path, text, mode }: PackageFile): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true })
  await writeFile(join(root, path), text)
  await chmod(join(root, path), mode)
}

async function sizeOf(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  let kilobytes = 0
  for (const entry of entries)
    if (entry.isFile()) kilobytes += Math.ceil((await stat(join(entry.parentPath, entry.name))).size / 1024)
  return kilobytes
}
