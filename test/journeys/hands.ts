// A demand brought to the step that a journey is about, by the cast over HTTP: every act is the same request that the desk makes.

import type { DemandPage } from '../../src/api/desk/demand-page.ts'
import { authority, target } from '../../src/cli/demo/cast.ts'
import { approve, produce } from '../../src/cli/demo/producing.ts'
import { command, newKey, post, read, submitForm, waitFor } from '../../src/cli/demo/speak.ts'
import type { PasskeyClient } from '../../src/cli/passkey/passkey-client.ts'
import type { LineDecision } from '../../src/domain/decision/events.ts'
import type { ConfirmedFacts, Secrecy } from '../../src/domain/decision/facts.ts'
import { type DataCategory, isOrganisation, type TenantAnswer } from '../../src/vocabulary/closed-lists.ts'
import { facts as givenFacts } from '../papers/papers.ts'
import { upload } from '../system/desk-hand.ts'
import type { Letter } from '../system/far-mail.ts'
import type { House } from './house.ts'

/** Where the hands stop: the next step is then taken in the browser. */
export const stages = [
  'facts',
  'authenticate',
  'lookup',
  'assess',
  'determine',
  'secrecy',
  'notice',
  'told',
  'prepare',
  'sign',
] as const
export type Stage = (typeof stages)[number]

export type Asked = {
  readonly accounts?: readonly string[]
  readonly categories?: readonly DataCategory[]
  /** Whatever else of the facts the journey needs other than a Texas grand jury subpoena, due in twelve days. */
  readonly facts?: Partial<ConfirmedFacts>
  /** What the paper says beside its account; the reader finds orders of silence in it. */
  readonly words?: string
  /** How lines are decided by `determined`; by default what the law finds sufficient is complied with. */
  readonly decide?: (page: DemandPage) => LineDecision[]
  readonly secrecy?: Secrecy
  /** Counsel decides the lines, as where the law gives no clear answer; an approver then approves the exception. */
  readonly byCounsel?: true
  /** Who answers a notice; by default Oostvaart's contact. */
  readonly contact?: PasskeyClient
  /** What they answer; by default that they do not object. */
  readonly answer?: { readonly answer: TenantAnswer; readonly text: string }
}

export const openly: Secrecy = { kind: 'none', instrument: null, passage: null, from: null, until: null }

/** What the law asks beyond the paper's words, answered: so that it finds a subpoena sufficient for subscriber data. */
export const known: ConfirmedFacts['answers'] = {
  data_location: 'US',
  entity_named: null,
  consent: null,
  asks: null,
  scope: 'one account, one period',
  impeding_reason: null,
  foreign_law_conflict: null,
}

let papers = 0

/** Brings a demand up to a stage; gives its id. */
export async function bring(house: House, stage: Stage, asked: Asked = {}): Promise<string> {
  const id = await received(house, asked)
  const until = stages.indexOf(stage)
  const steps = [
    confirmed,
    authenticated,
    lookedUp,
    assessed,
    determined,
    secrecyRead,
    told,
    answered,
    prepared,
  ]
  for (const step of steps.slice(0, until)) await step(house, id, asked)
  return id
}

/** Taken in by upload, as a paper that a courier brought. */
export async function received({ cast }: House, asked: Asked = {}): Promise<string> {
  const accounts = asked.accounts ?? [target.address]
  const text = `GRAND JURY SUBPOENA No. GJ-2026-${1000 + ++papers}\nProduce the records of ${accounts.join(', ')}.\n${asked.words ?? ''}\n`
  const answer = await upload(cast.desk.ines, `subpoena-${papers}.txt`, Buffer.from(text))
  if (answer.status !== 201 && answer.status !== 200)
    throw new Error(
      `the paper was not taken in: ${answer.status} ${answer.bytes.toString('utf8').slice(0, 300)}`,
    )
  return answer.json<{ id: string }>().id
}

export function factsOf(house: House, page: DemandPage, asked: Asked = {}): ConfirmedFacts {
  const given = givenFacts(
    asked.accounts ?? [target.address],
    asked.categories ?? ['subscriber', 'content_stored'],
  )
  const document = page.demand.received.documents[0]?.id ?? ''
  const { name, mail, phone } = authority.officer
  return {
    ...given,
    papers: given.papers.map(paper => ({ ...paper, document, pageTo: 1, issuedOn: house.day(-3) })),
    authorityName: authority.name,
    officer: { name, mail, phone },
    issuedOn: house.day(-3),
    dueAt: `${house.day(12)}T23:59:59.999Z`,
    answers: known,
    ...asked.facts,
  }
}

export async function confirmed(house: House, id: string, asked: Asked = {}): Promise<void> {
  const { ines } = house.cast.desk
  const page = await read(ines, id)
  await does(house, id, ines, { type: 'confirm_facts', facts: factsOf(house, page, asked), changed: [] })
}

export async function authenticated(house: House, id: string): Promise<void> {
  const { mara, carl } = house.cast.desk
  const checks = (await read(mara, id)).senderChecks
  const { id: known, officer } = authority
  await does(house, id, mara, {
    type: 'authenticate',
    authority: known,
    officer: officer.id,
    checks,
    callbackNeeded: true,
  })
  const note = 'Ms Whitfield read the words of her key aloud.'
  const { contacts = [], keys = [] } = (await read(carl, id)).calling ?? {}
  await does(house, id, carl, {
    type: 'record_callback',
    contact: contacts.find(one => one.printed === 'no')?.id ?? '',
    outcome: 'confirmed',
    spokeWith: officer.name,
    read: keys.map(({ role, words }) => ({ role, words })),
    note,
  })
}

export async function lookedUp({ cast }: House, id: string): Promise<void> {
  const { mara } = cast.desk
  const offer = await post<{ lookup: string; options: { challenge: string } }>(
    mara,
    `/api/demands/${id}/lookup/options`,
    {},
  )
  const { version } = (await read(mara, id)).demand
  const assertion = mara.passkey.sign(offer.options.challenge)
  await post(mara, `/api/demands/${id}/lookup`, { version, key: newKey(), lookup: offer.lookup, assertion })
  await waitFor(cast, id, p => p.demand.accounts.length > 0, 'the gate answers the look-up')
}

/** Duly asks the law by itself once the accounts are known. */
export async function assessed({ cast }: House, id: string): Promise<void> {
  await waitFor(cast, id, p => p.next.step !== 'assess', 'the law is asked')
}

/** What the law finds sufficient is complied with, the rest refused for what it does not reach. */
export function asTheLawSays(page: DemandPage): LineDecision[] {
  return (page.demand.assessment?.lines ?? []).map(line => {
    const cite =
      line.findings.find(f => f.rule.includes('#reach'))?.citation ?? line.findings[0]?.citation ?? ''
    const { ask, category, account, wouldSuffice } = line
    const base = { ask, category, account, wouldSuffice, cite, period: null }
    if (line.outcome !== 'sufficient')
      return {
        ...base,
        decision: 'reject',
        ground: 'process_does_not_reach_category',
        reason: 'A subpoena does not reach it.',
      }
    const period = { from: '2026-03-01T00:00:00.000Z', to: '2026-06-01T00:00:00.000Z' }
    return {
      ...base,
      period,
      decision: 'comply',
      ground: 'required_by_law',
      reason: 'The subpoena reaches these records.',
    }
  })
}

/** Everything is the customer’s own to answer. */
export function redirectAll(page: DemandPage): LineDecision[] {
  return (page.demand.assessment?.lines ?? []).map(line => ({
    ask: line.ask,
    category: line.category,
    account: line.account,
    decision: 'redirect',
    ground: 'tenant_is_organisation',
    cite: 'promise 2',
    reason: 'An organisation can answer for its own data.',
    period: null,
    wouldSuffice: [],
  }))
}

export async function determined(house: House, id: string, asked: Asked = {}): Promise<void> {
  const { ada, carl, mara } = house.cast.desk
  const [decides, approves] = asked.byCounsel ? [carl, ada] : [mara, carl]
  const page = await read(carl, id)
  const lines = (asked.decide ?? asTheLawSays)(page)
  const complies =
    lines.some(line => ['comply', 'narrow'].includes(line.decision)) &&
    page.demand.matters.some(m => isOrganisation(m.tenantKind))
  await does(house, id, decides, {
    type: 'determine',
    lines,
    redirectException: complies
      ? { ground: 'agency_states_redirect_would_harm', note: 'Ms Whitfield wrote why on the telephone.' }
      : null,
    notChallenged: complies ? 'Valid on its face, narrow, and the customer is told first.' : null,
  })
  const matters = (await read(carl, id)).demand.matters.filter(m => m.redirectException).map(m => m.id)
  if (complies && matters.length > 0)
    await does(house, id, approves, { type: 'approve_redirect_exception', matters })
}

export async function secrecyRead(house: House, id: string, asked: Asked = {}): Promise<void> {
  const { mara, carl } = house.cast.desk
  const secrecy = asked.secrecy ?? openly
  const page = await read(mara, id)
  const document = page.demand.received.documents[0]?.id ?? ''
  const passages = secrecy.passage ? [{ document, page: 1, text: secrecy.passage }] : []
  const note = 'Read to its end.'
  for (const { id: matter } of page.demand.matters) {
    await does(house, id, mara, { type: 'read_secrecy', matter, secrecy, passages, note })
    await does(house, id, carl, { type: 'confirm_secrecy', matter })
  }
}

export async function told({ cast }: House, id: string): Promise<void> {
  const { mara } = cast.desk
  for (const { id: matter } of (await read(mara, id)).demand.matters) {
    const { version } = (await read(mara, id)).demand
    await post(mara, `/api/demands/${id}/notice`, { version, key: newKey(), matter, contact: null })
  }
}

/** From the notice on: two signatures, the gate, the custodian, until the package is out. */
export async function released({ cast }: House, id: string): Promise<void> {
  await waitFor(cast, id, p => p.next.step === 'prepare', 'the authorisation can be prepared')
  await approve(cast, () => {}, id)
  await produce(cast, () => {}, id)
}

/** Its contact answers: by default it does not object, so that nothing waits for the end of the window. */
export async function answered(house: House, id: string, asked: Asked = {}): Promise<void> {
  const by = asked.contact ?? house.cast.tenant
  const choice = asked.answer ?? { answer: 'no_objection', text: 'We have nothing to add.' }
  for (const { id: matter } of (await read(house.cast.desk.mara, id)).demand.matters) {
    const form = await by.call('GET', `/demands/${matter}/answer`)
    const review = await submitForm(by, form, `/demands/${matter}/answer/review`, choice)
    const asks = review.bytes.toString('utf8')
    const key = /name="key" value="([0-9a-f]+)"/.exec(asks)?.[1] ?? ''
    const seen = /name="seen" value="([^"]*)"/.exec(asks)?.[1] ?? ''
    await submitForm(by, review, `/demands/${matter}/answer`, { ...choice, key, seen })
  }
}

/** Gives the digest that two others sign. */
export async function prepared({ cast }: House, id: string): Promise<string> {
  const { mara } = cast.desk
  const { version } = (await read(mara, id)).demand
  const sent = { version, key: newKey() }
  return (await post<{ digest: string }>(mara, `/api/demands/${id}/authorisation`, sent)).digest
}

/** A command on the demand as it stands now. */
export async function does(_: House, id: string, by: PasskeyClient, wanted: object): Promise<void> {
  await command(by, id, (await read(by, id)).demand.version, wanted)
}

/** The mail server of who was written to says that the letter did not arrive. */
export async function bounce({ cast }: House, letter: Letter): Promise<void> {
  const lines = [
    'From: MAILER-DAEMON@far.example',
    'To: response@quillfern.example',
    'Subject: Undelivered',
    `Message-ID: <${newKey()}@far.example>`,
    'Auto-Submitted: auto-replied',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
    '',
    '--b',
    'Content-Type: text/plain',
    '',
    'It bounced.',
    '--b',
    'Content-Type: message/delivery-status',
    '',
    `Final-Recipient: rfc822; ${letter.to}`,
    'Action: failed',
    'Status: 5.1.1',
    '',
    '--b',
    'Content-Type: text/rfc822-headers',
    '',
    `Message-ID: ${letter.messageId}`,
    '',
    '--b--',
    '',
  ]
  await cast.deliver(Buffer.from(lines.join('\r\n')))
}
