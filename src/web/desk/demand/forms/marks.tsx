// The tags that stand in the forms' words.
import type { Tag } from '../../../../words/catalogue.ts'
import { pieces } from '../../words/pieces.ts'

export const strong: Tag = inside => <strong>{pieces(inside)}</strong>
export const quiet: Tag = inside => <span className="quiet">{pieces(inside)}</span>
