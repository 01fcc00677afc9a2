// What the authority was told of each line, by the letters that went out: a decision that no letter has said yet is the desk's own.
import type { Letter } from './event.ts'
import { type Demand, lineKey } from './state.ts'

/** Folds a letter. A determination says every line as it stands; a redirect says those that are redirected, and no other. */
export function saidFolded(s: Pick<Demand, 'said' | 'lines'>, { kind, to }: Letter): Demand['said'] {
  if (to !== 'authority') return s.said
  if (kind === 'determination' || kind === 'no_records') return s.lines
  if (kind !== 'redirect') return s.said
  const redirected = s.lines.filter(l => l.decision === 'redirect')
  const keys = new Set(redirected.map(lineKey))
  return [...s.said.filter(l => !keys.has(lineKey(l))), ...redirected]
}

/** The answer to a certificate with reasons of Annex III is its form. */
export function isAnnexForm(s: Demand, letter: Letter): boolean {
  return letter.kind === 'determination' && s.lines.some(l => l.ground.startsWith('annex_iii_'))
}
