// What an authority's officer is shown of their demand: made here and only here, pure, encrypted before it is stored.

import { hasArrived } from '../../domain/arrival/undelivered-state.ts'
import { hasProduced, isRecalled, productionsOut, unfetched } from '../../domain/registry/production-state.ts'
import { type Demand, findLine, withdrew } from '../../domain/registry/state.ts'
import type { ProductionOf } from '../../domain/release/events.ts'
import type { Production } from '../../domain/release/state.ts'

/** What the officer may read: the answer per ask and category, never whether an account exists or whose it is. */
export type OfficerView = {
  readonly reference: string
  readonly paperReference: string | null
  readonly receivedAt: string
  readonly servedAt: string
  readonly status:
    | 'received'
    | 'being_checked'
    | 'answered'
    | 'ready'
    | 'fetched'
    | 'recalled'
    | 'withdrawn'
    | 'closed'
  readonly lines: readonly {
    readonly ask: string
    readonly category: string
    readonly decision: string
    readonly reason: string
    readonly cite: string
    readonly wouldSuffice: readonly string[]
  }[]
  readonly letters: readonly {
    readonly kind: string
    readonly subject: string
    readonly at: string
    readonly document: string | null
    /** It came back, and nobody has recorded since how it reached them: here it can be read. */
    readonly back?: true
  }[]
  readonly messages: readonly { readonly from: string; readonly text: string; readonly at: string }[]
  readonly package: {
    readonly file: string
    readonly sha256: string
    readonly size: number
    readonly expiresAt: string
    /** Called back: it is handed to nobody any more. */
    readonly recalledAt?: string
  } | null
  /** Every production with its package, in the order in which they went; absent where there is one at most. */
  readonly packages?: readonly OfficerPackage[]
  /** They said that they lost their key; `erased`: we have no copy any more. Absent where nothing waits. */
  readonly lostKey?: { readonly at: string; readonly erased: boolean }
}

/** What it holds by kind of data, never by account. */
export type OfficerPackage = NonNullable<OfficerView['package']> & {
  readonly number: number
  readonly kind: ProductionOf['kind']
  readonly at: string
  readonly holds: readonly string[]
  readonly fetchedAt: string | null
}

export function officerView(d: Demand): OfficerView {
  const told = d.letters.filter(l => l.to === 'authority')
  const answered = told.some(
    l => l.kind === 'determination' || l.kind === 'no_records' || l.kind === 'redirect',
  )
  return {
    reference: d.reference,
    paperReference: d.facts?.reference ?? null,
    receivedAt: d.received.receivedAt,
    servedAt: d.received.servedAt,
    status: officerStatus(d, answered),
    lines: answered ? officerLines(d) : [],
    letters: told.map(l => ({
      kind: l.kind,
      subject: l.subject,
      at: l.at,
      document: l.document?.name ?? null,
      ...(hasArrived(d, l) ? {} : { back: true as const }),
    })),
    messages: d.messages.map(m => ({ from: m.from, text: m.text, at: m.at })),
    ...packages(d),
    ...(d.lostKey && { lostKey: { at: d.lostKey.at, erased: d.lostKey.erased } }),
  }
}

/** The last one, and where there are several each with its number. */
function packages(d: Demand): Pick<OfficerView, 'package' | 'packages'> {
  const all = productionsOut(d).flatMap(p => packageOf(d, p))
  const last = all.at(-1)
  const { file, sha256, size, expiresAt, recalledAt } = last ?? {}
  return {
    package:
      file && sha256 && size !== undefined && expiresAt
        ? { file, sha256, size, expiresAt, ...(recalledAt ? { recalledAt } : {}) }
        : null,
    ...(all.length > 1 ? { packages: all } : {}),
  }
}

function packageOf(d: Demand, { authorisation, sealed, released, downloaded }: Production): OfficerPackage[] {
  if (!sealed) return []
  const { number, kind } = authorisation.production
  const recall = d.recalls.find(r => r.digest === authorisation.digest)
  const holds = d.lines.filter(l => findLine(authorisation.lines, l)).map(l => l.category)
  return [
    {
      number,
      kind,
      at: released.at,
      holds: [...new Set(holds)],
      file: sealed.file,
      sha256: released.sha256,
      size: sealed.size,
      expiresAt: released.expiresAt,
      fetchedAt: downloaded?.at ?? null,
      ...(recall ? { recalledAt: recall.at } : {}),
    },
  ]
}

/**
 * As the last letter said it, not as the desk has it: each answer once and in the paper's order, because how often it is given would
 * say how many accounts there are. What was said of an ask that the facts have no more comes last.
 */
function officerLines(d: Demand): OfficerView['lines'] {
  const asked = (d.facts?.asks ?? []).flatMap(ask =>
    ask.categories.flatMap(category => d.said.filter(l => l.ask === ask.id && l.category === category)),
  )
  const given = [...asked, ...d.said.filter(l => !asked.includes(l))]
  const answers = given.map(({ ask, category, decision, reason, cite, wouldSuffice }) => ({
    ask,
    category,
    decision,
    reason,
    cite,
    wouldSuffice,
  }))
  const texts = answers.map(a => JSON.stringify(a))
  return answers
    .filter((_, i) => texts.indexOf(texts[i] ?? '') === i)
    .sort((a, b) => (a.ask === b.ask && a.category === b.category ? compareText(a, b) : 0))
}

function compareText(a: unknown, b: unknown): number {
  return JSON.stringify(a) < JSON.stringify(b) ? -1 : 1
}

function isLastRecalled(d: Demand): boolean {
  const last = productionsOut(d).at(-1)
  return last !== undefined && isRecalled(d, last)
}

function officerStatus(d: Demand, answered: boolean): OfficerView['status'] {
  if (hasProduced(d)) return unfetched(d).length > 0 ? 'ready' : isLastRecalled(d) ? 'recalled' : 'fetched'
  if (d.withdrawal || (withdrew(d) && !d.closed)) return 'withdrawn'
  if (d.closed) return 'closed'
  if (answered) return 'answered'
  return d.facts ? 'being_checked' : 'received'
}
