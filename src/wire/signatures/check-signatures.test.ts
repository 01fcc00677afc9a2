// Signatures of PDFs, made by OpenSSL and then attacked: what was changed is never intact, whatever it is that was changed.
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import {
  appended,
  authorityIn,
  contentOf,
  edited,
  fill,
  NO_OPENSSL,
  type Signer,
  signedForm,
  unsigned,
} from '../../../test/papers/signed-pdf.ts'
import { goodPdf } from '../../../test/system/bad-papers.ts'
import { limits } from '../limits.ts'
import { readDocument } from '../read-document.ts'
import type { Part, Signature } from '../reading.ts'
import { checkSignatures } from './check-signatures.ts'

const CADES = ['-cades', '-md', 'sha256']

describe('signatures of a PDF', { skip: NO_OPENSSL }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'duly-signed-'))
  after(() => rmSync(folder, { recursive: true }))
  let ca: ReturnType<typeof authorityIn>
  let jane: Signer
  let signed: Buffer
  before(() => {
    ca = authorityIn(folder)
    jane = ca.signer('Jane Whitfield')
    signed = fill(signedForm('Account jane'), bytes => ca.cms(bytes, jane, CADES))
  })

  const signaturesOf = (file: Buffer): Signature[] => checkSignatures(file).checked.map(one => one.signature)
  const verdicts = (file: Buffer) => signaturesOf(file).map(s => `${s.verdict}, ${s.covers}`)

  async function partOf(file: Buffer): Promise<Part> {
    const result = await readDocument(file, 'order.pdf')
    assert.ok('reading' in result, 'refusal' in result ? result.refusal.detail : '')
    return result.reading.parts[0] as Part
  }

  test('one that covers the whole file is intact, and names its certificate and issuer', async () => {
    const { signatures, warnings, pages } = await partOf(signed)
    assert.match(pages[0]?.text ?? '', /Account jane/)
    assert.deepEqual(
      warnings.map(w => w.code).filter(code => code !== 'javascript'),
      [],
    )
    const [one] = signatures ?? []
    assert.deepEqual([one?.verdict, one?.covers, one?.digest], ['intact', 'whole', 'sha256'])
    assert.equal(one?.certificate?.name, 'Jane Whitfield')
    assert.equal(one?.certificate?.organisation, 'Travis County')
    assert.equal(one?.certificate?.issuer, 'State CA')
    assert.equal(one?.certificate?.selfSigned, false)
  })

  test('any byte of the file or of the signature that is changed breaks it', () => {
    const end = signed.indexOf('0'.repeat(64), signed.indexOf('/Contents <'))
    const places = Array.from({ length: 60 }, (_, i) => Math.floor((i * signed.length) / 60))
    for (const at of places.filter(at => at < end || at > signed.indexOf('>', end))) {
      const copy = Buffer.from(signed)
      const digit = /[\da-f]/.test(String.fromCharCode(copy[at] as number))
      copy[at] = digit ? ((copy[at] as number) === 0x31 ? 0x32 : 0x31) : (copy[at] as number) ^ 1
      assert.ok(!verdicts(copy).includes('intact, whole'), `byte ${at}`)
    }
  })

  test('bytes behind it that no signature covers are said to have changed the file', () => {
    assert.deepEqual(verdicts(Buffer.concat([signed, Buffer.from('\n')])), ['intact, changed_after'])
    const { warnings } = checkSignatures(appended(signed, {}))
    assert.deepEqual(
      warnings.map(w => w.code),
      ['changed_after_signing'],
    )
  })

  test('a save that replaces the page is said to have changed its words', async () => {
    const { signatures, warnings, pages } = await partOf(appended(signed, { 4: contentOf('Account of all') }))
    assert.match(pages[0]?.text ?? '', /Account of all/)
    assert.deepEqual(
      signatures?.map(s => [s.verdict, s.covers, s.words]),
      [['intact', 'changed_after', 'changed']],
    )
    assert.equal(warnings.filter(w => w.code === 'changed_after_signing').length, 2)
  })

  test('words that were signed unseen and are shown by a later save are said to be others', async () => {
    const hidden = { 9: contentOf('Account of all') }
    const file = fill(signedForm('Account jane', unsigned(), hidden), bytes => ca.cms(bytes, jane, CADES))
    // The save brings no object: its table points the page's words to those that were hidden.
    const shown = appended(file, {}, { 4: file.indexOf('9 0 obj') })
    shown.write('4', shown.indexOf('9 0 obj'), 'latin1')
    const moved = appended(file, { 3: pageWith(9) })
    const { signatures } = await partOf(moved)
    assert.deepEqual(
      signatures?.map(s => [s.covers, s.words]),
      [['changed_after', 'changed']],
    )
    assert.deepEqual(verdicts(shown), ['broken, changed_after'])
  })

  test('a note laid over the page by a later save is said to have changed what it says', async () => {
    const note =
      '<< /Type /Annot /Subtype /FreeText /Rect [72 700 300 740] /Contents (and all others) /DA (/F1 12 Tf) >>'
    const { signatures } = await partOf(appended(signed, { 3: pageWith(4, '5 0 R 10 0 R'), 10: note }))
    assert.deepEqual(
      signatures?.map(s => s.words),
      ['changed'],
    )
  })

  test('a second signature follows the first; the words between them are compared', async () => {
    const bob = ca.signer('Bob')
    const again = (content: string) =>
      fill(appended(signed, { 4: contentOf(content), 8: unsigned() }), bytes => ca.cms(bytes, bob, CADES))
    const same = (await partOf(again('Account jane'))).signatures
    assert.deepEqual(
      same?.map(s => [s.certificate?.name, s.verdict, s.covers, s.words]),
      [
        ['Jane Whitfield', 'intact', 'followed', 'same'],
        ['Bob', 'intact', 'whole', 'not_compared'],
      ],
    )
    const changed = (await partOf(again('Account of all'))).signatures
    assert.deepEqual(
      changed?.map(s => [s.covers, s.words]),
      [
        ['followed', 'changed'],
        ['whole', 'not_compared'],
      ],
    )
  })

  test('a later signature that does not hold covers nothing of what came behind the first', () => {
    const file = fill(appended(signed, { 8: unsigned() }), () => ca.cms(Buffer.from('other'), jane, CADES))
    assert.deepEqual(verdicts(file), ['intact, changed_after', 'broken, whole'])
  })

  test('a range that leaves out a part of the file is never of the whole', () => {
    const file = signedForm('Account jane')
    const range = file.indexOf('/ByteRange')
    const from = file.indexOf('/Contents <', range) + '/Contents '.length
    const to = from + 16_002
    /** Signed as it says, so that only what it leaves out speaks against it. */
    const leavingOut = (first: number, until: number, next: number) => {
      const copy = Buffer.from(file)
      const numbers = [until - first, next, copy.length - next].map(n => String(n).padStart(10, '0'))
      copy.write(`/ByteRange [${first} ${numbers.join(' ')}]`, range, 'latin1')
      const bytes = Buffer.concat([copy.subarray(first, until), copy.subarray(next)])
      copy.write(ca.cms(bytes, jane, CADES).toString('hex'), from + 1, 'latin1')
      return copy
    }
    assert.deepEqual(verdicts(leavingOut(0, from, to)), ['intact, whole'])
    for (const [first, until, next] of [
      [9, from, to],
      [0, file.indexOf('(Account'), to],
      [0, from, file.indexOf('startxref')],
      [0, from - 1, to],
      [0, from, to + 1],
    ] as const)
      assert.deepEqual(verdicts(leavingOut(first, until, next)), ['not_understood, part'])
  })

  test('words inside the place of the signature are no signature', () => {
    const at = signed.indexOf('0'.repeat(64), signed.indexOf('/Contents <'))
    for (const words of ['/V (all accounts)', '/V (all of them)', '> /V (a) /X <', '> /V (ab) /X <'])
      assert.deepEqual(verdicts(edited(signed, '0'.repeat(64), words.padEnd(64, '0'))), [
        'not_understood, part',
      ])
    const copy = Buffer.from(signed)
    copy.write('4a', at + 200, 'latin1')
    assert.deepEqual(verdicts(copy), ['broken, whole'])
  })

  test('one over another file, one that holds other bytes, and one without any is not intact', () => {
    const other = fill(signedForm('Account jane'), () => ca.cms(Buffer.from('another file'), jane, CADES))
    assert.deepEqual(verdicts(other), ['broken, whole'])
    const holding = fill(signedForm('Account jane'), bytes => ca.cms(bytes, jane, [...CADES, '-nodetach']))
    assert.deepEqual(verdicts(holding), ['broken, whole'])
    const empty = fill(signedForm('Account jane'), () => Buffer.alloc(0))
    assert.deepEqual(verdicts(empty), ['not_understood, whole'])
  })

  test('a second dictionary that only claims a signature takes nothing from what is said of the first', () => {
    const fake = '<< /Type /Sig /SubFilter /ETSI.CAdES.detached /ByteRange [0 10 20 30] /Contents <00> >>'
    assert.deepEqual(verdicts(appended(signed, { 8: fake })), [
      'intact, changed_after',
      'not_understood, part',
    ])
    const range = /\/ByteRange \[[\d ]+\]/.exec(signed.toString('latin1'))?.[0]
    const twin = `<< /Type /Sig /SubFilter /x.unknown ${range} /Contents <00> >>`
    assert.deepEqual(verdicts(appended(signed, { 8: twin })), ['intact, changed_after'])
    assert.deepEqual(
      verdicts(signedForm('Account jane', '<< /Type /Sig /ByteRange 9 0 R /Contents <00> >>')),
      ['broken, part'],
    )
  })

  test('another string than that of the contents is not left out', () => {
    const other = unsigned().replace('/Contents', '/Contentz')
    const file = signedForm('Account jane', other)
    const from = file.indexOf('/Contentz <') + '/Contentz '.length
    const to = file.indexOf('>', from) + 1
    const numbers = [from, to, file.length - to].map(n => String(n).padStart(10, '0'))
    file.write(`/ByteRange [0 ${numbers.join(' ')}]`, file.indexOf('/ByteRange'), 'latin1')
    const bytes = Buffer.concat([file.subarray(0, from), file.subarray(to)])
    file.write(ca.cms(bytes, jane, CADES).toString('hex'), from + 1, 'latin1')
    assert.deepEqual(verdicts(file), ['not_understood, part'])
  })

  test('in an encrypted file a signature is of the bytes as they are; one that wants a password stays shut', async () => {
    const signIn = (file: Buffer) =>
      fill(appended(file, { 90: unsigned() }), bytes => ca.cms(bytes, jane, CADES))
    const open = signIn(await goodPdf('Account jane', { ownerPassword: 'never' }))
    const { pages, signatures } = await partOf(open)
    assert.match(pages[0]?.text ?? '', /Account jane/)
    assert.deepEqual(
      signatures?.map(s => [s.verdict, s.covers]),
      [['intact', 'whole']],
    )
    const shut = await readDocument(signIn(await goodPdf('x', { userPassword: 'no' })), 'x.pdf')
    assert.ok('refusal' in shut && shut.refusal.code === 'document_encrypted')
  })

  test('a kind of signature that is not checked is said to be one', () => {
    const file = fill(signedForm('Account jane', unsigned('adbe.x509.rsa_sha1')), bytes =>
      ca.cms(bytes, jane, CADES),
    )
    assert.deepEqual(verdicts(file), ['not_understood, whole'])
  })

  test('the time is the signature’s, else the file’s own', () => {
    // CAdES keeps it out of the signature; OpenSSL writes it in.
    const [one] = signaturesOf(signed)
    assert.ok(Math.abs(Date.parse(one?.signedAt ?? '') - Date.now()) < 3_600_000)
    const plain = fill(signedForm('Account jane'), bytes => ca.cms(bytes, jane, ['-noattr', '-md', 'sha256']))
    assert.equal(signaturesOf(plain)[0]?.signedAt, '2026-11-03T08:15:00.000Z')
  })

  test('a megabyte of byte ranges costs no more than the first of them, and is told', async () => {
    const text = '/ByteRange [0 1 3 4]'.repeat(50_000)
    const file = Buffer.concat([signed, Buffer.from(`\n%${text}\n`)])
    const { checked, warnings } = checkSignatures(file)
    assert.ok(checked.length <= limits.signatures)
    assert.ok(warnings.some(w => w.code === 'signatures_cut'))
    const { signatures } = await partOf(file)
    assert.ok(!signatures?.some(s => s.covers === 'whole' && s.verdict === 'intact'))
  })
})

function pageWith(content: number, notes = '5 0 R'): string {
  return `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents ${content} 0 R /Annots [${notes}] /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>`
}
