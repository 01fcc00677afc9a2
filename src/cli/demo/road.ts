// One demand, answered from receipt to release, by people who do what people do: through the same HTTP as everybody.

import type { DemandPage } from '../../api/desk/demand-page.ts'
import type { Queue } from '../../api/desk/queue.ts'
import type { LineDecision } from '../../domain/decision/events.ts'
import type { ConfirmedFacts } from '../../domain/decision/facts.ts'
import { authority, target, tenants } from './cast.ts'
import { serveByMail, subpoenaPdf } from './papers.ts'
import { approve, close, fetchPackage, produce } from './producing.ts'
import type { Say } from './say.ts'
import { setApart } from './set-apart.ts'
import {
  type Cast,
  command,
  dayFromNow,
  get,
  lawAnswered,
  letter,
  newKey,
  pause,
  post,
  read,
  submitForm,
  waitFor,
} from './speak.ts'

export type Road = {
  readonly demandId: string
  readonly reference: string
  readonly served: Buffer
  readonly notice: Buffer
  readonly matter: string
}

/** Answers the subpoena. Throws where any step is not what it should be: the demo shows nothing that did not happen. */
export async function walkRoad(s: Cast, say: Say): Promise<Road> {
  const { served, page: received } = await receive(s, say)
  const id = received.demand.id
  await confirm(s, say, id, received)
  await authenticate(s, say, id)
  await lookUp(s, say, id)
  await redirectFirst(s, say, id)
  await determine(s, say, id)
  const { notice, matter } = await tell(s, say, id)
  await approve(s, say, id)
  await produce(s, say, id)
  await fetchPackage(s, say, id)
  await close(s, say, id)
  return { demandId: id, reference: received.demand.reference, served, notice, matter }
}

async function receive(s: Cast, say: Say): Promise<{ served: Buffer; page: DemandPage }> {
  const pdf = await subpoenaPdf(dayFromNow(12), dayFromNow(-3))
  const served = await serveByMail({
    deliver: s.deliver,
    key: s.dkim,
    subject: 'Grand jury subpoena GJ-2026-0417',
    text: 'Please find attached a grand jury subpoena. Kindly confirm receipt.\n\nJane Whitfield\nMarlow County District Attorney\n',
    attachments: [{ filename: 'subpoena-GJ-2026-0417.pdf', content: pdf }],
  })
  const id = await firstInQueue(s)
  const page = await waitFor(
    s,
    id,
    p => p.documents.some(doc => doc.parts.length > 0) && p.draftFacts !== null,
    'the paper is read',
  )
  const { sender } = page.demand.received
  if (!sender.authenticated)
    throw new Error(`the authority’s own mail was not authenticated: ${sender.summary}`)
  say(
    'Duly',
    `received ${page.demand.reference} by mail and stored it before it answered 250`,
    'aligned DKIM signature',
  )
  const asks = page.draftFacts?.asks ?? []
  say(
    'Duly',
    `read the paper in a cage and proposes ${asks.reduce((n, a) => n + a.identifiers.length, 0)} identifier, ${asks.flatMap(a => a.categories).length} categories, each with its place`,
  )
  return { served, page }
}

/** It is shown once the reader has looked at it. */
async function firstInQueue(s: Cast): Promise<string> {
  for (let i = 0; i < 600; i++) {
    const queue = (await get<Queue>(s.desk.ines, '/api/queue?view=open')).rows
    if (queue[0]) return queue[0].id
    await pause(100)
  }
  throw new Error('the mail did not arrive in the queue')
}

/** The facts as Ines confirms them: the reader's proposal, corrected where a person knows better. */
async function confirm(s: Cast, say: Say, id: string, page: DemandPage): Promise<void> {
  const draft = page.draftFacts
  if (!draft) throw new Error('nothing was proposed')
  const paper = page.demand.received.documents[0]?.id ?? 'doc1'
  const facts: ConfirmedFacts = {
    ...draft,
    papers: draft.papers.map(p =>
      p.role === 'instrument' ? { ...p, document: paper, instrument: 'us.subpoena.grand_jury' } : p,
    ),
    asks: [
      {
        id: 'a1',
        identifiers: [{ kind: 'email', value: target.address, asWritten: target.address }],
        categories: ['subscriber', 'content_stored'],
        period: { from: '2025-01-01T00:00:00.000Z', to: '2026-11-01T00:00:00.000Z' },
        passage: draft.asks[0]?.passage ?? '',
        need: 'The offense is alleged to have taken place between March 1, 2026 and May 31, 2026.',
      },
    ],
    instrument: 'us.subpoena.grand_jury',
    authorityName: authority.name,
    country: 'US',
    body: 'grand jury',
    officer: { name: authority.officer.name, mail: authority.officer.mail, phone: '+15125550187' },
    reference: 'GJ-2026-0417',
    dueAt: `${dayFromNow(12)}T23:59:59.999Z`,
    // What the law asks beyond the paper's own words, answered by a person who looked.
    answers: {
      data_location: 'US',
      entity_named: null,
      consent: null,
      asks: null,
      scope: 'one account, one period',
      impeding_reason: null,
      foreign_law_conflict: null,
    },
  }
  const changed = changedFields(draft, facts)
  await command(s.desk.ines, id, page.demand.version, { type: 'confirm_facts', facts, changed })
  say(
    'Ines, intake',
    `confirmed the facts${changed.length > 0 ? ` and corrected ${changed.join(', ')}` : ' as proposed'}`,
  )
}

function changedFields(draft: ConfirmedFacts, facts: ConfirmedFacts): string[] {
  const keys = Object.keys(facts) as (keyof ConfirmedFacts)[]
  return keys
    .filter(k => JSON.stringify(draft[k]) !== JSON.stringify(facts[k]))
    .map(k => k.replace(/([A-Z])/g, ' $1').toLowerCase())
}

async function authenticate(s: Cast, say: Say, id: string): Promise<void> {
  const page = await read(s.desk.mara, id)
  const bad = page.senderChecks.filter(c => c.result !== 'pass')
  await command(s.desk.mara, id, page.demand.version, {
    type: 'authenticate',
    authority: authority.id,
    officer: authority.officer.id,
    checks: page.senderChecks,
    callbackNeeded: true,
  })
  const then = await read(s.desk.mara, id)
  const { contacts = [], keys = [] } = then.calling ?? {}
  const contact = contacts.find(one => one.printed === 'no')
  if (!contact) throw new Error('the directory holds no contact that the paper does not print')
  await command(s.desk.mara, id, then.demand.version, {
    type: 'record_callback',
    contact: contact.id,
    outcome: 'confirmed',
    spokeWith: authority.officer.name,
    read: keys.map(({ role, words }) => ({ role, words })),
    note: 'Ms Whitfield read the words of her key and of the office’s own key aloud.',
  })
  say(
    'Mara, analyst',
    `matched the sender to the directory (${page.senderChecks.length - bad.length} of ${page.senderChecks.length} checks pass) and called back on ${contact.value} (${contact.source}), where both keys were read aloud`,
    'not the person who took it in',
  )
}

async function lookUp(s: Cast, say: Say, id: string): Promise<void> {
  const page = await read(s.desk.mara, id)
  const offer = await post<{ lookup: string; options: { challenge: string } }>(
    s.desk.mara,
    `/api/demands/${id}/lookup/options`,
    {},
  )
  await post(s.desk.mara, `/api/demands/${id}/lookup`, {
    version: page.demand.version,
    key: newKey(),
    lookup: offer.lookup,
    assertion: s.desk.mara.passkey.sign(offer.options.challenge),
  })
  const matched = await waitFor(s, id, p => p.demand.accounts.length > 0, 'the gate answers the look-up')
  say(
    'Gate',
    `matched ${matched.demand.accounts.length} account of ${matched.names[matched.demand.accounts[0]?.tenant ?? ''] ?? ''}`,
    'Mara’s passkey over this one look-up',
  )
}

async function redirectFirst(s: Cast, say: Say, id: string): Promise<void> {
  await lawAnswered(s, id)
  const page = await read(s.desk.mara, id)
  const lines = page.demand.assessment?.lines ?? []
  say(
    'Law',
    lines
      .map(
        l =>
          `${l.category}: ${l.outcome}, ${l.compulsion} (${l.findings.find(f => f.rule.includes('#reach'))?.citation ?? ''})`,
      )
      .join('; '),
  )
  const redirected = lines.map(
    (l): LineDecision => ({
      ask: l.ask,
      category: l.category,
      account: l.account,
      decision: 'redirect',
      ground: 'tenant_is_organisation',
      cite: 'promise 2',
      reason: 'An organisation can answer for its own data.',
      period: null,
      wouldSuffice: [],
    }),
  )
  await command(s.desk.mara, id, page.demand.version, {
    type: 'determine',
    lines: redirected,
    redirectException: null,
    notChallenged: null,
  })
  const hold = await setApart(s, id, dayFromNow(90))
  say(
    'Gate',
    `had ${hold.placed?.items} items set apart in ${hold.placed?.sources.join(' and ')}, until ${hold.until}`,
    'Mara’s passkey over this one hold; nothing left, no clock stops',
  )
  await letter(s, id, 'redirect', '')
  const sent = await s.mailbox.waitFor(authority.officer.mail, raw =>
    /^Subject: Please ask the customer/m.test(raw),
  )
  say('Mara, analyst', 'asked the agency to go to the customer first', 'letter as tagged PDF and mail')
  await answerOfAgency(s, say, id, sent)
}

async function answerOfAgency(s: Cast, say: Say, id: string, letterSent: Buffer): Promise<void> {
  const messageId = /^Message-ID: (<[^>]+>)/im.exec(letterSent.toString('utf8'))?.[1] ?? ''
  await serveByMail({
    deliver: s.deliver,
    key: s.dkim,
    subject: 'Re: Please ask the customer directly',
    text: 'We renew our demand to you. Notice by the employer before production is acceptable; serving the employer first would delay the grand jury, which sits on the return date.\n\nJane Whitfield\n',
    inReplyTo: messageId,
    attachments: [],
  })
  const came = await waitFor(s, id, p => p.demand.replies.length > 0, 'the reply is filed to its demand')
  await command(s.desk.mara, id, came.demand.version, {
    type: 'read_messages',
    note: 'The agency renews its demand to us.',
  })
  const page = await read(s.desk.mara, id)
  await command(s.desk.mara, id, page.demand.version, {
    type: 'record_redirect_answer',
    outcome: 'renewed_to_us',
    note: 'The agency renews its demand to us and accepts notice.',
    exception: { ground: 'agency_renewed_demand', note: 'Mail of today, filed here by its thread.' },
  })
  say('Duly', 'filed the agency’s reply to its demand; Mara recorded it as an exception from the closed list')
}

async function determine(s: Cast, say: Say, id: string): Promise<void> {
  await lawAnswered(s, id)
  const page = await read(s.desk.carl, id)
  const lines = (page.demand.assessment?.lines ?? []).map((l): LineDecision => {
    const base = { ask: l.ask, category: l.category, account: l.account, wouldSuffice: l.wouldSuffice }
    const cite = l.findings.find(f => f.rule.includes('#reach'))?.citation ?? l.findings[0]?.citation ?? ''
    if (l.outcome === 'sufficient') {
      return {
        ...base,
        decision: 'narrow',
        ground: 'period_not_justified',
        cite,
        reason:
          'The paper reaches subscriber and session records. It states a need for March to May 2026 only, so we answer for that period.',
        period: { from: '2026-03-01T00:00:00.000Z', to: '2026-06-01T00:00:00.000Z' },
      }
    }
    return {
      ...base,
      decision: 'reject',
      ground: 'process_does_not_reach_category',
      cite,
      reason: 'A subpoena cannot reach the content of messages.',
      period: null,
    }
  })
  await tryTooMuch(s, say, id, page, lines)
  await command(s.desk.carl, id, page.demand.version, {
    type: 'determine',
    lines,
    redirectException: null,
    notChallenged: 'Valid on its face, narrow, and the customer is told before anything leaves.',
  })
  const decided = await read(s.desk.carl, id)
  await command(s.desk.carl, id, decided.demand.version, {
    type: 'approve_redirect_exception',
    matters: decided.demand.matters.filter(m => m.redirectException).map(m => m.id),
  })
  say(
    'Carl, counsel',
    'approved Mara’s exception from asking the customer first',
    'two people, as for a release',
  )
  await letter(s, id, 'determination', '')
  say(
    'Carl, counsel',
    'narrowed the session records to the stated need and refused the content, saying what would suffice',
  )
}

/** Promise 1, shown: even counsel cannot make a subpoena release content. */
async function tryTooMuch(
  s: Cast,
  say: Say,
  id: string,
  page: DemandPage,
  lines: readonly LineDecision[],
): Promise<void> {
  const content = lines.find(l => l.category === 'content_stored')
  if (!content) throw new Error('the paper asks for content')
  const forced: LineDecision = {
    ...content,
    decision: 'comply',
    ground: 'required_by_law',
    reason: 'Trying.',
    period: { from: '2026-03-01T00:00:00.000Z', to: '2026-06-01T00:00:00.000Z' },
  }
  const answer = await s.desk.carl.call('POST', `/api/demands/${id}/commands`, {
    version: page.demand.version,
    key: newKey(),
    command: { type: 'determine', lines: [forced], redirectException: null, notChallenged: 'x' },
  })
  const code = answer.json<{ refusal?: { code: string } }>().refusal?.code
  if (code !== 'process_does_not_reach') throw new Error('content was not refused')
  say(
    'Duly',
    'refused to let anyone decide otherwise: process_does_not_reach',
    'in software, not in a manual',
  )
}

async function tell(s: Cast, say: Say, id: string): Promise<{ notice: Buffer; matter: string }> {
  const page = await read(s.desk.mara, id)
  const matter = page.demand.matters[0]?.id ?? ''
  const doc = page.demand.received.documents[0]?.id ?? ''
  const none = { kind: 'none', instrument: null, passage: null, from: null, until: null }
  await command(s.desk.mara, id, page.demand.version, {
    type: 'read_secrecy',
    matter,
    secrecy: none,
    passages: [],
    note: `Read ${doc} to its end: no order and no request of silence.`,
  })
  const own = await s.desk.mara.call('POST', `/api/demands/${id}/commands`, {
    version: page.demand.version + 1,
    key: newKey(),
    command: { type: 'confirm_secrecy', matter },
  })
  if (own.status === 200) throw new Error('one person read the secrecy twice')
  const then = await read(s.desk.carl, id)
  await command(s.desk.carl, id, then.demand.version, { type: 'confirm_secrecy', matter })
  const ready = await read(s.desk.mara, id)
  await post(s.desk.mara, `/api/demands/${id}/notice`, {
    version: ready.demand.version,
    key: newKey(),
    matter,
    contact: null,
  })
  const notice = await s.mailbox.waitFor(tenants.oostvaart.contact.mail, raw =>
    /government demand/i.test(raw),
  )
  say(
    'Mara and Carl',
    `found no prohibition, two readers; told ${tenants.oostvaart.contact.name} with a copy`,
    'signed notice, code in the console',
  )
  await answerOfTenant(s, say, id, matter)
  return { notice, matter }
}

async function answerOfTenant(s: Cast, say: Say, id: string, matter: string): Promise<void> {
  const seen = await s.tenant.call('GET', `/demands/${matter}`)
  if (seen.status !== 200) throw new Error(`the tenant cannot see its notice: ${seen.status}`)
  const asked = await s.tenant.call('GET', `/demands/${matter}/answer`)
  const choice = { answer: 'no_objection', text: 'We have nothing to add.' }
  const review = await submitForm(s.tenant, asked, `/demands/${matter}/answer/review`, choice)
  const key = /name="key" value="([0-9a-f]+)"/.exec(review.bytes.toString('utf8'))?.[1] ?? ''
  await submitForm(s.tenant, review, `/demands/${matter}/answer`, { ...choice, key })
  await waitFor(s, id, p => p.demand.matters[0]?.answer !== null, 'the tenant answers')
  say(`${tenants.oostvaart.contact.name}, customer`, 'read the notice in the console and does not object')
}
