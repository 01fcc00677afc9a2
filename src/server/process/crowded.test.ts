import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { test } from 'node:test'
import { countedTime, tasksPerCore } from './crowded.ts'

test('time counts in full where each core has few tasks, and a fifth of it where it has many', () => {
  assert.equal(countedTime(15_000, 0.5), 15_000)
  assert.equal(countedTime(15_000, 4), 15_000)
  assert.equal(countedTime(15_000, 4.5), 3_000)
})

test('where the system does not say how busy it is, time counts in full', () => {
  assert.equal(countedTime(15_000, null), 15_000)
})

test('Linux says how many tasks want to run', {
  skip: existsSync('/proc/loadavg') ? false : 'no /proc',
}, () => {
  const tasks = tasksPerCore()
  assert.ok(tasks !== null && tasks > 0, String(tasks))
})
