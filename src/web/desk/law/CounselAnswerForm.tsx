// One answer of counsel, for one kind of paper and one question.
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { CounselAnswers, CounselGap } from '../../../api/desk/counsel-answers.ts'
import {
  COUNTING_ANSWERS,
  type CounselQuestion,
  NOTICE_ANSWERS,
} from '../../../law/counsel/counsel-answer.ts'
import { write } from '../api/client.ts'
import { lawKey } from '../api/law.ts'
import { Radios, TextField } from '../parts/Field.tsx'
import { ProblemNotice } from '../parts/Notice.tsx'
import { noticeWords } from '../words/law.ts'
import { sayCounsel } from './counsel-words.ts'
import { wordOf } from './DutyParts.tsx'

type Value = CounselAnswers['answers'][number]['value']

export const questionWords: Record<CounselQuestion, string> = {
  notice: sayCounsel('notice'),
  counting: sayCounsel('counting'),
}

export function valueWords(question: CounselQuestion, value: Value): string {
  const notice = NOTICE_ANSWERS.find(one => one === value)
  return question === 'notice' && notice ? noticeWords[notice] : wordOf('how', value)
}

type Props = {
  readonly about: Pick<CounselGap, 'instrument' | 'question'>
  /** The answer that is renewed. */
  readonly before?: CounselAnswers['answers'][number]
  readonly onClose: () => void
}

export function CounselAnswerForm({ about: { instrument, question }, before, onClose }: Props) {
  const queries = useQueryClient()
  const [value, setValue] = useState<Value | ''>(before?.value ?? '')
  const [reason, setReason] = useState(before?.reason ?? '')
  const [source, setSource] = useState(before?.source ?? '')
  const [expires, setExpires] = useState('')
  const answer = useMutation({
    mutationFn: () => send({ instrument, question, value, reason, source, expires }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: lawKey })
      onClose()
    },
  })
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    if (!answer.isPending) answer.mutate()
  }
  const values: readonly Value[] = question === 'notice' ? NOTICE_ANSWERS : COUNTING_ANSWERS
  return (
    <form className="permitted-form" onSubmit={onSubmit} aria-busy={answer.isPending}>
      <Radios<Value>
        legend={questionWords[question]}
        value={value}
        onChange={setValue}
        options={values.map(one => [one, valueWords(question, one)] as const)}
      />
      <TextField
        label={sayCounsel('reason')}
        multiline={3}
        required
        maxLength={2000}
        value={reason}
        onChange={setReason}
      />
      <TextField
        label={sayCounsel('source')}
        hint={sayCounsel('source.hint')}
        required
        maxLength={500}
        value={source}
        onChange={setSource}
      />
      <TextField
        label={sayCounsel('expires')}
        hint={sayCounsel('expires.hint')}
        type="date"
        required
        value={expires}
        onChange={setExpires}
      />
      {answer.error ? <ProblemNotice error={answer.error} /> : null}
      <div className="actions">
        <button type="submit" className="primary">
          {sayCounsel(before ? 'renew.do' : 'answer.do')}
        </button>
        <button type="button" onClick={onClose}>
          {sayCounsel('not')}
        </button>
      </div>
    </form>
  )
}

type Wish = {
  readonly instrument: string
  readonly question: CounselQuestion
  readonly value: Value | ''
  readonly reason: string
  readonly source: string
  readonly expires: string
}

/** The server refuses a value that is no answer to the question. */
function send({ question, value, ...rest }: Wish): Promise<unknown> {
  const notice = NOTICE_ANSWERS.find(one => one === value)
  const counting = COUNTING_ANSWERS.find(one => one === value)
  return question === 'notice'
    ? write('/api/law/answers', { ...rest, question, value: notice as NonNullable<typeof notice> })
    : write('/api/law/answers', { ...rest, question, value: counting as NonNullable<typeof counting> })
}
