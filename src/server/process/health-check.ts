// A check of a part's health: one word for the operator, in time, whatever it comes upon.
import { asKept, sentence } from '../../kernel/message.ts'

/** Null: well. Otherwise a sentence for the operator as parts tell it each other, in English, without subject data. */
export type HealthCheck = () => Promise<string | null>

/** Of a part that another process has. */
export const RUNS_ELSEWHERE = asKept(sentence('system.runs_elsewhere'))

const CHECK_TIMEOUT_MS = 3_000

/** The check's word; `ok`, or what a check that throws or takes too long is said to be. */
export async function runCheck(name: string, check: HealthCheck): Promise<[string, string]> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<string>(resolve => {
    timer = setTimeout(resolve, CHECK_TIMEOUT_MS, asKept(sentence('system.did_not_answer_time')))
  })
  // A check that throws is an answer, not a fault of this page; its message may hold a connection string.
  const answer = check().then(
    word => word ?? 'ok',
    (error: unknown) =>
      asKept(sentence('system.failed', { error: error instanceof Error ? error.name : 'unknown' })),
  )
  try {
    return [name, await Promise.race([answer, late])]
  } finally {
    clearTimeout(timer)
  }
}
