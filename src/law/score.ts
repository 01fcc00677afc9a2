// Compares an answer with what a case expects: the rule of agreement that `duly law check` and our own tests share.
import type { Answer } from './answer.ts'
import type { NoticeValue, Outcome } from './pack-schema.ts'

export type Expected = {
  outcome: Outcome
  reasons?: string[] | undefined
  actions?: string[] | undefined
  notice?: NoticeValue | undefined
  notice_until?: string | undefined
  deadline?: { rule: string; due: string | null } | undefined
}

export type Agreement = { outcome: boolean; notice: boolean; deadline: boolean; actions: boolean }

export type Verdict = {
  passed: boolean
  agrees: Agreement
  /** Answered sufficient where the case says otherwise. */
  unsafe: boolean
  /** Answered otherwise where the case says sufficient. */
  overcautious: boolean
  differences: string[]
}

/** A case passes when everything that it states is matched; actions beyond those it lists are no difference. */
export function judge(answer: Answer, expected: Expected): Verdict {
  const differences: string[] = []
  const differ = (part: string, got: unknown, want: unknown): boolean => {
    if (got === want) return true
    differences.push(`${part}: ${String(got)}, expected ${String(want)}`)
    return false
  }
  const outcome = differ('outcome', answer.outcome, expected.outcome)
  const value = expected.notice === undefined || differ('notice', answer.notice.value, expected.notice)
  const until =
    expected.notice_until === undefined || differ('notice until', answer.notice.until, expected.notice_until)
  const due = answer.deadline?.due ?? null
  const deadline = expected.deadline === undefined || differ('due', due, expected.deadline.due)
  const lacking = (expected.actions ?? []).filter(action => !answer.actions.includes(action))
  if (lacking.length > 0) differences.push(`actions lacking: ${lacking.join(', ')}`)
  return {
    passed: differences.length === 0,
    agrees: { outcome, notice: value && until, deadline, actions: lacking.length === 0 },
    unsafe: answer.outcome === 'sufficient' && expected.outcome !== 'sufficient',
    overcautious: answer.outcome !== 'sufficient' && expected.outcome === 'sufficient',
    differences,
  }
}
