// No sentence that reaches an authority, a customer or an approver contradicts the decision that it is about: over the cases of all
// packs, decided as they are proposed, for whoever may hold the account. What each class of decision may say, and what it may not.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Demand } from '../src/domain/registry/state.ts'
import { casesOf } from '../src/law/pack-format/case-files.node.ts'
import type { PackCase } from '../src/law/pack-format/case-row.ts'
import { decisions } from '../src/vocabulary/closed-lists.ts'
import { demandWords } from '../src/words/faces/demand.ts'
import { glossary } from '../src/words/faces/glossary.ts'
import { toldWords } from '../src/words/faces/told.ts'
import { languages } from '../src/words/languages.ts'
import { decidedAsProposed, demandsOf, packs } from './pack-demands.ts'
import { sampleOf } from './sample.ts'
import { wordsFor, wrongBasis } from './written/basis.ts'
import { wrongToApprover } from './written/to-approver.ts'
import { wrongToAuthority } from './written/to-authority.ts'
import { wrongToCustomer } from './written/to-customer.ts'

type Decided = { readonly of: string; readonly d: Demand }

/** Each decided demand of a case once: of what was decided alike by the same road nothing else is written. */
function decidedOf(one: PackCase): Decided[] {
  const seen = new Map<string, Decided>()
  for (const [standing, asked] of demandsOf(one, 'scenario')) {
    const d = decidedAsProposed(asked)
    const road = d.matters.map(m => [m.redirectException, m.redirectAskedAt])
    const key = JSON.stringify([d.lines, road, standing === 'claimed'])
    if (d.lines.length > 0 && !seen.has(key)) seen.set(key, { of: `${one.id} ${standing}`, d })
  }
  return [...seen.values()]
}

test('in no language two decisions are called or told alike', () => {
  for (const language of languages) {
    const [closed, demand, told] = [glossary(language), demandWords(language), toldWords(language)]
    const lists = {
      titles: decisions.map(one => closed.of('decision', one)),
      lines: [...'will did not later'.split(' ').map(how => `${how}_comply`), ...decisions, 'will_redirect']
        .filter(one => one !== 'comply' && one !== 'narrow')
        .map(one => told.of('line', one)),
      before: decisions.map(one => demand.raw(`before.${one}`)),
      after: decisions.map(one => demand.raw(`after.${one}`)),
    }
    for (const [of, texts] of Object.entries(lists))
      assert.equal(new Set(texts).size, texts.length, `${language}, ${of}: ${texts.join(' | ')}`)
  }
})

test('in no language a reason for one decision reads as the reason for another', () => {
  const said = new Map<string, Map<string, string>>()
  for (const one of sampleOf(
    'reasons',
    packs.flatMap(pack => casesOf(pack.id)),
  ))
    for (const { of, d } of decidedOf(one))
      for (const { decision, reason } of d.lines)
        for (const language of languages) {
          const text = `${language}: ${wordsFor(d, language).law(reason).text}`
          said.set(text, (said.get(text) ?? new Map<string, string>()).set(decision, of))
        }
  const both = [...said].filter(([, decisions]) => decisions.size > 1)
  assert.deepEqual(
    both.map(([text, decisions]) => [text, ...decisions]),
    [],
  )
})

for (const pack of packs)
  test(`what is written of the cases of ${pack.id} agrees with what was decided`, () => {
    const wrong: string[] = []
    // Every second case in English, in which more can be asked; the others in all languages by turns.
    for (const [i, one] of sampleOf(`written ${pack.id}`, casesOf(pack.id), 8).entries())
      for (const { of, d } of decidedOf(one)) {
        const add = (to: string, all: readonly string[]) =>
          wrong.push(...all.map(what => `${of}, ${to}: ${what}`))
        for (const line of d.lines) add(line.category, wrongBasis(d, line))
        const language = i % 2 === 0 ? 'en' : (languages[((i - 1) / 2) % languages.length] ?? 'en')
        add(`authority (${language})`, wrongToAuthority(d, language))
        add(`customer (${language})`, wrongToCustomer(d, language))
        add(`approver (${language})`, wrongToApprover(d, language))
      }
    assert.deepEqual([...new Set(wrong)].slice(0, 40), [])
  })
