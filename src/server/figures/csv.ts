// The table under each picture as CSV, safe to open in a spreadsheet.

import type { Figures, Picture } from '../../api/desk/figures.ts'
import { encodeTable } from '../../report/csv.ts'

/** RFC 4180: a head, then a line a row, ended by CR LF. */
export function csvOf(figures: Figures, picture: Picture): string {
  const rows: readonly object[] = figures[picture]
  const head = HEADS[picture]
  const lines = rows.map(row => head.map(name => value(Reflect.get(row, name))))
  return encodeTable([head, ...lines])
}

const HEADS: Readonly<Record<Picture, readonly string[]>> = {
  inflow: ['month', 'received', 'closed', 'open'],
  due: ['due', 'demands'],
  outcomes: ['month', 'outcome', 'demands'],
  answer: ['month', 'closed', 'median', 'slowest10'],
  grounds: ['ground', 'now', 'before'],
  redirects: ['fate', 'matters'],
  challenges: ['month', 'ours', 'tenants'],
  secrecy: ['week', 'matters'],
  emergencies: [
    'name',
    'country',
    'claimed',
    'open',
    'dropped',
    'declined',
    'released',
    'awaited',
    'overdue',
    'received',
    'refused',
    'never',
  ],
  authorities: ['name', 'country', 'received', 'closed', 'refused'],
  countries: ['country', 'received', 'closed', 'refused'],
}

function value(of: unknown): string {
  if (of === null || of === undefined) return ''
  return typeof of === 'number' ? String(Math.round(of * 100) / 100) : String(of)
}
