// The parts as processes: each answers for itself, one that hangs is found and replaced, stopping ends also what is stopped, and no
// part holds what is not its own.
import assert from 'node:assert/strict'
import { readFileSync, statSync } from 'node:fs'
import { mkdir, readdir, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { type Part, parts, secretsOf } from '../../src/server/part/parts.ts'
import { askPart, partSocket } from '../../src/store/installation/part-listener.ts'
import { type Live, launchServing, newLive, type Serving, startServing, textOf, until } from './served.ts'

const FOUND_MS = 15_000
const STOPPED_MS = 20_000

describe('the parts of an installation', { timeout: 900_000 }, () => {
  let live: Live
  let serving: Serving
  before(async () => {
    live = await newLive()
    serving = await startServing(live.path)
  })
  after(async () => {
    serving?.child.kill('SIGTERM')
    await serving?.ended
    await live?.remove()
  })

  const operators = async (path: string) => {
    const answer = await fetch(`http://127.0.0.1:${live.ports.operator}${path}`)
    return { status: answer.status, text: await answer.text() }
  }
  const word = async (part: string) =>
    (JSON.parse((await operators('/healthz')).text) as { checks: Record<string, string> }).checks[part]

  test('each is a process of its own and answers for itself', async () => {
    const pids = parts.map(part => serving.pid(part))
    assert.ok(pids.every(pid => pid !== undefined))
    assert.equal(new Set(pids).size, parts.length)
    for (const part of parts) {
      const address = { socketPath: partSocket(live.path, part) }
      assert.equal((await askPart(address, '/livez')).status, 200, part)
      await until(`${part} is ready`, async () => (await askPart(address, '/readyz')).status === 200)
      assert.match((await askPart(address, '/metrics')).text, /process_resident_memory_bytes/, part)
    }
  })

  test('operators see all of them in one place', async () => {
    await until('all is well', async () => (await operators('/healthz')).status === 200)
    const { text } = await operators('/metrics')
    for (const part of parts) {
      assert.match(text, new RegExp(`^duly_part_up\\{part="${part}"\\} 1$`, 'm'))
      assert.match(text, new RegExp(`^process_resident_memory_bytes\\{part="${part}"\\} \\d+`, 'm'))
    }
    for (const name of [
      'duly_queue_overdue_demands',
      'duly_mails',
      'duly_clock_late_seconds',
      'duly_disk_free_bytes',
    ])
      assert.match(text, new RegExp(`^# TYPE ${name} gauge$`, 'm'))
    assert.match(text, /^duly_disk_free_bytes\{folder="data",part="worker"\} [1-9]\d+$/m)
    assert.match(text, /^duly_log_unpublished_leaves\{part="sequencer"\} \d+$/m)
    assert.equal(text.match(/^# TYPE process_resident_memory_bytes gauge$/gm)?.length, 1)
    assert.equal((await operators('/livez')).status, 200)
  })

  test('the first administrator’s link stands in a file for its owner alone, and nowhere else', () => {
    const file = join(live.path, 'first-administrator.link')
    const link = readFileSync(file, 'utf8').trim()
    assert.match(link, /^http:\/\/desk\.localhost:\d+\/enrol#[\w-]{20,}$/)
    assert.equal(statSync(file).mode & 0o777, 0o600)
    assert.ok(!serving.said().includes(link.split('#')[1]!))
    assert.ok(serving.said().includes(file))
  })

  test('no login stands in the arguments or the environment of a part', () => {
    for (const part of parts) {
      const pid = serving.pid(part) ?? 0
      const text = textOf(pid, 'cmdline') + textOf(pid, 'environ')
      assert.ok(text.length > 0)
      assert.doesNotMatch(text, /postgres(?:ql)?:\/\//, part)
    }
  })

  for (const part of ['web', 'sequencer', 'gate', 'witness'] as const)
    test(`a ${part} that hangs is found and replaced`, async () => {
      const before = serving.pid(part)!
      process.kill(before, 'SIGSTOP')
      const found = await until(
        'it is not called well',
        async () => (await word(part)) !== 'ok' || serving.pid(part) !== before,
        FOUND_MS,
      )
      await until(
        'another runs',
        () => serving.pid(part) !== undefined && serving.pid(part) !== before,
        FOUND_MS - found,
      )
      await until('it is well', async () => (await word(part)) === 'ok', 120_000)
    })

  test('a part that dies is started again', async () => {
    const before = serving.pid('mail')!
    process.kill(before, 'SIGKILL')
    await until('another runs', () => ![undefined, before].includes(serving.pid('mail')))
    await until('it is well', async () => (await word('mail')) === 'ok', 120_000)
    assert.match((await operators('/metrics')).text, /^duly_part_restarts_total\{part="mail"\} 1$/m)
  })

  test('stopping ends also a gate and a witness that are stopped', async () => {
    for (const part of ['gate', 'witness'] as const) process.kill(serving.pid(part)!, 'SIGSTOP')
    const begun = performance.now()
    serving.child.kill('SIGTERM')
    assert.equal(await serving.ended, 0)
    assert.ok(performance.now() - begun <= STOPPED_MS)
  })

  for (const part of ['gate', 'reader', 'web'] as const)
    test(`a stop when the ${part} has just begun ends all that was begun`, async () => {
      serving = launchServing(live.path, [])
      await until(`the ${part} has begun`, () => serving.pid(part) !== undefined)
      const begun = performance.now()
      const pids = serving.children()
      serving.child.kill('SIGTERM')
      assert.equal(await serving.ended, 0, serving.said())
      assert.ok(performance.now() - begun <= STOPPED_MS)
      assert.deepEqual(
        pids.filter(pid => textOf(pid, 'cmdline').includes('/src/')),
        [],
      )
    })

  for (const part of ['mail', 'reader', 'sequencer', 'worker'] as const)
    test(`the ${part} needs no key but its own`, async () => {
      const away = await hideKeys(live.path, part)
      try {
        serving = await startServing(live.path, part)
        serving.child.kill('SIGTERM')
        assert.equal(await serving.ended, 0)
      } finally {
        await away.back()
      }
    })
})

/** Takes away every key file that this part has no use for. */
async function hideKeys(dataDir: string, part: Part) {
  const keys = join(dataDir, 'keys')
  const hidden = join(dataDir, '..', `hidden-${part}`)
  await mkdir(hidden, { mode: 0o700 })
  const own = secretsOf(part).keys
  const kind = (name: string) => name.replace(/\.key$/, '').replace(/^log-.*/, 'log')
  const files = (await readdir(keys)).filter(
    name => name.endsWith('.key') && !own.includes(kind(name) as (typeof own)[number]),
  )
  assert.ok(files.length > 0)
  for (const name of files) await rename(join(keys, name), join(hidden, name))
  return {
    back: async () => {
      for (const name of await readdir(hidden)) await rename(join(hidden, name), join(keys, name))
    },
  }
}
