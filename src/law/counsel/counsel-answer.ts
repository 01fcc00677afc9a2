// What a pack leaves open for every paper of a kind, counsel answers once: whether the customer may be told, and how such papers are
// counted. An answer fills that gap alone. No outcome reads it, and what a rule or a paper says goes before it.
import type { Instrument, NoticeValue } from '../pack-format/pack-schema.ts'

export const COUNSEL_QUESTIONS = ['notice', 'counting'] as const
export type CounselQuestion = (typeof COUNSEL_QUESTIONS)[number]

export const NOTICE_ANSWERS = ['permitted_now', 'required_now', 'prohibited', 'authority_notifies'] as const
export const COUNTING_ANSWERS = ['exact', 'delayed', 'banded', 'never'] as const

/** In whose name it holds, why, from which source, and the last day on which it serves. Days are inclusive. */
export type Provenance = {
  readonly by: string
  readonly at: string
  readonly expires: string
  readonly reason: string
  readonly source: string
}

export type CounselAnswer = Provenance & {
  readonly instrument: string
} & (
    | { readonly question: 'notice'; readonly value: Exclude<NoticeValue, 'needs_review'> }
    | { readonly question: 'counting'; readonly value: (typeof COUNTING_ANSWERS)[number] }
  )

/** A question that the pack leaves open for this paper; `expired`: the last day of the latest answer that no longer serves. */
export type OpenQuestion = { readonly question: CounselQuestion; readonly expired: string | null }

/** What the pack leaves open for a kind of paper. */
export function questionsOf({
  notice,
  counting,
}: Pick<Instrument, 'notice' | 'counting'>): CounselQuestion[] {
  return COUNSEL_QUESTIONS.filter(one =>
    one === 'notice' ? notice.value === 'needs_review' : counting.how === 'unknown',
  )
}

/** The answer that serves on a day: given by then, not past its last day; of several the latest. */
export function servingAnswer<Q extends CounselQuestion>(
  answers: readonly CounselAnswer[],
  instrument: string,
  question: Q,
  day: string,
): Extract<CounselAnswer, { question: Q }> | undefined {
  return answersTo(answers, instrument, question).find(
    one => one.at.slice(0, 10) <= day && day <= one.expires,
  ) as Extract<CounselAnswer, { question: Q }> | undefined
}

/** What counsel is asked again or for the first time, as of a day. */
export function openQuestions(
  answers: readonly CounselAnswer[],
  instrument: Pick<Instrument, 'id' | 'notice' | 'counting'>,
  day: string,
): OpenQuestion[] {
  return questionsOf(instrument)
    .filter(question => servingAnswer(answers, instrument.id, question, day) === undefined)
    .map(question => {
      const past = answersTo(answers, instrument.id, question).filter(one => one.expires < day)
      return { question, expired: past[0]?.expires ?? null }
    })
}

/** What an answer of the law says of counsel's; a part of `Answer`, which is made of this. */
type Given = {
  readonly notice: { readonly counsel?: Provenance }
  readonly counting: { readonly counsel?: Provenance }
  readonly askCounsel?: readonly OpenQuestion[]
}

/**
 * Whether the law is to be asked again, since counsel answered what it left open at `at`, or what it rested on serves no more: it was
 * withdrawn, replaced, or its last day is past. Asked again, it is false.
 */
export function isAskedAgain(
  given: Given,
  { instrument, at }: { readonly instrument: string; readonly at: string },
  { answers, day }: { readonly answers: readonly CounselAnswer[]; readonly day: string },
): boolean {
  const since = ({ question }: OpenQuestion) => {
    const serving = servingAnswer(answers, instrument, question, day)
    return serving !== undefined && serving.at >= at
  }
  const lost = (rested: Provenance | undefined) =>
    rested !== undefined && !answers.some(one => one.at === rested.at && day <= one.expires)
  return (
    (given.askCounsel?.some(since) ?? false) || lost(given.notice.counsel) || lost(given.counting.counsel)
  )
}

export function provenanceOf({ by, at, expires, reason, source }: Provenance): Provenance {
  return { by, at, expires, reason, source }
}

function answersTo(answers: readonly CounselAnswer[], instrument: string, question: CounselQuestion) {
  return answers
    .filter(one => one.instrument === instrument && one.question === question)
    .toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))
}
