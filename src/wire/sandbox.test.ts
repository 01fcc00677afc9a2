import assert from 'node:assert/strict'
import { test } from 'node:test'
import { runCaged } from './sandbox.ts'

test('a reader child that takes too long is killed and its document refused', async () => {
  const job = { profile: 'text', mediaType: 'text/plain', pages: [] } as const
  const { said, cut } = await runCaged(job, Buffer.from('x'), { rule: 'any', wallMs: 1 })
  assert.deepEqual(said, [])
  assert.equal(cut?.code, 'document_timeout')
})

test('a document above the size limit is refused before any child is started', async () => {
  const job = { profile: 'text', mediaType: 'text/plain', pages: [] } as const
  const { cut } = await runCaged(job, new Uint8Array(41 * 1024 * 1024), { rule: 'any' })
  assert.equal(cut?.code, 'document_too_large')
})
