import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isNamed } from './typed-names.ts'

const acme = {
  names: ['Acme Holding B.V.', 'Vermeer GmbH', 'アクメ株式会社'],
  domains: ['acme-holding.example', 'oostvaart.example'],
  may: ['anna@vermeer.example', 'vermeer.example', 'Oostvaart District Attorney'],
}
const said = (text: string) => isNamed(text, acme)

test('a name is found in whatever spacing, case and look-alike letters it is written', () => {
  for (const text of [
    'Please write to Acme Holding B.V., Delft.',
    'acme holding bv',
    'ACME\u200b-HOLDING B V',
    'Асme Ноlding', // Cyrillic
    'Acme Holding’s lawyers',
    'Acme Holdings Anwalt',
    'The mail of Acme\nHolding',
    '請求はアクメまで',
  ])
    assert.equal(said(text), true, text)
})

test('so is a domain, within an address, disguised, and by its own word where that is written as a name', () => {
  for (const text of [
    'bob@acme-holding.example',
    'https://www.acme-holding.example/contact',
    'acme-holding [dot] example',
    'their people at Oostvaart',
  ])
    assert.equal(said(text), true, text)
})

test('what the paper shows may be repeated, and nothing is taken for a name that only resembles it', () => {
  for (const text of [
    '',
    'Ask for Ms de Wit there.',
    'We mean anna@vermeer.example, that is vermeer.example.',
    'The Oostvaart District Attorney asked for it.',
    'acmeholdingbvba',
    'Acme',
    'a holding of the mails',
    'vermeer, in small letters, may be an ordinary word',
  ])
    assert.equal(said(text), false, text)
  assert.equal(said('Vermeer'), true)
  assert.equal(said('anna@vermeer.example of Vermeer GmbH'), true)
})

test('a name of one word is found in small letters too, and words that meet as letters do not hide it', () => {
  const search = { names: ['Orinx', 'Peter Nolte'], domains: [], may: [] }
  assert.equal(isNamed('ask orinx', search), true)
  assert.equal(isNamed('ask Peter Nolte', search), true)
  assert.equal(isNamed('PeterNolte', search), true)
})
