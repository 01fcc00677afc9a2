import assert from 'node:assert/strict'
import { copyFile, cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import {
  COPY,
  type LeftFiles,
  type LeftPackage,
  leaveFiles,
  leavePackage,
  noticeMail,
  quietIo,
} from '../../../test/cli/verify-files.ts'
import { encodeTrust } from '../../ledger/trust.ts'
import { WrongUse } from '../io.ts'
import { verify } from './verify.ts'

async function run(...args: string[]): Promise<{ status: number; said: string }> {
  const { io, said } = quietIo()
  return { status: await verify(args, io), said: said() }
}

/** A copy of one file with a byte changed, under the same name, beside nothing but what it is verified with. */
async function withChange(path: string, at: number, bit: number, args: string[]): Promise<number> {
  const bytes = await readFile(path)
  bytes[at]! ^= 1 << bit
  const folder = await mkdtemp(join(tmpdir(), 'duly-changed-'))
  try {
    const changed = join(folder, path.slice(path.lastIndexOf('/') + 1))
    await writeFile(changed, bytes)
    return (await run(changed, ...args)).status
  } finally {
    await rm(folder, { recursive: true })
  }
}

describe('files of a demand', () => {
  let left: LeftFiles
  let at: (name: string) => string
  before(async () => {
    left = await leaveFiles()
    at = name => join(left.folder, name)
  })
  after(() => rm(left.folder, { recursive: true }))

  test('each holds, says what was checked and what could not be, and never only that it is fine', async () => {
    for (const name of ['receipt.json', 'notice.eml', 'notice.txt', 'log', 'log/checkpoint']) {
      const { status, said } = await run(at(name), '--trust', at('trust.json'))
      assert.equal(status, 0, said)
      assert.match(said, /✓ .*\n/, name)
      assert.match(said, /\? .*\n/, name)
      assert.match(said, /What was checked holds: \d+ checked, \d+ not checkable/)
    }
  })

  test('without an independent witness a log, a receipt and a checkpoint say so', async () => {
    for (const name of ['receipt.json', 'log', 'log/checkpoint']) {
      const { said } = await run(at(name), '--trust', at('trust.json'))
      assert.match(said, /consistent, but no independent witness/, name)
    }
  })

  test('keys that came with the file show consistency, not who', async () => {
    const { status, said } = await run(at('receipt.json'))
    assert.equal(status, 0)
    assert.match(said, /keys came with the file: shows consistency, not who/)
    const given = await run(at('receipt.json'), '--trust', at('trust.json'))
    assert.doesNotMatch(given.said, /keys came with the file/)
  })

  test('without any trust file nothing is believed', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'duly-alone-'))
    await copyFile(at('receipt.json'), join(folder, 'receipt.json'))
    await assert.rejects(run(join(folder, 'receipt.json')), WrongUse)
    await rm(folder, { recursive: true })
  })

  test('a receipt with any of its bytes changed does not hold', async () => {
    const { length } = await readFile(at('receipt.json'))
    for (let i = 0; i < length; i += 41)
      assert.equal(
        await withChange(at('receipt.json'), i, i % 8, ['--trust', at('trust.json')]),
        1,
        `byte ${i}`,
      )
  })

  test('a log with any of its bytes changed, a file more or a file less does not hold', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'duly-changed-'))
    await cp(at('log'), join(folder, 'log'), { recursive: true })
    const verifies = async () => (await run(join(folder, 'log'), '--trust', at('trust.json'))).status
    for (const entry of await readdir(join(folder, 'log'), { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue
      const path = join(entry.parentPath, entry.name)
      const bytes = await readFile(path)
      for (let i = 0; i < bytes.length; i += 29) {
        await writeFile(path, bytes.with(i, bytes[i]! ^ (1 << (i % 8))))
        assert.equal(await verifies(), 1, `${path} byte ${i}`)
      }
      await rm(path)
      assert.equal(await verifies(), 1, `${path} missing`)
      await writeFile(path, bytes)
    }
    await writeFile(join(folder, 'log', 'more'), '')
    assert.equal(await verifies(), 1)
    await rm(folder, { recursive: true })
  })

  test('a notice whose signed text or copy was changed does not hold', async () => {
    const trust = ['--trust', at('trust.json')]
    const { length } = await readFile(at('notice.txt'))
    for (let i = 0; i < length; i += 7)
      assert.equal(await withChange(at('notice.txt'), i, 0, trust), 1, `byte ${i}`)
    const text = await readFile(at('notice.txt'), 'utf8')
    const mails: [string, string, Uint8Array][] = [
      ['other words', text.replace('demand', 'request'), COPY],
      ['a word more', `PS: call this number.\n${text}`, COPY],
      ['a line after the signature', `${text}PS: call this number.\n`, COPY],
      ['another copy', text, COPY.with(3, 0)],
    ]
    for (const [what, words, copy] of mails) {
      await writeFile(at('changed.eml'), await noticeMail(words, copy))
      assert.equal((await run(at('changed.eml'), ...trust)).status, 1, what)
    }
  })

  test('a notice whose copy is itself a mail holds, with the line ends that it travelled with', async () => {
    const paper = Buffer.from('From: an officer\r\nSubject: x\r\n\r\nProduce all records.\r\n')
    const { folder } = await leaveFiles({ copy: paper, mediaType: 'message/rfc822' })
    const { status, said } = await run(join(folder, 'notice.eml'), '--trust', join(folder, 'trust.json'))
    assert.equal(status, 0, said)
    await rm(folder, { recursive: true })
  })

  test('a notice stays a notice where its copy is the paper as served, which the receipt beside it names', async () => {
    const { folder, paper } = await leaveFiles({ copy: Buffer.from('the paper as served') })
    const mail = join(folder, 'notice.eml')
    const words = await readFile(join(folder, 'notice.txt'), 'utf8')
    assert.match((await run(mail)).said, /✓ the notice key .* signed exactly this text/)
    for (const [from, to] of [
      ['demand', 'request'],
      ['duly/notice/v1', 'duly/notice/v2'],
    ] as const) {
      await writeFile(mail, await noticeMail(words.replace(from, to), paper))
      assert.equal((await run(mail)).status, 1, to)
    }
    await rm(folder, { recursive: true })
  })

  test('a mail that shows unsigned words beside the signed ones does not hold', async () => {
    const mail = (await readFile(at('notice.eml'), 'latin1')) as string
    const boundary = /boundary="([^"]+)"/.exec(mail)?.[1] as string
    const part = (head: string) => `--${boundary}\r\n${head}\r\n\r\nCall this number.\r\n--${boundary}--`
    for (const head of [
      'Content-Type: text/html',
      'Content-Type: text/plain',
      'Content-Type: application/pdf',
    ]) {
      await writeFile(at('more.eml'), mail.replace(`--${boundary}--`, part(head)), 'latin1')
      assert.equal((await run(at('more.eml'), '--trust', at('trust.json'))).status, 1, head)
    }
  })

  test('a notice of another key does not hold', async () => {
    const other = await leaveFiles({ letter: 'Words of somebody else.' })
    assert.equal((await run(join(other.folder, 'notice.eml'), '--trust', at('trust.json'))).status, 1)
    await rm(other.folder, { recursive: true })
  })

  test('a notice is compared with the receipt beside it', async () => {
    const { said } = await run(at('notice.eml'), '--trust', at('trust.json'))
    assert.match(said, /✓ the copy is the one that receipt.json says was given with the notice/)
  })

  test('copy and paper given in the same call are compared with the receipt', async () => {
    const trust = ['--trust', at('trust.json')]
    const { status, said } = await run(at('receipt.json'), at('copy.pdf'), at('served.pdf'), ...trust)
    assert.equal(status, 0, said)
    assert.match(said, /✓ the copy is the one that was logged with the notice/)
    assert.match(said, /✓ the paper as served is the one that every leaf names/)
    assert.match(said, /served\.pdf: a document\n {2}✓ it is the paper as served/)
    await writeFile(at('forged.pdf'), 'another copy')
    assert.equal((await run(at('receipt.json'), at('forged.pdf'), ...trust)).status, 1)
  })

  test('a log that the trust file does not name is not believed', async () => {
    const other = await leaveFiles()
    await writeFile(at('other.json'), encodeTrust(other.trust))
    for (const name of ['receipt.json', 'log', 'log/checkpoint'])
      assert.equal((await run(at(name), '--trust', at('other.json'))).status, 1, name)
    await rm(other.folder, { recursive: true })
  })

  test('what is not there is wrong use, what is broken trust does not hold', async () => {
    await assert.rejects(run(at('nothing.json')), WrongUse)
    await assert.rejects(run(), WrongUse)
    await writeFile(at('broken.json'), '{}')
    assert.equal((await run(at('receipt.json'), '--trust', at('broken.json'))).status, 1)
  })

  test('machines read one object that says of each file whether it holds', async () => {
    const { io, said } = quietIo(true)
    await verify([at('receipt.json'), at('notice.eml'), '--trust', at('trust.json')], io)
    const { holds, files } = JSON.parse(said())
    assert.equal(holds, true)
    assert.deepEqual(
      files.map((file: { kind: string }) => file.kind),
      ['receipt', 'notice'],
    )
  })
})

describe('a package', () => {
  let left: LeftPackage
  before(async () => {
    left = await leavePackage()
  })
  after(() => rm(left.folder, { recursive: true }))

  test('without a key, only its hash is compared, with the receipt beside it', async () => {
    const { status, said } = await run(left.path)
    assert.equal(status, 0, said)
    assert.match(said, /✓ the release of exactly this package/)
    assert.match(said, /\? what is in the package/)
  })

  test("with the reader's key, every byte of it is checked", async () => {
    const { status, said } = await run(left.path, '-i', left.key)
    assert.equal(status, 0, said)
    assert.match(said, /✓ every byte of the package/)
    assert.match(said, /✓ the release of exactly this package/)
  })

  test('with neither key nor receipt nothing is checked, and that is no success', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'duly-alone-'))
    await copyFile(left.path, join(folder, 'package.age'))
    const { status, said } = await run(
      join(folder, 'package.age'),
      '--trust',
      join(left.folder, 'trust.json'),
    )
    assert.equal(status, 1)
    assert.match(said, /nothing here could be checked/)
    await rm(folder, { recursive: true })
  })

  test('with any of its bytes changed it does not hold, with the key and without', async () => {
    const { length } = await readFile(left.path)
    const receipt = join(left.folder, 'receipt.json')
    const trust = ['--trust', join(left.folder, 'trust.json')]
    for (let i = 0; i < length; i += 997) {
      assert.equal(
        await withChange(left.path, i, i % 8, ['-i', left.key, ...trust]),
        1,
        `byte ${i}, with key`,
      )
      assert.equal(await withChange(left.path, i, i % 8, [receipt, ...trust]), 1, `byte ${i}, without`)
    }
  })
})
