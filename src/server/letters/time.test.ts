import assert from 'node:assert/strict'
import { test } from 'node:test'
import { provider } from '../../../test/server/provider.ts'
import { letterWords } from '../../words/faces/letters.ts'
import { languages } from '../../words/languages.ts'
import { plainText } from './block.ts'
import { answered, exampleDemand, shortOfTime } from './example-demand.ts'
import { extensionLetter } from './time.ts'

const at = { instrument: (id: string) => id, law: (text: string) => ({ text, decides: true }) }

test('the letter that asks for more time speaks of those concerned where the term cuts their time, and nowhere else', () => {
  const demand = exampleDemand()
  for (const language of languages) {
    const say = letterWords(language)
    const said = (d: typeof demand) =>
      plainText(
        extensionLetter(
          d,
          provider,
          { ...at, language, own: null, authority: '', public: '' } as never,
          'A word.',
        ),
      ).replaceAll(/\s+/g, language === 'ja' ? '' : ' ')
    const plain = (text: string) => text.replaceAll(/\s+/g, language === 'ja' ? '' : ' ')
    const [why, stands] = [plain(say('time.why')), plain(say('time.stands'))]
    const cut = said(shortOfTime(demand))
    assert.ok(cut.includes(why) && cut.includes(stands), cut)
    const whole = said(answered(demand))
    assert.ok(!whole.includes(why) && whole.includes(stands), whole)
    assert.ok(whole.includes(plain('A word.')))
  }
})

test('a letter that asks for more time says no day where none is known, and the paper’s own before anybody was looked up', () => {
  const { facts } = exampleDemand()
  const read: ReturnType<typeof exampleDemand> = {
    ...answered(exampleDemand()),
    facts: facts && { ...facts, dueAt: null },
    assessment: null,
  }
  for (const language of languages) {
    const say = letterWords(language)
    const plain = (text: string) => text.replaceAll(/\s+/g, '')
    const said = (d: typeof read) =>
      plain(
        plainText(
          extensionLetter(
            d,
            provider,
            { ...at, language, own: null, authority: '', public: '' } as never,
            '',
          ),
        ),
      )
    const none = said(read)
    assert.ok(none.includes(plain(say('time.no_term'))) && !none.includes(plain(say('time.stands'))), none)
    const known = said({
      ...read,
      matters: [],
      facts: facts && { ...facts, dueAt: '2026-12-01T12:00:00.000Z' },
    })
    assert.ok(!known.includes(plain(say('time.no_term'))) && known.includes('2026'), known)
  }
})
