import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import type { PdfMade } from '../pdf/pdf-text.ts'
import { makePdf } from './index-pdf.ts'

const made: PdfMade = {
  text: { title: 'Index', language: 'ja', colon: ': ', blocks: [{ kind: 'paragraph', text: '要求 Łódź' }] },
  head: [],
  author: 'provider.example/gate',
  createdAt: new Date('2026-05-01T12:00:00.000Z'),
  beside: null,
}

test('the same text gives the same bytes, with its letters embedded', async () => {
  const [one, other] = await Promise.all([makePdf(made), makePdf(made)])
  assert.ok(Buffer.from(one).equals(other))
  assert.match(Buffer.from(one).toString('latin1'), /FontFile/)
})

test('the process that sets it reads no file of the gate, writes none, starts nothing and reaches no network', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'duly-gate-pdf-'))
  const secret = join(folder, 'gate.key')
  writeFileSync(secret, 'a key')
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise(resolve => server.once('listening', resolve))
  const { port } = server.address() as { port: number }
  const attempts = [
    `readFileSync(${JSON.stringify(secret)})`,
    `writeFileSync(${JSON.stringify(join(folder, 'left'))}, '')`,
    `execFileSync(process.execPath, ['-e', ''])`,
    `await new Promise((ok, no) => connect(${port}, '127.0.0.1').on('connect', ok).on('error', no))`,
    `if (Object.keys(process.env).length === 0) throw 0`,
  ]
  const code = (attempt: string) => `
    import { readFileSync, writeFileSync, writeSync } from 'node:fs'
    import { execFileSync } from 'node:child_process'
    import { connect } from 'node:net'
    try { ${attempt}; writeSync(1, '%PDF-did it') } catch { writeSync(1, '%PDF-refused') }
    process.exit(0)`
  for (const attempt of attempts) {
    const said = await makePdf(made, ['--input-type=module', '-e', code(attempt)])
    assert.equal(Buffer.from(said).toString(), '%PDF-refused', attempt)
  }
  server.close()
  rmSync(folder, { recursive: true })
})

test('a process that fails or gives something else is an error', async () => {
  for (const script of ['process.exit(1)', 'console.log("%PDF-"); process.exit(3)', 'console.log("no")'])
    await assert.rejects(makePdf(made, ['-e', script]), /not set as a PDF/)
})
