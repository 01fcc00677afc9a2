import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lettersToAuthority } from '../../domain/registry/letter.ts'
import { letterKinds } from '../../words/templates.ts'
import { commandSchema, paperActs } from './command-schema.ts'

test('a command is what its act takes, and no field more', () => {
  const asked = { type: 'ask_authority', question: 'Which account?' }
  assert.deepEqual(commandSchema.parse(asked), asked)
  assert.equal(commandSchema.safeParse({ ...asked, note: '' }).success, false)
  assert.equal(commandSchema.safeParse({ type: 'ask_authority' }).success, false)
})

test('what the program says is not taken from a desk', () => {
  const clock = { type: 'fire_clock', clock: 'window:m1', dueAt: '2026-01-01T00:00:00.000Z' }
  assert.equal(commandSchema.safeParse(clock).success, false)
  const reader = { type: 'mark_emergency', source: 'reader', voluntary: true, note: '' }
  assert.equal(commandSchema.safeParse(reader).success, false)
})

test('a paper comes by the form of its act, never as a name in a command', () => {
  const extension = {
    type: 'record_secrecy_extension',
    matter: 'm1',
    step: 'filed',
    on: '2026-01-01',
    note: '',
  }
  assert.equal(commandSchema.safeParse({ ...extension, document: null }).success, true)
  assert.equal(commandSchema.safeParse({ ...extension, document: { id: 'd1' } }).success, false)
  assert.equal(paperActs('secrecy').safeParse(extension).success, true)
  assert.equal(paperActs('challenges').safeParse(extension).success, false)
})

test('each letter to an authority has its words', () => {
  assert.deepEqual([...lettersToAuthority].toSorted(), [...letterKinds].toSorted())
})
