import assert from 'node:assert/strict'
import { test } from 'node:test'
import { repeat } from './repeat.ts'

test('a loop that is stopped during a pass leaves no timer behind that would keep the process', async () => {
  const pass = Promise.withResolvers<void>()
  const before = timers()
  const stop = repeat(
    3_600_000,
    () => pass.promise,
    () => {},
  )
  const stopped = stop()
  pass.resolve()
  await stopped
  assert.equal(timers(), before)
})

function timers(): number {
  return process.getActiveResourcesInfo().filter(kind => kind === 'Timeout').length
}
