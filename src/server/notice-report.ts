// A report about a notice: which letter of which matter it names, and what became of it. It is proof of notice, or the reason for the
// next way.
import { lettersOf } from '../demand/letter.ts'
import { isRefusal } from '../demand/refusal.ts'
import { execute } from '../store/execute.ts'
import { messageMac } from '../store/projections.ts'
import type { DeliveryReport } from '../wire/delivery-report.ts'
import { takeDrillReport } from './customer/drill-mail.ts'
import { type Deployment, WORKER } from './deployment.ts'
import { asWorker, loadAtWork } from './worker/demand-at-work.ts'
import { noteUndelivered } from './worker/letter-by-itself.ts'

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
  await noteUndelivered(d, work.demand.id, letter.id, detail)
}
