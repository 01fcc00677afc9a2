// No letter that leaves in another language has English in it.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { provider } from '../../../test/server/provider.ts'
import { allPacks } from '../../law/packs.node.ts'
import { languages } from '../../words/languages.ts'
import { templateIds } from '../../words/templates.ts'
import { declineReasons } from './annex-iii.ts'
import { previewOf } from './examples.ts'

const urls = {
  desk: 'https://desk.example',
  authority: 'https://authority.example',
  customer: 'https://customer.example',
  approve: 'https://approve.example',
  public: 'https://public.example',
}

test('each letter and notice is in its language from the first word to the last', () => {
  const d = { provider, urls, packs: allPacks() }
  const linesOf = (language: (typeof languages)[number]) =>
    templateIds.flatMap(template =>
      previewOf(d, template, { language, own: null }).letters.flatMap(({ subject, text }) =>
        [subject, ...text.split('\n')].map(line => `${template}: ${line.trim()}`),
      ),
    )
  const english = new Set(linesOf('en'))
  // The provider's own hours; what a person wrote, with the note that it is English; the form's own words, see above.
  const known = [provider.contact.hours, 'an order of the court', ...Object.values(declineReasons)]
  for (const language of languages.filter(l => l !== 'en'))
    for (const line of linesOf(language)) {
      const ours = known.reduce((text, one) => text.replaceAll(one, ''), line.replace(/^\w+: /, ''))
      if (!/[a-z]{3}/i.test(ours.replaceAll(/https?:\S+|\S+@\S+|\S+\.\w+/g, ''))) continue
      const isEnglish =
        english.has(line) || /(?<!\p{L})(?:the|this|that|with|your|you|are|has)(?!\p{L})/u.test(ours)
      assert.ok(!isEnglish, `${language} ${line}`)
    }
})
