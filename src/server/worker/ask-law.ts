// Checks a demand against the law packs as soon as that is its next step, and again when counsel adopted the pack that it waited for,
// withdrew the adoption before anything was decided, or answered what the pack leaves open. If the confirmed facts cannot be used, the
// step stays with a person, who sees the error.
import { isRestricted } from '../../domain/arrival/restricted.ts'
import { instrumentOf } from '../../domain/decision/instruments.ts'
import { type Demand, lineKey, liveAuthorisation, openLines } from '../../domain/registry/state.ts'
import { nextStep } from '../../domain/turn/next.ts'
import { isRefusal } from '../../kernel/refusal.ts'
import type { Answer } from '../../law/answer.ts'
import { isAskedAgain } from '../../law/counsel/counsel-answer.ts'
import { lawOf } from '../../law/law-index.ts'
import { assessDemand } from '../acts/assess-demand.ts'
import { type Deployment, WORKER } from '../deployment.ts'
import { adoptedPacks, packsInUse } from '../law/adoption.ts'
import { counselInForce } from '../law/counsel-in-force.ts'

export async function askLaw(d: Deployment, demand: Demand): Promise<void> {
  // In the national-security lane, Duly does only what a named person asks for.
  if (isRestricted(demand)) return
  if (nextStep(demand, d.now()).step !== 'assess' && !(await counselSpoke(d, demand))) return
  const done = await assessDemand(d, WORKER, { demandId: demand.id, version: demand.version })
  if (isRefusal(done) && done.code === 'changed_meanwhile')
    throw new Error('the demand is checked at the next wake-up')
}

/** What is being signed stands until it is out or revoked; what the facts changed, their own step asks about. */
async function counselSpoke(d: Deployment, demand: Demand): Promise<boolean> {
  const { assessment, factsVersion, closed } = demand
  if (!assessment?.answer || assessment.factsVersion !== factsVersion || closed) return false
  if (liveAuthorisation(demand)) return false
  const given = openLines(demand).flatMap(line => {
    const answer = assessment.answer?.[lineKey(line)]
    return answer ? [{ answer, instrument: instrumentOf(demand, line), at: assessment.at }] : []
  })
  return (
    (await isAdoptedSince(d, given)) ||
    (demand.lines.length === 0 && (await isWithdrawnSince(d, given))) ||
    (await isAnsweredSince(d, given))
  )
}

type Given = { readonly answer: Answer; readonly instrument: string; readonly at: string }

async function isAnsweredSince(d: Deployment, given: readonly Given[]): Promise<boolean> {
  const counselled = given.some(
    ({ answer }) => answer.askCounsel || answer.notice.counsel || answer.counting.counsel,
  )
  if (!counselled) return false
  const now = { answers: await counselInForce(d.db, new Map()), day: d.now().slice(0, 10) }
  return given.some(({ answer, ...asked }) => isAskedAgain(answer, asked, now))
}

/** What rests on a pack that nobody of counsel answers for any more. What was decided by it stays as it was recorded. */
async function isWithdrawnSince(d: Deployment, given: readonly Given[]): Promise<boolean> {
  const adopted = await adoptedPacks(d)
  if (adopted === true) return false
  const law = lawOf(packsInUse(d.packs, adopted))
  return given.some(({ answer, instrument }) => {
    const pack = law.find(instrument)?.pack.id
    const isHeld = answer.findings.some(f => f.effect === 'pack_not_adopted')
    return pack !== undefined && adopted[pack] === undefined && !isHeld
  })
}

/** What was held back because nobody had adopted its pack. */
async function isAdoptedSince(d: Deployment, given: readonly Given[]): Promise<boolean> {
  const held = given.flatMap(({ answer }) => answer.findings).filter(f => f.effect === 'pack_not_adopted')
  if (held.length === 0) return false
  const adopted = await adoptedPacks(d)
  const inUse = packsInUse(d.packs, adopted)
  return held.some(({ pack: { id } }) => {
    const pack = inUse.find(one => one.id === id)
    return pack !== undefined && (adopted === true || adopted[id] === pack.hash)
  })
}
