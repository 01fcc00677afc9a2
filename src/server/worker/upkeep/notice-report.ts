// A report about a notice: which letter of which matter it names, and what became of it. It is proof of notice, or the reason for the
// next way.

import { lettersOf } from '../../../domain/registry/traces.ts'
import { isRefusal } from '../../../kernel/refusal.ts'
import { execute } from '../../../store/demand/execute.ts'
import { messageMac } from '../../../store/demand/projections.ts'
import { openField } from '../../../store/keys/field.ts'
import type { DeliveryReport } from '../../../wire/mail/delivery-report.ts'
import { type Deployment, WORKER } from '../../deployment.ts'
import { noteUndelivered as noteDrillUndelivered } from '../../surfaces/customer/drills/drill-mail.ts'
import { asWorker, loadAtWork } from '../demand-at-work.ts'

/** The demand's reference where the report was about a notice of ours, a drill's where it was about one; null where it is to be taken in as mail. */
export async function takeNoticeReport(d: Deployment, report: DeliveryReport): Promise<string | null> {
  if (!report.status || report.messageIds.length === 0) return null
  const macs = report.messageIds.map(id => messageMac(d.vault, id))
  const rows = await asWorker(d, tx =>
    tx.query<{ demand_id: string; matter_id: string }>(
      'select demand_id, matter_id from duly.letter where message_mac = any($1) and matter_id is not null limit 1',
      [macs],
    ),
  )
  const [row] = rows
  const drill = row ? null : await takeDrillReport(d, report)
  if (drill) return drill
  if (!row && report.status === 'bounced') await noteBounce(d, report, macs)
  const work = row && (await loadAtWork(d, row.demand_id))
  if (!work) return null
  const letter = work.stream.events
    .flatMap(e => (e.kind === 'LetterSent' ? [] : lettersOf(e)))
    .find(l => report.messageIds.includes(l.messageId))
  if (!letter) return null
  const { status } = report
  const done = await execute(d.store, WORKER, {
    demandId: work.demand.id,
    idempotencyKey: `report-${letter.id}-${status}`,
    command: {
      type: 'record_delivery',
      matter: row.matter_id,
      letter: letter.id,
      status,
      detail: 'a report of the far side',
    },
  })
  if (isRefusal(done)) throw new Error('the report is taken when it is delivered again')
  return work.demand.reference
}

/** A letter to an authority that came back: its answer is filed with the demand as mail is, and its row says that it did not arrive. */
async function noteBounce(d: Deployment, report: DeliveryReport, macs: readonly Buffer[]): Promise<void> {
  const [row] = await asWorker(d, tx =>
    tx.query<{ demand_id: string }>(
      'select demand_id from duly.letter where message_mac = any($1) and matter_id is null limit 1',
      [macs],
    ),
  )
  const work = row && (await loadAtWork(d, row.demand_id))
  const letter = work?.demand.letters.find(l => report.messageIds.includes(l.messageId))
  if (!work || !letter) return
  const detail = 'a report of the far side'
  await asWorker(d, tx =>
    tx.query("update duly.outgoing_mail set state = 'failed', last_error = $2 where letter_id = $1", [
      letter.id,
      detail,
    ]),
  )
  // Letters are the workers' work: what mail intake needs of it is loaded when one comes back.
  const { noteUndelivered } = await import('../letter-by-itself.ts')
  await noteUndelivered(d, work.demand.id, letter.id, detail)
}

/** A report about a drill of ours is taken, and is no demand. */
async function takeDrillReport(d: Deployment, report: DeliveryReport): Promise<string | null> {
  const macs = report.messageIds.map(id => messageMac(d.vault, id))
  return asWorker(d, async tx => {
    const [row] = await tx.query<{ id: string; note: Buffer }>(
      'select id, note from duly.drill where message_mac = any($1) limit 1',
      [macs],
    )
    if (!row) return null
    if (report.status === 'bounced') await noteDrillUndelivered(tx, d, row.id, null)
    return openField<{ reference: string }>(d.vault.directoryKey, [row.id, 1, 'note'], row.note).reference
  })
}
