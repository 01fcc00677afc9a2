// The timeline says days, papers, orders of silence and checks by their words in the reader's language, not as they are on record.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { DemandEvent } from '../../demand/event.ts'
import { CHECKED_BY_HAND } from '../../demand/vocabulary.ts'
import { allPacks } from '../../law/packs.node.ts'
import { languages } from '../../words/languages.ts'
import { lawNames } from './law-names.ts'
import { says } from './says.ts'

const event = (kind: DemandEvent['kind'], data: object) =>
  ({ kind, data, matter: null, at: '2026-11-26T10:00:00.000Z', by: { kind: 'staff', id: 'carl' } }) as never

const silence = {
  kind: 'court_order',
  instrument: 'us.order.nondisclosure_2705b',
  passage: null,
  from: '2026-11-02',
  until: '2027-02-01',
}
const read = event('SecrecyRead', { secrecy: silence })
const others = [
  event('Assessed', { asOf: '2026-11-26', packs: ['us@1#00'] }),
  event('NoticePosted', { postedOn: '2026-11-26', to: 'Acme', note: '' }),
  event('SecrecyExtension', { step: 'filed', on: '2026-11-26', note: '' }),
  event('ChallengeStepRecorded', { step: 'ruling', result: 'granted', on: '2026-11-26', note: '' }),
  event('ChallengeFiled', {
    about: 'production',
    challengeKind: 'motion_to_quash_or_modify',
    forum: 'US',
    filedOn: '2026-11-26',
    effect: 'none',
    cite: '',
  }),
  event('WorksheetAnswered', { law: 'the law of DE', answers: [] }),
  event('OpenDemandImported', { system: 'Sheet', reference: 'X', status: 'open', toldAt: null }),
  event('AuthorityAuthenticated', {
    authority: 'hays',
    checks: [
      { name: 'reply-to', result: 'fail' },
      { name: CHECKED_BY_HAND, result: 'pass' },
    ],
  }),
]

const told = (e: DemandEvent, language: (typeof languages)[number]) =>
  says(e, {
    name: id => id,
    zone: 'Europe/Berlin',
    language,
    law: lawNames(allPacks(), language, 'us.warrant.2703'),
  })

test('an order of silence is told by its kind, its paper, from when and until when', () => {
  const says = told(read, 'de')
  for (const word of ['Gerichtsbeschluss', '2. November 2026', '1. Februar 2027'])
    assert.ok(says.includes(word), says)
  assert.doesNotMatch(says, /us\.order|nondisclosure_/)
  assert.match(told(event('SecrecyRead', { secrecy: { ...silence, until: null } }), 'en'), /without an end/)
})

test('no day of the calendar, code of a country or name of a check stands in the timeline as it is on record', () => {
  for (const language of languages)
    for (const e of [read, ...others]) {
      const text = told(e, language)
      assert.doesNotMatch(
        text,
        /\d{4}-\d{2}-\d{2}|\b(?:US|DE)\b|us@1|reply-to|undefined/,
        `${language}: ${text}`,
      )
      if (language !== 'en') assert.doesNotMatch(text, /Checked by hand/, `${language}: ${text}`)
    }
})
