// What a customer's answer is about, where it is not about all of its data.
import type { GivenAnswer } from '../../../../../domain/notice/state.ts'
import { list } from '../../../../../words/when.ts'
import { categoryWords } from '../../../words/labels.ts'
import { language } from '../../../words/load.ts'
import { say as sayForm } from '../form-words.ts'
import { say } from './answer-words.ts'

export function AnswerAbout({ answer }: { readonly answer: GivenAnswer | null }) {
  if (!answer?.about) return null
  const items = answer.about.map(({ category, identifier }) =>
    sayForm('line.of', { what: categoryWords[category], account: identifier }),
  )
  return <p>{say('answer.about', { what: list(items, language) })}</p>
}
