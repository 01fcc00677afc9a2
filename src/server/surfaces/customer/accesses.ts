// Who at our side looked at what, why and when (promise 6). People are shown by what they do and who employs them, not by name:
// the tenant can tell one from another, and nobody's name leaves the house.
import type { AccessPurpose, AccessRead } from '../../../domain/turn/access.ts'
import type { Employment, Role } from '../../../kernel/actor.ts'
import { loadStream } from '../../../store/demand/stream.ts'
import { openField } from '../../../store/keys/field.ts'
import { demandWords } from '../../../words/faces/demand.ts'
import { glossary } from '../../../words/faces/glossary.ts'
import type { Language } from '../../../words/languages.ts'
import type { Deployment } from '../../deployment.ts'
import { personProfile } from '../../directory.ts'
import { asWorker } from '../../worker/demand-at-work.ts'
import type { VisibleMatter } from './matters.ts'
import { knownOf } from './record/receipt.ts'

export type AccessLine = {
  readonly who: string
  readonly employer: string
  readonly purpose: string
  /** Their own reason; null where none was given, where the paper names others too and it may speak of them, or while a secrecy
   * covers a part that it may say. */
  readonly words: string | null
  readonly reads: readonly string[]
  readonly at: string
  /** Of a search the same moment. */
  readonly until: string
  /** When something was last opened under it; null where nothing was. */
  readonly lastReadAt: string | null
}

type Row = {
  id: string
  person_id: string
  roles: Role[]
  employment: Employment
  profile: Buffer
  /** Null where a search for words, or for a tenant, listed the demand and nothing was opened. */
  purpose: AccessPurpose | null
  words: Buffer | null
  reads: AccessRead[]
  at: Date
  expires_at: Date
  last_read_at: Date | null
}

/** Oldest first; only for a matter that was found under the tenant's own row-level security. */
export async function accessesTo(
  d: Deployment,
  matter: VisibleMatter,
  language: Language,
): Promise<AccessLine[]> {
  const [say, closed] = [demandWords(language), glossary(language)]
  return asWorker(d, async tx => {
    const stream = await loadStream(tx, d.vault, matter.demandId)
    // Who looked after a prohibition began, that came after the notice, is shown when the rest is told. Before and after are an order
    // of writes: a database's clock that goes wrong by a second would show an access that tells of the prohibition.
    const known = knownOf(stream, matter)
    const rows = await tx.query<Row>(
      `select a.id, a.person_id, p.roles, p.employment, p.profile, a.purpose, a.words, a.at, a.expires_at,
         array(select r.what from duly.access_read r where r.access_id = a.id and ($2::int is null or r.version <= $2)
           order by r.at, r.what) as reads,
         (select max(r.at) from duly.access_read r where r.access_id = a.id and ($2::int is null or r.version <= $2)) as last_read_at
       from duly.access a join duly.person p on p.id = a.person_id
       where a.demand_id = $1 and ($2::int is null or a.version <= $2)
       union all
       select l.person_id || ' ' || l.at, l.person_id, p.roles, p.employment, p.profile, null, null, l.at, l.at, array[]::text[], null
       from duly.search_listed l join duly.person p on p.id = l.person_id
       where l.demand_id = $1 and ($2::int is null or l.version <= $2)
       order by at, id`,
      [matter.demandId, known.until],
    )
    // While a part is covered, what somebody wrote may say it.
    const free = known.demand.matters.length === 1 && !matter.view.withheld
    const key = free ? stream.keys.get(matter.demandId) : undefined
    const people = [...new Set(rows.map(r => r.person_id))]
    return rows.map(r => ({
      who: say('looked.person', {
        n: people.indexOf(r.person_id) + 1,
        roles: r.roles.map(role => closed.of('role', role)).join(', '),
      }),
      employer: employerOf(d, r, language),
      purpose: r.purpose === null ? say('looked.search') : closed.of('purpose', r.purpose),
      words: r.words && key ? openField<string>(key, [r.id, 1, 'words'], r.words) : null,
      reads: r.purpose === null ? [say('looked.listed')] : r.reads.map(what => closed.of('read', what)),
      at: r.at.toISOString(),
      until: r.expires_at.toISOString(),
      lastReadAt: r.last_read_at?.toISOString() ?? null,
    }))
  })
}

export function employerOf(
  d: Deployment,
  r: Pick<Row, 'person_id' | 'employment' | 'profile'>,
  language: Language,
): string {
  const say = demandWords(language)
  if (r.employment === 'employee') return say('looked.employee', { provider: d.provider.name })
  const { firm } = personProfile.parse(
    openField(d.vault.directoryKey, [r.person_id, 1, 'profile'], r.profile),
  )
  return firm ? say('looked.firm', { firm }) : say('looked.no_firm')
}
