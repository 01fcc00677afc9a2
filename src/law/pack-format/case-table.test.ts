// A table of cases says what it means, or is refused with file and line.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseCaseTable } from './case-table.ts'
import { PackError } from './pack.ts'

const DEFAULTS =
  'Unless a row says otherwise: received_on: 2026-09-15; requester.country: US; provider.kind: cloud; provider.country: US; customer.kind: consumer; customer.country: US; purpose: criminal_investigation'
const HEAD = '| case | rule | asks for | facts | outcome | also expected |'
const LINE = '|---|---|---|---|---|---|'

/** The first row is on line 10. */
function table(...rows: string[]): string {
  return [
    '# Invented: cases',
    '',
    DEFAULTS,
    '',
    '## xx.warrant',
    'Unless a row says otherwise: requester.body: district court',
    '',
    HEAD,
    LINE,
    ...rows,
  ].join('\n')
}

const plain = '| xx-own-001 | A warrant reaches content | content_stored | | sufficient | |'

function mistakesOf(text: string): readonly string[] {
  try {
    parseCaseTable(text, 'xx/cases.md')
  } catch (error) {
    assert.ok(error instanceof PackError)
    return error.mistakes
  }
  return []
}

test('a row is a whole demand: the defaults of file and section, and what it says itself', () => {
  const [one] = parseCaseTable(table(plain), 'xx/cases.md')
  assert.deepEqual(one, {
    id: 'xx-own-001',
    title: 'A warrant reaches content',
    facts: {
      received_on: '2026-09-15',
      requester: { country: 'US', body: 'district court' },
      instrument: 'xx.warrant',
      data_requested: ['content_stored'],
      provider: { kind: 'cloud', country: 'US' },
      customer: { kind: 'consumer', country: 'US' },
      purpose: 'criminal_investigation',
    },
    expected: { outcome: 'sufficient' },
  })
})

test('each form of a value is read: none, yes and no, numbers, lists, words, and words in quotes', () => {
  const facts = `court_order: none; urgent: yes; foreign_offence: no; offence_max_years: 2.5; identifiers: [a@example.com, b];
    gag.kind: xx_7; gag.expires: 2026-12-01; match: "none"; scope: all accounts, all time; entity_named: "Quill; fern \\"Ltd\\""`
  const [one] = parseCaseTable(
    table(`| xx-own-001 | Every form of a fact | all | ${facts.replaceAll(/\s+/g, ' ')} | insufficient | |`),
    'xx/cases.md',
  )
  assert.deepEqual(
    { ...one?.facts },
    {
      ...parseCaseTable(table(plain), 'xx')[0]?.facts,
      data_requested: ['subscriber', 'traffic', 'location', 'content_stored', 'content_realtime'],
      court_order: null,
      urgent: true,
      foreign_offence: false,
      offence_max_years: 2.5,
      identifiers: ['a@example.com', 'b'],
      gag: { kind: 'xx_7', expires: '2026-12-01' },
      match: 'none',
      scope: 'all accounts, all time',
      entity_named: 'Quill; fern "Ltd"',
    },
  )
})

test('a row can expect each part of an answer', () => {
  const also =
    'sufficient: subscriber; insufficient: traffic, location; required: subscriber; finds: #reach:subscriber, xx.rule.one; ' +
    'does not find: #issuer; orders: preserve; does not order: reject, stop; notice: prohibited; until: 2026-12-01; due: none'
  const row = `| xx-own-001 | All that is expected | subscriber, traffic, location | | insufficient | ${also} |`
  assert.deepEqual(parseCaseTable(table(row), 'xx/cases.md')[0]?.expected, {
    outcome: 'insufficient',
    categories: { subscriber: 'sufficient', traffic: 'insufficient', location: 'insufficient' },
    compels: { subscriber: 'required' },
    findings: ['xx.warrant#reach:subscriber', 'xx.rule.one'],
    not_findings: ['xx.warrant#issuer'],
    actions: ['preserve'],
    not_actions: ['reject', 'stop'],
    notice: 'prohibited',
    notice_until: '2026-12-01',
    deadline: { due: null },
  })
})

const row = (part: { asks?: string; facts?: string; outcome?: string; also?: string; id?: string }) =>
  `| ${part.id ?? 'xx-own-002'} | A rule in words | ${part.asks ?? 'traffic'} | ${part.facts ?? ''} | ${part.outcome ?? 'sufficient'} | ${part.also ?? ''} |`

/** Rows that cannot be meant, each beside what it is told; all stand on line 11, below a good one. */
const REFUSED: [string, string, RegExp][] = [
  ['a fact that there is not', row({ facts: 'moon: full' }), /Unrecognized key: "moon"/],
  ['a part of a fact that there is not', row({ facts: 'gag.kind: x; gag.moon: full' }), /gag: Unrecognized/],
  ['a fact of another kind', row({ facts: 'offence_max_years: three' }), /offence_max_years: /],
  ['a day that is none', row({ facts: 'evaluated_on: 2026-02-30' }), /no such day in the calendar/],
  ['facts that contradict each other', row({ facts: 'evaluated_on: 2026-09-01' }), /lies before received_on/],
  [
    'a fact as the default has it',
    row({ facts: 'provider.kind: cloud' }),
    /"provider.kind" repeats the default/,
  ],
  ['a fact as the section has it', row({ facts: 'requester.body: district court' }), /repeats the default/],
  ['a fact twice', row({ facts: 'urgent: yes; urgent: no' }), /"urgent" appears twice/],
  ['a fact without a value', row({ facts: 'urgent: ' }), /"urgent" has no value/],
  ['words without a fact', row({ facts: 'urgent' }), /"urgent" is not written "key: value/],
  ['a fact that has its place', row({ facts: 'instrument: xx.other' }), /a place of its own/],
  ['an unknown category', row({ asks: 'metadata' }), /no such category: metadata/],
  ['a category twice', row({ asks: 'traffic, traffic' }), /a category appears twice/],
  ['no word of what is asked for', row({ asks: '' }), /all, or nothing/],
  ['an unknown outcome', row({ outcome: 'good' }), /outcome: /],
  ['an unknown expectation', row({ also: 'mood: good' }), /an answer has no "mood"/],
  ['an unknown notice', row({ also: 'notice: later' }), /notice: /],
  [
    'an expectation for what is not asked',
    row({ also: 'sufficient: location' }),
    /location is expected and not/,
  ],
  ['two outcomes of one category', row({ also: 'sufficient: traffic; insufficient: traffic' }), /two things/],
  ['a comma too many', row({ also: 'finds: xx.rule.a,' }), /one comma too many/],
  ['a cell too many', `${row({})} more |`, /7 cells instead of 6/],
  ['a row without an end', row({ also: 'due: none' }).slice(0, -1), /end the row with \|/],
  ['an id that is none', row({ id: 'first' }), /"first" is no id of a case/],
  ['a case without words', '| xx-own-002 | A | traffic | | sufficient | |', /does not say its rule in words/],
  ['an id twice', row({ id: 'xx-own-001' }), /xx-own-001 appears twice: also on line 10/],
  ['a case twice', plain.replace('001', '002'), /xx-own-002 says the same as line 10/],
  ['prose between rows', 'see above', /neither a section nor a row/],
  ['defaults below rows', 'Unless a row says otherwise: urgent: yes', /there are two lines of defaults/],
]

for (const [what, wrong, told] of REFUSED)
  test(`refused with its line: ${what}`, () => {
    const [mistake, ...more] = mistakesOf(table(plain, wrong))
    assert.match(mistake ?? 'nothing', told)
    assert.match(mistake ?? '', /^xx\/cases\.md:11: /)
    assert.deepEqual(more, [])
  })

test('an unknown column, a missing one and another order are refused', () => {
  const columns = (head: string) => mistakesOf(table(plain).replace(HEAD, head))
  assert.match(columns(HEAD.replace('rule', 'mood'))[0] ?? '', /^xx\/cases\.md:8: unknown column: mood$/)
  assert.match(columns(HEAD.replace('| rule ', ''))[0] ?? '', /:8: the columns are \| case \|/)
  assert.match(columns(HEAD.replace('case | rule', 'rule | case'))[0] ?? '', /:8: the columns are/)
})

test('a section without defaults above it, one without a case, and one that appears twice are refused', () => {
  const empty = `${table(plain)}\n\n## xx.other\n\n${HEAD}\n${LINE}`
  assert.deepEqual(mistakesOf(empty), ['xx/cases.md:12: "xx.other" has no case'])
  const twice = `${table(plain)}\n\n## xx.warrant\n`
  assert.match(mistakesOf(twice)[0] ?? '', /:12: "xx\.warrant" has two sections/)
  assert.match(mistakesOf(table(plain).replace(DEFAULTS, ''))[0] ?? '', /:5: put a line "Unless a row says/)
  assert.deepEqual(mistakesOf('# Nothing\n'), ['xx/cases.md:1: there is no case'])
  const below = `${table(plain).replace(/Unless.*court/, '')}\nUnless a row says otherwise: urgent: yes`
  assert.ok(mistakesOf(below).some(one => /:11: put the defaults above the rows/.test(one)))
  const restated = table(plain).replace('requester.body: district court', 'purpose: criminal_investigation')
  assert.match(mistakesOf(restated)[0] ?? '', /:6: "purpose" repeats the default/)
})

test('all mistakes in a file are listed at once', () => {
  const wrong = table(row({ id: 'xx-own-003', asks: 'metadata' }), row({ facts: 'moon: full' }))
  assert.deepEqual(
    mistakesOf(wrong).map(one => one.slice(0, 15)),
    ['xx/cases.md:10:', 'xx/cases.md:11:'],
  )
})
