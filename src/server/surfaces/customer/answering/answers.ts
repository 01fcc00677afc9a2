// The answers a tenant can give to a notice; what each of them does is said before it is sent.
import { type TenantAnswer, tenantAnswers } from '../../../../vocabulary/closed-lists.ts'
import { demandWords } from '../../../../words/faces/demand.ts'
import type { Language } from '../../../../words/languages.ts'

export type AnswerChoice = {
  readonly answer: TenantAnswer
  readonly label: string
  readonly effect: string
  readonly reason: 'required' | 'optional'
}

/** As the page offers them: what keeps data here first. */
const order: readonly TenantAnswer[] = [
  'objects',
  'needs_time',
  'answers_itself',
  'has_filed',
  'no_objection',
  'consents',
]

export function answerChoices(language: Language): AnswerChoice[] {
  const say = demandWords(language)
  return order.map(answer => ({
    answer,
    label: say(`choice.${answer}`),
    effect: say(`choice.${answer}.effect`),
    reason: answer === 'objects' ? 'required' : 'optional',
  }))
}

export function findAnswer(answer: string, language: Language): AnswerChoice | undefined {
  return tenantAnswers.some(a => a === answer)
    ? answerChoices(language).find(choice => choice.answer === answer)
    : undefined
}
