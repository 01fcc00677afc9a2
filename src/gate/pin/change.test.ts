// The change of a pin as `vectors/gate/pin-change.json` freezes it: its one text, who signed, and what is refused.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { utf8 } from '../../ledger/bytes.ts'
import { sha256Hex } from '../../ledger/hash.ts'
import { parseNote } from '../../ledger/note.ts'
import { ShapeError } from '../../seal/shape.ts'
import type { Keeper } from '../pin.ts'
import { encodePinChange, isSignedEnough, type PinChange, parsePinChange, signersOf } from './change.ts'

type Vector = {
  keepers: Keeper[]
  pinBefore: string
  pinAfter: string
  change: PinChange
  text: string
  note: string
  signers: string[]
  malformed: { why: string; text: string }[]
  refused: { why: string; note: string; code: 'signature_invalid' | 'signatures_missing' }[]
}
const file = join(import.meta.dirname, '../../../vectors/gate/pin-change.json')
const vector = JSON.parse(readFileSync(file, 'utf8')) as Vector

function judge(note: string): string[] | 'signature_invalid' | 'signatures_missing' {
  const signers = signersOf(parseNote(utf8(note)), vector.keepers)
  if (signers === null) return 'signature_invalid'
  const enough = isSignedEnough(vector.change.sequence, vector.keepers, signers)
  return enough ? signers.map(({ keeper }) => keeper) : 'signatures_missing'
}

test('a change has one text, which is read back, and names both pins by hash', () => {
  assert.equal(encodePinChange(vector.change), vector.text)
  assert.deepEqual(parsePinChange(vector.text), vector.change)
  assert.equal(vector.change.before, sha256Hex(utf8(vector.pinBefore)))
  assert.equal(vector.change.after, sha256Hex(utf8(vector.pinAfter)))
})

test('two keepers of different people sign it', () => {
  assert.equal(parseNote(utf8(vector.note)).text, vector.text)
  assert.deepEqual(judge(vector.note), vector.signers)
})

for (const { why, text } of vector.malformed)
  test(`a change with ${why} is none`, () => {
    assert.throws(() => parsePinChange(text), ShapeError)
  })

for (const { why, note, code } of vector.refused)
  test(`a change is refused that is ${why}`, () => {
    assert.equal(judge(note), code)
  })

test('the first keepers each sign for themselves', () => {
  const [kim, lou, kim2] = vector.keepers as [Keeper, Keeper, Keeper]
  assert.equal(isSignedEnough(1, vector.keepers, [kim, lou]), false)
  assert.equal(isSignedEnough(1, vector.keepers, [kim, lou, kim2]), true)
  assert.equal(isSignedEnough(1, [kim, kim2], [kim, kim2]), false, 'of one person')
})
