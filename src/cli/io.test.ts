import assert from 'node:assert/strict'
import { test } from 'node:test'
import { makeIo } from './io.ts'

function spoken(text: string, json = false): string {
  let said = ''
  const stream = { write: (part: string) => (said += part) }
  makeIo({ json, data: '/', stdout: stream, stderr: stream }).out(text)
  return said
}

test('what a stranger wrote cannot command the terminal, and is seen for what it is', () => {
  const subject = '\x1b]0;owned\x07\x1b[2J\x9b31m pay\u202etxt.exe\rD-OK \x7f\0'
  const said = spoken(`D-93XA  ${subject}\tmail\r\n`)
  assert.doesNotMatch(said, /[\0-\x08\x0b-\x0c\x0e-\x1f\x7f-\x9f\u202e]|\r(?!\n)/)
  assert.match(said, /^D-93XA {2}\\u001b\]0;owned\\u0007/)
  assert.ok(said.endsWith('\tmail\r\n'), 'tabs and line ends stay')
})

test('JSON for machines means the same afterwards', () => {
  const value = { subject: '\x1b[2J\x9b \u202e مرحبا 👩‍👩‍👧‍👦 \r\n \u2068isolated\u2069' }
  const said = spoken(JSON.stringify(value), true)
  assert.deepEqual(JSON.parse(said), value)
  assert.doesNotMatch(said, /[\x1b\x9b\u202e]/)
})
