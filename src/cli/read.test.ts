import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { WrongUse } from './io.ts'
import { run } from './read.ts'

const letter = `PRESERVATION REQUEST
Marlowe County Sheriff's Office Case 26-004417
It is requested pursuant to 18 U.S.C. § 2703(f) that the following account be preserved:
1. e-mail: otter.ridge88@postfern.example
all subscriber information, from June 1, 2026 to June 30, 2026 (UTC).
Det. Jerrica Nightlinger, (202) 555-0109, jnightlinger@marlowesheriff.example
`

function file(t: TestContext, name: string, content: string | Uint8Array): string {
  const dir = mkdtempSync(join(tmpdir(), 'duly-read-'))
  t.after(() => rmSync(dir, { recursive: true }))
  writeFileSync(join(dir, name), content)
  return join(dir, name)
}

async function read(args: string[], json: boolean) {
  const said: string[] = []
  const io = {
    out: (text: string) => void said.push(text),
    err: () => undefined,
    json,
    data: '/nowhere',
    progress: () => undefined,
  }
  return { status: await run(args, io), out: said.join('\n') }
}

test('read prints what a paper asks for, with the place of each field', async t => {
  const { status, out } = await read([file(t, 'letter.txt', letter)], false)
  assert.equal(status, 0)
  assert.match(out, /email\s+otter\.ridge88@postfern\.example {2}\[page 1, \d+–\d+\]/)
  assert.match(out, /reference\s+26-004417/)
})

test('the places of read --json point at the very words', async t => {
  const { out } = await read([file(t, 'letter.txt', letter)], true)
  const [entry] = JSON.parse(out) as {
    file: string
    papers: { asks: { identifiers: { value: string; place: { start: number; end: number } }[] }[] }[]
  }[]
  const id = entry?.papers[0]?.asks[0]?.identifiers[0]
  assert.equal(entry?.file, 'letter.txt')
  assert.ok(id !== undefined)
  assert.equal(letter.slice(id.place.start, id.place.end), id.value)
})

test('a file that cannot be read is refused with what to do next, exit status 1', async t => {
  const { status, out } = await read([file(t, 'x.bin', Buffer.from([0, 1, 2]))], false)
  assert.equal(status, 1)
  assert.match(out, /document_unreadable[\s\S]*kept as it came/)
})

test('no file, a missing file and a folder are wrong use', async () => {
  await assert.rejects(read([], false), WrongUse)
  await assert.rejects(read(['/nowhere/x.pdf'], false), WrongUse)
  await assert.rejects(read([tmpdir()], false), WrongUse)
})
