import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inEnglish, sentence } from '../../kernel/message.ts'
import { mediaTypeOf } from '../media-type.ts'
import { misnamed, misnamedIn, nameAgainstBytes } from './name-ending.ts'

const bytes = {
  pdf: Buffer.from('%PDF-1.7\n'),
  zip: Buffer.from('PK\x03\x04rest', 'latin1'),
  png: Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
  jpeg: Buffer.from('\xff\xd8\xff\xe0', 'latin1'),
  exe: Buffer.from('MZ\x90\x00\x03\x00', 'latin1'),
  ole: Buffer.from('\xd0\xcf\x11\xe0', 'latin1'),
  mail: Buffer.from('From: a@b.example\r\nTo: c@d.example\r\n\r\ntext'),
  text: Buffer.from('Order to produce records'),
} as const
const found = (name: string, kind: keyof typeof bytes) => {
  const finding = nameAgainstBytes(name, mediaTypeOf(bytes[kind], name))
  return finding && inEnglish(finding)
}

test('a name that says another kind than the bytes is a finding, whichever way round', () => {
  const no = 'its bytes are of no known kind'
  assert.equal(found('order.pdf', 'exe'), `its name says PDF, ${no}`)
  assert.equal(found('order.pdf', 'zip'), 'its name says PDF, its bytes say ZIP')
  assert.equal(found('ORDER.PDF', 'text'), 'its name says PDF, its bytes say TXT')
  assert.equal(found('order.pdf', 'mail'), 'its name says PDF, its bytes say EML')
  assert.equal(found('order.pdf ', 'ole'), 'its name says PDF, its bytes say DOC/XLS/MSG')
  assert.equal(found('scan.png', 'jpeg'), 'its name says PNG, its bytes say JPEG')
  assert.equal(found('scan.jpg', 'pdf'), 'its name says JPG, its bytes say PDF')
  assert.equal(found('order.docx', 'pdf'), 'its name says DOCX, its bytes say PDF')
  assert.equal(found('order.pdf.exe', 'pdf'), 'its name says EXE, its bytes say PDF')
  assert.equal(found('letter.txt', 'png'), 'its name says TXT, its bytes say PNG')
  // Full-width letters look like the others.
  assert.equal(found('order.ｐｄｆ', 'exe'), `its name says PDF, ${no}`)
})

test('where both agree, or the name says nothing, nothing is found', () => {
  const agree = [
    ['order.pdf', 'pdf'],
    ['scan.JPEG', 'jpeg'],
    ['mail.eml', 'mail'],
    ['mail.txt', 'mail'],
    ['table.csv', 'text'],
    ['table.xlsx', 'zip'],
    ['old.doc', 'ole'],
    ['paper', 'exe'],
    ['Order No. 12.Smith', 'pdf'],
    ['x.constructor', 'pdf'],
    ['', 'pdf'],
  ] as const
  for (const [name, kind] of agree) assert.equal(found(name, kind), null, name)
})

test('papers are found wherever they came to a demand, and what one carries inside it is looked at too', () => {
  const paper = {
    id: 'doc1',
    title: 'order.pdf',
    mediaType: 'application/zip',
    sha256: '0',
    size: 1,
    name: 'x',
  }
  const good = { ...paper, id: 'doc2', mediaType: 'application/pdf' }
  const finding = sentence('papers.name_says_bytes_say', { x: 'PDF', y: 'ZIP' })
  assert.deepEqual(
    misnamedIn({ received: { documents: [good, paper] }, replies: [{ documents: [good] }], x: null }),
    [{ id: 'doc1', finding }],
  )
  const inside = [
    { name: 'mail.eml: order.pdf', mediaType: 'application/zip' },
    { name: 'body', mediaType: 'text/plain' },
  ]
  assert.deepEqual(misnamed({ title: 'mail.eml', mediaType: 'message/rfc822' }, inside), [finding])
})
