// What changed between two versions of a pack, entry by entry, for counsel who must adopt the newer one.
import type { PackData } from './pack-schema.ts'

export type Change = {
  /** The list that holds it (`rules`, `instruments` …), or `pack` for the head. */
  part: string
  id: string
  kind: 'added' | 'removed' | 'changed'
  /** Which field, as a path; before and after as compact JSON. Empty for a whole entry. */
  fields: { path: string; before: string; after: string }[]
}

const LISTS = [
  'instruments',
  'rules',
  'provisional',
  'constraints',
  'calendars',
  'agreements',
  'worksheets',
  'bodies',
  'sources',
] as const

export function diffPacks(before: PackData, after: PackData): Change[] {
  const head = fieldsOf(headOf(before), headOf(after))
  return [
    ...(head.length === 0 ? [] : [{ part: 'pack', id: after.id, kind: 'changed' as const, fields: head }]),
    ...LISTS.flatMap(part => changesIn(part, keyed(before[part]), keyed(after[part]))),
    ...changesIn('recognition', keyed(before.recognition), keyed(after.recognition)),
    ...changesIn(
      'holidays',
      new Map(Object.entries(before.holidays)),
      new Map(Object.entries(after.holidays)),
    ),
  ]
}

function headOf({ id, version, title, countries, checked, about }: PackData): object {
  return { id, version, title, countries, checked, about }
}

/** Entries by what names them; recognition has several per instrument, numbered in their order. */
function keyed(list: readonly object[]): Map<string, unknown> {
  const seen = new Map<string, number>()
  return new Map(
    list.map(one => {
      const named = nameOf(one)
      const count = (seen.get(named) ?? 0) + 1
      seen.set(named, count)
      return [count === 1 ? named : `${named} (${count})`, one]
    }),
  )
}

function nameOf(one: object): string {
  for (const key of ['id', 'class', 'name', 'instrument'])
    if (key in one) return String((one as Record<string, unknown>)[key])
  return '?'
}

function changesIn(part: string, before: Map<string, unknown>, after: Map<string, unknown>): Change[] {
  const ids = [...new Set([...before.keys(), ...after.keys()])].sort()
  return ids.flatMap((id): Change[] => {
    if (!after.has(id)) return [{ part, id, kind: 'removed', fields: [] }]
    if (!before.has(id)) return [{ part, id, kind: 'added', fields: [] }]
    const fields = fieldsOf(before.get(id), after.get(id))
    return fields.length === 0 ? [] : [{ part, id, kind: 'changed', fields }]
  })
}

function fieldsOf(before: unknown, after: unknown, path = ''): Change['fields'] {
  const told = (value: unknown): string => (value === undefined ? 'not there' : JSON.stringify(value))
  if (told(before) === told(after)) return []
  const [a, b] = [partsOf(before), partsOf(after)]
  if (a === null || b === null) return [{ path, before: told(before), after: told(after) }]
  const dot = Array.isArray(before) || path === '' ? '' : '.'
  return [...new Set([...a.keys(), ...b.keys()])].flatMap(key =>
    fieldsOf(a.get(key), b.get(key), `${path}${dot}${key}`),
  )
}

/** An object by its keys, a list of objects by what names each (`[content_stored]`); null for anything else. */
function partsOf(value: unknown): Map<string, unknown> | null {
  if (Array.isArray(value)) {
    if (!value.every(isRecord)) return null
    const seen = new Map<string, number>()
    return new Map(
      value.map(one => {
        const named = String(one.category ?? one.kind ?? one.to ?? one.what ?? one.id ?? '')
        const count = (seen.get(named) ?? 0) + 1
        seen.set(named, count)
        return [count === 1 ? `[${named}]` : `[${named} ${count}]`, one]
      }),
    )
  }
  return isRecord(value) ? new Map(Object.entries(value)) : null
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
