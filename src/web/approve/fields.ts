// Every field of an authorisation, in the order of its format: what it is called in the text, and its value unchanged. Pure.
import type { Authorisation } from '../../seal/authorisation/authorisation.ts'
import type { ApproveWords } from './approve-words.ts'

type Leaf = string | number | null
export type Field = {
  /** Where it stands in the signed text: `scope.0.identifier.value`. */
  readonly path: string
  /** The same without numbers: what its name is found by. */
  readonly kind: string
  readonly value: Leaf
}

export function fieldsOf(authorisation: Authorisation): Field[] {
  return leaves(authorisation, [])
}

type Value = Leaf | readonly Value[] | { readonly [key: string]: Value }

function leaves(value: Value, path: readonly string[]): Field[] {
  if (value === null || typeof value === 'string' || typeof value === 'number') {
    const kind = path.filter(part => !/^\d+$/.test(part)).join('.')
    return [{ path: path.join('.'), kind, value }]
  }
  return Object.entries(value).flatMap(([key, inside]) => leaves(inside, [...path, key]))
}

/** What both formats have is called the same. */
function earlierName(kind: string): string {
  if (kind === 'lines.id') return 'scope.part'
  if (kind === 'lines.instrument') return 'instrument'
  if (kind === 'grounds.windowEndsAt') return 'windowEndsAt'
  return kind.replace(/^lines\./, 'scope.').replace(/^grounds\./, 'standsOn.')
}

/** In the reader's language; a field of a later format by its own name. */
export function fieldName(say: ApproveWords, { kind }: Field): string {
  return say.of('field', earlierName(kind))
}
