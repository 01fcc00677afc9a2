// A demand for the tenant's own records, as its data protection law wants them kept: what was asked of us, on what ground, what
// was given to whom, who was told when. Made of the tenant's view and nothing else; the same bytes until something changes.

import type { TenantView } from '../../store/views.ts'
import type { Deployment } from '../deployment.ts'
import type { LetterText } from '../letters/block.ts'
import { letterPdf } from '../letters/pdf.ts'
import { day, period, when } from '../letters/when.ts'
import { categoryWords, decisionWords } from '../letters/words.ts'
import { answeredBefore } from '../portal/answered-before.ts'
import { instrumentName } from '../portal/instrument-name.ts'
import type { AccessLine } from './accesses.ts'
import { voluntaryWords } from './consent.ts'
import type { VisibleMatter } from './matters.ts'
import { askedSentence, authorityOf, changedAt, decidedSentences, toldSentence } from './words.ts'

export function recordJson(d: Deployment, m: VisibleMatter, accesses: readonly AccessLine[]): string {
  const v = m.view
  const record = {
    format: 'duly/record/v1',
    asOf: changedAt(v),
    reference: v.reference,
    matter: v.matter,
    provider: {
      name: d.provider.name,
      entities: d.provider.entities.map(e => ({ name: e.name, country: e.country })),
    },
    authority: { name: v.authority, country: v.country, reference: v.paperReference },
    instrument: { id: v.instrument, name: instrumentName(d.packs, v.instrument) },
    receivedAt: v.receivedAt,
    asked: v.asked,
    answered: v.lines,
    redirect: v.redirect,
    notChallenged: v.notChallenged,
    notice: v.notice && {
      sentAt: v.notice.sentAt,
      readAt: v.notice.readAt,
      windowEndsAt: v.notice.windowEndsAt,
      late: v.notice.late,
      copySha256: v.notice.copySha256,
    },
    yourAnswer: v.answer,
    ...(v.consent ? { yourConsent: v.consent } : {}),
    objection: v.objection,
    disclosed: v.released && { ...v.released, to: v.authority },
    closedAt: v.closedAt,
    staffAccess: accesses,
  }
  return `${JSON.stringify(record, null, 2)}\n`
}

export function recordPdf(d: Deployment, m: VisibleMatter, accesses: readonly AccessLine[]): Promise<Buffer> {
  const v = m.view
  const head = {
    provider: d.provider.name,
    address: d.provider.entities[0]?.address ?? '',
    reference: v.reference,
    date: day(changedAt(v), d.provider.zone),
    to: ['For your records of processing'],
  }
  return letterPdf(recordText(d, v, accesses), head, new Date(changedAt(v)))
}

function recordText(d: Deployment, v: TenantView, accesses: readonly AccessLine[]): LetterText {
  const at = (iso: string | null) => (iso ? when(iso, d.provider.zone) : 'not yet')
  return {
    subject: `Record of a government demand: ${v.reference}`,
    language: 'en',
    blocks: [
      { kind: 'paragraph', text: [askedSentence(v, 'en'), ...decidedSentences(v, 'en')].join(' ') },
      {
        kind: 'facts',
        rows: [
          ['Recipient (authority)', v.country ? `${v.authority} (${v.country})` : authorityOf(v, 'en')],
          ['Its reference', v.paperReference ?? 'none stated'],
          ['Kind of paper', v.instrument ? instrumentName(d.packs, v.instrument) : 'withheld'],
          ['Received', at(v.receivedAt)],
          ['You were told', at(v.notice?.sentAt ?? null)],
          ['First opened by you', at(v.notice?.readAt ?? null)],
          ['Asked to come to you first', v.redirect.tried ? 'yes' : 'no'],
          ['Why not challenged', v.notChallenged ?? 'not recorded'],
          ['Your answer', v.answer ? `${toldSentence(v.answer.answer, 'en')} (${at(v.answer.at)})` : 'none'],
          [
            'Disclosed',
            v.released
              ? `${v.released.items} items, ${at(v.released.at)}`
              : (answeredBefore(v, 'en') ?? (v.closedAt ? 'nothing' : 'nothing so far')),
          ],
        ],
      },
      { kind: 'heading', text: 'Data and legal ground' },
      {
        kind: 'list',
        items: v.lines.map(
          l =>
            `${l.identifier ?? ''}: ${categoryWords(l.category)}, ${decisionWords(l.decision)}${l.period ? `, ${period(l.period)}` : ''}. ${l.reason} (${l.cite})${l.voluntary ? ` ${voluntaryWords(l, 'en')}` : ''}`,
        ),
      },
      { kind: 'heading', text: `Who at ${d.provider.name} opened it` },
      {
        kind: 'list',
        items:
          accesses.length === 0
            ? ['Nobody yet.']
            : accesses.map(
                a =>
                  `${at(a.at)}: ${a.who}, ${a.employer}; for ${a.purpose}; ${a.reads.join(', ') || 'nothing was opened'}`,
              ),
      },
    ],
  }
}
