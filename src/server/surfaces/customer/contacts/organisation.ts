// The organisation whose person looks at the console: its name, and how long its contract lets it object.

import type { Terms } from '../../../../directory/tenant-terms.ts'
import { noticeTerms } from '../../../../domain/notice/promised-terms.ts'
import type { Actor } from '../../../../kernel/actor.ts'
import { withTransaction } from '../../../../store/database.ts'
import { databaseActor } from '../../../../store/demand/execute.ts'
import { openField } from '../../../../store/keys/field.ts'
import { isOrganisation, type TenantKind } from '../../../../vocabulary/closed-lists.ts'
import type { Deployment } from '../../../deployment.ts'

export type Organisation = {
  readonly name: string
  /** Asked first itself, where a consumer is not. */
  readonly isOrganisation: boolean
  /** The provider's own policy, or more where the contract says so. */
  readonly windowMinutes: number
}

export async function readOrganisation(d: Deployment, actor: Actor): Promise<Organisation> {
  const [row] = await withTransaction(d.db, databaseActor(actor), tx =>
    tx.query<{ id: string; kind: TenantKind; profile: Buffer; terms: Buffer | null }>(
      'select id, kind, profile, terms from duly.tenant',
      [],
    ),
  )
  if (!row)
    return { name: '', isOrganisation: false, windowMinutes: noticeTerms(d.settings, null).windowMinutes }
  const key = d.vault.directoryKey
  const terms = row.terms && openField<Terms>(key, [row.id, 1, 'terms'], row.terms)
  return {
    name: openField<{ name: string }>(key, [row.id, 1, 'profile'], row.profile).name,
    isOrganisation: isOrganisation(row.kind),
    windowMinutes: noticeTerms(d.settings, terms).windowMinutes,
  }
}
