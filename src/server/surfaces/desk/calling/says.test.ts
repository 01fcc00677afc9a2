// What the timeline says of changed facts: the words of the form and of the law, in each language.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { facts } from '../../../../../test/desk/paper.ts'
import type { ConfirmedFacts } from '../../../../domain/decision/facts.ts'
import type { DemandEvent } from '../../../../domain/registry/event.ts'
import { FORMS } from '../../../../law/facts/fact-forms.ts'
import { type Language, languages } from '../../../../words/languages.ts'
import { says } from './says.ts'

const law = { paper: () => 'State search warrant', said: (text: string) => text, pack: (id: string) => id }

function told(changed: string[], before: ConfirmedFacts | null, after: ConfirmedFacts, language: Language) {
  const data = { facts: after, changed }
  const e = { kind: 'FactsConfirmed', matter: null, data } as unknown as DemandEvent
  return says(e, { name: id => id, zone: 'Europe/Berlin', language, law, before })
}

test('a changed answer is told by its question, with the value before and after', () => {
  const place = (data_location: string) => ({ ...facts, answers: { data_location } })
  const changed = ['answers.data_location']
  assert.equal(
    told(changed, place('DE'), place('IE'), 'en'),
    'Confirmed the facts and changed: In which country do the data lie: Germany → Ireland.',
  )
  assert.match(told(changed, place('DE'), place('IE'), 'de'), /Deutschland → Irland/)
  const dueAt = '2026-12-01T11:59:00.000Z'
  assert.match(
    told(['dueAt'], { ...facts, dueAt: null }, { ...facts, dueAt }, 'en'),
    /Due: none → .*12:59 CET/,
  )
})

test('no sentence of the timeline holds a field’s raw name or a code of the law', () => {
  const answers = {
    urgent: true,
    'emergency.kind': 'life',
    data_location: 'IE',
    purpose: 'counterintelligence',
  }
  const fields = Object.keys(facts).flatMap(field => (field === 'answers' ? [] : [field]))
  const asks = ['identifiers.0', 'categories.1', 'period.from', 'passage', 'need'].map(
    part => `asks.0.${part}`,
  )
  const parts = ['officer.name', 'secrecy.until', 'papers.1.role', 'papers.0.pageFrom']
  const paths = [...fields, ...asks, ...parts, ...Object.keys(FORMS).map(path => `answers.${path}`)]
  const after = { ...facts, answers }
  const raw = /\b[a-z]+(?:[A-Z][a-z]+)+\b|\b[a-z]+_[a-z_]+\b|\banswers\.|\basks\.\d|\bundefined\b|\[object/
  for (const language of languages)
    for (const path of paths) {
      const sentence = told([path], facts, after, language)
      // A question may give examples in brackets.
      assert.doesNotMatch(sentence.replace(/[(（][^)）]*[)）]/g, ''), raw, `${language} ${path}`)
      if (/[A-Z._]/.test(path)) assert.ok(!sentence.includes(path), `${language} ${path}: ${sentence}`)
    }
})

test('what the program wrote where a person may write is said in the language, a person’s words as they are', () => {
  const revoked = (reason: string, language: Language) => {
    const e = { kind: 'AuthorisationRevoked', matter: null, data: { digest: 'x', reason } }
    return says(e as unknown as DemandEvent, { name: id => id, zone: 'Europe/Berlin', language, law })
  }
  const ours = [
    'A challenge suspends production by statute.',
    'Somebody who prepared or signed it may do so no more.',
  ]
  for (const language of languages.filter(l => l !== 'en')) {
    for (const reason of ours) assert.ok(!revoked(reason, language).includes(reason), language)
    assert.ok(revoked('The clerk rang: wrong account.', language).includes('The clerk rang: wrong account.'))
  }
})

test('an event that names its own sentence is told by it, with what it carries', () => {
  const e = { kind: 'AuthorityAsked', matter: null, data: { question: 'Which account?' } }
  const telling = { name: (id: string) => id, zone: 'UTC', language: 'en' as const, law }
  assert.match(says(e as unknown as DemandEvent, telling), /^Counsel asked the authority: .*Which account\?/)
})
