// The people of the desk, as the database has them.

import type { Employment, Role } from '../../kernel/actor.ts'
import { sentence } from '../../kernel/message.ts'
import { type Refusal, refuse } from '../../kernel/refusal.ts'
import type { Transaction } from '../../store/database.ts'
import { openField } from '../../store/keys/field.ts'
import { asLanguage, type Language } from '../../words/languages.ts'
import type { Deployment } from '../deployment.ts'
import type { Person } from '../directory.ts'

export type Row = {
  id: string
  profile: Buffer
  roles: Role[]
  employment: Employment
  active: boolean
  version: number
  language: string | null
}

export const COLUMNS = 'id, profile, roles, employment, active, version, language'

export function personOf(d: Pick<Deployment, 'vault'>, row: Row): StoredPerson {
  const p = openField<Partial<Person>>(d.vault.directoryKey, [row.id, 1, 'profile'], row.profile)
  const { id, roles, employment, active, version } = row
  return {
    id,
    name: p.name ?? '',
    mail: p.mail ?? null,
    human: p.human ?? id,
    firm: p.firm ?? null,
    roles,
    employment,
    active,
    version,
    language: asLanguage(row.language) ?? 'en',
  }
}

export type StoredPerson = Person & {
  readonly active: boolean
  readonly version: number
  /** What they are written to in: chosen on a page; English where nothing is. */
  readonly language: Language
}

export async function readPeople(tx: Transaction, d: Pick<Deployment, 'vault'>): Promise<StoredPerson[]> {
  const rows = await tx.query<Row>(`select ${COLUMNS} from duly.person order by created_at, id`)
  return rows.map(row => personOf(d, row))
}

export async function findPerson(
  tx: Transaction,
  d: Pick<Deployment, 'vault'>,
  id: string,
): Promise<StoredPerson | null> {
  const [row] = await tx.query<Row>(`select ${COLUMNS} from duly.person where id = $1`, [id])
  return row ? personOf(d, row) : null
}

export function noPerson(): Refusal {
  return refuse('not_found', sentence('borders.no_such_person_here'), sentence('borders.reload_page_people'))
}
