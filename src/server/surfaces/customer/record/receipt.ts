// The tenant's receipt: the leaf that says the paper came, and this matter's own leaves, as far as they are public.
import type { Actor } from '../../../../kernel/actor.ts'
import type { Refusal } from '../../../../kernel/refusal.ts'
import type { LogRecord } from '../../../../ledger/record.ts'
import { databaseActor } from '../../../../store/demand/execute.ts'
import type { LeafAtWork } from '../../../../store/demand/stored-leaves.ts'
import { toldLeaves } from '../../../../store/program/told-record.ts'
import { demandWords } from '../../../../words/faces/demand.ts'
import { toldWords } from '../../../../words/faces/told.ts'
import type { Language } from '../../../../words/languages.ts'
import { when } from '../../../../words/when.ts'
import type { Deployment } from '../../../deployment.ts'
import { inOwnWords } from '../../../http/refusal-words.ts'
import { isPublic, receiptOf } from '../../../worker/proof.ts'
import type { VisibleMatter } from '../matters.ts'

export type LeafLine = {
  readonly kind: LogRecord['kind']
  /** Of this matter, not of the demand as a whole. */
  readonly own: boolean
  readonly at: string
  readonly index: number | null
  readonly publishedAt: string | null
}

export type MatterLeaves = {
  /** A secrecy of a part keeps the whole receipt back. */
  readonly withheld: boolean
  readonly leaves: readonly LeafAtWork[]
  readonly lines: readonly LeafLine[]
}

export async function matterLeaves(
  d: Pick<Deployment, 'db' | 'vault'>,
  actor: Actor,
  matter: VisibleMatter,
): Promise<MatterLeaves> {
  const { known, all } = await toldLeaves(d, databaseActor(actor), matter)
  // An opened leaf shows the paper's kind and the paper's hash: while a part is covered there is no receipt.
  if (matter.view.withheld) return { leaves: [], lines: [], withheld: true }
  const alone = known.demand.matters.length === 1
  const leaves = all.filter(
    leaf => isOf(matter.id, leaf) && known.knows(leaf.version) && (alone || !isCount(leaf)),
  )
  return {
    withheld: false,
    leaves,
    lines: leaves.map(leaf => ({
      kind: leaf.opening.record.kind,
      own: leaf.matter === matter.id,
      at: leaf.opening.record.at,
      index: isPublic(leaf) ? leaf.index : null,
      publishedAt: leaf.publishedAt,
    })),
  }
}

function isOf(matter: string, leaf: LeafAtWork): boolean {
  return leaf.matter === matter || (leaf.matter === null && leaf.opening.record.kind === 'received')
}

/**
 * A statistics leaf names the outcome of the whole demand, and whether another account was counted before. Where the paper named
 * further tenants it would tell of them, also of one whose matter may not be known: then it is left out of the receipt.
 */
function isCount(leaf: LeafAtWork): boolean {
  return leaf.opening.record.kind === 'statistics'
}

/** Refuses while nothing is public yet, and says until when it waits at most. */
export function receiptFor(
  d: Deployment,
  { leaves, withheld }: MatterLeaves,
  language: Language,
): Uint8Array | Refusal {
  if (withheld)
    return inOwnWords(
      'secrecy_forbids_notice',
      toldWords(language)('withheld.receipt'),
      demandWords(language)('nothing_here.next'),
    )
  const ready = leaves.filter(isPublic)
  if (ready.length > 0) return receiptOf(d, ready)
  const say = demandWords(language)
  const at = when(nextSlowTick(d), d.provider.zone, language)
  return inOwnWords('waiting_for_log', say('receipt.not_public', { at }), say('receipt.come_back'))
}

/** The end of the tick in which a leaf written now stands, with one more for its publication. */
export function nextSlowTick(d: Deployment): string {
  const { seconds, slowEvery } = d.settings.log
  return new Date(Date.parse(d.now()) + 2 * seconds * slowEvery * 1000).toISOString()
}
