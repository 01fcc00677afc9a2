import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Document, Packer, Paragraph, ShadingType, TextRun } from 'docx'
import { htmlToText } from '../html-text.ts'
import { readDocx } from '../read-docx.ts'

async function word(...runs: TextRun[]) {
  const children = [new Paragraph({ children: [new TextRun('Account open@postfern.example'), ...runs] })]
  return readDocx(new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] }))))
}
const words = ' and all e-mails of hidden@postfern.example'

const hidden: Record<string, TextRun> = {
  'marked as hidden': new TextRun({ text: words, vanish: true }),
  white: new TextRun({ text: words, color: 'FFFFFF' }),
  'one point high': new TextRun({ text: words, size: 2 }),
}
for (const [how, run] of Object.entries(hidden))
  test(`words of a Word document that are ${how} are left out and said to be there`, async () => {
    const { pages, warnings } = await word(run)
    assert.equal(pages[0]?.text, 'Account open@postfern.example')
    assert.match(warnings[0]?.detail ?? '', /hidden text found on page 1, left out: .*hidden@postfern/)
    assert.equal(warnings[0]?.code, 'hidden_text')
  })

test('white words on a dark ground, and plain ones, are read', async () => {
  const shaded = new TextRun({
    text: words,
    color: 'FFFFFF',
    shading: { type: ShadingType.CLEAR, fill: '003366', color: 'auto' },
  })
  for (const run of [shaded, new TextRun({ text: words, vanish: false })]) {
    const { pages, warnings } = await word(run)
    assert.match(pages[0]?.text ?? '', /hidden@postfern/)
    assert.deepEqual(warnings, [])
  }
})

const mails: Record<string, string> = {
  'by display': '<p style="display:none">SECRET</p>',
  'by visibility': '<span style="visibility: hidden">SECRET</span>',
  'by size': '<span style="font-size:0">SECRET</span><span style="font-size:1px">SECRET</span>',
  'by colour': '<font color="white">SECRET</font><span style="color:#fefefe">SECRET</span>',
  'by the colour of their cell':
    '<table><tr><td bgcolor="#003366"><span style="color: rgb(0,51,102)">SECRET</span></td></tr></table>',
  'beside the screen':
    '<div style="position:absolute;left:-9999px">SECRET</div><p style="text-indent:-5000px">SECRET</p>',
  'by a style sheet':
    '<style>.x{display:none} #y , p.z{color:#fff}</style><p class="a x">SECRET</p><p id=y>SECRET</p><p class="z">SECRET</p>',
  'by Outlook': '<span style="mso-hide:all">SECRET</span>',
}
for (const [how, html] of Object.entries(mails))
  test(`words that an HTML mail hides ${how} are left out and said to be there`, () => {
    const { text, warnings } = htmlToText(`<p>Hello</p>${html}<p>World</p>`)
    assert.doesNotMatch(text, /SECRET/)
    assert.match(text, /Hello\s+World/)
    assert.match(warnings[0]?.detail ?? '', /hidden words were left out/)
  })

test('words that an HTML mail shows are read: white on dark, hidden on small screens alone', () => {
  const { text, warnings } = htmlToText(
    '<style>@media (max-width:600px){.m{display:none}}</style><table><tr><td style="background:#036;color:white">ONE</td></tr></table><p class="m">TWO</p><p style="font-size:12px;color:#333">THREE</p>',
  )
  assert.match(text, /ONE\s+TWO\s+THREE/)
  assert.deepEqual(warnings, [])
})
