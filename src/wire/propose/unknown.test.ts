// A paper that no pack knows is still shown as a demand; what is no demand is not.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { file, mail, papers, papersOf, provider } from '../../../test/papers/readings.ts'
import { propose } from '../propose.ts'

test('an authority’s paper that no pack knows is a demand of an unknown instrument, with what it asks', () => {
  const [paper] = papersOf(
    file(`POLICÍA FEDERAL DE MONTECLARO
Unidad de Delitos Informáticos
De conformidad con el artículo 12 de la Ley 4455, se solicita remitir los datos de titularidad
de la cuenta olivo@quillmail.example.`),
  )
  assert.ok(paper)
  assert.equal(paper.instrument, null)
  assert.deepEqual(
    paper.asks.flatMap(ask => ask.identifiers.map(one => one.value)),
    ['olivo@quillmail.example'],
  )
})

test('a person’s own request, an invoice and a court’s newsletter are none', () => {
  const none = (text: string) =>
    assert.equal(propose(mail(text, { subject: 'Hello' }), { papers, provider }).is_demand, false, text)
  none('Under Article 15 GDPR I request a copy of my data. My account is jo@quillmail.example. Jo Larkin')
  none(
    'Invoice 2026-114 for translation services, section 3 of our contract. Please remit to pay@lingua.example.',
  )
  none('The District Court publishes its new rules (section 4). Subscribe at news@court.example.')
})
