// What the desk is shown of the directory's authorities. An entry of the directory is no demand: nothing here reads one, counts one
// or answers otherwise because there is one.

import type {
  AuthorityList,
  AuthorityPage,
  ChangeLine,
  Difference,
  OfficerEntry,
  WaitingChange,
} from '../../api/desk/authorities.ts'
import type { AuthorityRecord, OfficerRecord } from '../../api/desk/authority-record.ts'
import { type AuthorityAct, takesTwo } from '../../directory/authority-entry.ts'
import { mayActOnDirectory } from '../../domain/registry/who-may.ts'
import type { Actor } from '../../kernel/actor.ts'
import type { Refusal } from '../../kernel/refusal.ts'
import { recipientFingerprint } from '../../seal/authorisation/authorisation.ts'
import { type Transaction, withTransaction } from '../../store/database.ts'
import { databaseActor } from '../../store/demand/execute.ts'
import { directoryWords } from '../../words/faces/directory.ts'
import { asLanguage, type Language } from '../../words/languages.ts'
import type { Deployment } from '../deployment.ts'
import { type Authority, type Directory, type Officer, readDirectory } from '../directory.ts'
import { readProposals, secondOf, shownTo } from '../proposals/read.ts'
import { authorityChanges, noAuthority } from './change.ts'

export type Reader = { readonly actor: Actor; readonly language: Language }

export async function listAuthorities(d: Deployment, reader: Reader): Promise<AuthorityList> {
  return withTransaction(d.db, databaseActor(reader.actor), async tx => {
    const directory = await readDirectory(tx, d.vault)
    const marks = await tx.query<{ id: string }>('select authority_id as id from duly.by_hand')
    const marked = new Set(marks.map(m => m.id))
    const { waiting } = await changesOf(tx, d, directory, {}, reader)
    const waits = new Set(waiting.map(w => w.authority))
    return {
      authorities: [...directory.authorities.values()]
        .map(a => ({
          id: a.id,
          name: a.name,
          country: a.country,
          domains: a.domains,
          officers: a.officers.length,
          byHand: marked.has(a.id),
          retired: Boolean(a.retiredAt),
          waits: waits.has(a.id),
        }))
        .sort((a, b) => a.name.localeCompare(b.name, reader.language)),
      additions: waiting.filter(w => w.act === 'add' && w.batch === null),
      batches: batchesOf(waiting),
      mayEdit: mayActOnDirectory(reader.actor, 'edit_authorities') === null,
    }
  })
}

export async function readAuthorityPage(
  d: Deployment,
  reader: Reader,
  id: string,
): Promise<AuthorityPage | Refusal> {
  return withTransaction(d.db, databaseActor(reader.actor), async tx => {
    const directory = await readDirectory(tx, d.vault)
    const a = directory.authorities.get(id)
    if (!a) return noAuthority()
    const [row] = await tx.query<{ verified_at: Date | null; by_hand: boolean }>(
      'select verified_at, exists (select 1 from duly.by_hand b where b.authority_id = a.id) as by_hand from duly.authority a where id = $1',
      [id],
    )
    const doors = await doorsOf(tx, d, id)
    const officer = (active: boolean) => (o: Officer) => ({
      ...officerEntry(o, active),
      ...doorOf(doors, o.id),
    })
    return {
      id,
      entry: recordOf(a),
      fingerprint: a.key ? recipientFingerprint(a.key) : null,
      byHand: row?.by_hand ?? false,
      retiredAt: a.retiredAt ?? null,
      verifiedAt: row?.verified_at?.toISOString() ?? null,
      officers: [...a.officers.map(officer(true)), ...(a.suspended ?? []).map(officer(false))],
      ...(await changesOf(tx, d, directory, { authority: id }, reader)),
      mayEdit: mayActOnDirectory(reader.actor, 'edit_authorities') === null,
    }
  })
}

export function recordOf({ subdivision = null, classes = [], ...a }: Authority): AuthorityRecord {
  const { name, country, domains, callback, key } = a
  return {
    ...{ name, country, domains: [...domains], callback, key, language: asLanguage(a.language) },
    ...{ subdivision, classes: [...classes] },
  }
}

type Door = Pick<OfficerEntry, 'passkeys' | 'linkUntil'>

function officerEntry(o: Officer, active: boolean): Omit<OfficerEntry, keyof Door> {
  const { id, name, mail, phone, key, fingerprint } = o
  return { id, name, mail, phone, key, fingerprint, active }
}

function doorOf(doors: ReadonlyMap<string, Door>, id: string): Door {
  return doors.get(id) ?? { passkeys: 0, linkUntil: null }
}

async function doorsOf(tx: Transaction, d: Deployment, authority: string): Promise<Map<string, Door>> {
  const rows = await tx.query<{ id: string; passkeys: number; until: Date | null }>(
    `select o.id, (select count(*)::int from duly.credential c
         where c.owner_kind = 'officer' and c.owner_id = o.id and c.revoked_at is null) as passkeys,
       (select max(l.expires_at) from duly.enrolment_link l
         where l.owner_kind = 'officer' and l.owner_id = o.id and l.used_at is null and l.expires_at > $2) as until
     from duly.officer o where o.authority_id = $1`,
    [authority, d.now()],
  )
  return new Map(rows.map(r => [r.id, { passkeys: r.passkeys, linkUntil: r.until?.toISOString() ?? null }]))
}

/** What waits; a table of a whole country's offices among it. */
const AT_MOST = 20_000

type Which = { readonly authority?: string; readonly batch?: string }

/** Of one authority, of one table, or of all what waits; the newest first. */
export async function changesOf(
  tx: Transaction,
  d: Deployment,
  directory: Directory,
  { authority, batch }: Which,
  { actor, language }: Reader,
): Promise<{ waiting: WaitingChange[]; changes: ChangeLine[] }> {
  const isAll = authority === undefined && batch === undefined
  const rows = await readProposals(tx, d, [authorityChanges], {
    ...{ about: authority ?? null, batch: batch ?? null, limit: authority === undefined ? AT_MOST : 200 },
    ...(isAll ? { only: 'waiting' } : {}),
  })
  const say = directoryWords(language)
  const who = (id: string | null) =>
    directory.people.get(id ?? '')?.name ?? (id === 'cli' ? say('command_line') : (id ?? ''))
  const [open, over] = [rows.filter(r => r.outcome === null), rows.filter(r => r.outcome !== null)]
  const may = mayActOnDirectory(actor, 'confirm_authority') === null
  return {
    waiting: open.map(r => {
      const { authority: entry, officer, ground } = r.detail
      const shown = shownTo(d, authorityChanges, r, { actor, mayConfirm: may, name: who })
      const known = directory.authorities.get(r.about)
      const before = r.part === '' ? known : officerOf(known, r.part)
      return {
        id: r.id,
        authority: r.about,
        act: r.act as AuthorityAct,
        name: before?.name ?? (entry ?? officer)?.name ?? '',
        askedBy: shown.askedBy,
        askedAt: shown.askedAt,
        ground: ground ?? null,
        differences: differencesOf(
          before && (r.part === '' ? recordOf(before as Authority) : officerRecordOf(before as Officer)),
          entry ?? officer,
        ),
        mayConfirm: shown.mayConfirm,
        mayStop: may || r.askedBy === actor.id,
        batch: r.batch,
      }
    }),
    changes: over.map(r => {
      const { ground, reason, authority: entry, officer } = r.detail
      const against = secondOf(d, r)
      const settled = { who: who(r.settledBy), at: r.settledAt ?? r.askedAt }
      const known = directory.authorities.get(r.about)
      return {
        id: r.id,
        act: r.act as AuthorityAct,
        at: r.askedAt,
        who: who(r.askedBy),
        officer: r.part === '' ? null : (officerOf(known, r.part)?.name ?? officer?.name ?? null),
        fields: differencesOf(undefined, entry ?? officer).map(one => one.field),
        ground: ground ?? null,
        reason: reason ?? null,
        second: against === null ? null : { ...settled, against },
        stopped: r.outcome === 'stopped' ? settled : null,
        alone: r.outcome === 'done' && takesTwo(r.act as AuthorityAct) && against === null,
      }
    }),
  }
}

function officerOf(a: Authority | undefined, id: string): Officer | undefined {
  return [...(a?.officers ?? []), ...(a?.suspended ?? [])].find(o => o.id === id)
}

export function officerRecordOf({ name, mail, phone, key }: Officer): OfficerRecord {
  return { name, mail, phone, key }
}

type Entry = AuthorityRecord | OfficerRecord

/** Field by field what is not as it was; without `before` all that is said. */
export function differencesOf(before: Entry | undefined, after: Entry | undefined): Difference[] {
  if (!after) return []
  const text = (value: unknown) =>
    value === null || value === undefined || String(value) === '' ? null : [value].flat().join(', ')
  return (Object.keys(after) as Difference['field'][]).flatMap(field => {
    const [was, is] = [text(before?.[field as keyof Entry]), text(after[field as keyof Entry])]
    return was === is ? [] : [{ field, before: was, after: is }]
  })
}

/** The tables of which something waits, the newest first. */
function batchesOf(waiting: readonly WaitingChange[]): AuthorityList['batches'] {
  const tables = Map.groupBy(
    waiting.filter(w => w.batch !== null),
    w => w.batch ?? '',
  )
  return [...tables].flatMap(([id, list]) => {
    const [first] = list
    return first ? [{ id, askedBy: first.askedBy, askedAt: first.askedAt, waiting: list.length }] : []
  })
}
