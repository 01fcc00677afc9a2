// Ties, said and recorded: who is bound to whom. What follows from them the database does (0009-work.sql).

import type { TieTargetKind, TieView } from '../../api/desk/work.ts'
import type { TieBasis } from '../../desk-work/implied-ties.ts'
import { mayEndTie, mayRecordTie } from '../../desk-work/ties.ts'
import type { Actor } from '../../kernel/actor.ts'
import { sentence } from '../../kernel/message.ts'
import { isRefusal, type Refusal, refuse } from '../../kernel/refusal.ts'
import { type Transaction, withTransaction } from '../../store/database.ts'
import { databaseActor } from '../../store/demand/execute.ts'
import { mark } from '../../store/demand/marks.ts'
import { openField, sealField } from '../../store/keys/field.ts'
import { leaveToNobody } from '../../store/search/row.ts'
import type { TieKind } from '../../vocabulary/closed-lists.ts'
import {
  normaliseAccountId,
  normaliseEmail,
  normaliseIp,
  normalisePhone,
  normaliseUrl,
} from '../../wire/normalise-identifier.ts'
import type { Deployment } from '../deployment.ts'
import { readDirectory } from '../directory.ts'
import type { About } from './about.ts'
import { revokeAside } from './aside.ts'
import { newId } from './notify.ts'

export type TieWish = {
  readonly person: string
  readonly kind: TieKind
  readonly to: TieTargetKind
  /** A name or domain of a customer, a name of an authority, an identifier, a reference. */
  readonly value: string
  readonly words: string
}

type Target = {
  readonly tenant: string | null
  readonly authority: string | null
  readonly reference: string | null
  readonly macs: readonly Buffer[]
}
const nothing: Target = { tenant: null, authority: null, reference: null, macs: [] }

/** One answer whether or not there is such a demand: who records it need not be one who may know. */
export async function recordTie(
  d: Deployment,
  actor: Actor,
  wish: TieWish,
  id = newId(),
): Promise<Refusal | null> {
  const no = mayRecordTie(actor, wish.person)
  if (no) return no
  const value = wish.value.trim()
  if (value === '')
    return refuse('invalid_input', sentence('borders.whom_missing'), sentence('borders.enter_it'))
  const unfit = await withTransaction(d.db, databaseActor(actor), async tx => {
    const known = await tx.query('select 1 from duly.person where id = $1', [wish.person])
    if (known.length === 0)
      return refuse(
        'not_found',
        sentence('borders.no_such_person_here'),
        sentence('borders.choose_from_list'),
      )
    const target = await targetOf(tx, d, wish.to, value)
    if (isRefusal(target)) return target
    const about: About = { to: wish.to, value, words: wish.words.trim() }
    const [row] = await tx.query<{ made: boolean }>(
      'select duly.record_tie($1, $2, $3, $4, $5, $6, $7, $8, $9) as made',
      [
        id,
        wish.person,
        wish.kind,
        target.tenant,
        target.authority,
        target.reference,
        target.macs,
        sealField(d.vault.directoryKey, [id, 1, 'tie'], about),
        d.now(),
      ],
    )
    if (row?.made) await leaveToNobody(tx, d.vault.searchKey, id)
    return null
  })
  if (!unfit) await revokeAside(d)
  return unfit
}

async function targetOf(
  tx: Transaction,
  d: Deployment,
  to: TieTargetKind,
  value: string,
): Promise<Target | Refusal> {
  switch (to) {
    case 'tenant': {
      const { tenants } = await readDirectory(tx, d.vault)
      const wanted = value.toLowerCase()
      const tenant = [...tenants.values()].find(
        t => t.id === value || t.name.toLowerCase() === wanted || t.domains.includes(wanted),
      )
      // A paper names an address before the look-up says whose it is.
      const macs = tenant?.domains.map(domain => mark(d.vault, 'domain', domain.toLowerCase()).mac) ?? []
      return tenant ? { ...nothing, tenant: tenant.id, macs } : unknown('customer')
    }
    case 'authority': {
      const { authorities } = await readDirectory(tx, d.vault)
      const found = [...authorities.values()].find(a => a.name.toLowerCase() === value.toLowerCase())
      return found ? { ...nothing, authority: found.id } : unknown('authority')
    }
    case 'identifier': {
      // As a paper may spell it: the kind is not for who says the tie to know.
      const spellings = [
        normaliseEmail(value),
        normalisePhone(value, null),
        normaliseIp(value),
        normaliseUrl(value),
        normaliseAccountId(value),
        value,
      ]
      const macs = [...new Set(spellings)].flatMap(v => (v ? [mark(d.vault, 'identifier', v).mac] : []))
      return { ...nothing, macs }
    }
    case 'reference': {
      return { ...nothing, reference: value.toUpperCase() }
    }
  }
}

function unknown(what: string): Refusal {
  return refuse(
    'not_found',
    sentence('borders.directory_no_such', { x: what }),
    sentence('borders.enter_name_directory'),
  )
}

export async function endTie(d: Deployment, actor: Actor, id: string): Promise<Refusal | null> {
  return withTransaction(d.db, databaseActor(actor), async tx => {
    const [row] = await tx.query<{ person_id: string }>(
      'select person_id from duly.tie where id = $1 and ended_at is null for update',
      [id],
    )
    const no = mayEndTie(actor, { person: row?.person_id ?? '' })
    if (no) return no
    if (!row)
      return refuse('not_found', sentence('borders.no_such_tie_here'), sentence('borders.reload_page'))
    await tx.query('update duly.tie set ended_by = $2, ended_at = $3 where id = $1', [id, actor.id, d.now()])
    return null
  })
}

type Row = {
  id: string
  person_id: string
  kind: TieKind
  about: Buffer
  implied: TieBasis | null
  said_by: string | null
  said_at: Date
}

/** One's own; to an administrator everybody's. */
export async function readTies(d: Deployment, actor: Actor): Promise<TieView[]> {
  return withTransaction(d.db, databaseActor(actor), async tx => {
    const rows = await tx.query<Row>(
      'select id, person_id, kind, about, implied, said_by, said_at from duly.tie where ended_at is null order by said_at, id',
      [],
    )
    return rows.map(r => ({
      id: r.id,
      person: r.person_id,
      kind: r.kind,
      ...openField<About>(d.vault.directoryKey, [r.id, 1, 'tie'], r.about),
      implied: r.implied,
      saidBy: r.said_by,
      saidAt: r.said_at.toISOString(),
    }))
  })
}
