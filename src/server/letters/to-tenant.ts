// The notice to a tenant: plain words, its own lines only, and what it can do by when. Signed as it stands (signed-notice.ts).
import type { TenantView } from '../../store/views.ts'
import { answeredBefore } from '../portal/answered-before.ts'
import type { Provider } from '../provider.ts'
import type { LetterText } from './block.ts'
import { period, when } from './when.ts'
import { categoryWords, decisionWords } from './words.ts'

export type NoticeFacts = {
  readonly view: TenantView
  readonly windowEndsAt: string
  readonly code: string
  readonly copySha256: string
  readonly customerHost: string
  readonly late: boolean
  /** The paper's kind, as the law packs name it. */
  readonly instrument: string
}

export function notice(n: NoticeFacts, p: Provider): LetterText {
  const v = n.view
  const before = answeredBefore(v, 'en')
  const first = n.late
    ? `${v.authority} (${v.country}) demanded data of yours from us on ${when(v.receivedAt, p.zone)}. The law forbade us to tell you until now.`
    : `${v.authority} (${v.country}) has demanded data of yours from us. We received the paper on ${when(v.receivedAt, p.zone)}.`
  return {
    subject: `A government demand for your data: ${v.reference}`,
    language: 'en',
    blocks: [
      { kind: 'paragraph', text: `${first} Kind of paper: ${n.instrument}. The copy is attached.` },
      { kind: 'heading', text: 'What they asked' },
      {
        kind: 'list',
        items: v.asked.map(
          a => `${a.identifier}: ${a.categories.map(categoryWords).join(', ')}, ${period(a)}`,
        ),
      },
      { kind: 'heading', text: 'What we answer, and why' },
      ...(before ? [{ kind: 'paragraph' as const, text: before }] : []),
      {
        kind: 'list',
        items: v.lines.map(
          l =>
            `${l.identifier ?? ''}: ${categoryWords(l.category)}: ${decisionWords(l.decision)}${l.period ? `, ${period(l.period)}` : ''}. ${l.reason} (${l.cite})`,
        ),
      },
      { kind: 'heading', text: 'What you can do' },
      n.late
        ? {
            kind: 'paragraph',
            text: `Sign in at ${n.customerHost} to see what left, when, and the receipt that you can check yourself.`,
          }
        : {
            kind: 'paragraph',
            text: `Until ${when(n.windowEndsAt, p.zone)} you can object, answer the authority yourself, ask for time, or tell us that you do not object: sign in at ${n.customerHost}. If you object, we wait until our counsel has decided.`,
          },
      { kind: 'heading', text: 'How you know that this is ours' },
      {
        kind: 'facts',
        rows: [
          ['Code shown in your console', n.code],
          ['Copy SHA-256', n.copySha256],
          ['Reference', v.reference],
        ],
      },
      {
        kind: 'paragraph',
        text: 'We never ask you for a password, a code or a payment, and never send a link that signs you in. This text is signed; the last lines are the signature.',
      },
    ],
  }
}
