// Which facts of a demand its row in the queue can show: the closed list, as an address, a saved view and a person's own
// default hold it.

export const queueColumns = [
  'due',
  'demand',
  'authority',
  'asks',
  'step',
  'turn',
  'owner',
  'received',
  'instrument',
  'subject',
  'secrecy',
  'next',
] as const
export type QueueColumn = (typeof queueColumns)[number]

/** What a row shows where nobody chose: the fewest facts that decide what to open next. */
export const usualColumns: readonly QueueColumn[] = ['due', 'demand', 'authority', 'asks', 'step', 'turn']

/** Keeps of a text (`due,demand,owner`) what is a column, each once. The demand itself is always there. Null: nothing chosen. */
export function readColumns(text: unknown): readonly QueueColumn[] | null {
  if (typeof text !== 'string' || text === '') return null
  const named = [...new Set(text.slice(0, 400).split(','))]
  const columns = named.flatMap(name => queueColumns.filter(column => column === name))
  if (columns.length === 0) return null
  return columns.includes('demand') ? columns : ['demand', ...columns]
}

/** Of the first the second, and back: what stands at a place changes with its neighbour. */
export function moveColumn(
  columns: readonly QueueColumn[],
  column: QueueColumn,
  by: -1 | 1,
): readonly QueueColumn[] {
  const at = columns.indexOf(column)
  const to = at + by
  const other = columns[to]
  if (at < 0 || other === undefined) return columns
  return columns.map((c, i) => (i === at ? other : i === to ? column : c))
}

/** Shown more or no more: what is added stands last. */
export function toggleColumn(columns: readonly QueueColumn[], column: QueueColumn): readonly QueueColumn[] {
  if (column === 'demand') return columns
  return columns.includes(column) ? columns.filter(c => c !== column) : [...columns, column]
}
