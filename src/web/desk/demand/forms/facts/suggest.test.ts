// What the desk suggests before a person decides: never more than the law requires, and the customer first.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { proposed } from '../../../../../../test/desk/proposed.ts'
import type { LineAssessment } from '../../../../../domain/decision/events.ts'
import { whyNotAskFirst, whyNotChallenged } from '../../../../../domain/decision/line-proposal.ts'
import type { Demand } from '../../../../../domain/registry/state.ts'
import { keyOf } from '../../deciding/lines.ts'
import { answered, draftLines as draftsOf, onGround, releasedOrganisations, toDecisions } from './suggest.ts'

/** From what the server proposes of it. */
const draftLines = (d: Demand, all: boolean) => draftsOf(d, proposed(d), all)

const identifier = { kind: 'email', value: 'a@b.example', asWritten: 'a@b.example' }

function demand(over: object, law: Partial<LineAssessment>): Demand {
  const finding = { rule: 'r', citation: '§ 1', why: 'Because.', confidence: 'settled', pack: 'p' }
  const line = {
    ask: 'a1',
    category: 'subscriber',
    account: 'acc1',
    findings: [finding],
    wouldSuffice: ['us.warrant.2703'],
    awaitsClearance: false,
    questions: [],
  }
  return {
    facts: {
      asks: [
        { id: 'a1', identifiers: [identifier], categories: ['subscriber'], period: { from: null, to: null } },
      ],
    },
    accounts: [{ id: 'acc1', identifier, matter: 'm1' }],
    matters: [{ id: 'm1', tenantKind: 'enterprise', redirectException: null, parties: [] }],
    lookup: { answered: true },
    lines: [],
    redirect: null,
    challenges: [],
    extensions: [],
    takenBack: [],
    productions: [],
    released: null,
    redirectException: null,
    assessment: { lines: [{ ...line, ...law }] },
    ...over,
  } as unknown as Demand
}

/** A whole answer that says nothing more than what a test adds. */
const silent = { findings: [], perCategory: [] }

const clear = { outcome: 'sufficient', compulsion: 'required' } as const

test('an organisation is suggested to be asked first', () => {
  assert.equal(draftLines(demand({}, clear), false)[0]?.decision, 'redirect')
})

test('an organisation that was excepted from redirect is suggested what the law requires, and is named as releasing', () => {
  const exception = { ground: 'tenant_is_subject', note: 'x' }
  const d = demand(
    { matters: [{ id: 'm1', tenantKind: 'enterprise', redirectException: exception, parties: [] }] },
    clear,
  )
  assert.equal(draftLines(d, false)[0]?.decision, 'comply')
  assert.deepEqual(
    releasedOrganisations(d, draftLines(d, false)).map(m => m.id),
    ['m1'],
  )
})

test('a rule that waits for an answer never lends its citation to a suggestion', () => {
  const waits = {
    rule: 'q',
    citation: '§ 0',
    why: 'Not decided until answered: who?',
    confidence: 'KNOWN',
    pack: 'p',
  }
  const says = { rule: 'r', citation: '§ 1', why: 'Because.', confidence: 'KNOWN', pack: 'p' }
  const d = demand({}, { outcome: 'insufficient', compulsion: 'forbidden', findings: [waits, says] })
  assert.equal(draftLines(d, false)[0]?.cite, '§ 1')
})

test('a consumer’s line that the law requires is suggested to be complied with', () => {
  const d = demand(
    { matters: [{ id: 'm1', tenantKind: 'consumer', redirectException: null, parties: [] }] },
    clear,
  )
  assert.equal(draftLines(d, false)[0]?.decision, 'comply')
  assert.deepEqual(releasedOrganisations(d, draftLines(d, false)), [])
})

test('too weak a process is suggested to be rejected, with what would suffice', () => {
  const [line] = draftLines(demand({}, { outcome: 'insufficient', compulsion: 'forbidden' }), false)
  assert.equal(line?.decision, 'reject')
  assert.deepEqual(line?.wouldSuffice, ['us.warrant.2703'])
})

test('an unclear line is suggested nothing, and is not sent', () => {
  const lines = draftLines(demand({}, { outcome: 'needs_review', compulsion: 'unknown' }), false)
  assert.equal(lines[0]?.decision, '')
  assert.deepEqual(toDecisions(lines), [])
})

test('what the law merely permits is suggested to be declined, with its citation', () => {
  const [line] = draftLines(demand({}, { outcome: 'needs_review', compulsion: 'permitted' }), false)
  assert.deepEqual([line?.decision, line?.ground], ['reject', 'permitted_not_required'])
  assert.ok(line?.reason && line.cite !== '')
})

test('an identifier without an account is suggested as no data', () => {
  const d = demand({ accounts: [] }, { ...clear, account: null })
  assert.equal(draftLines(d, false)[0]?.decision, 'no_data')
})

test('only complying and narrowing carry a period', () => {
  const lines = draftLines(demand({}, clear), false)
  assert.equal(toDecisions(lines)[0]?.period, null)
  assert.deepEqual(
    toDecisions(
      lines.map(l => ({ ...l, decision: 'comply' as const, ground: 'required_by_law' as const })),
    )[0]?.period,
    { from: null, to: null },
  )
})

test('a line that was declined is open again once its customer’s consent to it is verified, and leaves by it', () => {
  const line = { ask: 'a1', category: 'subscriber', account: 'acc1' }
  const past = (verified: string | null) => ({
    lines: [{ ...line, decision: 'reject', ground: 'permitted_not_required', at: '2026-11-01' }],
    matters: [
      {
        id: 'm1',
        parties: [],
        tenantKind: 'enterprise',
        redirectException: null,
        consent: { lines: [line], verified: verified && { at: verified }, revoked: null },
      },
    ],
  })
  const law = { outcome: 'needs_review', compulsion: 'permitted' } as const
  const open = draftLines(demand(past('2026-11-02'), law), false)
  assert.deepEqual(
    open.map(l => [l.decision, l.ground]),
    [['comply', 'voluntary_consent']],
  )
  assert.deepEqual(draftLines(demand(past(null), law), false), [])
  assert.deepEqual(draftLines(demand(past('2026-10-31'), law), false), [])
})

test('what a court ruled on, or whose challenge was withdrawn, is suggested nothing: the law’s answer of before may disobey it', () => {
  const challenge = (step: object, more: object = {}) => ({
    challenges: [{ about: 'production', matters: ['m1'], steps: [{ step: 'filed' }, step], ...more }],
  })
  const first = (over: object, law: Partial<LineAssessment> = clear) => {
    const [line] = draftLines(demand(over, law), false)
    return line && [line.decision, toDecisions([line]).length]
  }
  const denied = { step: 'ruling', result: 'denied' }
  for (const step of [denied, { step: 'ruling', result: 'granted' }, { step: 'withdrawn' }])
    for (const law of [clear, { outcome: 'insufficient', compulsion: 'forbidden' } as const])
      assert.deepEqual(first(challenge(step), law), ['', 0])
  const appealed = {
    challenges: [{ about: 'production', matters: ['m1'], steps: [denied, { step: 'appeal' }] }],
  }
  assert.deepEqual(first(appealed), ['', 0])
  assert.deepEqual(first(challenge({ step: 'hearing' })), ['redirect', 1])
  assert.deepEqual(first(challenge(denied, { matters: ['m2'] })), ['redirect', 1], 'of another customer')
  assert.deepEqual(first(challenge(denied, { about: 'secrecy' })), ['redirect', 1], 'of the silence')
})

test('lines that an upheld objection stopped are the open ones, and nothing is suggested for them; what was refused stands', () => {
  const made = (category: string, decision: string) => ({
    ...{ ask: 'a1', category, account: 'acc1', decision, ground: 'required_by_law', period: {}, at: '' },
  })
  const asks = [{ id: 'a1', identifiers: [identifier], categories: ['subscriber', 'traffic'], period: {} }]
  const past = (decision: string) => ({
    facts: { asks },
    released: null,
    productions: [],
    lines: [made('subscriber', 'comply'), made('traffic', 'reject')],
    matters: [
      { id: 'm1', tenantKind: 'enterprise', redirectException: null, parties: [{ objection: { decision } }] },
    ],
  })
  const open = (decision: string) =>
    draftLines(demand(past(decision), clear), false).map(l => [l.category, l.decision])
  assert.deepEqual(open('upheld'), [['subscriber', '']])
  assert.deepEqual(open('overruled'), [])
})

test('another ground brings its own citation, and one that a person wrote stays to be looked at', () => {
  const law = { outcome: 'insufficient', compulsion: 'forbidden' } as const
  const d = demand({}, law)
  const [line] = draftLines(d, false)
  assert.equal(line?.cite, '§ 1')
  const elsewhere = onGround(line, 'wrong_addressee', d)
  assert.deepEqual([elsewhere.ground, elsewhere.cite], ['wrong_addressee', ''])
  assert.equal(onGround(elsewhere, 'process_does_not_reach_category', d).cite, '§ 1')
  assert.equal(onGround(line, 'annex_iii_incomplete', d).cite, 'Reg. (EU) 2023/1543 Annex III D(a)')
  assert.equal(onGround({ ...line, cite: 'StPO § 95' }, 'wrong_addressee', d).cite, 'StPO § 95')
})

test('an order to keep is suggested to be kept; a certificate is refused with the reason of its form that the law names', () => {
  assert.equal(draftLines(demand({}, { ...clear, act: 'preserve' }), false)[0]?.decision, 'preserve')
  const asked = { identifiers: [identifier], categories: ['subscriber'], period: { from: null, to: null } }
  const epoc = { instrument: 'eu.epoc.subscriber', answers: {}, asks: [{ id: 'a1', ...asked }] }
  const law = { outcome: 'insufficient', compulsion: 'forbidden' } as const
  const groundOf = (actions: readonly string[], more: object = {}) => {
    const d = demand({ facts: epoc, ...more }, law)
    const answer = { 'a1/subscriber/acc1': { ...silent, actions } }
    const said = { ...d, assessment: { ...d.assessment, answer } } as unknown as Demand
    return draftLines(said, false)[0]?.ground
  }
  assert.equal(groundOf(['annex_iii', 'annex_iii_offence']), 'annex_iii_offence_outside')
  assert.equal(groundOf(['stop']), '', 'the law gives no reason: a person does')
  const refused = { clearance: { outcome: 'refused' } }
  assert.equal(groundOf(['stop'], refused), 'refused_by_enforcing_authority')
  assert.equal(groundOf(['stop'], { clearance: { outcome: 'refused', categories: ['traffic'] } }), '')
})

test('where section G(d) says why the processor is addressed nobody is suggested to be asked first', () => {
  const asked = { identifiers: [identifier], categories: ['subscriber'], period: { from: null, to: null } }
  const facts = (box: string | null) => ({
    instrument: 'eu.epoc.subscriber',
    answers: { controller_processor_box: box },
    asks: [{ id: 'a1', ...asked }],
  })
  const decision = (box: string | null) =>
    draftLines(demand({ facts: facts(box) }, clear), false)[0]?.decision
  assert.deepEqual([decision('detrimental'), decision(null)], ['comply', 'redirect'])
})

test('an organisation is not suggested to be asked first where the law bars telling or says that it would harm', () => {
  const impeded = {
    rule: 'us.rule.redirect_impeded',
    citation: '§ 2',
    why: 'Asking the customer would harm the case.',
    confidence: 'settled',
    pack: 'p',
  }
  const harmed = demand({}, { ...clear, findings: [impeded] })
  const line = { ask: 'a1', category: 'subscriber', account: 'acc1' } as const
  assert.equal(draftLines(harmed, false)[0]?.decision, 'comply')
  assert.equal(whyNotAskFirst(harmed, line), 'Asking the customer would harm the case.')

  const plain = demand({}, clear)
  const answered = (value: string) =>
    ({
      ...plain,
      assessment: {
        ...plain.assessment,
        answer: { [keyOf(line)]: { ...silent, notice: { value, cite: '§ 3' } } },
      },
    }) as unknown as Demand
  for (const value of ['prohibited', 'authority_notifies']) {
    assert.equal(draftLines(answered(value), false)[0]?.decision, 'comply', value)
    assert.equal(whyNotAskFirst(answered(value), line), 'The law bars telling the customer: § 3.')
  }
  assert.equal(draftLines(answered('required_before'), false)[0]?.decision, 'redirect')
})

test('another decision brings its own reason; what a person wrote stays', () => {
  const d = demand({}, clear)
  const [line] = draftLines(d, false)
  assert.ok(line)
  const complied = onGround({ ...line, decision: 'comply' }, 'required_by_law', d)
  assert.equal(complied.reason, 'Because.')
  const rejected = onGround({ ...complied, decision: 'reject' }, 'overbroad', d)
  assert.equal(rejected.reason, '', 'the law says the opposite: a person writes it')
  const own = onGround({ ...rejected, reason: 'One day in March.', decision: 'narrow' }, 'overbroad', d)
  assert.equal(own.reason, 'One day in March.')
})

test('what a paper from abroad is refused with is why it fails and which way works, permitted or barred', () => {
  const reach = { rule: 'x#reach:subscriber', citation: '§ 1', why: 'Neither forbids nor orders.' }
  const abroad = { rule: 'law#foreign_paper:subscriber', citation: '§ 2', why: 'The way is assistance.' }
  const findings = [reach, abroad].map(f => ({ ...f, confidence: 'settled', pack: 'us' }))
  const whole = findings.map(f => ({ ...f, outcome: 'insufficient', categories: ['subscriber'] }))
  for (const compulsion of ['permitted', 'forbidden'] as const) {
    const law = { outcome: 'insufficient', compulsion, findings } as unknown as Partial<LineAssessment>
    const assessed = demand({}, law)
    const actions = ['point_to_mlat', 'tell_issuer_reason', 'reject_content_part']
    const answer = { ...silent, findings: whole, actions }
    const key = keyOf(assessed.assessment!.lines[0]!)
    const d = { ...assessed, assessment: { ...assessed.assessment, answer: { [key]: answer } } } as never
    const [line] = draftLines(d, false)
    assert.equal(line?.decision, 'reject', compulsion)
    assert.equal(line?.reason, 'The way is assistance.', compulsion)
  }
})

const verified = {
  rule: 'us.x#reach:subscriber',
  citation: '§ 1',
  why: 'Because.',
  confidence: 'VERIFIED',
  pack: 'p',
}
const sure = { ...clear, findings: [verified] }
const no = { findings: [{ ...verified, confidence: 'UNSURE' }] }
const conflicting = { k: { conflicts: [{ law: 'GDPR', route: 'x', rule: 'r' }] } }

test('why nothing is challenged is suggested only where every line is required by rules whose source was read', () => {
  assert.notEqual(whyNotChallenged(demand({}, sure)), '')
  for (const law of [
    { ...sure, outcome: 'needs_review' as const },
    { ...sure, compulsion: 'permitted' as const },
    { ...sure, ...no },
    { ...sure, findings: [verified, ...no.findings] },
    { ...sure, findings: [{ ...verified, confidence: 'KNOWN' }] },
    { ...sure, findings: [{ ...verified, rule: 'r' }] },
    { ...sure, findings: [] },
  ])
    assert.equal(whyNotChallenged(demand({}, law)), '')
})

test('another country’s law against it, a challenge that is under way, or no assessment: nothing is suggested for not going to court', () => {
  const { assessment } = demand({}, sure)
  assert.equal(whyNotChallenged(demand({ assessment: { ...assessment, answer: conflicting } }, sure)), '')
  assert.equal(whyNotChallenged(demand({ challenges: [{ about: 'production' }] }, sure)), '')
  assert.equal(whyNotChallenged(demand({ assessment: null }, sure)), '')
})

test('an exception answers what was asked first, but no line that the law does not require or a court has ruled on', () => {
  const line = (d: Demand) => ({ ...draftLines(d, false)[0]!, decision: 'redirect' as const })
  const plain = demand({}, sure)
  assert.equal(answered(plain, line(plain)).decision, 'comply')
  const permitted = demand({}, { ...sure, compulsion: 'permitted' })
  assert.equal(answered(permitted, line(permitted)).decision, 'redirect')
  const ruled = demand(
    { challenges: [{ about: 'production', matters: ['m1'], steps: [{ step: 'ruling' }] }] },
    sure,
  )
  assert.equal(answered(ruled, line(ruled)).decision, 'redirect')
})
