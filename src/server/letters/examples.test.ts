// The made-up letters of the preview say every text that a provider can say in its own words, in each language.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { provider } from '../../../test/server/provider.ts'
import { languages } from '../../words/languages.ts'
import { ownLines } from '../../words/own-wording.ts'
import { templateIds } from '../../words/templates.ts'
import { previewOf } from './examples.ts'

const urls = {
  desk: 'https://desk.example',
  authority: 'https://authority.example',
  customer: 'https://customer.example',
  approve: 'https://approve.example',
  public: 'https://public.example',
}

for (const template of templateIds)
  test(`${template}: each text stands in an example, and a wording of it in its place`, () => {
    const d = { provider, urls, packs: [] }
    for (const language of languages) {
      const { letters } = previewOf(d, template, { language, own: null })
      const uses = new Set(letters.flatMap(letter => letter.uses))
      const keys = ownLines(template, language)
        .map(line => line.key)
        .filter(key => language !== 'en' || key !== 'answer.as_recorded')
      // That parts of a letter are in another language is nothing to say of an English one.
      assert.deepEqual(
        keys.filter(key => !uses.has(key)),
        [],
        language,
      )
      for (const { subject, text } of letters)
        assert.ok(subject !== '' && !/undefined|Invalid|\{/.test(text), text)
    }
    const [line] = ownLines(template, 'en')
    assert.ok(line)
    const own = { [line.key]: `Own words: ${line.shipped}` }
    const { letters } = previewOf(d, template, { language: 'en', own })
    assert.ok(letters.some(letter => `${letter.subject} ${letter.text}`.includes('Own words:')))
  })
