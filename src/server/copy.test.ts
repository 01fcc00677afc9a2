// The blackened copy: what concerns others is not in it, and our words around it are in the customer's language.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readPdf } from '../wire/read-pdf.ts'
import { renditionPdf } from './copy.ts'

const head = { provider: 'Quillfern', address: 'Street 1', reference: 'D-1', date: '26 Nov 2026' }
const pages = [
  { title: 'subpoena.txt', n: 2, text: 'For ann@acme.example.\nIt runs for a year.\nFor bob@stad.example.' },
]

async function textIn(language: 'en' | 'fr'): Promise<string> {
  const pdf = await renditionPdf(pages, ['bob@stad.example'], head, new Date('2026-11-26'), {
    language,
    own: null,
  })
  assert.ok(pdf.toString('latin1').includes(`/Lang (${language})`))
  const reading = await readPdf(new Uint8Array(pdf))
  return JSON.stringify(reading).replaceAll(/\s+/g, ' ')
}

test('a rendition speaks the language of the notice and leaves the paper’s own words as they are', async () => {
  const french = await textIn('fr')
  assert.match(french, /Copie de l.acte pour vous, référence D-1/)
  assert.match(french, /subpoena\.txt : page 2/)
  assert.match(french, /For ann@acme\.example\./)
  assert.doesNotMatch(french, /rendition made from|bob@|stad\.example/)
  assert.match(await textIn('en'), /This is a rendition made from the text of the paper/)
})
