import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { encodeJcs } from '../ledger/jcs.ts'
import { type CallBack, callBackDigest, encodeCallBack, parseCallBack } from './call-back.ts'

type Frozen = { value: CallBack; bytes: string; digest: string }

const vectors = join(import.meta.dirname, '../../vectors/seal/call-back.json')
const frozen = JSON.parse(readFileSync(vectors, 'utf8')) as Record<string, Frozen>
const bothKeys = frozen.bothKeys?.value as CallBack

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')

test('the frozen call-backs encode to their frozen bytes and digests', () => {
  assert.ok(Object.keys(frozen).length >= 4)
  for (const [name, { value, bytes, digest }] of Object.entries(frozen)) {
    assert.equal(Buffer.from(encodeCallBack(value)).toString(), bytes, name)
    assert.equal(hex(callBackDigest(value)), digest, name)
    assert.equal(hex(callBackDigest(Buffer.from(bytes))), digest, name)
    assert.deepEqual(parseCallBack(Buffer.from(bytes)), value, name)
  }
})

test('a call about anything else has another digest', () => {
  const [first, second] = bothKeys.keys
  assert.ok(first && second)
  const others: Partial<CallBack>[] = [
    { keys: [first] },
    { keys: [second, first] },
    { spokeWith: 'Somebody else' },
    { by: 'jonas' },
    { at: '2026-11-25T10:16:00.000Z' },
    { demand: 'D-7QK2M9XX' },
    { authority: 'auth_travis' },
    { contact: { ...bothKeys.contact, value: '+1 512 555 0144' } },
    { contact: { ...bothKeys.contact, source: 'The paper' } },
    { contact: { ...bothKeys.contact, printed: 'found_before' } },
  ]
  const digests = others.map(change => hex(callBackDigest({ ...bothKeys, ...change })))
  assert.equal(new Set([...digests, hex(callBackDigest(bothKeys))]).size, others.length + 1)
})

test('what contradicts itself, or is not exactly the format, is no call-back', () => {
  const [first, second] = bothKeys.keys
  const { contact } = bothKeys
  assert.ok(first && second)
  const changes: Record<string, unknown>[] = [
    { v: 'duly/call-back/v2' },
    { more: true },
    { fingerprintConfirmed: true },
    { keys: [{ ...first, fingerprint: second.fingerprint }] },
    { keys: [{ ...first, key: second.key }] },
    { keys: [first, first] },
    { keys: [{ ...first, key: `${first.key.slice(0, -1)}q` }] },
    { outcome: 'denied' },
    { outcome: 'unreachable', keys: [] },
    { spokeWith: null },
    { spokeWith: '' },
    { spokeWith: 'Jane\u202eWhitfield' },
    { contact: { ...contact, since: '2026-11-25T10:15:00.001Z' } },
    { contact: { ...contact, source: '' } },
    { contact: { ...contact, checkedOn: '2026-02-30' } },
    { contact: { ...contact, people: 0 } },
    { contact: { ...contact, people: 1, printed: 'found_by_two' } },
    { contact: { ...contact, printed: 'yes' } },
    { contact: contact.value },
    { at: '2026-11-25T10:15:00Z' },
    { by: 'a person' },
  ]
  for (const change of changes) {
    const value = { ...bothKeys, ...change }
    assert.throws(() => parseCallBack(encodeJcs(value)), { code: 'authorisation' }, JSON.stringify(change))
    assert.throws(() => encodeCallBack(value as CallBack), JSON.stringify(change))
  }
  const { spokeWith: _, ...missing } = bothKeys
  assert.throws(() => parseCallBack(encodeJcs(missing)), { code: 'authorisation' })
  const bytes = encodeCallBack(bothKeys)
  assert.throws(() => parseCallBack(Buffer.concat([bytes, Buffer.from('\n')])), { code: 'authorisation' })
})
