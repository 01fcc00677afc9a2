// A new customer as somebody types it, as it is sent, and which of its fields the server could not take.
import type { TenantTyped } from '../../../api/desk/tenant-record.ts'
import type { LineRefusal } from '../../../api/desk/tenants.ts'
import type { Profession } from '../../../directory/tenant-entry.ts'
import type { Language } from '../../../words/languages.ts'
import { partsOf } from './draft.ts'

export type Entry = Readonly<
  Record<'name' | 'country' | 'sourceKey' | 'domains' | 'contactName' | 'mail', string>
> & {
  /** Null until somebody types one: it then follows the name. */
  readonly id: string | null
  readonly kind: TenantTyped['kind']
  readonly profession: string
  readonly language: Language | ''
}

export const blankEntry: Entry = {
  ...{ name: '', id: null, kind: 'enterprise', profession: '', country: '', sourceKey: '', domains: '' },
  ...{ contactName: '', mail: '', language: '' },
}

export function typedOf(f: Entry): TenantTyped {
  return {
    id: f.id ?? idFor(f.name),
    name: f.name,
    kind: f.kind,
    profession: (f.profession || null) as Profession | null,
    country: f.country.toUpperCase(),
    sourceKey: f.sourceKey,
    domains: partsOf(f.domains),
    contact: { name: f.contactName, mail: f.mail, language: f.language },
  }
}

/** Small letters and digits of the name; what has none in it gives none. */
function idFor(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return (
    plain
      .match(/[a-z0-9]+/g)
      ?.join('-')
      .slice(0, 64) ?? ''
  )
}

/** The server's answer to an entry that it did not take. */
export class NotAdded extends Error {
  readonly refused: readonly LineRefusal[]
  constructor(refused: readonly LineRefusal[]) {
    super('The customer was not added.')
    this.name = 'NotAdded'
    this.refused = refused
  }
}

/** The tenant is line 1 of what is sent, its contact line 2. */
export function faultAt(error: unknown, of: 'tenant' | 'contact', column: string): string | undefined {
  if (!(error instanceof NotAdded)) return undefined
  const line = of === 'tenant' ? 1 : 2
  const there = error.refused.filter(r => r.line === line && r.column === column)
  return there.map(r => `${r.detail} ${r.next}`).join(' ') || undefined
}
