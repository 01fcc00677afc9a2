import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { fromUtf8, utf8 } from './bytes.ts'
import { encodeJcs, parseJcs } from './jcs.ts'

const vectors = new URL('../../vectors/third-party/jcs/', import.meta.url)

test('the RFC 8785 vectors come out byte for byte', () => {
  for (const name of readdirSync(new URL('input/', vectors))) {
    const input = JSON.parse(readFileSync(new URL(`input/${name}`, vectors), 'utf8'))
    const output = readFileSync(new URL(`output/${name}`, vectors))
    assert.equal(fromUtf8(encodeJcs(input)), output.toString('utf8'), name)
    assert.deepEqual(parseJcs(output), input, name)
  }
})

test('only the canonical bytes of a value are accepted', () => {
  const refused = [
    '{"b":1,"a":2}',
    '{"a":1,"a":1}',
    '{"a": 1}',
    '{"a":1.0}',
    '{"a":1e0}',
    '{"a":-0}',
    '{"a":1e400}',
    '"\\u0061"',
    '"\\ud800"',
    '\ufeff{}',
    '{}\n',
    '[1,]',
    '',
    '['.repeat(40) + ']'.repeat(40),
    '['.repeat(100_000),
  ]
  for (const text of refused)
    assert.throws(() => parseJcs(utf8(text)), { name: 'VerificationError' }, text.slice(0, 40))
})

test('numbers and text that JSON cannot say are refused', () => {
  for (const value of [
    Number.NaN,
    Number.POSITIVE_INFINITY,
    '\ud800',
    { '\udc00': 1 },
    undefined,
    1n,
    new Map(),
  ]) {
    assert.throws(() => encodeJcs(value), { code: 'not_canonical' })
  }
})

test('what is encoded parses to the same value and encodes to the same bytes', () => {
  fc.assert(
    fc.property(fc.jsonValue({ stringUnit: 'binary' }), value => {
      const plain = JSON.parse(JSON.stringify(value))
      assert.deepEqual(parseJcs(encodeJcs(plain)), plain)
    }),
  )
})

test('UTF-8 is read as the platform reads it, and refused where that refuses it', () => {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  const near = fc.oneof(
    fc.uint8Array({ maxLength: 6 }),
    fc
      .array(
        fc.constantFrom(0x41, 0x80, 0xbf, 0xc0, 0xc2, 0xe0, 0xed, 0x9f, 0xa0, 0xf0, 0x90, 0xf4, 0x8f, 0xf5),
      )
      .map(a => Uint8Array.from(a)),
  )
  fc.assert(
    fc.property(near, bytes => {
      let expected: string | undefined
      try {
        expected = decoder.decode(bytes)
      } catch {
        assert.throws(() => fromUtf8(bytes), { code: 'not_canonical' })
        return
      }
      assert.equal(fromUtf8(bytes), expected)
    }),
    { numRuns: 2000 },
  )
})
