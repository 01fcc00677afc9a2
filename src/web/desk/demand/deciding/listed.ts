// Parts of a page one after another, as `commas` writes texts.
import type { ReactNode } from 'react'
import { commas } from '../../words/labels.ts'
import { pieces } from '../../words/pieces.ts'

const COMMA = commas(['', ''])

export function listed(items: readonly ReactNode[]): ReactNode {
  return pieces(items.flatMap((item, i) => (i === 0 ? [item] : [COMMA, item])))
}
