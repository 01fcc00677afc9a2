// Who at our side looked at what, why and when (promise 6). People are shown by what they do and who employs them, not by name:
// the tenant can tell one from another, and nobody's name leaves the house.
import type { Actor } from '../../../kernel/actor.ts'
import { databaseActor } from '../../../store/demand/execute.ts'
import { openField } from '../../../store/keys/field.ts'
import { type Looked, toldAccesses, toldHandIns } from '../../../store/program/told-record.ts'
import { demandWords } from '../../../words/faces/demand.ts'
import { glossary } from '../../../words/faces/glossary.ts'
import type { Language } from '../../../words/languages.ts'
import type { Deployment } from '../../deployment.ts'
import { personProfile } from '../../directory.ts'
import type { VisibleMatter } from './matters.ts'

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

/** Oldest first. */
export async function accessesTo(
  d: Deployment,
  actor: Actor,
  matter: VisibleMatter,
  language: Language,
): Promise<AccessLine[]> {
  const [say, closed] = [demandWords(language), glossary(language)]
  // While a part is covered, what somebody wrote may say it.
  const rows = await toldAccesses(d, databaseActor(actor), matter, { words: !matter.view.withheld })
  const handIns = await toldHandIns(d, databaseActor(actor), matter)
  // The gate knows its custodians by their cards, the directory people by their accounts: neither says who is who.
  const people = [...new Set([...rows.map(r => r.person_id), ...handIns.map(one => `card ${one.by.id}`)])]
  const own = rows.map(r => ({
    who: say('looked.person', {
      n: people.indexOf(r.person_id) + 1,
      roles: r.roles.map(role => closed.of('role', role)).join(', '),
    }),
    employer: employerOf(d, r, language),
    purpose: r.purpose === null ? say('looked.search') : closed.of('purpose', r.purpose),
    words: r.words,
    reads: r.purpose === null ? [say('looked.listed')] : r.reads.map(what => closed.of('read', what)),
    at: r.at.toISOString(),
    until: r.expires_at.toISOString(),
    lastReadAt: r.last_read_at?.toISOString() ?? null,
  }))
  const byHand = handIns.map(({ by, at }) => ({
    who: say('looked.person', {
      n: people.indexOf(`card ${by.id}`) + 1,
      roles: closed.of('role', 'custodian'),
    }),
    employer: say('looked.custodian', { provider: d.provider.name }),
    purpose: say('looked.hand_in'),
    words: null,
    reads: [say('looked.exported')],
    at,
    until: at,
    lastReadAt: at,
  }))
  return [...own, ...byHand].toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
}

export function employerOf(
  d: Deployment,
  r: Pick<Looked, 'person_id' | 'employment' | 'profile'>,
  language: Language,
): string {
  const say = demandWords(language)
  if (r.employment === 'employee') return say('looked.employee', { provider: d.provider.name })
  const { firm } = personProfile.parse(
    openField(d.vault.directoryKey, [r.person_id, 1, 'profile'], r.profile),
  )
  return firm ? say('looked.firm', { firm }) : say('looked.no_firm')
}
