// The alert rules, the dashboard and the runbooks: each names what there is, and promtool tries the rules where it is installed.
import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'

const ROOT = join(import.meta.dirname, '..')
const FOLDER = join(ROOT, 'deploy/monitoring')
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8')

const rules = read('deploy/monitoring/rules.yml')
const dashboard = read('deploy/monitoring/dashboard.json')
const alerts = [...rules.matchAll(/- alert: (\w+)\n([\s\S]*?)(?=\n {6}- alert|$)/g)].map(
  ([, name, body]) => ({
    name: name as string,
    body: body as string,
  }),
)

/** Every name that the program writes as a figure. */
const figures = new Set(
  globSync('src/**/*.ts', { cwd: ROOT })
    .filter(file => !file.endsWith('.test.ts'))
    .flatMap(file =>
      [...read(file).matchAll(/'((?:duly|process)_[a-z_]+)'/g)].map(([, name]) => name as string),
    ),
)

test('each alert and panel asks for figures that the program writes', () => {
  const asked = [rules, dashboard].flatMap(text =>
    [...text.matchAll(/(?:expr:|"expr":).*/g)].flatMap(([line]) =>
      [...line.matchAll(/\b(?:duly|process)_[a-z_]+/g)].map(([name]) => name),
    ),
  )
  assert.ok(asked.length > 20)
  const unknown = asked.filter(
    name => !figures.has(name) && !figures.has(name.replace(/_(?:bucket|sum|count)$/, '')),
  )
  assert.deepEqual(unknown, [])
})

test('each alert links its own runbook, and each runbook belongs to an alert', () => {
  const heads = [...read('docs/runbooks.md').matchAll(/^## (\w+)$/gm)].map(([, head]) => head)
  assert.ok(alerts.length > 10)
  assert.deepEqual(
    heads,
    alerts.map(a => a.name),
  )
  for (const { name, body } of alerts)
    assert.match(body, new RegExp(`runbook: "docs/runbooks\\.md#${name.toLowerCase()}"`), name)
})

test('each runbook says what the alert means and what to do', () => {
  const sections = read('docs/runbooks.md').split(/^## /m).slice(1)
  for (const section of sections)
    assert.match(section, /^\*\*Means\.\*\* .+\n[\s\S]*^\*\*Do\.\*\* /m, section.slice(0, 30))
})

test('no figure is labelled by what names a demand, a tenant, an authority or a person', () => {
  const labels = globSync('src/**/*figures*.ts', { cwd: ROOT }).flatMap(file =>
    [...read(file).matchAll(/labels: \{ ([^}]*)\}/g)].flatMap(([, inner = '']) =>
      [...inner.matchAll(/(\w+)\s*(?::|,|$)/g)].map(([, name]) => name),
    ),
  )
  // `labels` and `extra`: of the code that adds one to others'.
  const allowed = ['labels', 'extra', 'part', 'step', 'state', 'kind', 'folder', 'row', 'lane', 'code']
  assert.deepEqual(
    labels.filter(name => !allowed.includes(name ?? '')),
    [],
  )
})

const hasPromtool = spawnSync('promtool', ['--version']).status === 0

test('promtool takes the rules, and they fire when they should', {
  skip: hasPromtool ? false : 'needs promtool',
}, () => {
  for (const args of [
    ['check', 'rules', 'rules.yml'],
    ['test', 'rules', 'rules.test.yml'],
  ])
    execFileSync('promtool', args, { cwd: FOLDER, stdio: 'pipe' })
})
