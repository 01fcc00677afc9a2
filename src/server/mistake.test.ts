import assert from 'node:assert/strict'
import { test } from 'node:test'
import { faultOf } from './fault.ts'
import { mistakeOf } from './mistake.ts'

const coded = (code: string, more: object = {}) => Object.assign(new Error('CANARY'), { code, ...more })

test('a full disk, a closed directory and a wrong login are the operator’s to put right', () => {
  const said: Record<string, RegExp> = {
    ENOSPC: /disk is full/,
    EDQUOT: /disk .* is full/,
    EACCES: /may not read or write \/data\/keys/,
    EROFS: /\/data\/keys is on a disk that cannot be written/,
    '28P01': /refuses the password/,
    '3D000': /does not exist/,
    '53100': /disk of the database is full/,
  }
  for (const [code, says] of Object.entries(said)) {
    const mistake = mistakeOf(coded(code, { path: '/data/keys' }))
    assert.match(mistake?.detail ?? '', says)
    assert.ok((mistake?.next.length ?? 0) > 10)
    assert.doesNotMatch(JSON.stringify(mistake), /CANARY/)
  }
  assert.match(mistakeOf(new Error('outer', { cause: coded('ENOSPC') }))?.detail ?? '', /full/)
})

test('everything else is a fault, of which the log has class, code and place, and never the message', () => {
  const fault = new RangeError('CANARY src/server/evil.ts:1:1', {
    cause: coded('23505', { severity: 'ERROR' }),
  })
  assert.equal(mistakeOf(fault), null)
  const said = faultOf(fault)
  assert.equal(said.error, 'RangeError')
  assert.match(said.place ?? '', /^src\/server\/mistake\.test\.ts:\d+$/)
  assert.equal(said.cause?.sqlstate, '23505')
  assert.doesNotMatch(JSON.stringify(said), /CANARY|evil/)
})

test('a message of several lines that looks like a stack, a name and a code of one’s own say nothing', () => {
  const ours = import.meta.filename.replace('mistake', 'CANARY')
  const sly = new Error(`x\n    at steal (${ours}:1:1)`)
  sly.name = 'CANARY of Ada Lovelace'
  Object.assign(sly, { code: 'CANARY with words' })
  const said = JSON.stringify(faultOf(sly))
  assert.doesNotMatch(said, /CANARY/)
  assert.doesNotMatch(JSON.stringify(faultOf('CANARY')), /CANARY/)
})
