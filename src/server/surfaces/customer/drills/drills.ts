// Drills: a notice that is none, sent and signed the same way, to learn before any demand whether notices arrive and how fast.

import { createHash, randomBytes } from 'node:crypto'
import type { Actor } from '../../../../kernel/actor.ts'
import { sentence } from '../../../../kernel/message.ts'
import { type Refusal, refuse } from '../../../../kernel/refusal.ts'
import { signWith } from '../../../../ledger/note.ts'
import { encodeNotice } from '../../../../ledger/notice.ts'
import { type Transaction, withTransaction } from '../../../../store/database.ts'
import { databaseActor } from '../../../../store/demand/execute.ts'
import { messageMac } from '../../../../store/demand/projections.ts'
import { openField, sealField } from '../../../../store/keys/field.ts'
import type { Language } from '../../../../words/languages.ts'
import type { Deployment } from '../../../deployment.ts'
import { countAttempt } from '../../../http/rate-limit.ts'
import { plainText } from '../../../letters/block.ts'
import { drillCopy, drillNotice } from '../../../letters/drill.ts'
import { queueTenantMail } from '../../../mail/tenant-mail.ts'
import { type CodeChoice, newCodeChoice } from '../code.ts'
import { contactOf } from '../contacts/contacts.ts'
import { type Undelivered, undeliveredOf } from './drill-mail.ts'

export type DrillOutcome = 'matched' | 'differs' | 'not_received'
export type Drill = {
  readonly id: string
  readonly reference: string
  readonly contact: string
  readonly by: 'tenant' | 'staff' | 'system'
  readonly sentAt: string
  readonly choices: readonly string[]
  readonly answeredAt: string | null
  readonly answeredBy: string | null
  readonly outcome: DrillOutcome | null
  /** Its mail did not reach the contact; null where nobody says so. */
  readonly undelivered: Undelivered | null
}

type Note = CodeChoice & { readonly reference: string; readonly text: string; readonly to: string }
type Row = {
  id: string
  contact_id: string
  by_kind: Drill['by']
  sent_at: Date
  note: Buffer
  answered_at: Date | null
  answered_by: string | null
  outcome: DrillOutcome | null
  undelivered_at: Date | null
  undelivered: Buffer | null
}

const LIMIT = { name: 'drill', attempts: 5, windowSeconds: 86_400 }

/** To one contact of the tenant: `by` is one of its own people, or our desk. `id`: asked for again, it is the same drill. */
export async function sendDrill(
  d: Deployment,
  by: Actor,
  tenant: string,
  contactId: string,
  id: string = randomBytes(16).toString('hex'),
): Promise<string | Refusal> {
  if (await isSent(d, by, id)) return id
  const over = await countAttempt({ db: d.db, macKey: d.vault.macKey, now: d.now }, LIMIT, tenant)
  if (over) return over
  return withTransaction(d.db, databaseActor(by), async tx => {
    // Of two at once the second finds what the first sent.
    await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`drill/${id}`])
    if (await isThere(tx, id)) return id
    const contact = await contactOf(tx, d, tenant, contactId)
    if (!contact)
      return refuse('not_found', sentence('borders.no_such_contact'), sentence('borders.reload_page'))
    const { note, mail } = await write(d, {
      id,
      to: contact.mail,
      language: contact.writtenIn,
    })
    const queued = await queueTenantMail(tx, d, { tenant, ...mail })
    await tx.query(
      `insert into duly.drill (id, tenant_id, contact_id, by_kind, by_id, sent_at, note, mail_id, message_mac)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        id,
        tenant,
        contactId,
        by.kind === 'tenant' || by.kind === 'staff' ? by.kind : 'system',
        by.id,
        d.now(),
        sealField(d.vault.directoryKey, [id, 1, 'note'], note),
        queued.id,
        messageMac(d.vault, queued.messageId),
      ],
    )
    return id
  })
}

function isSent(d: Deployment, by: Actor, id: string): Promise<boolean> {
  return withTransaction(d.db, databaseActor(by), tx => isThere(tx, id))
}

async function isThere(tx: Transaction, id: string): Promise<boolean> {
  return (await tx.query('select 1 from duly.drill where id = $1', [id])).length > 0
}

type DrillMail = Omit<Parameters<typeof queueTenantMail>[2], 'tenant'>

async function write(
  d: Deployment,
  { id, to, language }: { id: string; to: string; language: Language },
): Promise<{ note: Note; mail: DrillMail }> {
  const choice = newCodeChoice()
  const reference = `DRILL-${randomBytes(4).toString('hex').toUpperCase()}`
  const copy = drillCopy(reference, d.provider, language)
  const sha256 = createHash('sha256').update(copy).digest('hex')
  const facts = { reference, code: choice.code, copySha256: sha256, customerHost: d.urls.customer }
  const letter = drillNotice(facts, d.provider, language)
  const fields = { reference, matter: id, copy: sha256, code: choice.code, sentAt: d.now() }
  const signed = await signWith(d.noticeKey, signer => encodeNotice(plainText(letter), fields, signer))
  const text = Buffer.from(signed).toString('utf8')
  const attachments = [{ name: `drill-${reference}.txt`, mediaType: 'text/plain', bytes: copy }]
  return {
    note: { ...choice, reference, text, to },
    mail: { to, subject: letter.subject, text, attachments },
  }
}

/** The tenant's own, newest first. */
export async function readDrills(d: Deployment, actor: Actor): Promise<Drill[]> {
  const rows = await withTransaction(d.db, databaseActor(actor), tx =>
    tx.query<Row>('select * from duly.drill order by sent_at desc, id desc limit 20', []),
  )
  return rows.map(row => {
    const note = noteOf(d, row)
    return {
      id: row.id,
      reference: note.reference,
      contact: note.to,
      by: row.by_kind,
      sentAt: row.sent_at.toISOString(),
      choices: note.choices,
      answeredAt: row.answered_at?.toISOString() ?? null,
      answeredBy: row.answered_by,
      outcome: row.outcome,
      undelivered: undeliveredOf(d, row),
    }
  })
}

function noteOf(d: Deployment, row: Pick<Row, 'id' | 'note'>): Note {
  return openField<Note>(d.vault.directoryKey, [row.id, 1, 'note'], row.note)
}

/** `chosen`: one of the codes, or that none came. The first answer stands; given again it is the same one. */
export async function answerDrill(
  d: Deployment,
  actor: Actor,
  id: string,
  chosen: string,
): Promise<DrillOutcome | Refusal> {
  const [row] = await withTransaction(d.db, databaseActor(actor), tx =>
    tx.query<Row>('select * from duly.drill where id = $1', [id]),
  )
  if (!row)
    return refuse('not_found', sentence('borders.no_such_drill_here'), sentence('borders.reload_page'))
  const note = noteOf(d, row)
  const outcome: DrillOutcome =
    chosen === 'none' ? 'not_received' : chosen === note.code ? 'matched' : 'differs'
  const taken = await withTransaction(d.db, databaseActor(actor), tx =>
    tx.query(
      `update duly.drill set outcome = $2, answered_at = $3, answered_by = $4
       where id = $1 and answered_at is null returning id`,
      [id, outcome, d.now(), actor.id],
    ),
  )
  if (taken.length === 0 && outcome !== row.outcome)
    return refuse(
      'already_done',
      sentence('borders.drill_answered_already'),
      sentence('borders.send_another_try_again'),
    )
  return outcome
}
