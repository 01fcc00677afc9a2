// How signatures in CMS are made, and forged: each method that is known holds over the file it is of alone, and weak ones are
// never called intact.
import assert from 'node:assert/strict'
import { createHash, X509Certificate } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import {
  authorityIn,
  edited,
  fill,
  NO_OPENSSL,
  type Signer,
  signedForm,
  unsigned,
} from '../../../test/papers/signed-pdf.ts'
import type { Signature } from '../reading.ts'
import { checkSignatures } from './check-signatures.ts'
import { verifyCms } from './cms.ts'
import { childrenOf, DerFailure, type Element, elementAt, octetsOf, TAG } from './der.ts'

const CADES = ['-cades', '-md', 'sha256']

describe('signatures in CMS', { skip: NO_OPENSSL }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'duly-cms-'))
  after(() => rmSync(folder, { recursive: true }))
  let ca: ReturnType<typeof authorityIn>
  let jane: Signer
  before(() => {
    ca = authorityIn(folder)
    jane = ca.signer('Jane Whitfield')
  })

  const signaturesOf = (file: Buffer): Signature[] => checkSignatures(file).checked.map(one => one.signature)
  const verdicts = (file: Buffer) => signaturesOf(file).map(s => `${s.verdict}, ${s.covers}`)

  for (const [how, key, options] of [
    ['RSA PKCS#1 with SHA-512', ['rsa:2048'], ['-md', 'sha512']],
    ['RSA-PSS', ['rsa:2048'], ['-md', 'sha256', '-keyopt', 'rsa_padding_mode:pss']],
    ['ECDSA on P-256', ['ec', '-pkeyopt', 'ec_paramgen_curve:P-256'], CADES],
    ['ECDSA on brainpoolP384r1', ['ec', '-pkeyopt', 'ec_paramgen_curve:brainpoolP384r1'], ['-md', 'sha384']],
    ['no signed attributes', ['rsa:2048'], ['-noattr', '-md', 'sha256']],
    ['the key’s name in place of the issuer', ['rsa:2048'], ['-keyid', '-md', 'sha256']],
  ] as const)
    test(`${how}: intact as it was signed, and broken after one byte was changed`, () => {
      const by = ca.signer(how, { key })
      const file = fill(signedForm('Account jane'), bytes => ca.cms(bytes, by, options))
      assert.deepEqual(verdicts(file), ['intact, whole'])
      assert.deepEqual(verdicts(edited(file, 'jane', 'june')), ['broken, whole'])
    })

  test('a signature whose elements have no lengths is read as one that has them', () => {
    const open = (bytes: Buffer) => {
      const whole = elementAt(ca.cms(bytes, jane, CADES))
      const [type, wrapped] = childrenOf(whole)
      const inner = childrenOf(wrapped as Element)[0] as Element
      const heads = ['3080', (type as Element).whole.toString('hex'), 'a080', '3080']
      return Buffer.concat([Buffer.from(heads.join(''), 'hex'), inner.content, Buffer.alloc(6)])
    }
    const file = fill(signedForm('Account jane'), open)
    assert.deepEqual(verdicts(file), ['intact, whole'])
    assert.deepEqual(verdicts(edited(file, 'jane', 'june')), ['broken, whole'])
  })

  test('the certificate of another with the same key does not take the place of the one that signed', () => {
    const twin = ca.signer('Mallory', { keyOf: jane })
    const exchanged = (der: Buffer) => {
      const other = new X509Certificate(readFileSync(join(folder, twin.certificate))).raw
      return rebuilt(der, parts => parts.map(part => (part.tag === 0xa0 ? element(0xa0, other) : part.whole)))
    }
    const by = [...CADES, '-keyid']
    const file = fill(signedForm('Account jane'), bytes => exchanged(ca.cms(bytes, jane, by)))
    assert.equal(signaturesOf(file)[0]?.certificate?.name, 'Mallory')
    assert.deepEqual(verdicts(file), ['broken, whole'])
  })

  test('what a time stamp signed is no signature of a file with the same bytes', () => {
    const token = ca.timeStamp(Buffer.from('any'), ca.signer('TSA one'))
    let info = Buffer.alloc(0)
    const relabelled = rebuilt(token, parts => {
      const [, explicit] = childrenOf(parts[2] as Element)
      info = Buffer.from(octetsOf(childrenOf(explicit as Element)[0]))
      const data = element(TAG.sequence, Buffer.from('06092a864886f70d010701', 'hex'))
      return parts.map((part, i) => (i === 2 ? data : part.whole))
    })
    const file = { hash: (name: string) => createHash(name).update(info).digest(), bytes: () => info }
    assert.equal(verifyCms(relabelled, 'detached', file).verdict, 'broken')
  })

  test('two signers in one signature are not understood', () => {
    const bob = ca.signer('Second')
    const both = ['-signer', bob.certificate, '-inkey', bob.key, '-md', 'sha256']
    const file = fill(signedForm('Account jane'), bytes => ca.cms(bytes, jane, both))
    assert.deepEqual(verdicts(file), ['not_understood, whole'])
  })

  for (const hash of ['sha1', 'md5'])
    test(`${hash} is too weak, and broken where the file was changed`, () => {
      const file = fill(signedForm('Account jane'), bytes => ca.cms(bytes, jane, ['-md', hash]))
      assert.deepEqual(verdicts(file), ['weak, whole'])
      assert.deepEqual(verdicts(edited(file, 'jane', 'june')), ['broken, whole'])
    })

  test('a hash inside the signature in place of the file is SHA-1, and too weak', () => {
    const digest = (bytes: Buffer) => createHash('sha1').update(bytes).digest()
    const file = fill(signedForm('Account jane', unsigned('adbe.pkcs7.sha1')), bytes =>
      ca.cms(digest(bytes), jane, ['-md', 'sha256', '-nodetach']),
    )
    assert.deepEqual(verdicts(file), ['weak, whole'])
    assert.deepEqual(verdicts(edited(file, 'jane', 'june')), ['broken, whole'])
  })

  test('a short RSA key is too weak', () => {
    const short = ca.signer('Short', { key: ['rsa:1024'] })
    const file = fill(signedForm('Account jane'), bytes => ca.cms(bytes, short, CADES))
    assert.deepEqual(verdicts(file), ['weak, whole'])
  })

  test('a time stamp is named as one, with its own time, and breaks with the file', () => {
    const tsa = ca.signer('TSA')
    const file = fill(signedForm('Account jane', unsigned('ETSI.RFC3161')), bytes => ca.timeStamp(bytes, tsa))
    const [one] = signaturesOf(file)
    assert.deepEqual(
      [one?.kind, one?.verdict, one?.covers, one?.certificate?.name],
      ['time_stamp', 'intact', 'whole', 'TSA'],
    )
    assert.notEqual(one?.signedAt, '2026-11-03T08:15:00.000Z')
    assert.deepEqual(verdicts(edited(file, 'jane', 'june')), ['broken, whole'])
    const weak = fill(signedForm('Account jane', unsigned('ETSI.RFC3161')), bytes =>
      ca.timeStamp(bytes, tsa, 'sha1'),
    )
    assert.deepEqual(verdicts(weak), ['weak, whole'])
  })

  test('an element that is longer than what holds it is refused, wherever it is', () => {
    for (const hex of ['0405aabb', '30040405aabb', '308204000500', '3080040300000000'])
      assert.throws(() => childrenOf(elementAt(Buffer.from(hex, 'hex'))), DerFailure, hex)
  })

  for (const [what, contents] of [
    ['nested without lengths', Buffer.alloc(7_900, Buffer.from('3080', 'hex'))],
    ['nested with lengths', nested(1_500)],
    ['a length beyond the end', Buffer.from('308480000000', 'hex')],
    ['a length of many bytes', Buffer.from('308affffffffffffffffffff', 'hex')],
    [
      'thousands of elements',
      Buffer.concat([Buffer.from('30821e00', 'hex'), Buffer.alloc(0x1e00, Buffer.from('0500', 'hex'))]),
    ],
    ['an identifier without end', Buffer.from(`3012060b${'ff'.repeat(11)}a003020101`, 'hex')],
  ] as const)
    test(`ASN.1 made to do harm (${what}) is not understood, at once`, () => {
      const started = process.cpuUsage()
      const file = fill(signedForm('Account jane'), () => contents)
      assert.deepEqual(
        verdicts(file).map(v => v.split(',')[0]),
        ['not_understood'],
      )
      assert.ok(process.cpuUsage(started).user < 500_000)
    })
})

function nested(depth: number): Buffer {
  let inner = Buffer.alloc(0)
  for (let i = 0; i < depth; i += 1) {
    const head = Buffer.from([0x30, 0x82, 0, 0])
    head.writeUInt16BE(inner.length, 2)
    inner = Buffer.concat([head, inner])
  }
  return inner
}

function element(tag: number, content: Buffer): Buffer {
  const head = Buffer.from([tag, 0x82, 0, 0])
  head.writeUInt16BE(content.length, 2)
  return Buffer.concat([head, content])
}

/** A signature whose SignedData holds what `change` makes of its parts. */
function rebuilt(der: Buffer, change: (parts: Element[]) => Buffer[]): Buffer {
  const [type, wrapped] = childrenOf(elementAt(der))
  const parts = childrenOf(childrenOf(wrapped as Element)[0] as Element)
  const signedData = element(TAG.sequence, Buffer.concat(change(parts)))
  return element(TAG.sequence, Buffer.concat([(type as Element).whole, element(0xa0, signedData)]))
}
