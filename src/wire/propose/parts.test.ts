// Papers of one file: each by its own head, none for what another says.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { file, papersOf } from '../../../test/papers/readings.ts'

const brief = (reading: ReturnType<typeof file>) =>
  papersOf(reading).map(paper => [paper.kind, paper.page_from, paper.page_to, paper.reference])

const warrant = (number: string, account: string) => `AO 93 SEARCH AND SEIZURE WARRANT
UNITED STATES DISTRICT COURT
for the Western District of Superior
Case No. ${number}
The Provider is required to disclose within 14 days of service the contents of all e-mails of the account ${account}
for the period from February 10, 2026, to August 19, 2026.
Date and time issued: 11/02/2026 4:41 p.m.
Desmond K. Marrable, U.S. Magistrate Judge`

const silences: Record<string, string> = {
  'prohibited from disclosing': `UNITED STATES DISTRICT COURT
WESTERN DISTRICT OF SUPERIOR
IN THE MATTER OF THE SEARCH WARRANT FOR a@brightloom.example
ORDER PROHIBITING DISCLOSURE OF THE SEARCH WARRANT
Misc. No. 4:26-mc-00520
Upon the application of the United States under 18 U.S.C. § 2705(b), it is ordered that the Provider is prohibited from disclosing
the existence of the search warrant to any person for 180 days.
Desmond K. Marrable, United States Magistrate Judge`,
  'delay notice': `SUPERIOR COURT OF THE STATE OF COLUMBIA, COUNTY OF MARLOWE
NON-DISCLOSURE ORDER
Re: SEARCH WARRANT No. 26-SW-119 for a@brightloom.example
Order No. 26-ND-7
Good cause appearing, the provider shall refrain from informing the subscriber of the SEARCH WARRANT until February 1, 2027.
Hon. Petra Oakhurst, Judge`,
}

for (const [name, order] of Object.entries(silences)) {
  test(`an order of silence is no warrant, whatever it names: ${name}`, () => {
    const kinds = papersOf(file(order)).map(paper => paper.kind)
    assert.deepEqual(kinds, ['secrecy_order'])
  })
  test(`the warrant before an order of silence stays, of a kind that a pack knows or not: ${name}`, () => {
    const [first, second] = papersOf(file(warrant('4:26-sw-00288', 'a@brightloom.example'), order))
    assert.deepEqual(
      [first?.kind, first?.page_to, second?.kind, second?.page_from],
      ['warrant', 1, 'secrecy_order', 2],
    )
    const unknown = `DISTRICT COURT OF HOLLOW COUNTY
WARRANT
Under section 14 of the Records Act of 2011 the provider is ordered to produce the contents of the mailbox a@brightloom.example.
Judge Corwin Ashdown`
    const papers = papersOf(file(unknown, order))
    assert.deepEqual(
      papers.map(paper => [paper.page_from, paper.page_to, paper.kind === 'secrecy_order']),
      [
        [1, 1, false],
        [2, 2, true],
      ],
    )
    assert.deepEqual(
      papers[0]?.asks[0]?.identifiers.map(one => one.value),
      ['a@brightloom.example'],
    )
  })
}

test('two warrants of one file are two papers, and a second page is not a third', () => {
  const second = `${warrant('4:26-sw-00289', 'b@brightloom.example')}\nPage 1 of 2`
  const third = `SEARCH AND SEIZURE WARRANT, continued\nUnited States District Court\nand of the account c@brightloom.example\nPage 2 of 2`
  assert.deepEqual(brief(file(warrant('4:26-sw-00288', 'a@brightloom.example'), second, third)), [
    ['warrant', 1, 1, '4:26-sw-00288'],
    ['warrant', 2, 3, '4:26-sw-00289'],
  ])
})

test('a letter that names a warrant is not one for the warrant behind it', () => {
  const letter = `Marlowe County Sheriff
November 3, 2026
PRESERVATION REQUEST
Under 18 U.S.C. § 2703(f) please preserve all records of the account a@brightloom.example until a search warrant is served.
Det. Jerrica Nightlinger`
  const kinds = papersOf(file(letter, warrant('4:26-sw-00288', 'a@brightloom.example'))).map(one => one.kind)
  assert.deepEqual(kinds, ['preservation_letter', 'warrant'])
})

test('a warrant that silences in its own title stays a warrant', () => {
  const both = warrant('4:26-sw-00288', 'a@brightloom.example').replace(
    'SEARCH AND SEIZURE WARRANT',
    'SEARCH AND SEIZURE WARRANT AND NON-DISCLOSURE ORDER',
  )
  assert.deepEqual(
    papersOf(file(both)).map(paper => paper.kind),
    ['warrant'],
  )
})
