import assert from 'node:assert/strict'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { law } from './law.ts'

const PACKS = fileURLToPath(new URL('../law/packs', import.meta.url))

async function run(args: string[], json = false) {
  const said: string[] = []
  const told: string[] = []
  const io = {
    out: (text: string) => void said.push(text),
    err: (text: string) => void told.push(text),
    json,
  }
  const status = await law(args, io)
  return { status, out: said.join(''), err: told.join('') }
}

function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'duly-law-'))
  return work(folder).finally(() => rmSync(folder, { recursive: true }))
}

test('check ends with the count, after agreement and the two classes of error', async () => {
  const { status, out } = await run(['check', join(PACKS, 'us', 'cases.json')])
  const lines = out.trimEnd().split('\n')
  assert.match(lines.at(-1) ?? '', /^\d+ passed, 0 failed$/)
  assert.match(
    lines.at(-2) ?? '',
    /outcome \d+\/\d+, notice \d+\/\d+, deadline \d+\/\d+, actions \d+\/\d+; unsafe 0, overcautious 0/,
  )
  assert.equal(status, 0)
})

test('check exits 1 when a case fails, and counts an unsafe answer', () =>
  inFolder(async folder => {
    const cases = JSON.parse(readFileSync(join(PACKS, 'us', 'cases.json'), 'utf8'))
    const file = join(folder, 'cases.json')
    const yes = cases.find((one: { expected: { outcome: string } }) => one.expected.outcome === 'sufficient')
    writeFileSync(file, JSON.stringify([{ ...yes, expected: { outcome: 'insufficient' } }]))
    const { status, out } = await run(['check', file])
    assert.equal(status, 1)
    assert.match(out, /unsafe 1, overcautious 0\n0 passed, 1 failed\n$/)
  }))

test('check --json prints an array of id and answer and nothing else', async () => {
  const { out } = await run(['check', join(PACKS, 'eu', 'cases.json')], true)
  const answers = JSON.parse(out) as { id: string; answer: { outcome: string } }[]
  assert.ok(answers.length > 50)
  assert.deepEqual(Object.keys(answers[0] ?? {}), ['id', 'answer'])
})

test('a case whose facts cannot be read fails and says where', () =>
  inFolder(async folder => {
    const file = join(folder, 'cases.json')
    writeFileSync(
      file,
      JSON.stringify([
        { id: 'x', title: 'x', facts: { received_on: 'soon' }, expected: { outcome: 'needs_review' } },
      ]),
    )
    const { status, out } = await run(['check', file])
    assert.equal(status, 1)
    assert.match(out, /the facts cannot be read: .*received_on/)
  }))

test('ask answers from flags, with the citation', async () => {
  const args = [
    'ask',
    '--instrument',
    'us.order.2703d',
    '--received_on',
    '2026-09-01',
    '--categories',
    'content_stored',
    '--requester.body',
    'district court',
    '--requester.country',
    'US',
  ]
  const { status, out, err } = await run(args)
  assert.equal(status, 1)
  assert.match(out, /us\.order\.2703d, received 2026-09-01: insufficient/)
  assert.match(out, /Warshak/)
  assert.match(err, /no lawyer .* has adopted/)
})

test('the matrix says what each paper reaches on a day, and marks what is not verified', async () => {
  const { out } = await run(['matrix', '--jurisdiction', 'us', '--on', '2026-09-01'])
  assert.match(out, /us\.warrant\.2703 +yes +yes +yes +yes +no\*/)
  assert.match(out, /us\.fisa\.702 +not in force on that day/)
})

test('lint finds nothing in the packs of Duly, and explains a mistake in a copy', () =>
  inFolder(async folder => {
    assert.equal((await run(['lint'])).status, 0)
    cpSync(join(PACKS, 'us'), folder, { recursive: true })
    const file = join(folder, 'rules.json')
    const rules = JSON.parse(readFileSync(file, 'utf8'))
    rules[0].excepts = ['us.rule.gone']
    writeFileSync(file, JSON.stringify(rules))
    const { status, out } = await run(['lint', folder])
    assert.equal(status, 1)
    assert.match(out, /exception to us\.rule\.gone, a rule that the pack does not have/)
  }))

test('wrong use exits 2 and says what is allowed', async () => {
  for (const args of [
    ['guess'],
    ['check'],
    ['check', '/nowhere.json'],
    ['matrix', '--jurisdiction', 'zz'],
    ['ask', '--shoe', '44'],
  ]) {
    const { status, err } = await run(args)
    assert.equal(status, 2, args.join(' '))
    assert.ok(err.length > 10)
  }
})
