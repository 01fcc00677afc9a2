import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Refused } from '../refused.ts'
import { startDatabase, URL_VARIABLES } from './database-server.ts'

const all = Object.fromEntries(Object.values(URL_VARIABLES).map(name => [name, `postgres://h/${name}`]))

test('a database named for every role is used as it is, and nothing is started', async () => {
  const server = await startDatabase({ dir: '/nonexistent', environment: all, onLog: () => {} })
  assert.equal(server.embedded, undefined)
  assert.equal(server.gateUrl, 'postgres://h/DULY_GATE_URL')
})

test('a database named for some roles only is refused: the others would use another one', async () => {
  for (const name of Object.values(URL_VARIABLES)) {
    const environment = { ...all, [name]: undefined }
    const started = startDatabase({ dir: '/nonexistent', environment, onLog: () => {} })
    await assert.rejects(started, error => error instanceof Refused && error.refusal.detail.includes(name))
  }
})
