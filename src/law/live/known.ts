// Facts put beside those that are stated.
import { type Facts, parseFacts } from '../facts/facts.ts'

/** By fact path; a part is put into its whole. Neither argument is changed. */
export function withFacts(facts: Facts, more: readonly (readonly [string, unknown])[]): Facts {
  const filled: Record<string, unknown> = { ...facts }
  for (const [path, value] of more) {
    const [top = '', below] = path.split('.')
    if (below === undefined) filled[top] = value
    else filled[top] = { ...(filled[top] as object | null | undefined), [below]: value }
  }
  return parseFacts(filled)
}
