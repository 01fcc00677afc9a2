// Counsel answers once what a pack leaves open for every paper of a kind: a row in counsel's own name with reason, source and last day,
// and a leaf in the log. A later answer ends the one before it; a withdrawal is as easy as the answer.

import { createHash, randomBytes } from 'node:crypto'
import type { CounselAnswers, CounselGap, CounselWish } from '../../api/desk/counsel-answers.ts'
import { mayAct } from '../../domain/registry/who-may.ts'
import type { Actor } from '../../kernel/actor.ts'
import { sentence } from '../../kernel/message.ts'
import { type Refusal, refuse } from '../../kernel/refusal.ts'
import { openQuestions, questionsOf } from '../../law/counsel/counsel-answer.ts'
import { lawOf } from '../../law/law-index.ts'
import type { Pack } from '../../law/pack-format/pack.ts'
import { encodeJcs } from '../../ledger/jcs.ts'
import { asProgram, type Transaction, withTransaction } from '../../store/database.ts'
import { databaseActor } from '../../store/demand/execute.ts'
import { type CounselAnswerRow, counselAnswerRows } from '../../store/program/counsel-answers.ts'
import { writeSystemLeaf } from '../../store/system-leaf.ts'
import { readDirectory } from '../directory.ts'
import { adoptedPacks, type Ground, packsInUse, type Waking, wakeOpenDemands } from './adoption.ts'
import { counselAnswerOf } from './counsel-in-force.ts'

/** An answer is looked at again after two years at the latest: laws change, and so do the people who read them. */
const LONGEST_DAYS = 731
const DAY_MS = 86_400_000

export async function readCounselAnswers(d: Ground, actor: Actor): Promise<CounselAnswers> {
  const packs = packsInUse(d.packs, await adoptedPacks(d))
  return withTransaction(d.db, databaseActor(actor), async tx => {
    const { people } = await readDirectory(tx, d.vault)
    return answersShown(packs, await counselAnswerRows(tx), {
      mayAnswer: mayAct(actor, 'adopt_pack') === null,
      today: d.now().slice(0, 10),
      nameOf: person => people.get(person)?.name ?? person,
    })
  })
}

type Shown = { readonly mayAnswer: boolean; readonly today: string; nameOf(person: string): string }

/** Pure: what the desk is shown of every answer, and of what is open today. */
export function answersShown(
  packs: readonly Pack[],
  rows: readonly CounselAnswerRow[],
  { mayAnswer, today, nameOf }: Shown,
): CounselAnswers {
  return {
    mayAnswer,
    today,
    latest: latestDay(today),
    open: gapsOf(packs, rows, today),
    answers: rows.map(row => ({
      id: row.id,
      ...counselAnswerOf(row, nameOf),
      name: lawOf(packs).find(row.instrument)?.instrument.name ?? row.instrument,
      state: row.withdrawn_at ? 'withdrawn' : row.expires < today ? 'expired' : 'serves',
      withdrawnBy: row.withdrawn_by && nameOf(row.withdrawn_by),
      withdrawnAt: row.withdrawn_at?.toISOString() ?? null,
    })),
  }
}

/** What no answer serves for today, in the order of the packs. */
function gapsOf(packs: readonly Pack[], rows: readonly CounselAnswerRow[], today: string): CounselGap[] {
  const answers = rows.filter(row => row.withdrawn_at === null).map(row => counselAnswerOf(row, String))
  return packs.flatMap(pack =>
    pack.instruments.flatMap(one =>
      openQuestions(answers, one, today).map(({ question, expired }) => ({
        pack: pack.id,
        instrument: one.id,
        name: one.name,
        question,
        cite: question === 'notice' ? one.notice.cite : one.counting.cite,
        says: question === 'notice' ? one.notice.free : (one.counting.note ?? null),
        expired,
      })),
    ),
  )
}

/** In counsel's own name, for a question that the pack leaves open; what the pack answers itself nobody answers over it. */
export async function answerOnce(
  d: Waking,
  actor: Actor,
  wish: CounselWish,
): Promise<{ id: string } | Refusal> {
  const no = mayAct(actor, 'adopt_pack') ?? (await refuseWish(d, wish))
  if (no) return no
  return withTransaction(asProgram(d.db), databaseActor(actor), async tx => {
    const before = await endLive(tx, d, actor, wish)
    const id = randomBytes(16).toString('hex')
    await tx.query(
      `insert into duly.counsel_answer
         (id, instrument, question, value, reason, source, expires, answered_by, answered_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        id,
        wish.instrument,
        wish.question,
        wish.value,
        wish.reason,
        wish.source,
        wish.expires,
        actor.id,
        d.now(),
      ],
    )
    await log(tx, d, id, before, hashOf(wish))
    return { id }
  })
}

async function refuseWish(
  d: Ground,
  { instrument, question, expires }: CounselWish,
): Promise<Refusal | null> {
  const found = lawOf(packsInUse(d.packs, await adoptedPacks(d))).find(instrument)
  if (!found)
    return refuse('not_found', sentence('borders.no_pack_paper'), sentence('borders.choose_from_packs'))
  if (!questionsOf(found.instrument).includes(question))
    return refuse(
      'invalid_input',
      sentence('borders.pack_answers_this_itself', { x: found.instrument.name }),
      sentence('borders.answer_only_what_pack_leaves_open'),
    )
  const today = d.now().slice(0, 10)
  if (expires < today || expires > latestDay(today))
    return {
      ...refuse(
        'invalid_input',
        sentence('borders.answer_expires_within_two_years'),
        sentence('borders.choose_last_day_from_today', { x: latestDay(today) }),
      ),
      fields: ['expires'],
    }
  return null
}

function latestDay(today: string): string {
  return new Date(Date.parse(today) + LONGEST_DAYS * DAY_MS).toISOString().slice(0, 10)
}

/** From now on the question is open again; what was told under the answer stays told. */
export async function withdrawAnswer(
  d: Waking,
  actor: Actor,
  id: string,
): Promise<{ withdrawn: true } | Refusal> {
  const no = mayAct(actor, 'adopt_pack')
  if (no) return no
  return withTransaction(asProgram(d.db), databaseActor(actor), async tx => {
    const [live] = await tx.query<Answered>(
      `select ${ANSWERED} from duly.counsel_answer where id = $1 and withdrawn_at is null for update`,
      [id],
    )
    if (!live)
      return refuse('not_found', sentence('borders.no_such_answer_counsel'), sentence('borders.reload_page'))
    const before = await endLive(tx, d, actor, live)
    await log(tx, d, id, before, null)
    return { withdrawn: true as const }
  })
}

type Answered = Pick<CounselWish, 'instrument' | 'question' | 'value' | 'reason' | 'source' | 'expires'>
const ANSWERED = `instrument, question, value, reason, source, to_char(expires, 'YYYY-MM-DD') as expires`

/** The hash of the answer that it ended; null where none was live. */
async function endLive(
  tx: Transaction,
  d: Ground,
  actor: Actor,
  { instrument, question }: Pick<CounselWish, 'instrument' | 'question'>,
): Promise<string | null> {
  const [ended] = await tx.query<Answered>(
    `update duly.counsel_answer set withdrawn_by = $3, withdrawn_at = $4
     where instrument = $1 and question = $2 and withdrawn_at is null returning ${ANSWERED}`,
    [instrument, question, actor.id, d.now()],
  )
  return ended ? hashOf(ended) : null
}

function hashOf({ instrument, question, value, reason, source, expires }: Answered): string {
  const text = encodeJcs({ instrument, question, value, reason, source, expires })
  return createHash('sha256').update(text).digest('hex')
}

/**
 * The row was counsel's own act; its leaf is written by the program, which also has every open demand looked at again: those that waited
 * for the answer, or rested on one that ended, are checked against the law (`src/server/worker/ask-law.ts`).
 */
async function log(tx: Transaction, d: Waking, id: string, before: string | null, after: string | null) {
  await tx.query("select set_config('app.kind', 'system', true)", [])
  const head = { v: 1 as const, id: randomBytes(16).toString('hex'), at: d.now() }
  await writeSystemLeaf(tx, d, { ...head, kind: 'policy_changed', policy: `counsel-${id}`, before, after })
  await wakeOpenDemands(tx, d)
}
