// Each fact that a person answers has a form, and what the form gives is what a fact sheet takes.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { withAnswers } from '../answered.ts'
import { FACTS, isFactPath, type Path } from './fact-catalogue.ts'
import { CONFIRMED_ONLY, type FactForm, FORMS, mayBeNone } from './fact-forms.ts'
import { FactsError, factAt, parseFacts } from './facts.ts'

const sheet = {
  received_on: '2026-11-25',
  requester: { country: 'US', body: 'court' },
  instrument: 'us.warrant.2703',
  data_requested: ['subscriber'],
  provider: { kind: 'cloud', country: 'US' },
  customer: { kind: 'consumer', country: 'US' },
  purpose: 'criminal_investigation',
}
const asked = Object.entries(FACTS).flatMap(([path, { kept }]) =>
  isFactPath(path) && (kept === 'paper' || kept === 'desk') ? [path] : [],
)

test('every fact that a person answers has a form, and no other has one', () => {
  assert.deepEqual(Object.keys(FORMS).toSorted(), asked.toSorted())
})

test('every value that a form can give is taken, and "there is none" where the form offers it', () => {
  for (const path of asked)
    for (const value of [...valuesOf(FORMS[path]!), ...(mayBeNone(path) ? [null] : [])])
      assert.deepEqual(read(path, value), value, path)
})

test('"there is none" is offered wherever it is an answer', () => {
  const unknown = (path: Path) => 'nullIsUnknown' in FACTS[path] || CONFIRMED_ONLY.includes(path)
  for (const path of asked.filter(one => !mayBeNone(one) && !unknown(one)))
    assert.throws(() => read(path, null), FactsError, path)
})

test('a paper that names no State says nothing about State lines', () => {
  for (const path of ['requester.subdivision', 'provider.subdivision'] as const)
    assert.equal(mayBeNone(path), false, path)
})

test('an answer to a part finds its place, and none overwrites what is stated', () => {
  const answers = {
    'customer.us_person': false,
    'emergency.imminent': true,
    'gag.certified': true,
    urgent: true,
  }
  assert.deepEqual(withAnswers({ customer: { kind: 'consumer' }, gag: null, urgent: false }, answers), {
    customer: { kind: 'consumer', us_person: false },
    emergency: { imminent: true },
    gag: null,
    urgent: false,
  })
  assert.deepEqual(withAnswers({}, { 'gag.kind': 'x', gag: {} }), { gag: { kind: 'x' } })
})

function valuesOf(form: FactForm): unknown[] {
  switch (form.kind) {
    case 'yes_no':
      return [true, false]
    case 'yes_no_or_day':
      return [true, false, '2026-11-20']
    case 'day':
      return ['2026-11-20']
    case 'moment':
      return ['2026-11-20', '2026-11-20T14:02Z']
    case 'amount':
      return [0, 24, 2.5]
    case 'country':
      return ['IE']
    case 'list':
      return [['subscriber']]
    case 'words':
      return ['words', ...form.known]
    case 'one_of':
      return [...form.options]
    case 'whole':
      return [form.named === null ? {} : { [form.named.split('.')[1]!]: 'GB' }]
  }
}

/** The sheet with this one fact, read back; the parts without which its whole cannot be written beside it. */
function read(path: Path, value: unknown): unknown {
  const [top, part] = path.split('.') as [keyof typeof sheet, string?]
  const beside: Record<string, object> = {
    gag: { kind: 'x' },
    agreement: { party: 'GB' },
    consent: { by: 'x' },
  }
  const whole = part === undefined ? value : { ...(sheet[top] as object), ...beside[top], [part]: value }
  return factAt(parseFacts({ ...sheet, [top]: whole }), path)
}
