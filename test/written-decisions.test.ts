// No sentence that reaches an authority, a customer or an approver contradicts the decision that it is about: over the cases of all
// packs, decided as they are proposed, for whoever may hold the account. What each class of decision may say, and what it may not.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { casesOf } from '../src/law/pack-format/case-files.node.ts'
import { languages } from '../src/words/languages.ts'
import { decidedAsProposed, demandsOf, packs } from './pack-demands.ts'
import { sampleOf } from './sample.ts'
import { wrongBasis } from './written/basis.ts'
import { wrongToAuthority } from './written/to-authority.ts'

for (const pack of packs)
  test(`what is written of the cases of ${pack.id} agrees with what was decided`, () => {
    const wrong: string[] = []
    for (const [i, one] of sampleOf(`written ${pack.id}`, casesOf(pack.id)).entries())
      for (const [standing, asked] of demandsOf(one, 'scenario')) {
        const d = decidedAsProposed(asked)
        if (d.lines.length === 0) continue
        const add = (to: string, all: readonly string[]) =>
          wrong.push(...all.map(what => `${one.id} ${standing}, ${to}: ${what}`))
        for (const line of d.lines) add(line.category, wrongBasis(d, line))
        for (const language of new Set(['en', languages[i % languages.length] ?? 'en'] as const))
          add(`authority (${language})`, wrongToAuthority(d, language))
      }
    assert.deepEqual([...new Set(wrong)].slice(0, 40), [])
  })
