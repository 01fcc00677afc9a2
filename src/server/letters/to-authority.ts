// Letters to the authority: pure text. They read the same whether or not an account exists, and never name a tenant that
// the paper does not show.
import type { LineDecision } from '../../demand/event.ts'
import type { Demand } from '../../demand/state.ts'
import type { Provider } from '../provider.ts'
import type { Block, LetterText } from './block.ts'
import { period, when } from './when.ts'
import { categoryWords, decisionWords } from './words.ts'

export type Addresses = {
  readonly authority: string
  readonly customer: string
  /** An instrument's name in the law packs. */
  readonly instrument: (id: string) => string
}

export function acknowledgement(d: Demand, p: Provider, at: Addresses): LetterText {
  return {
    subject: `Received: your paper, our reference ${d.reference}`,
    language: 'en',
    blocks: [
      {
        kind: 'paragraph',
        text: `We received your paper on ${when(d.received.receivedAt, p.zone)} and stored it. Our reference is ${d.reference}.`,
      },
      {
        kind: 'paragraph',
        text: 'This acknowledges receipt only. It is neither acceptance of service nor a waiver of any right or objection.',
      },
      { kind: 'heading', text: 'What happens next' },
      {
        kind: 'list',
        items: [
          'We check who sent it, if need be by a call to a number that we find ourselves.',
          'We check what this kind of paper can reach, and answer each line of it with the reason.',
        ],
      },
      reach(p, at, d.reference),
    ],
  }
}

export function determination(d: Demand, p: Provider, at: Addresses, note: string): LetterText {
  const groups = groupLines(d.lines)
  return {
    subject: `Our answer to your paper ${d.facts?.reference ?? ''}, our reference ${d.reference}`,
    language: 'en',
    blocks: [
      receivedFacts(d, p, at),
      ...groups.flatMap(g => lineBlocks(g, at)),
      ...noteBlocks(note),
      ...(groups.some(g => g.decision === 'comply' || g.decision === 'narrow')
        ? [
            {
              kind: 'paragraph',
              text: 'What we will answer is collected after our customer was told, unless a law or an order forbids that, and after two of our people have signed for it. You will be told when it is ready.',
            } as const,
          ]
        : []),
      reach(p, at, d.reference),
    ],
  }
}

/** One wording for "never existed" and for "gone" (design § 4.3). */
export function noRecords(d: Demand, p: Provider, at: Addresses): LetterText {
  return {
    subject: `No records: your paper ${d.facts?.reference ?? ''}, our reference ${d.reference}`,
    language: 'en',
    blocks: [
      receivedFacts(d, p, at),
      {
        kind: 'paragraph',
        text: 'We hold no records that answer your paper. We cannot say more than that, and this answer is the same in every such case.',
      },
      {
        kind: 'paragraph',
        text: 'If an identifier may have been mistyped, please send a corrected paper and name our reference.',
      },
      reach(p, at, d.reference),
    ],
  }
}

export function ready(d: Demand, p: Provider, at: Addresses): LetterText {
  const expires = d.released ? when(d.released.expiresAt, p.zone) : ''
  return {
    subject: `Ready to fetch: our reference ${d.reference}`,
    language: 'en',
    blocks: [
      {
        kind: 'paragraph',
        text: `Our answer to your paper is ready at ${at.authority}. Sign in with your passkey; this message holds no link that would open it for somebody else.`,
      },
      {
        kind: 'facts',
        rows: [
          ['Package SHA-256', d.released?.sha256 ?? ''],
          ['It stays until', expires],
        ],
      },
      {
        kind: 'paragraph',
        text: 'The package is encrypted to the key whose words you confirmed by telephone. It opens with any age program: age -d -i YOUR-KEY package.age | tar x',
      },
      reach(p, at, d.reference),
    ],
  }
}

export function receivedFacts(d: Demand, p: Provider, at: Addresses): Block {
  const f = d.facts
  return {
    kind: 'facts',
    rows: [
      ['What we received', `${at.instrument(f?.instrument ?? '')} of ${f?.authorityName ?? 'your office'}`],
      ['Your reference', f?.reference ?? 'none stated'],
      ['Served', `${when(d.received.servedAt, p.zone)}, by ${d.received.servedManner}`],
    ],
  }
}

type Group = Pick<LineDecision, 'category' | 'decision' | 'reason' | 'cite' | 'wouldSuffice' | 'period'> & {
  readonly asks: readonly string[]
}

/** Accounts are folded away: the letter says what is answered, not for how many accounts. */
function groupLines(lines: readonly LineDecision[]): Group[] {
  const groups = new Map<string, Group>()
  for (const l of lines) {
    const key = JSON.stringify([l.category, l.decision, l.reason, l.cite, l.period])
    const before = groups.get(key)
    const asks = [...new Set([...(before?.asks ?? []), l.ask])]
    groups.set(key, {
      category: l.category,
      decision: l.decision,
      reason: l.reason,
      cite: l.cite,
      wouldSuffice: l.wouldSuffice,
      period: l.period,
      asks,
    })
  }
  return [...groups.values()]
}

function lineBlocks(g: Group, at: Addresses): Block[] {
  const title = `${categoryWords(g.category)}: ${decisionWords(g.decision)}`
  const rows: [string, string][] = [['Why', `${g.reason} (${g.cite})`]]
  if (g.decision === 'comply' || g.decision === 'narrow') rows.push(['Period', period(g.period)])
  if (g.wouldSuffice.length > 0)
    rows.push(['What would suffice', g.wouldSuffice.map(at.instrument).join(', or ')])
  return [
    { kind: 'heading', text: title },
    { kind: 'facts', rows },
  ]
}

export function noteBlocks(note: string): Block[] {
  return note.trim() === '' ? [] : [{ kind: 'paragraph', text: note.trim() }]
}

export function reach(p: Provider, at: Addresses, reference: string): Block {
  return {
    kind: 'paragraph',
    text: `Answer this mail and keep ${reference} in it, or call ${p.contact.phone} (${p.contact.hours}). This letter is ours if it also stands under ${reference} at ${at.authority}.`,
  }
}
