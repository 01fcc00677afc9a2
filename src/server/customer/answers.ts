// The answers a tenant can give to a notice, in its own words; what each of them does is said before it is sent.
import type { TenantAnswer } from '../../demand/vocabulary.ts'

export type AnswerChoice = {
  readonly answer: TenantAnswer
  readonly label: string
  readonly effect: string
  /** As we repeat it: "You said that …". */
  readonly said: string
  readonly reason: 'required' | 'optional'
  readonly question: string
}

export const answerChoices: readonly AnswerChoice[] = [
  {
    answer: 'objects',
    label: 'We object',
    effect: 'Nothing leaves until our counsel has decided on your objection.',
    said: 'you object',
    reason: 'required',
    question: 'Why do you object?',
  },
  {
    answer: 'needs_time',
    label: 'We need more time',
    effect: 'Our desk reads this and decides. The window itself does not grow by asking.',
    said: 'you need more time',
    reason: 'optional',
    question: 'How long, and what for?',
  },
  {
    answer: 'answers_itself',
    label: 'We answer the authority ourselves',
    effect: 'Our desk tells the authority to ask you. Until it agrees, its paper to us stands.',
    said: 'you answer the authority yourself',
    reason: 'optional',
    question: 'Who at your organisation can the authority reach?',
  },
  {
    answer: 'has_filed',
    label: 'We have gone to court',
    effect:
      'Our counsel reads it. Send us the filing: only a court’s order or a statute lets us wait for it.',
    said: 'you have gone to court',
    reason: 'optional',
    question: 'Which court, and under which number?',
  },
  {
    answer: 'no_objection',
    label: 'We do not object',
    effect: 'We need not wait for the end of your window.',
    said: 'you do not object',
    reason: 'optional',
    question: 'Is there anything that we should know?',
  },
  {
    answer: 'consents',
    label: 'We consent to the disclosure',
    effect: 'Consent can itself be a legal ground to disclose. Ask your own counsel before you choose it.',
    said: 'you consent to the disclosure',
    reason: 'optional',
    question: 'What exactly do you consent to?',
  },
]

export function findAnswer(answer: string): AnswerChoice | undefined {
  return answerChoices.find(choice => choice.answer === answer)
}

export function saidWords(answer: string): string {
  return findAnswer(answer)?.said ?? answer
}
