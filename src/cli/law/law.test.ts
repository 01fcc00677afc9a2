import assert from 'node:assert/strict'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { evaluate } from '../../law/evaluate.ts'
import { parseFacts } from '../../law/facts/facts.ts'
import { casesOf } from '../../law/pack-format/case-files.node.ts'
import type { Pack } from '../../law/pack-format/pack.ts'
import { diff } from './diff.ts'
import { law } from './law.ts'

const PACKS = fileURLToPath(new URL('../../law/packs', import.meta.url))

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
  const { status, out } = await run(['check', join(PACKS, 'us', 'cases.md')])
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
    const cases = casesOf('us')
    const file = join(folder, 'cases.json')
    const yes = cases.find(one => one.expected.outcome === 'sufficient')
    writeFileSync(file, JSON.stringify([{ ...yes, expected: { outcome: 'insufficient' } }]))
    const { status, out } = await run(['check', file])
    assert.equal(status, 1)
    assert.match(out, /unsafe 1, overcautious 0\n0 passed, 1 failed\n$/)
  }))

test('check --json prints an array of id and answer and nothing else', async () => {
  const { out } = await run(['check', join(PACKS, 'eu', 'cases.md')], true)
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

test('a table that cannot be read is refused with file and line', () =>
  inFolder(async folder => {
    const file = join(folder, 'cases.md')
    const table = readFileSync(join(PACKS, 'eux', 'cases.md'), 'utf8')
    writeFileSync(file, table.replace(/\| (eux-own-001) \|/, '| $1 | and more |'))
    const { status, err } = await run(['check', file])
    assert.equal(status, 2)
    assert.match(err, /cases\.md:\d+: the row has 7 cells instead of 6\n$/)
  }))

test('why tells each rule that was looked at, with the facts that it read', async () => {
  const { status, out } = await run(['why', join(PACKS, 'us', 'cases.md'), 'us-own-083'])
  assert.equal(status, 0)
  assert.match(out, /^us\.warrant\.2703: sufficient\n/)
  assert.match(out, /excepted by us\.rule\.redirect_impeded: us\.rule\.enterprise_redirect/)
  assert.match(out, /applies: us\.rule\.gag_2705b/)
  assert.match(out, /gag\.expires = "2026-12-01"/)
})

test('why names the cases that there are when the asked one is none', async () => {
  const { status, err } = await run(['why', join(PACKS, 'us', 'cases.md'), 'nothing'])
  assert.equal(status, 2)
  assert.match(err, /name one of us-own-/)
})

test('the matrix as a page is whole, says its day, and stars what was not read', async () => {
  const { out } = await run(['matrix', '--jurisdiction', 'us', '--on', '2026-09-01', '--html'])
  assert.match(out, /^<!doctype html>/)
  assert.match(out, /on 2026-09-01/)
  assert.match(out, /us\.warrant\.2703/)
  assert.match(out, /\*<small>/)
  assert.doesNotMatch(out, /<script|http/)
})

test('diff names what changed between two versions and which cases they answer differently', () =>
  inFolder(async folder => {
    const other = join(folder, 'us')
    cpSync(join(PACKS, 'us'), other, { recursive: true })
    const file = join(other, 'instruments.json')
    const instruments = JSON.parse(readFileSync(file, 'utf8'))
    const warrant = instruments.find((one: { id: string }) => one.id === 'us.warrant.2703')
    warrant.law.cite = 'another citation'
    for (const reach of warrant.reaches) if (reach.category === 'content_stored') reach.reach = 'review'
    writeFileSync(file, JSON.stringify(instruments))
    const cases = join(PACKS, 'us', 'cases.md')
    const { status, out } = await run(['diff', 'us', other, '--cases', cases])
    assert.equal(status, 1)
    assert.match(out, /changed: instruments us\.warrant\.2703/)
    assert.match(out, /law\.cite: ".*"\n.*→ "another citation"/)
    assert.match(out, /us-own-083: outcome sufficient → outcome needs_review/)
    assert.match(out, /reaches\[content_stored\]\.reach: "yes"\n.*→ "review"/)
    assert.match(out, /the same version: raise it/)
    const same = await run(['diff', 'us', join(PACKS, 'us')])
    assert.equal(same.status, 0)
    assert.match(same.out, /nothing changed/)
  }))

test('diff names the open demands that a new version answers differently', () =>
  inFolder(async folder => {
    const other = join(folder, 'us')
    cpSync(join(PACKS, 'us'), other, { recursive: true })
    const file = join(other, 'instruments.json')
    const instruments = JSON.parse(readFileSync(file, 'utf8'))
    const warrant = instruments.find((one: { id: string }) => one.id === 'us.warrant.2703')
    for (const reach of warrant.reaches) if (reach.category === 'content_stored') reach.reach = 'no'
    writeFileSync(file, JSON.stringify(instruments))
    const facts = parseFacts({
      received_on: '2026-09-15',
      requester: { country: 'US', body: 'district court' },
      instrument: 'us.warrant.2703',
      data_requested: ['content_stored'],
      provider: { kind: 'cloud', country: 'US' },
      customer: { kind: 'consumer', country: 'US' },
      purpose: 'criminal_investigation',
    })
    const open = async (packs: readonly Pack[]) => {
      const { outcome, notice, deadline } = evaluate(packs, facts, { mode: 'scenario' })
      return new Map([
        ['D-1 a1/content_stored/-', { outcome, notice: notice.value, deadline: deadline?.due ?? null }],
      ])
    }
    const said: string[] = []
    const io = { out: (text: string) => void said.push(text), err: () => {}, json: false }
    assert.equal(await diff(['us', other], io, open), 1)
    assert.match(
      said.join(''),
      /1 open demands answered differently\n {2}D-1 a1\/content_stored\/-: outcome sufficient → outcome insufficient/,
    )
  }))

test('diff refuses packs of two jurisdictions', async () => {
  const { status, err } = await run(['diff', 'us', 'eu'])
  assert.equal(status, 2)
  assert.match(err, /two jurisdictions/)
})

test('schema prints one schema per file, with descriptions for an editor', async () => {
  const { out } = await run(['schema'])
  const schemas = JSON.parse(out)
  for (const file of ['pack.json', 'instruments.json', 'rules.json', 'recognition.json', 'policy.json'])
    assert.ok(schemas[file], file)
  assert.match(JSON.stringify(schemas['rules.json']), /the rules \(or reach:category/)
})

test('the dialogue asks for what the rules still want to know, and leaves what nobody knows open', async () => {
  const said: string[] = []
  const answers: Record<string, string> = {
    'Which jurisdiction?': 'us',
    'Which paper?': 'us.warrant.2703',
    'When was it served (YYYY-MM-DD)?': '2026-09-15',
    'Country of the authority (two letters)?': 'us',
    'Which body issued it, as the paper says?': 'district court',
  }
  const asked: string[] = []
  const dialogue = {
    say: (text: string) => void said.push(text),
    ask: async (question: string) => {
      asked.push(question)
      if (question.startsWith('Which categories')) return 'content_stored'
      if (question.includes('[customer.kind]')) return 'consumer'
      if (question.includes('[received_on]')) return 'soon'
      return answers[question] ?? ''
    },
  }
  const lines: string[] = []
  const io = { out: (text: string) => void lines.push(text), err: () => {}, json: false }
  const status = await law(['ask'], io, dialogue)
  assert.equal(status, 1)
  assert.ok(asked.some(question => question.includes('[gag')))
  assert.match(lines.join(''), /us\.warrant\.2703, received 2026-09-15: needs_review/)
  assert.match(lines.join(''), /Not known:/)
  assert.match(said.join(''), /nobody knows/)
})
