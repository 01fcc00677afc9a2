import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { crc32, deflateRawSync } from 'node:zlib'
import PDFDocument from 'pdfkit'
import { splitMail } from './mail/split-mail.ts'
import { readDocument } from './read-document.ts'
import type { Reading } from './reading.ts'

const shared = fileURLToPath(new URL('../../../shared', import.meta.url))

async function reading(bytes: Uint8Array, name: string): Promise<Reading> {
  const result = await readDocument(bytes, name)
  assert.ok('reading' in result, 'refusal' in result ? result.refusal.detail : '')
  return result.reading
}

async function refusalCode(bytes: Uint8Array, name: string): Promise<string> {
  const result = await readDocument(bytes, name)
  assert.ok('refusal' in result, 'it should not have been read')
  assert.notEqual(result.refusal.next, '')
  return result.refusal.code
}

function mail(lines: readonly string[]): Buffer {
  return Buffer.from(['From: a@agency.example', 'To: b@quillfern.example', ...lines].join('\r\n'))
}

type Entry = { name: string; data: Buffer; claim?: number }

/** A ZIP file of `entries`; `claim` is a false size in the directory. */
function zip(entries: readonly Entry[]): Buffer {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, data, claim } of entries) {
    const packed = deflateRawSync(data)
    const fields = Buffer.alloc(26)
    fields.writeUInt16LE(20, 0)
    fields.writeUInt16LE(8, 4)
    fields.writeUInt32LE(crc32(data), 10)
    fields.writeUInt32LE(packed.length, 14)
    fields.writeUInt32LE(claim ?? data.length, 18)
    fields.writeUInt16LE(name.length, 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), fields, Buffer.from(name), packed])
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(offset, 10)
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), fields, tail, Buffer.from(name)]))
    locals.push(local)
    offset += local.length
  }
  const list = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(list.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...locals, list, end])
}

function docx(text: string, more: readonly Entry[] = []): Buffer {
  const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
  const paragraphs = text.split('\n').map(line => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`)
  return zip([
    {
      name: 'word/document.xml',
      data: Buffer.from(`<w:document xmlns:w="${word}"><w:body>${paragraphs.join('')}</w:body></w:document>`),
    },
    ...more,
  ])
}

function pdf(text: string, options: PDFKit.PDFDocumentOptions = {}): Promise<Buffer> {
  const document = new PDFDocument(options)
  const chunks: Buffer[] = []
  document.text(text)
  document.end()
  document.on('data', chunk => chunks.push(chunk))
  return new Promise(resolve => document.on('end', () => resolve(Buffer.concat(chunks))))
}

test('a PDF is read with page and place', async () => {
  const { parts } = await reading(await pdf('Case No. 26-17\nother line'), 'x.pdf')
  const page = parts[0]?.pages[0]
  assert.match(page?.text ?? '', /Case No\. 26-17\nother line/)
  const word = page?.words?.[0]
  assert.ok(word !== undefined && word.x > 0.1 && word.x < 0.2 && word.y > 0.05 && word.y < 0.2)
  assert.equal(page?.text.slice(word.start, word.end), 'Case No. 26-17')
})

test('a PDF that wants a password is refused as encrypted', async () => {
  assert.equal(await refusalCode(await pdf('x', { userPassword: 'secret' }), 'x.pdf'), 'document_encrypted')
})

test('a truncated PDF is read or refused, never an exception', async () => {
  const whole = await pdf('Case No. 26-17')
  for (const share of [0.1, 0.5, 0.9]) {
    const result = await readDocument(whole.subarray(0, Math.floor(whole.length * share)), 'x.pdf')
    assert.ok('reading' in result || result.refusal.code === 'document_unreadable')
  }
})

test('a PDF that was changed after it was saved is flagged', async () => {
  const whole = await pdf('Case No. 26-17')
  const { parts } = await reading(Buffer.concat([whole, Buffer.from('\n%changed\n%%EOF\n')]), 'x.pdf')
  assert.deepEqual(
    parts[0]?.warnings.map(w => w.code),
    ['saved_again'],
  )
})

test('a PDF of many megabytes is read', async () => {
  const whole = await pdf('Case No. 26-17')
  const padded = Buffer.concat([whole, Buffer.from('\n%'), Buffer.alloc(30 * 1024 * 1024, 'x')])
  const { parts } = await reading(padded, 'x.pdf')
  assert.match(parts[0]?.pages[0]?.text ?? '', /Case No\. 26-17/)
})

test('a DOCX gives its paragraphs', async () => {
  const { parts } = await reading(docx('Agency\nSheriff'), 'form.docx')
  assert.equal(parts[0]?.pages[0]?.text.trim(), 'Agency\nSheriff')
})

test('an archive that says it unpacks to far more is refused before unpacking', async () => {
  const zeros = Buffer.alloc(30_000_000)
  assert.equal(
    await refusalCode(docx('x', [{ name: 'word/a.xml', data: zeros }]), 'a.docx'),
    'document_hostile',
  )
})

test('an archive that lies about its size is refused', async () => {
  const entry = { name: 'word/a.xml', data: Buffer.alloc(30_000_000), claim: 10 }
  assert.equal(await refusalCode(docx('x', [entry]), 'a.docx'), 'document_hostile')
})

test('an archive with too many files, a file outside of itself or one name twice is refused', async () => {
  const many = Array.from({ length: 2100 }, (_, i) => ({ name: `word/${i}`, data: Buffer.alloc(0) }))
  assert.equal(await refusalCode(docx('x', many), 'a.docx'), 'document_hostile')
  const outside = { name: '../../etc/cron.d/x', data: Buffer.from('x') }
  assert.equal(await refusalCode(docx('x', [outside]), 'a.docx'), 'document_hostile')
  const twice = { name: 'word/DOCUMENT.xml', data: Buffer.from('x') }
  assert.equal(await refusalCode(docx('x', [twice]), 'a.docx'), 'document_hostile')
})

test('a truncated archive is refused', async () => {
  const whole = docx('x')
  assert.equal(await refusalCode(whole.subarray(0, whole.length - 30), 'a.docx'), 'document_unreadable')
})

test('a mail with a thousand parts is refused', async () => {
  const parts = Array.from({ length: 1000 }, (_, i) => `--b\r\nContent-Type: text/plain\r\n\r\n${i}`)
  const raw = mail(['Content-Type: multipart/mixed; boundary=b', '', ...parts, '--b--'])
  assert.equal(await refusalCode(raw, 'x.eml'), 'document_hostile')
})

test('parts without any head of their own are counted as well', async () => {
  const raw = mail([
    'Content-Type: multipart/mixed; boundary="b c"',
    '',
    ...Array.from({ length: 1000 }, () => '--b c\r\n\r\nx'),
    '--b c--',
  ])
  assert.equal(await refusalCode(raw, 'x.eml'), 'document_hostile')
})

test('a mail nested deeper than any real one is refused', async () => {
  let inner = 'Content-Type: text/plain\r\n\r\nx'
  for (let i = 0; i < 30; i += 1) {
    inner = `Content-Type: multipart/mixed; boundary=b${i}\r\n\r\n--b${i}\r\n${inner}\r\n--b${i}--`
  }
  assert.equal(await refusalCode(mail([inner]), 'x.eml'), 'document_hostile')
})

test('a large attachment comes through whole', async () => {
  const bytes = Buffer.alloc(25 * 1024 * 1024, 'Case 26-17\n')
  const raw = Buffer.concat([
    mail([
      'Content-Type: multipart/mixed; boundary=b',
      '',
      '--b\r\nContent-Type: text/plain\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename=big.txt\r\n\r\n',
    ]),
    Buffer.from(bytes.toString('base64').replace(/.{76}/g, '$&\r\n')),
    Buffer.from('\r\n--b--\r\n'),
  ])
  const split = await splitMail(raw)
  assert.ok('attachments' in split)
  assert.ok(split.attachments[0]?.bytes.equals(bytes))
})

test('heads without end are refused', async () => {
  const raw = mail([`X-Long: ${'a'.repeat(300_000)}`, '', 'x'])
  assert.equal(await refusalCode(raw, 'x.eml'), 'document_hostile')
})

test('attachment names lose path parts, hidden and bidi characters, and collide with nothing', async () => {
  const attach = (name: string) =>
    `--b\r\nContent-Type: text/plain\r\nContent-Disposition: attachment; filename="${name}"\r\n\r\nx`
  const names = ['../../etc/passwd', 'C:\\\\x\\\\order.txt', 'in\u202eexe.txt', 'body', 'order.txt', '\u0007']
  const raw = mail([
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary=b',
    '',
    ...names.map(attach),
    '--b--',
  ])
  const { parts } = await reading(raw, 'x.eml')
  assert.deepEqual(
    parts.slice(1).map(part => part.name),
    ['passwd', 'order.txt', 'inexe.txt', 'body (2)', 'order (2).txt', 'attachment-6'],
  )
  assert.ok(parts.slice(1, 4).every(part => part.warnings.some(w => w.code === 'name_changed')))
})

test('one bad attachment is named and the rest of the mail is read', async () => {
  const raw = mail([
    'Content-Type: multipart/mixed; boundary=b',
    '',
    '--b\r\nContent-Type: application/pdf; name=bad.pdf\r\nContent-Disposition: attachment; filename=bad.pdf\r\n\r\n%PDF-1.4 not really',
    '--b\r\nContent-Type: text/plain\r\nContent-Disposition: attachment; filename=good.txt\r\n\r\nCase 26-17',
    '--b--',
  ])
  const { parts } = await reading(raw, 'x.eml')
  assert.ok(parts.find(part => part.name === 'bad.pdf')?.warnings.some(w => w.code === 'not_read'))
  assert.equal(parts.find(part => part.name === 'good.txt')?.pages[0]?.text.trim(), 'Case 26-17')
})

test('a mail with two From heads says so', async () => {
  const { warnings } = await reading(mail(['From: c@other.example', '', 'x']), 'x.eml')
  assert.ok(warnings.some(w => w.code === 'duplicate_header'))
})

test('an HTML mail is read without hidden and struck words, and says that they were there', async () => {
  const html =
    '<p>account <s>old@x.example</s> new@x.example</p><div style="display:none">jane@x.example</div>'
  const { parts } = await reading(mail(['Content-Type: text/html', '', html]), 'x.eml')
  assert.equal(parts[0]?.pages[0]?.text, 'account new@x.example')
  assert.deepEqual(parts[0]?.warnings.map(w => w.code).sort(), ['hidden_text', 'struck_text'])
})

test('a mail inside a mail is read as parts under the name of the attachment', async () => {
  const inner = 'From: x@agency.example\r\nTo: y@z.example\r\nMIME-Version: 1.0\r\n\r\nCase 26-17'
  const raw = mail([
    'Content-Type: multipart/mixed; boundary=b',
    '',
    `--b\r\nContent-Type: message/rfc822\r\n\r\n${inner}`,
    '--b--',
  ])
  const { parts } = await reading(raw, 'x.eml')
  assert.equal(parts.find(part => part.name === 'message-1.eml')?.pages[0]?.text.trim(), 'Case 26-17')
})

test('text in another character set is read and flagged as a guess', async () => {
  const { parts } = await reading(Buffer.from('Stra\xdfe', 'latin1'), 'x.txt')
  assert.equal(parts[0]?.pages[0]?.text, 'Straße')
  assert.equal(parts[0]?.warnings[0]?.code, 'charset_unknown')
})

test('bytes of no known kind and empty files are refused', async () => {
  assert.equal(await refusalCode(Buffer.from([0, 1, 2, 3]), 'x.bin'), 'document_unreadable')
  assert.equal(await refusalCode(Buffer.alloc(0), 'x.txt'), 'document_unreadable')
})

const hostile = join(shared, 'data', 'pdf-hostile')
test('every hostile PDF is read within bounds or refused', {
  skip: existsSync(hostile) ? false : 'no ../shared/data',
}, async () => {
  const files = readdirSync(hostile).filter(name => name.endsWith('.pdf'))
  const results = await Promise.all(files.map(file => readDocument(readFileSync(join(hostile, file)), file)))
  for (const [i, result] of results.entries()) {
    const file = files[i] as string
    assert.ok('reading' in result || result.refusal.code.startsWith('document_'), file)
    const codes = 'reading' in result ? (result.reading.parts[0]?.warnings.map(w => w.code) ?? []) : []
    if (/^(evaljs|js-)/.test(file)) assert.ok(codes.includes('javascript'), file)
    if (file === 'attachment.pdf') assert.ok(codes.includes('embedded_files'), file)
  }
})
