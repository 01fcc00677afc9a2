// Telling the tenants by itself: when a secrecy has ended, when the term for telling has come, when a mail reached nobody. Each is
// safe to do again; what cannot be done goes to counsel, once, and is written down.

import { toldParties } from '../../../directory/tenant-chain.ts'
import { nextWay, type Way } from '../../../domain/notice/escalation.ts'
import { authorityTells } from '../../../domain/notice/notice-rule.ts'
import { isEscalated } from '../../../domain/notice/notice-tries.ts'
import { isAnswered, isLate, mayNotify, restIsDue } from '../../../domain/notice/notify.ts'
import { lawForbidsAfter } from '../../../domain/notice/obligation.ts'
import { noticeTerms } from '../../../domain/notice/promised-terms.ts'
import { isWider, widerSince } from '../../../domain/notice/re-notice.ts'
import type { DataOf } from '../../../domain/registry/event.ts'
import { type Demand, firedKey, type Matter } from '../../../domain/registry/state.ts'
import { owesFurther } from '../../../domain/secrecy/late-order.ts'
import { allWarnings } from '../../../domain/secrecy/secrecy-clock.ts'
import { isRefusal, type Refusal } from '../../../kernel/refusal.ts'
import { type Done, execute } from '../../../store/demand/execute.ts'
import { contactGroups, toKeepOut } from '../../acts/notice-contacts.ts'
import { repeatNotice } from '../../acts/repeat-notice.ts'
import { sendNotice } from '../../acts/send-notice.ts'
import { type Deployment, WORKER } from '../../deployment.ts'
import { readDirectory } from '../../directory.ts'
import { askWhereClosedIsReached } from '../closed-tenants.ts'
import { type AtWork, asWorker } from '../demand-at-work.ts'
import { sendByItself } from '../letter-by-itself.ts'

export async function tellTenants(d: Deployment, work: AtWork): Promise<void> {
  if (work.demand.matters.length > 0) await askClosed(d, work)
  for (const m of work.demand.matters) {
    await warnAgent(d, work, m)
    if (isOwed(work, m)) await tell(d, work, m)
    else await goOn(d, work, m)
  }
}

/** The whole directory is opened only where some tenant is closed at all. */
async function askClosed(d: Deployment, work: AtWork): Promise<void> {
  const tenants = await asWorker(d, async tx => {
    const any = await tx.query("select 1 from duly.tenant where status = 'closed' limit 1", [])
    return any.length > 0 ? (await readDirectory(tx, d.vault)).tenants : null
  })
  if (tenants) await askWhereClosedIsReached(d, work, tenants)
}

/** A prohibition ended and the rest is due, or the clock of the term has acted. */
function isOwed({ demand }: AtWork, m: Matter): boolean {
  if (!isAnswered(demand)) return false
  const rest = m.notice !== null && m.notice.withheld.length > 0
  const late = !m.notice && !m.secrecy && m.orders.some(o => o.endedAt !== null) && isLate(m)
  const since = m.notice ? widerSince(demand, m) : ''
  return rest || late || owesFurther(m) || (since !== null && termCame(demand.fired, m, since))
}

/** The term for telling, or that for telling after a secrecy. */
function passed(d: Demand, m: Matter): boolean {
  const { fired } = d
  const late = firedKey(`late:${m.id}`, '')
  const came = (since: string) => fired.some(key => key.startsWith(late) && key.slice(late.length) >= since)
  if (!m.notice) return termCame(fired, m, '') || came('')
  const since = widerSince(d, m)
  return (m.silent !== null && came(m.silent.at)) || (since !== null && termCame(fired, m, since))
}

/** `since`: the decision from which the term runs. */
function termCame(fired: readonly string[], m: Matter, since: string): boolean {
  const term = firedKey(`notice:${m.id}`, '')
  return fired.some(key => key.startsWith(term) && key.slice(term.length) >= since)
}

/** That more is to leave, and nothing else, is told by a person until the term comes. */
function isStillAPersons({ demand }: AtWork, m: Matter, now: string): boolean {
  const since = widerSince(demand, m)
  const wider = m.notice !== null && since !== null && !owesFurther(m) && !restIsDue(m, now)
  return wider && !termCame(demand.fired, m, since)
}

async function tell(d: Deployment, work: AtWork, m: Matter): Promise<void> {
  if (isStillAPersons(work, m, d.now())) return
  const no = mayNotify(work.demand, m, { now: d.now(), counsel: false, byItself: true })
  const demandId = work.demand.id
  if (no) return passed(work.demand, m) ? escalate(d, demandId, m, { why: 'term_passed' }) : undefined
  const ended = m.orders.filter(o => o.endedAt !== null).length
  const done = await sendNotice(d, WORKER, {
    demandId,
    matter: m.id,
    contact: null,
    key: m.silent
      ? `told-${m.id}-further-${m.silent.version}`
      : isWider(work.demand, m)
        ? `told-${m.id}-wider-${m.notice?.letter.id}`
        : `told-${m.id}-${ended}-${m.notice ? 'rest' : 'first'}`,
  })
  if (isRefusal(done) && done.code === 'facts_incomplete')
    return escalate(d, demandId, m, { why: 'no_contact' })
  // The demand itself lets it go: the chain of the directory does not reach whom the law names.
  if (isRefusal(done) && done.code === 'counsel_required') return escalate(d, demandId, m, { why: 'whom' })
  if (isRefusal(done) && done.code === 'document_unreadable') return escalate(d, demandId, m, { why: 'copy' })
  unlessRaced(done)
}

/** Where a mail reached nobody, the notice goes on its next way. */
async function goOn(d: Deployment, work: AtWork, m: Matter): Promise<void> {
  if (!m.notice) return
  const directory = await asWorker(d, tx => readDirectory(tx, d.vault))
  const tenant = directory.tenants.get(m.tenant)
  if (!tenant) return
  // Who came to the tenant, or whose address changed, since it was told. The change wakes this demand again.
  const keptOut = toKeepOut(work.demand, m, directory.tenants)
  for (const one of keptOut)
    unlessRaced(
      await execute(d.store, WORKER, {
        demandId: work.demand.id,
        command: { type: 'skip_contact', matter: m.id, ...one },
      }),
    )
  if (keptOut.length > 0) return
  const reachable = contactGroups(work.demand, m, directory.tenants).map(({ party, contacts }) => ({
    party,
    contacts: contacts.map(c => c.id),
    addresses: Object.fromEntries(contacts.map(c => [c.id, c.mail])),
  }))
  const chain = toldParties(directory.tenants, m.tenant)
  const terms = noticeTerms(d.settings, tenant.terms)
  const way = nextWay(work.demand, m, { reachable, chain, terms, now: d.now() })
  if (way) await go(d, work.demand.id, m, way)
}

/** What is done wakes this demand again, for whoever is next. */
async function go(d: Deployment, demandId: string, m: Matter, way: Way): Promise<void> {
  if (way.way === 'escalate') return escalate(d, demandId, m, way)
  if (way.way === 'chain') {
    const { party, told } = way
    const command = { type: 'settle_chain', matter: m.id, party, told } as const
    return unlessRaced(await execute(d.store, WORKER, { demandId, command }))
  }
  const { contact, why } = way
  const key = `again-${m.id}-${contact}${why === 'corrected' ? `-${m.notice?.tries.length}` : ''}`
  unlessRaced(await repeatNotice(d, WORKER, { demandId, matter: m.id, contact, why, key }))
}

async function escalate(
  d: Deployment,
  demandId: string,
  m: Matter,
  { why, party }: DataOf<'NoticeEscalated'>,
): Promise<void> {
  if (isEscalated(m, { why, ...(party ? { party } : {}) })) return
  const command = { type: 'escalate_notice', matter: m.id, why, ...(party ? { party } : {}) } as const
  unlessRaced(await execute(d.store, WORKER, { demandId, command }))
}

/**
 * Fourteen days before the end: the agency is told that its secrecy ends, and that we then tell our customer. Once for each end, and
 * never where we do not: where the authority tells, or the law itself forbids until a later day.
 */
async function warnAgent(d: Deployment, work: AtWork, m: Matter): Promise<void> {
  const { demand } = work
  if (authorityTells(demand, m)) return
  for (const { of, at, until } of allWarnings(m)) {
    if (!demand.fired.includes(firedKey(`secrecy_warning:${of}`, at)) || lawForbidsAfter(demand, m, until))
      continue
    await sendByItself(d, demand, {
      kind: 'secrecy_ending',
      about: until,
      key: `secrecy-ending-${demand.id}-${until}`,
    })
  }
}

/** A refusal is for a person to solve at the desk (no contact, no address); a lost race is tried again. */
function unlessRaced(done: Done | Refusal): void {
  if (isRefusal(done) && done.code === 'changed_meanwhile')
    throw new Error('the letter is sent at the next wake-up')
}
