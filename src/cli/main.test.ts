import assert from 'node:assert/strict'
import { resolve } from 'node:path'
import { describe, test } from 'node:test'
import { listCommands, loadCommand } from './commands.ts'
import { makeIo, WrongUse } from './io.ts'
import { splitLine } from './main.ts'

describe('the command line', () => {
  test('takes the common options wherever they stand, and leaves the rest to the command', () => {
    const line = splitLine(['law', '--json', 'ask', '--data=/d', '--as-of', '2026-01-01'], {})
    assert.deepEqual(line.rest, ['law', 'ask', '--as-of', '2026-01-01'])
    assert.equal(line.json, true)
    assert.equal(line.data, '/d')
  })

  test('takes nothing after a --', () => {
    assert.deepEqual(splitLine(['read', '--', '--json'], {}).rest, ['read', '--', '--json'])
  })

  test('uses --data, else DULY_DATA, else .duly in the working directory', () => {
    assert.equal(splitLine(['--data', '/a'], { DULY_DATA: '/b' }).data, '/a')
    assert.equal(splitLine([], { DULY_DATA: '/b' }).data, '/b')
    assert.equal(splitLine([], {}).data, resolve('.duly'))
  })

  test('refuses a --data without a directory', () => {
    assert.throws(() => splitLine(['--data'], {}), WrongUse)
    assert.throws(() => splitLine(['--data', '--json'], {}), WrongUse)
  })

  test('lists no command that cannot be loaded', async () => {
    for (const command of listCommands())
      assert.equal(typeof (await loadCommand(command)), 'function', command.name)
  })
})

describe('what a command says', () => {
  function speak(isTTY: boolean) {
    const said = { out: '', err: '' }
    const clock = { now: 0 }
    const io = makeIo({
      json: false,
      data: '/d',
      stdout: { write: (text: string) => (said.out += text) },
      stderr: { write: (text: string) => (said.err += text), isTTY },
      now: () => clock.now,
    })
    return { io, said, clock }
  }

  test('puts results on stdout and progress on stderr', () => {
    const { io, said } = speak(false)
    io.progress('sealing')
    io.out('done')
    assert.deepEqual(said, { out: 'done\n', err: 'sealing\n' })
  })

  test('thins progress out to a line now and then where no terminal redraws it', () => {
    const { io, said, clock } = speak(false)
    for (let done = 0; done <= 1000; done += 1) {
      clock.now += 10
      io.progress('importing', done, 1000)
    }
    assert.equal(said.err.trim().split('\n').length, 6)
    assert.match(said.err, /100 % {2}importing {2}1000\/1000\n$/)
  })

  test('wipes a bar that stands before it says something else', () => {
    const { io, said } = speak(true)
    io.progress('importing', 1, 2)
    io.err('a remark')
    assert.ok(said.err.endsWith('1/2\r\x1b[2Ka remark\n'))
  })
})
