// What the reader suspects: papers that the packs give to named people alone, wherever in the mail they begin, and no other.
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { allPacks } from '../../law/packs.node.ts'
import { recogniserOf } from '../../law/recognise/recognise.ts'
import { isForNamedPeople } from './counted-as.ts'
import { mayBeForNamedPeople, sectionsOf } from './for-named-people.ts'

const packs = allPacks()
const reading = (...texts: string[]) => ({ parts: texts.map(text => ({ pages: [{ text }] })) })
const suspects = (...texts: string[]) => mayBeForNamedPeople(packs, reading(...texts))

const NSL = 'Federal Bureau of Investigation\n\nunder 18 U.S.C. § 2709 you are directed to provide the name'
const papers = join(import.meta.dirname, '../../../test/invented-papers')

test('a letter of national security is suspected wherever it stands: alone, behind a cover, over two attachments', () => {
  assert.ok(suspects(NSL))
  assert.ok(suspects('Please find attached.\n'.repeat(60), NSL))
  assert.ok(suspects('National Security Letter', 'signed for the Federal Bureau of Investigation'))
  assert.ok(
    mayBeForNamedPeople(packs, {
      ...reading('of the Federal Bureau of Investigation'),
      mail: { subject: 'File No. NSL-26-1' },
    }),
  )
})

test('of a scan that was read twice either reading is enough', () => {
  const pages = [{ text: 'Federa1 8ureau', ocr: { second: NSL } }]
  assert.ok(mayBeForNamedPeople(packs, { parts: [{ pages }] }))
})

test('what no pack has a form for is suspected by the sections that the pack says it rests on', () => {
  const formless = packs
    .flatMap(p => p.instruments)
    .filter(i => isForNamedPeople(packs, i.id))
    .filter(i => !recogniserOf(packs).forms.some(f => f.instrument === i.id))
  assert.ok(formless.length > 0)
  for (const { id } of formless) {
    const cite = packs.flatMap(p => p.instruments).find(i => i.id === id)?.law.cite ?? ''
    assert.ok(suspects(`an order under ${cite}`), id)
  }
  assert.ok(suspects('Order under 50 U.S.C. § 1805(c)'))
  assert.ok(sectionsOf(packs).includes('50 USC 1812'), 'a range names each of its sections')
})

test('ordinary papers of many countries are not suspected', () => {
  const names = readdirSync(papers).filter(name => name.endsWith('.txt'))
  assert.ok(names.length > 50)
  const found = names.filter(name => suspects(readFileSync(join(papers, name), 'utf8')))
  assert.deepEqual(found, [])
  assert.ok(!suspects('an order under 18 U.S.C. § 2703(d) to the Federal Bureau of Investigation'))
})
