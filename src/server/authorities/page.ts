// What the desk is shown of the directory's authorities. An entry of the directory is no demand: nothing here reads one, counts one
// or answers otherwise because there is one.
import { type Actor, mayActOnDirectory } from '../../demand/actor.ts'
import { type AuthorityAct, takesTwo } from '../../demand/authority-entry.ts'
import type { Refusal } from '../../demand/refusal.ts'
import { recipientFingerprint } from '../../seal/authorisation.ts'
import type { Transaction } from '../../store/database.ts'
import { directoryWords } from '../../words/directory.ts'
import { asLanguage, type Language } from '../../words/languages.ts'
import type { Deployment } from '../deployment.ts'
import { type Authority, type Directory, type Officer, readDirectory } from '../directory.ts'
import { asWorker } from '../worker/demand-at-work.ts'
import type {
  AuthorityList,
  AuthorityPage,
  ChangeLine,
  Difference,
  OfficerEntry,
  WaitingChange,
} from './api.ts'
import { noAuthority } from './change.ts'
import type { AuthorityRecord, OfficerRecord } from './record.ts'
import { openDetail, openSecond } from './write.ts'

export type Reader = { readonly actor: Actor; readonly language: Language }

export async function listAuthorities(d: Deployment, reader: Reader): Promise<AuthorityList> {
  return asWorker(d, async tx => {
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
  return asWorker(d, async tx => {
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

export function recordOf({ name, country, domains, callback, key, language }: Authority): AuthorityRecord {
  return { name, country, domains: [...domains], callback, key, language: asLanguage(language) }
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

type Row = {
  id: string
  authority_id: string
  officer_id: string | null
  act: AuthorityAct
  asked_kind: string
  asked_by: string
  asked_at: Date
  detail: Buffer
  settled_by: string | null
  settled_at: Date | null
  second: Buffer | null
  outcome: 'done' | 'stopped' | null
  batch: string | null
}

type Which = { readonly authority?: string; readonly batch?: string }

/** Of one authority, of one table, or of all what waits; the newest first. */
export async function changesOf(
  tx: Transaction,
  d: Deployment,
  directory: Directory,
  { authority, batch }: Which,
  { actor, language }: Reader,
): Promise<{ waiting: WaitingChange[]; changes: ChangeLine[] }> {
  const rows = await tx.query<Row>(
    `select * from duly.authority_change
     where authority_id = $1 or batch = $2 or ($1::text is null and $2::text is null and settled_at is null)
     order by asked_at desc, id limit $3`,
    [authority ?? null, batch ?? null, authority === undefined ? AT_MOST : 200],
  )
  const say = directoryWords(language)
  const who = (id: string | null) =>
    directory.people.get(id ?? '')?.name ?? (id === 'cli' ? say('command_line') : (id ?? ''))
  const [open, over] = [rows.filter(r => r.outcome === null), rows.filter(r => r.outcome !== null)]
  const may = mayActOnDirectory(actor, 'confirm_authority') === null
  return {
    waiting: open.map(r => {
      const { authority: entry, officer, ground } = openDetail(d, r.id, r.detail)
      const known = directory.authorities.get(r.authority_id)
      const before = r.officer_id === null ? known : officerOf(known, r.officer_id)
      return {
        id: r.id,
        authority: r.authority_id,
        act: r.act,
        name: before?.name ?? (entry ?? officer)?.name ?? '',
        askedBy: who(r.asked_by),
        askedAt: r.asked_at.toISOString(),
        ground: ground ?? null,
        differences: differencesOf(
          before &&
            (r.officer_id === null ? recordOf(before as Authority) : officerRecordOf(before as Officer)),
          entry ?? officer,
        ),
        mayConfirm: may && r.asked_by !== actor.id,
        mayStop: may || r.asked_by === actor.id,
        batch: r.batch,
      }
    }),
    changes: over.map(r => {
      const { ground, reason, authority: entry, officer } = openDetail(d, r.id, r.detail)
      const against = openSecond(d, r.id, r.second)
      const settled = { who: who(r.settled_by), at: (r.settled_at ?? r.asked_at).toISOString() }
      const known = directory.authorities.get(r.authority_id)
      return {
        id: r.id,
        act: r.act,
        at: r.asked_at.toISOString(),
        who: who(r.asked_by),
        officer: r.officer_id && (officerOf(known, r.officer_id)?.name ?? officer?.name ?? null),
        fields: differencesOf(undefined, entry ?? officer).map(one => one.field),
        ground: ground ?? null,
        reason: reason ?? null,
        second: against === null ? null : { ...settled, against },
        stopped: r.outcome === 'stopped' ? settled : null,
        alone: r.outcome === 'done' && takesTwo(r.act) && against === null,
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
