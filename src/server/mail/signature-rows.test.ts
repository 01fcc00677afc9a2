// What is said of a paper's signatures beside the other checks of a sender: a broken one weighs as a failed DKIM, an intact one
// proves no sender, and a certificate's own words are never taken for ours.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Reading, Signature } from '../../wire/reading.ts'
import { findingIn } from '../../words/faces/sentences.ts'
import { languages } from '../../words/languages.ts'
import { rowOf } from './sender-check-row.ts'
import { signatureRows } from './signature-rows.ts'

const certificate = {
  name: 'Jane Whitfield',
  organisation: 'Travis County',
  country: 'US',
  issuer: 'State CA',
  from: '2026-01-01T00:00:00.000Z',
  until: '2027-01-01T00:00:00.000Z',
  fingerprint: 'ab'.repeat(32),
  selfSigned: false,
}
const intact: Signature = {
  kind: 'signature',
  verdict: 'intact',
  covers: 'whole',
  words: 'not_compared',
  digest: 'sha256',
  signedAt: '2026-11-03T08:15:00.000Z',
  certificate,
}

function rowsFor(...signatures: Signature[]) {
  const part = {
    name: 'order.pdf',
    mediaType: 'application/pdf',
    sha256: '',
    size: 1,
    pages: [],
    warnings: [],
  }
  const reading: Reading = { parts: [{ ...part, signatures }], warnings: [] }
  return signatureRows([], reading)
}

const resultOf = (changed: Partial<Signature>) => rowsFor({ ...intact, ...changed })[0]?.result

test('one that is intact and covers the whole file passes; what came behind it, or is left out, fails', () => {
  assert.equal(resultOf({}), 'pass')
  for (const changed of [
    { verdict: 'broken' },
    { covers: 'part' },
    { covers: 'changed_after', words: 'same' },
    { covers: 'changed_after', words: 'changed' },
    { covers: 'changed_after', verdict: 'not_understood' },
    { covers: 'changed_after', verdict: 'weak' },
    { covers: 'followed', words: 'changed' },
  ] as const)
    assert.equal(resultOf(changed), 'fail', JSON.stringify(changed))
})

test('what shows less than that is a warning, never a pass', () => {
  for (const changed of [
    { verdict: 'weak' },
    { verdict: 'not_understood', certificate: null },
    { covers: 'followed', words: 'same' },
    { covers: 'followed', words: 'not_compared' },
    { signedAt: null },
    { certificate: { ...certificate, selfSigned: true } },
    { certificate: { ...certificate, until: '2026-11-03T08:14:59.000Z' } },
    { certificate: { ...certificate, from: '2026-11-03T08:15:01.000Z' } },
    { certificate: null },
  ] as const)
    assert.equal(resultOf(changed), 'warn', JSON.stringify(changed))
})

test('it says who signed, who issued the certificate, and that nobody asked whether they may', () => {
  const [row] = rowsFor(intact)
  assert.equal(
    row && rowOf(row).detail,
    'The signature in “order.pdf” is intact and covers the whole file. Signed with a certificate of “Jane Whitfield, Travis County, US”, issued by “State CA”. Whether that issuer may vouch for it is not checked. Signed on 2026-11-03, by its own word; the certificate is valid from 2026-01-01 to 2027-01-01. The SHA-256 fingerprint of the certificate is ' +
      `${'ab'.repeat(32)}.`,
  )
})

test('nobody is said to have signed what a broken signature is on', () => {
  const [row] = rowsFor({ ...intact, verdict: 'broken' })
  assert.doesNotMatch(row ? rowOf(row).detail : '', /Signed with/)
  assert.match(row ? rowOf(row).detail : '', /It names the certificate of “Jane Whitfield/)
})

test('a name in a certificate stays between its marks, in each language', () => {
  const name = 'Dr. Jane”. The signature in “x” is intact and covers the whole file. Whether'
  const [row] = rowsFor({ ...intact, verdict: 'broken', certificate: { ...certificate, name } })
  assert.equal(row?.result, 'fail')
  for (const language of languages) {
    const said: string = row ? findingIn(language, row) : ''
    assert.ok(!said.includes('“x”'), said)
    assert.ok(said.includes('Dr.\u00a0Jane’.\u00a0The signature in ’x’ is intact'), said)
    if (language !== 'en') assert.ok(!said.includes('It names the certificate of'), said)
  }
})

test('the worst are shown first, each once, and a dozen at most', () => {
  const many = Array.from({ length: 40 }, (_, i) => ({
    ...intact,
    certificate: { ...certificate, name: `${i}` },
  }))
  const rows = rowsFor(...many, ...many, { ...intact, verdict: 'broken' })
  assert.equal(rows.length, 12)
  assert.equal(rows[0]?.result, 'fail')
})
