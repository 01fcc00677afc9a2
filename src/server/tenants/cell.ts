// What is wrong with a cell of a table of tenants: the schema's own words are a programmer's English, so what it found becomes a
// sentence of ours, with what to write instead. Never what stood in the cell.

import type { z } from 'zod'
import { type Sentence, sentence } from '../../kernel/message.ts'

export type CellFault = { readonly column: string; readonly detail: Sentence; readonly next: Sentence }
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
    return {
      detail: sentence('tables.more_than_characters', { x: Number(issue.maximum) }),
      next: sentence('tables.shorten_it'),
    }
  if (issue.code === 'too_big' && issue.origin === 'array')
    return {
      detail: sentence('tables.more_than_them', { x: Number(issue.maximum) }),
      next: sentence('tables.leave_some_out'),
    }
  if (issue.code === 'too_small' && issue.origin === 'string')
    return { detail: sentence('tables.it_is_empty'), next: sentence('tables.fill_it_in') }
  if (issue.code === 'invalid_value')
    return {
      detail: sentence('tables.word_not_known'),
      next: sentence('tables.write_one_of', { x: issue.values.join(', ') }),
    }
  return formOf[column] ?? { detail: sentence('tables.cannot_read'), next: sentence('tables.correct_cell') }
}

const id = {
  detail: sentence('tables.no_id'),
  next: sentence('tables.write_2_64_small_letters'),
}
const language = {
  detail: sentence('tables.no_code_language'),
  next: sentence('tables.write_two_small_letters_de'),
}
const hours = {
  detail: sentence('tables.no_number_hours'),
  next: sentence('tables.write_whole_number_from', { x: 1, y: 2160 }),
}

const formOf: Readonly<Record<string, Sentences>> = {
  tenant: id,
  contact: id,
  party_tenant: id,
  country: {
    detail: sentence('tables.no_code_country'),
    next: sentence('tables.write_two_capital_letters_de'),
  },
  language,
  languages: language,
  notice_hours: hours,
  window_hours: hours,
  domains: {
    detail: sentence('tables.no_domain'),
    next: sentence('tables.write_example_org_several_parted'),
  },
  mail: { detail: sentence('tables.no_mail_address'), next: sentence('tables.write_name_example_org') },
  told: {
    detail: sentence('tables.word_not_known'),
    next: sentence('tables.write_one_of', { x: 'yes, no' }),
  },
}

const columnOf: Readonly<Record<string, string>> = {
  sourceKey: 'source_key',
  noticeHours: 'notice_hours',
  windowHours: 'window_hours',
  closedExceptions: 'closed_exceptions',
  role: 'party',
  tenant: 'party_tenant',
}
