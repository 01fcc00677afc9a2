import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { impedingSentence } from './impeding.ts'

const said = [
  'Asking the customer in your place\nwould compromise the investigation, because the suspect runs its accounts.',
  'Eine Anfrage beim Kunden an Ihrer Stelle würde die Ermittlungen gefährden.',
  'Demander ces données au client à votre place compromettrait l’enquête.',
  'Pedir los datos al cliente en su lugar perjudicaría la investigación.',
  'De klant in uw plaats vragen zou het onderzoek schaden.',
  'Zwrócenie się do klienta zamiast do Państwa mogłoby zaszkodzić śledztwu.',
  '貴社に代えて顧客に照会することは、捜査に支障を来す。',
]

describe('a reason why the customer cannot be asked', () => {
  for (const sentence of said)
    test(`is found: ${sentence.slice(0, 30)}`, () => {
      const text = `We ask for the records below.\n\n${sentence} Thank you.`
      assert.equal(impedingSentence(text), sentence.replace('\n', ' '))
    })

  test('is not a sentence that forbids telling, that names no harm, or that is about somebody else', () => {
    const others = [
      'You must not tell the customer, because that would compromise the investigation.',
      'You may refer us to the customer in your place.',
      'Asking the court in your place would compromise the investigation.',
      'Telling the customer would compromise the case. We come in your place.',
    ]
    for (const text of others) assert.equal(impedingSentence(text), null, text)
  })
})
