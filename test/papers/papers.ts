// Confirmed facts and commands for tests of the road: a Texas grand jury subpoena that also asks for content.

import type { LineAssessment, LineDecision } from '../../src/domain/decision/events.ts'
import type { ConfirmedFacts, DocumentRef } from '../../src/domain/decision/facts.ts'
import type { Command, CommandOf } from '../../src/domain/registry/command.ts'
import type { DataCategory } from '../../src/vocabulary/closed-lists.ts'

export const paper: DocumentRef = {
  id: 'doc1',
  name: 'ab/cdef',
  sha256: '1'.repeat(64),
  size: 1000,
  mediaType: 'application/pdf',
  title: 'subpoena.pdf',
}

export function receive(receivedAt: string): CommandOf<'receive'> {
  return {
    type: 'receive',
    channel: 'mail',
    receivedAt,
    servedAt: receivedAt,
    servedManner: 'mail',
    servedUncertain: false,
    entityServed: 'Quillfern Inc.',
    documents: [paper],
    sender: { address: 'j.doe@travis.example', display: 'J. Doe', authenticated: true, summary: 'dkim pass' },
    subject: 'Subpoena GJ-17',
    messageId: '<1@travis.example>',
    duplicateOf: [],
  }
}

export function facts(
  accounts: readonly string[],
  categories: readonly DataCategory[] = ['subscriber', 'content_stored'],
): ConfirmedFacts {
  return {
    papers: [
      {
        id: 'p1',
        role: 'instrument',
        document: 'doc1',
        part: 'file',
        pageFrom: 1,
        pageTo: 2,
        kind: 'subpoena',
        instrument: 'us.subpoena.grand_jury',
        reference: 'GJ-17',
        issuedOn: '2026-11-02',
        language: 'en',
        signer: 'R. Roe',
        links: [],
      },
    ],
    asks: [
      {
        id: 'a1',
        identifiers: accounts.map(value => ({ kind: 'email', value, asWritten: value })),
        categories,
        period: { from: '2026-01-01T00:00:00.000Z', to: '2026-11-01T00:00:00.000Z' },
        passage: 'all records',
        need: null,
      },
    ],
    instrument: 'us.subpoena.grand_jury',
    authorityName: 'Travis County District Attorney',
    country: 'US',
    body: 'grand jury',
    officer: { name: 'J. Doe', mail: 'j.doe@travis.example', phone: null },
    reference: 'GJ-17',
    issuedOn: '2026-11-02',
    dueAt: '2026-12-01T23:00:00.000Z',
    purpose: 'criminal_investigation',
    secrecy: { kind: 'none', instrument: null, passage: null, from: null, until: null },
    answers: {},
  }
}

export function assessed(
  lines: readonly { account: string | null; category: DataCategory }[],
): CommandOf<'record_assessment'> {
  return {
    type: 'record_assessment',
    asOf: '2026-11-25',
    packs: ['us@1'],
    lines: lines.map(l => assessLine(l.account, l.category)),
    notice: 'permitted_now',
    deadline: null,
    answer: {},
  }
}

function assessLine(account: string | null, category: DataCategory): LineAssessment {
  const reaches = category === 'subscriber'
  return {
    ask: 'a1',
    category,
    account,
    outcome: reaches ? 'sufficient' : 'insufficient',
    compulsion: reaches ? 'required' : 'forbidden',
    findings: [{ rule: 'r', citation: '18 USC 2703', why: 'because', confidence: 'VERIFIED', pack: 'us@1' }],
    wouldSuffice: reaches ? [] : ['us.warrant.2703'],
    questions: [],
  }
}

export function comply(account: string, category: DataCategory = 'subscriber'): LineDecision {
  return {
    ask: 'a1',
    category,
    account,
    decision: 'comply',
    ground: 'required_by_law',
    cite: '18 USC 2703(c)(2)',
    reason: 'The subpoena reaches it.',
    period: { from: '2026-01-01T00:00:00.000Z', to: '2026-11-01T00:00:00.000Z' },
    wouldSuffice: [],
  }
}

export function reject(account: string | null, category: DataCategory = 'content_stored'): LineDecision {
  return {
    ask: 'a1',
    category,
    account,
    decision: 'reject',
    ground: category === 'subscriber' ? 'defective_form' : 'process_does_not_reach_category',
    cite: '18 USC 2703(a)',
    reason: 'A subpoena cannot reach content.',
    period: null,
    wouldSuffice: ['us.warrant.2703'],
  }
}

export function determine(
  lines: readonly LineDecision[],
  exception = true,
): Extract<Command, { type: 'determine' }> {
  return {
    type: 'determine',
    lines,
    redirectException: exception
      ? { ground: 'agency_states_redirect_would_harm', note: 'It says so.' }
      : null,
    notChallenged: exception ? 'Valid and narrow.' : null,
  }
}
