import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createCanvas } from '@napi-rs/canvas'
import PDFDocument from 'pdfkit'
import { readDocument } from '../read-document.ts'
import { readPdf } from '../read-pdf.ts'

type Doc = InstanceType<typeof PDFDocument>

const asked = 'Name and address of the account open@postfern.example'
const secret = 'all e-mails of hidden@postfern.example'

async function pdf(draw: (doc: Doc) => void): Promise<Uint8Array> {
  const doc = new PDFDocument({ size: 'LETTER', margin: 0 })
  const pieces: Buffer[] = []
  doc.on('data', piece => pieces.push(piece))
  const ended = new Promise(done => doc.on('end', done))
  doc.fontSize(12).fillColor('black').text(asked, 72, 72, { lineBreak: false })
  draw(doc)
  doc.end()
  await ended
  return new Uint8Array(Buffer.concat(pieces))
}

function picture(words: string, [width, height]: readonly [number, number]): Buffer {
  const canvas = createCanvas(width, height)
  const context = canvas.getContext('2d')
  context.fillStyle = '#fff'
  context.fillRect(0, 0, width, height)
  context.fillStyle = '#000'
  context.font = '42px serif'
  for (const [i, line] of words.split('\n').entries()) context.fillText(line, 150, 200 + 80 * i)
  return canvas.toBuffer('image/jpeg')
}

const write = (doc: Doc, y = 200, x = 72) => doc.text(secret, x, y, { lineBreak: false })

const hiding: Record<string, (doc: Doc) => void> = {
  'without ink': doc => {
    doc.addContent('3 Tr')
    write(doc)
    doc.addContent('0 Tr')
  },
  'in white on white': doc => void write(doc.fillColor('white')),
  'in nearly white': doc => void write(doc.fillColor('#fbfbfb')),
  'in the colour of the box around it': doc => {
    doc.rect(60, 190, 400, 40).fill('#003366')
    write(doc.fillColor('#003366'))
  },
  'half a point high': doc => void write(doc.fontSize(0.5)),
  'beside the page': doc => void write(doc, 200, 900),
  'outside of what is drawn': doc => {
    doc.save().rect(0, 0, 20, 20).clip()
    write(doc)
    doc.restore()
  },
  'behind a shape': doc => {
    write(doc)
    doc.rect(60, 190, 400, 40).fill('black')
  },
  'behind a picture': doc => {
    write(doc)
    doc.image(picture('', [400, 100]), 60, 190, { width: 400 })
  },
  'fully transparent': doc => {
    doc.fillOpacity(0)
    write(doc)
    doc.fillOpacity(1)
  },
}

for (const [how, draw] of Object.entries(hiding))
  test(`words ${how} are left out of the text and said to be there`, async () => {
    const { pages, warnings } = await readPdf(await pdf(draw))
    assert.equal(pages[0]?.text.trim(), asked)
    const [warning] = warnings.filter(one => one.code === 'hidden_text')
    assert.match(warning?.detail ?? '', /hidden text found on page 1, left out: .*hidden@postfern/)
  })

const showing: Record<string, (doc: Doc) => void> = {
  'in white on a dark box': doc => {
    doc.rect(60, 190, 400, 40).fill('#003366')
    write(doc.fillColor('white'))
  },
  'in grey': doc => void write(doc.fillColor('#888888')),
  'in small print': doc => void write(doc.fontSize(4)),
  'on a shaded row': doc => {
    doc.rect(60, 190, 400, 40).fill('#eeeeee')
    write(doc.fillColor('black'))
  },
  'under a marker': doc => {
    write(doc)
    doc.fillOpacity(0.4).rect(60, 190, 400, 40).fill('yellow').fillOpacity(1)
  },
  'under the ring of a stamp': doc => {
    write(doc)
    doc.lineWidth(4).circle(180, 205, 60).stroke('blue')
    doc
      .path(
        'M 120 205 a 60 60 0 1 0 120 0 a 60 60 0 1 0 -120 0 M 123 205 a 57 57 0 1 0 114 0 a 57 57 0 1 0 -114 0',
      )
      .fill('even-odd')
  },
  'turned on their side': doc => {
    doc.save().rotate(90, { origin: [300, 300] })
    write(doc, 300, 200)
    doc.restore()
  },
}

for (const [how, draw] of Object.entries(showing))
  test(`words ${how} are read, and nothing is said`, async () => {
    const { pages, warnings } = await readPdf(await pdf(draw))
    assert.match(pages[0]?.text ?? '', /all e-mails of hidden@postfern\.example/)
    assert.deepEqual(warnings, [])
  })

test('a hidden digit is not read into the account beside it', async () => {
  const { pages } = await readPdf(
    await pdf(doc => {
      doc.fillColor('black').text('Account QF-44', 72, 200, { continued: true, lineBreak: false })
      doc.fillColor('white').text('7', { continued: true, lineBreak: false })
      doc.fillColor('black').text('10-9007', { lineBreak: false })
    }),
  )
  assert.doesNotMatch(pages[0]?.text ?? '', /447/)
})

test('the text under the picture of a scan is a recognition of it, and what the picture shows counts', async () => {
  const lines =
    'SUBPOENA to Quillfern Cloud\nProvide the name and address of the holder\nof the account shown@postfern.example'
  const image = picture(lines, [1700, 2200])
  const layer = async (words: string) => {
    const doc = new PDFDocument({ size: 'LETTER', margin: 0 })
    const pieces: Buffer[] = []
    doc.on('data', piece => pieces.push(piece))
    const ended = new Promise(done => doc.on('end', done))
    doc.image(image, 0, 0, { width: 612, height: 792 })
    doc.addContent('3 Tr')
    doc.fontSize(12)
    for (const [i, line] of words.split('\n').entries()) doc.text(line, 54, 60 + 29 * i, { lineBreak: false })
    doc.end()
    await ended
    const result = await readDocument(Buffer.concat(pieces), 'scan.pdf', { wallMs: 120_000 })
    assert.ok('reading' in result)
    const [part] = result.reading.parts
    assert.ok(part)
    return part
  }
  const honest = await layer(lines)
  assert.ok(honest.pages[0]?.ocr)
  assert.match(honest.pages[0].text, /shown@postfern/)
  assert.match(honest.pages[0].ocr.second, /shown@postfern\.example/)
  assert.deepEqual(
    honest.warnings.map(one => one.code),
    ['recognised_text'],
  )
  const forged = await layer(lines.replace('shown@', 'other@').replace('name and address', 'all messages'))
  assert.doesNotMatch(forged.pages[0]?.text ?? '', /other@|all messages/)
})
