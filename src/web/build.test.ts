// The bundles that browsers get: nothing inline, nothing foreign, rebuilt only when something changed, safe to build at once.
import assert from 'node:assert/strict'
import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { buildWeb } from './build.ts'

async function scriptsIn(folder: string): Promise<{ file: string; source: string }[]> {
  const names = (await readdir(folder, { recursive: true })).filter(name => name.endsWith('.js'))
  return Promise.all(names.map(async file => ({ file, source: await readFile(join(folder, file), 'utf8') })))
}

test('the desk’s page holds no inline script or style and asks no other host', async () => {
  const { desk } = await buildWeb({ only: ['desk'] })
  const html = await readFile(join(desk!, 'index.html'), 'utf8')
  assert.doesNotMatch(html, /<style|style=|<script(?![^>]*\ssrc="\/)|\son\w+="/)
  assert.doesNotMatch(html, /https?:\/\//)
})

test('the desk’s first load stays below 250 kB of compressed script', async () => {
  const { desk } = await buildWeb({ only: ['desk'] })
  const html = await readFile(join(desk!, 'index.html'), 'utf8')
  const first = [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+\.js)"/g)].map(m => m[1]!)
  const sizes = await Promise.all(first.map(async file => gzipSync(await readFile(join(desk!, file))).length))
  const total = sizes.reduce((a, b) => a + b, 0)
  assert.ok(total > 50_000 && total < 250_000, `${total} bytes`)
})

test('no script compiles code at run time, which the content policy forbids and a schema library tries', async () => {
  const folders = await buildWeb()
  const scripts = await Promise.all(Object.values(folders).map(scriptsIn))
  assert.ok(scripts.flat().length > 3)
  for (const { file, source } of scripts.flat())
    assert.doesNotMatch(source, /\bnew Function\b|\beval\(|\bFunction\(|ZodError/, file)
})

test('server-rendered pages find their style sheet under its fixed name, with fonts of our own', async () => {
  const { theme } = await buildWeb({ only: ['theme'] })
  const css = await readFile(join(theme!, 'base.css'), 'utf8')
  assert.match(css, /--accent:/)
  assert.doesNotMatch(css, /url\((?!\.\/assets\/)/)
})

test('unchanged sources are not built again, a changed stamp is', async () => {
  const { theme } = await buildWeb({ only: ['theme'] })
  const css = join(theme!, 'base.css')
  const before = (await stat(css)).mtimeMs
  await buildWeb({ only: ['theme'] })
  assert.equal((await stat(css)).mtimeMs, before)
  const stamp = join(theme!, 'stamp')
  const lines = await readFile(stamp, 'utf8')
  await writeFile(stamp, lines.replace(/^[0-9a-f]{64}/, '0'.repeat(64)))
  await buildWeb({ only: ['theme'] })
  assert.ok((await stat(css)).mtimeMs > before)
  assert.equal(await readFile(stamp, 'utf8'), lines)
})

test('two processes building at once leave one whole bundle and nothing else', async () => {
  const { theme } = await buildWeb({ only: ['theme'] })
  await writeFile(join(theme!, 'stamp'), 'stale')
  await Promise.all([buildWeb({ only: ['theme'] }), buildWeb({ only: ['theme'] })])
  assert.match(await readFile(join(theme!, 'stamp'), 'utf8'), /theme\/tokens\.css/)
  const left = (await readdir(join(theme!, '..'))).filter(name => name.startsWith('.draft-theme'))
  assert.deepEqual(left, [])
})

test('an unknown face is named', async () => {
  await assert.rejects(buildWeb({ only: ['nothing'] }), /no face is called nothing/)
})
