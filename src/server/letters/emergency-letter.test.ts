// A letter that declines an emergency: that nobody of the authority confirmed the danger is why, and it says so.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cast, given, NOW, play, roadTo, type Step } from '../../../test/given.ts'
import { assessed, determine, reject } from '../../../test/papers/papers.ts'
import { provider } from '../../../test/server/provider.ts'
import type { Command } from '../../domain/registry/command.ts'
import { letterWords } from '../../words/faces/letters.ts'
import { type Language, languages } from '../../words/languages.ts'
import { when } from '../../words/when.ts'
import { plainText } from './block.ts'
import { determination } from './to-authority.ts'

const mark: Step = [
  cast.mara,
  { type: 'mark_emergency', source: 'person', voluntary: true, note: 'By telephone.' },
]
const danger: Step = [
  cast.mara,
  {
    type: 'record_danger',
    danger: 'death',
    who: 'a girl of nine years',
    what: 'Taken from school.',
    imminence: 'now',
    whyNow: 'He said that she would not see the evening.',
    help: 'locate_person',
    howItHelps: 'His address.',
    minimum: [{ category: 'subscriber', reason: 'Name and address of the man.' }],
    content: null,
  },
]
type Outcome = (Command & { type: 'confirm_emergency' })['outcome']
const call = (outcome: Outcome): Step => [
  cast.carl,
  { type: 'confirm_emergency', supervisor: 'Lt. M. Okafor', contact: '+1 555 0100', outcome, note: '' },
]
const permitted = (): Command => {
  const keys = ['subscriber', 'content_stored'] as const
  const law = assessed(keys.map(category => ({ account: 'acc1', category })))
  const lines = law.lines.map(l => ({
    ...l,
    outcome: 'needs_review' as const,
    compulsion: 'permitted' as const,
  }))
  return { ...law, lines }
}
const declined = (l: ReturnType<typeof reject>) => ({ ...l, ground: 'permitted_not_required' as const })
const decided: Step = [
  cast.mara,
  determine([declined(reject('acc1', 'subscriber')), declined(reject('acc1'))]),
]

const ADDRESSES = {
  authority: 'authority.example',
  customer: 'customer.example',
  instrument: (id: string) => id,
  law: (text: string) => ({ text, translated: false }),
}

/** Lines are broken in the letter where its width wants it. */
const bare = (text: string) => text.replace(/\s+/g, '')

/** The letter about a claim that was answered with these steps. */
function letterAfter(steps: readonly Step[], language: Language): string {
  const past = play([decided], roadTo('assessed', { assessed: [...steps, [cast.mara, permitted()]] }))
  const d = given(past).state
  assert.ok(d)
  const at = { ...ADDRESSES, language }
  return bare(plainText(determination(d, provider, at as never, '')))
}

test('a letter that declines an emergency says that no supervisor confirmed the danger, and never who spoke', () => {
  for (const language of languages) {
    const say = letterWords(language)
    const no = say('answer.emergency.declined', { at: when(NOW, provider.zone, language) })
    const none = say('answer.emergency.unconfirmed')
    const suffices = say('answer.emergency.suffices')
    const expected = [
      ['declined', [mark, danger, call('declined')], no],
      ['unreachable', [mark, danger, call('unreachable')], none],
      ['not asked', [mark, danger], none],
    ] as const
    for (const [what, steps, words] of expected) {
      const text = letterAfter(steps, language)
      for (const sentence of [words, suffices])
        assert.ok(text.includes(bare(sentence)), `${language}, ${what}: ${text}`)
      assert.doesNotMatch(text, /Okafor|5550100/)
    }
  }
})

test('a confirmed emergency, one that was found to be none, and a paper that claims none have no such sentence', () => {
  const says = letterWords('en')('answer.emergency.suffices')
  const dropped: Step = [cast.carl, { type: 'drop_emergency', reason: 'A hoax.' }]
  for (const steps of [[mark, danger, call('confirmed')], [mark, danger, dropped], []])
    assert.ok(!letterAfter(steps, 'en').includes(bare(says)))
})

test('where the paper fails for another reason, no confirmation is named that would open nothing', () => {
  const past = play(
    [[cast.mara, determine([reject('acc1', 'subscriber'), reject('acc1')])]],
    roadTo('assessed'),
  )
  const d = given(past).state
  const claimed = {
    source: 'person',
    voluntary: true,
    markedAt: NOW,
    danger: null,
    confirmation: null,
    dropped: null,
  }
  assert.ok(d)
  const at = { ...ADDRESSES, language: 'en' } as never
  const text = plainText(determination({ ...d, emergency: claimed as never }, provider, at, ''))
  assert.doesNotMatch(text, /supervisor/)
})
