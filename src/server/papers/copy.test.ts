// The blackened copy: what concerns others is not in it, and our words around it are in the customer's language.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readPdf } from '../../wire/read-pdf.ts'
import { blackener } from './blacken.ts'
import { blackenPages, renditionPdf } from './copy.ts'

const head = { provider: 'Quillfern', address: 'Street 1', reference: 'D-1', date: '26 Nov 2026' }
const pages = [
  { title: 'subpoena.txt', n: 2, text: 'For ann@acme.example.\nIt runs for a year.\nFor bob@stad.example.' },
]

const two = { others: ['bob@stad.example'], own: ['ann@acme.example'] }

async function textIn(language: 'en' | 'fr'): Promise<string> {
  const pdf = await renditionPdf(blackenPages(pages, two), head, new Date('2026-11-26'), {
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
  assert.doesNotMatch(french, /This copy was made from|bob@|stad\.example/)
  assert.match(await textIn('en'), /This copy was made from the text of the paper/)
})

const hidden = {
  others: ['piet@stad.example', 'stad.example', '+31 6 1234 5678', 'Stadsbestuur Oost'],
  own: ['ann@acme.example', '+49 170 1234567', 'j.doe@travis.example', 'GJ-17'],
}
const blacken = blackener(hidden)
const shown = (line: string) => blacken(line) === line

test('what a machine misread of another tenant is blackened as if it had read it', () => {
  const slips = [
    'piet@stad.exampIe (Piet Jansen)',
    'p1et@stad.example',
    'piet©stad.example',
    'pietQstad.example',
    'piet @ stad . example',
    'piet [at] stad [dot] example',
    'plet@stod.exarnple',
    'mailbox of stad.exampIe',
    'mailbox of stad example',
    '+31 6 1234 S678',
    '0031 (0)6-12345678',
    'Stadsbestuur 0ost',
    'Stadsbesturr Oost',
    'рiet@stаd.example',
  ]
  for (const line of slips) assert.ok(!shown(line), line)
})

test('whatever looks like an identifier and is not this tenant’s own goes with its line', () => {
  const others = [
    'and mara@elsewhere.example too',
    'from 203.0.113.44 on that day',
    'from 2001:db8::7 on that day',
    'device 356938035643809',
    'device 35-693803-564380-9',
    'calls to +1 (555) 010 0199',
    'the account @pietjansen',
    'id 7f3c9a12-55d0-4b1e-9c3d-2a6f0e8b7d11',
    'xann@acme.example',
    'ann@acme.example.elsewhere.example',
  ]
  for (const line of others) assert.ok(!shown(line), line)
})

test('this tenant’s own, who asks, days, hours and citations stay', () => {
  const own = [
    'all records of ann@acme.example.',
    'ANN@ACME.EXAMPLE (+49 170 123 45 67)',
    'Answer to j.doe@travis.example, reference GJ-17.',
    'from 2026-01-01 00:00 to 2026-11-01 23:59:59',
    'am 02.11.2026 um 12:30 Uhr',
    '18 U.S.C. 2703(d); § 100k Abs. 1 StPO; Art. 18 (2023)',
    'within 10 days, at most 5000 items',
  ]
  for (const line of own) assert.ok(shown(line), line)
})

test('an identifier broken over two lines takes both', () => {
  assert.doesNotMatch(blacken('records of piet@st\nad.exampIe and more\n\nbye'), /piet|exam/)
})
