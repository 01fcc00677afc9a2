// What is wrong with a cell of a table of tenants: the schema's own words are a programmer's English, so what it found becomes a
// sentence of ours, with what to write instead. Never what stood in the cell.
import type { z } from 'zod'

export type CellFault = { readonly column: string; readonly detail: string; readonly next: string }
type Sentences = Omit<CellFault, 'column'>
type Issue = z.core.$ZodIssue

/** `kind`: of which record the line is; fields of the same name stand in other columns there. */
export function cellFault(issue: Issue, kind: 'tenant' | 'party' | 'contact'): CellFault {
  const names = issue.path.filter(part => typeof part === 'string')
  const field = names.at(kind === 'tenant' && names[0] !== 'terms' ? 0 : 1) ?? ''
  const column = field === 'id' ? (kind === 'contact' ? 'contact' : 'tenant') : (columnOf[field] ?? field)
  return { column, ...formFault(issue, column) }
}

/** What is wrong with the cell of this column, of whatever table. */
export function formFault(issue: Issue, column: string): Sentences {
  if (issue.code === 'too_big' && issue.origin === 'string')
    return { detail: `It has more than ${issue.maximum} characters.`, next: 'Shorten it.' }
  if (issue.code === 'too_big' && issue.origin === 'array')
    return { detail: `There are more than ${issue.maximum} of them.`, next: 'Leave some out.' }
  if (issue.code === 'too_small' && issue.origin === 'string')
    return { detail: 'It is empty.', next: 'Fill it in.' }
  if (issue.code === 'invalid_value')
    return { detail: 'This word is not known.', next: `Write one of: ${issue.values.join(', ')}.` }
  return formOf[column] ?? { detail: 'It cannot be read.', next: 'Correct this cell.' }
}

const id = {
  detail: 'It is no id.',
  next: 'Write 2 to 64 small letters, digits, - and _, and begin with a letter or a digit.',
}
const language = { detail: 'It is no code of a language.', next: 'Write two small letters, as de.' }
const hours = { detail: 'It is no number of hours.', next: 'Write a whole number from 1 to 2160.' }

const formOf: Readonly<Record<string, Sentences>> = {
  tenant: id,
  contact: id,
  party_tenant: id,
  country: { detail: 'It is no code of a country.', next: 'Write its two capital letters, as DE.' },
  language,
  languages: language,
  notice_hours: hours,
  window_hours: hours,
  domains: {
    detail: 'It is no domain.',
    next: 'Write it as example.org; several are parted by |.',
  },
  mail: { detail: 'It is no mail address.', next: 'Write it as name@example.org.' },
  told: { detail: 'This word is not known.', next: 'Write one of: yes, no.' },
}

const columnOf: Readonly<Record<string, string>> = {
  sourceKey: 'source_key',
  noticeHours: 'notice_hours',
  windowHours: 'window_hours',
  closedExceptions: 'closed_exceptions',
  role: 'party',
  tenant: 'party_tenant',
}
