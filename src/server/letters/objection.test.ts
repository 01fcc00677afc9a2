// The draft of a challenge: what is on record is filled in, what only counsel can say is bracketed, nobody else is named.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import mammoth from 'mammoth'
import {
  cast,
  given,
  IDENTIFIER,
  MATTER,
  play,
  recordLookup,
  roadTo,
  withChallenges,
} from '../../../test/given.ts'
import { assessed, facts } from '../../../test/papers/papers.ts'
import { provider } from '../../../test/server/provider.ts'
import { lawChallenges } from '../../domain/challenge/open-challenges.ts'
import type { Demand } from '../../domain/registry/state.ts'
import { allPacks } from '../../law/packs.node.ts'
import { type Language, languages } from '../../words/languages.ts'
import { instrumentName } from '../surfaces/portal/instrument-name.ts'
import { lawIn } from '../surfaces/portal/law-text.ts'
import { plainText } from './block.ts'
import { letterDocx } from './format/docx.ts'
import { letterPdf } from './format/pdf.ts'
import { objection } from './objection.ts'

const two = { [IDENTIFIER]: 'acme', 'bert@stad.example': 'stad' }
const lines = ['acc1', 'acc2'].map(account => ({ account, category: 'subscriber' as const }))
const answers = withChallenges(assessed(lines))
const pack = (id: string) => ({ id, version: '1', hash: '' })
const conflict = {
  law: 'GDPR article 48',
  route: 'motion before the date due',
  rule: 'eux.rule.gdpr48',
  movers: ['provider'],
  governments: null,
  suspends: null,
  packs: [pack('us'), pack('eux')],
  worksheet: null,
}
const finding = {
  rule: 'eux.rule.gdpr48',
  pack: pack('eux'),
  citation: 'GDPR article 48',
  why: 'No agreement covers it.',
}
const withConflict = Object.fromEntries(
  Object.entries((answers as unknown as { answer: object }).answer).map(([line, answer]) => [
    line,
    { ...answer, conflicts: [conflict], findings: [finding] },
  ]),
)
const past = roadTo('assessed', {
  confirmed: [
    [cast.ines, { type: 'confirm_facts', facts: facts(Object.keys(two), ['subscriber']), changed: [] }],
  ],
  matched: [[cast.gate, recordLookup(two)]],
  assessed: [[cast.mara, { ...answers, answer: withConflict } as typeof answers]],
})
const weighed = play(
  [
    [
      cast.carl,
      {
        type: 'answer_worksheet',
        rule: conflict.rule,
        law: conflict.law,
        answers: [
          {
            ask: 'What weighs for and against producing under these two laws?',
            answer: 'A treaty is quicker.',
          },
        ],
      },
    ],
  ],
  past,
)
const d = given(weighed).state as Demand
const packWords = (language: Language) => ({
  language,
  instrument: (id: string) => instrumentName(allPacks(), id, language),
  said: (text: string) => lawIn(allPacks(), language).said(text, 'us').text,
  note: () => null,
})
const draft = (kind: RegExp, matters: readonly string[], language: Language = 'en') => {
  const entry = lawChallenges(d, matters).find(c => kind.test(c.law.kind))
  assert.ok(entry)
  return objection(d, provider, entry, matters, packWords(language))
}

test('it names the paper, the provision, what is asked and when it is due, and nobody of another matter', () => {
  const text = plainText(draft(/2703h/, [MATTER])).replace(/\s+/g, ' ')
  for (const said of [
    'GJ-17',
    '18 USC 2703(h)(2), (4)',
    IDENTIFIER,
    '4 December 2026',
    'suspended until the ruling',
  ])
    assert.ok(text.includes(said), said)
  assert.ok(!text.includes('bert@stad.example'))
  assert.match(text, /Draft for counsel, not filed/)
})

test('where the provision stays nothing, a stay is asked for', () => {
  assert.match(
    plainText(draft(/quash_or_modify$/, [MATTER])).replace(/\s+/g, ' '),
    /To stay production until/,
  )
})

test('a motion on comity is drafted together with one to stay production, and no other is', () => {
  const entries = lawChallenges(d, [MATTER])
  const about = (challengeKind: 'common_law_comity' | 'motion_2703h') => {
    const entry = entries.find(c => c.about === 'production')
    assert.ok(entry)
    return plainText(objection(d, provider, { ...entry, challengeKind }, [MATTER], packWords('en')))
  }
  assert.match(about('common_law_comity'), /MOTION TO STAY PRODUCTION/i)
  assert.doesNotMatch(about('motion_2703h'), /MOTION TO STAY PRODUCTION/i)
})

test('both laws and counsel’s written answers stand in it; a secrecy challenge has neither', () => {
  const text = plainText(draft(/2703h/, [MATTER]))
  for (const said of ['CONFLICT WITH GDPR ARTICLE 48', 'No agreement covers it.', 'A treaty is quicker.'])
    assert.ok(text.includes(said), said)
  const secrecy = plainText(draft(/nondisclosure/, [MATTER]))
  assert.ok(!secrecy.includes('GDPR') && secrecy.includes('set aside or to narrow the prohibition'))
})

test('it is a PDF to read and a DOCX that a word processor opens with its headings', async () => {
  const text = draft(/2703h/, [MATTER])
  const head = {
    provider: 'Quillfern',
    address: 'Road 1',
    reference: d.reference,
    date: '25 Nov',
    to: ['A court'],
  }
  assert.equal((await letterPdf(text, head, new Date(0))).subarray(0, 5).toString(), '%PDF-')
  const { value } = await mammoth.convertToHtml({ buffer: await letterDocx(text, head) })
  assert.match(value, /<h1>Draft: motion under 18 USC 2703\(h\)/)
  for (const said of ['<h2>What is demanded</h2>', IDENTIFIER, 'A treaty is quicker.', '<table>', '<li>'])
    assert.ok(value.includes(said), said)
})

test('counsel has it in each language: no English of ours, no day and no code as it is on record', () => {
  const english = draft(/2703h/, [MATTER])
  const ours = english.blocks.flatMap(b => (b.kind === 'heading' || b.kind === 'paragraph' ? [b.text] : []))
  for (const language of languages) {
    for (const kind of [/2703h/, /nondisclosure/]) {
      const text = plainText(draft(kind, [MATTER], language))
      assert.doesNotMatch(text, /(?<!-)\b\d{4}-\d{2}-\d{2}\b|us\.(?:order|subpoena|warrant)/, language)
    }
    if (language === 'en') continue
    const said = draft(/2703h/, [MATTER], language)
    assert.equal(said.language, language)
    const blocks = said.blocks.flatMap(b => (b.kind === 'heading' || b.kind === 'paragraph' ? [b.text] : []))
    assert.equal(blocks.length, ours.length)
    for (const text of ours) assert.ok(!blocks.includes(text), `${language}: ${text}`)
  }
  assert.match(
    plainText(draft(/2703h/, [MATTER], 'de')).replace(/\s+/g, ' '),
    /Entwurf für die Rechtsabteilung, nicht eingereicht\. Kein Jurist/,
  )
})
