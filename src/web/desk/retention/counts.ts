// Counts of what goes or went, by kind, in words.
import type { RetentionPage } from '../../../api/desk/retention.ts'
import { kindWords } from '../words/retention.ts'
import { say } from './retention-words.ts'

export function countsWords(counts: RetentionPage['runs'][number]['counts']): string {
  const some = Object.entries(counts).filter(([, n]) => n > 0)
  return (
    some
      .map(([kind, n]) => say('count', { n, what: kindWords[kind as keyof typeof kindWords] ?? kind }))
      .join('; ') || say('nothing')
  )
}
