// What colleagues say stays at the desk: nothing that makes letters, notices, records, packages or pages of others can load it.
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { test } from 'node:test'

const SRC = join(import.meta.dirname, '../..')
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter(file => /\.tsx?$/.test(file) && !/\.test\.ts$|(^|\/)test-/.test(file))
  .map(file => ({ file, text: readFileSync(join(SRC, file), 'utf8') }))

/** Files whose text loads this one, types apart. */
function loadedBy(target: string): string[] {
  const name = target.slice(target.lastIndexOf('/') + 1)
  const loads = new RegExp(
    `^import (?!type ).*from '[^']*/${name.replace('.', '\\.')}'|import\\('[^']*/${name}'\\)`,
    'm',
  )
  const folder = target.slice(0, target.lastIndexOf('/'))
  return files
    .filter(
      ({ file, text }) => loads.test(text.replace(/\{\s*\n[^}]*\}/g, '{}')) && near(file, folder, text, name),
    )
    .map(({ file }) => file)
    .sort()
}

/** The same name in another folder is another file. */
function near(file: string, folder: string, text: string, name: string): boolean {
  const from = [...text.matchAll(/from '([^']+)'/g)].map(m => m[1] ?? '').filter(p => p.endsWith(`/${name}`))
  return from.some(p => relative(folder, join(file, '..', p)) === name)
}

test('comments are loaded by the desk’s own routes and by nothing else', () => {
  assert.deepEqual(loadedBy('server/work/comments.ts'), ['server/work/read.ts', 'server/work/work-routes.ts'])
  assert.deepEqual(loadedBy('server/work/read.ts'), ['server/work/work-routes.ts'])
  assert.deepEqual(loadedBy('server/work/work-routes.ts'), ['server/surfaces/desk/desk-routes.ts'])
})

test('their table is read in one file', () => {
  const naming = files.filter(({ text }) => /\bduly\.(comment|task)\b/.test(text)).map(({ file }) => file)
  // Whether a task is open keeps a demand from being closed; its words are not read there.
  // A worker asks counsel for something: it writes a task and reads none.
  const worker = 'server/worker/closed-tenants.ts'
  assert.deepEqual(naming.sort(), [
    'server/work/comments.ts',
    'server/work/read.ts',
    worker,
    'store/demand/decision-context.ts',
  ])
  const asks = files.find(({ file }) => file === worker)?.text ?? ''
  assert.ok(/insert into duly\.task/.test(asks) && !/\bfrom duly\.|duly\.comment/.test(asks))
  const context = files.find(({ file }) => file === 'store/demand/decision-context.ts')?.text ?? ''
  assert.ok(context !== '' && !/duly\.comment|\bbody\b.*duly\.task/.test(context))
})
