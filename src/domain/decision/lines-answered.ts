// What the authority was told of each line, by the letters that went out: a decision that no letter has said yet is the desk's own.
import type { Letter } from '../registry/letter.ts'
import { type Demand, lineKey } from '../registry/state.ts'

/** Folds a letter. A determination says every line as it stands; a redirect says those that are redirected, and no other. */
export function saidFolded(s: Pick<Demand, 'said' | 'lines'>, { kind, to }: Letter): Demand['said'] {
  if (to !== 'authority') return s.said
  if (kind === 'determination' || kind === 'no_records') return s.lines
  if (kind !== 'redirect') return s.said
  const redirected = s.lines.filter(l => l.decision === 'redirect')
  const keys = new Set(redirected.map(lineKey))
  return [...s.said.filter(l => !keys.has(lineKey(l))), ...redirected]
}

/**
 * A refusal, or that there are no records, that no letter has said as it stands. Nothing is owed to a sender whom the call-back showed to
 * be false; what is said in the national-security lane is said by hand.
 */
export function owesAnswer(d: Demand): boolean {
  if (d.named !== null || d.callback?.outcome === 'denied') return false
  const whatOf = (l: Demand['lines'][number]) => [lineKey(l), l.decision, l.ground, l.reason].join('\n')
  const said = new Set(d.said.map(whatOf))
  return d.lines.some(l => (l.decision === 'reject' || l.decision === 'no_data') && !said.has(whatOf(l)))
}

/** The answer to a certificate with reasons of Annex III is its form. */
export function isAnnexForm(s: Demand, letter: Letter): boolean {
  return letter.kind === 'determination' && s.lines.some(l => l.ground.startsWith('annex_iii_'))
}
