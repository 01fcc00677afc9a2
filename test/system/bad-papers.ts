// Papers and mails made to do harm, or only badly made.
import { crc32, deflateRawSync } from 'node:zlib'
import PDFDocument from 'pdfkit'

export function goodPdf(text: string, options: PDFKit.PDFDocumentOptions = {}): Promise<Buffer> {
  const doc = new PDFDocument(options)
  const chunks: Buffer[] = []
  const { promise, resolve, reject } = Promise.withResolvers<Buffer>()
  doc.on('data', (chunk: Buffer) => chunks.push(chunk))
  doc.on('end', () => resolve(Buffer.concat(chunks)))
  doc.on('error', reject)
  doc.text(text).end()
  return promise
}

/** A DOCX of a few kB whose one entry unpacks to many MB. */
export function bombDocx(megabytes: number): Buffer {
  const name = 'word/document.xml'
  const data = Buffer.alloc(megabytes * 2 ** 20, 0x20)
  const packed = deflateRawSync(data)
  const fields = Buffer.alloc(26)
  fields.writeUInt16LE(20, 0)
  fields.writeUInt16LE(8, 4)
  fields.writeUInt32LE(crc32(data), 10)
  fields.writeUInt32LE(packed.length, 14)
  fields.writeUInt32LE(data.length, 18)
  fields.writeUInt16LE(name.length, 22)
  const local = Buffer.concat([Buffer.from('PK\x03\x04'), fields, Buffer.from(name), packed])
  const entry = Buffer.concat([
    Buffer.from('PK\x01\x02\x14\x00'),
    fields,
    Buffer.alloc(14),
    Buffer.from(name),
  ])
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(entry.length, 12)
  end.writeUInt32LE(local.length, 16)
  return Buffer.concat([local, entry, end])
}

export type Head = { readonly from: string; readonly subject: string; readonly messageId?: string }

/** A mail as bytes, unsigned, with one part per attachment under exactly the name given. */
export function rawMail(head: Head, text: string, attachments: readonly Attached[] = []): Buffer {
  const lines = [
    `From: ${head.from}`,
    'To: legal@quillfern.example',
    `Subject: ${head.subject}`,
    `Date: ${new Date().toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: ${head.messageId ?? `<${crypto.randomUUID()}@agency.example>`}`,
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="part"',
    '',
    '--part',
    'Content-Type: text/plain; charset=utf-8',
    '',
    text,
    ...attachments.flatMap(({ name, bytes }) => [
      '--part',
      'Content-Type: application/octet-stream',
      'Content-Transfer-Encoding: base64',
      `Content-Disposition: attachment; filename="${name}"`,
      '',
      ...(bytes.toString('base64').match(/.{1,76}/g) ?? []),
    ]),
    '--part--',
    '',
  ]
  return Buffer.from(lines.join('\r\n'))
}

export type Attached = { readonly name: string; readonly bytes: Buffer }
