// The encrypted part of directory entries of people: names and addresses, read where a page or letter needs them.
import { z } from 'zod'
import type { Transaction } from '../../store/database.ts'
import { openField } from '../../store/keys/field.ts'
import type { Owner, OwnerKind } from './owner.ts'

/** `human`: one id per natural person, from the employer's directory, so that two accounts of one person are seen as one. */
export type PersonProfile = { readonly name: string; readonly mail: string | null; readonly human: string }

const named = z.looseObject({ name: z.string(), human: z.string().optional() })
type Row = { profile: Buffer; active: boolean; employment: 'employee' | 'subcontractor' | null }

const PROFILE: Readonly<Record<OwnerKind, string>> = {
  staff: 'select profile, active, employment from duly.person where id = $1',
  tenant: 'select profile, active, null as employment from duly.contact where id = $1',
  officer: 'select profile, active, null as employment from duly.officer where id = $1',
}

export type KnownOwner = {
  readonly name: string
  readonly human: string
  readonly employment: 'employee' | 'subcontractor' | null
}

/** Null for who is not there or no longer active. */
export async function readOwner(
  tx: Transaction,
  directoryKey: Uint8Array,
  owner: Owner,
): Promise<KnownOwner | null> {
  const [row] = await tx.query<Row>(PROFILE[owner.kind], [owner.id])
  if (!row?.active) return null
  const profile = named.parse(openField(directoryKey, [owner.id, 1, 'profile'], row.profile))
  return { name: profile.name, human: profile.human ?? owner.id, employment: row.employment }
}
