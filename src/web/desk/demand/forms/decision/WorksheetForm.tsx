// The pack's questions where two laws pull apart, with counsel's written answers. The last ones count.
import { useState } from 'react'
import type { ConflictSheet } from '../../../../../domain/challenge/conflicts.ts'
import { TextField } from '../../../parts/Field.tsx'
import { useLaw } from '../../../parts/LawText.tsx'
import { When } from '../../../parts/When.tsx'
import { pieces } from '../../../words/pieces.ts'
import { useSubmit } from '../../acts/submit.ts'
import { nameIn, useDemand } from '../../context.ts'
import { sayRecord } from '../../record-words.ts'
import { ActionForm } from '../ActionForm.tsx'
import { say } from '../form-words.ts'

export function WorksheetForm({ sheet }: { readonly sheet: ConflictSheet }) {
  const { page, may } = useDemand()
  const submit = useSubmit(page)
  const law = useLaw()
  const last = page.demand.worksheets.findLast(w => w.rule === sheet.rule && w.law === sheet.law)
  // Without a worksheet of a pack there is one question, ours.
  const questionWords = (ask: string) =>
    sheet.title === null ? sayRecord('conflict.own_question') : law(ask).text
  const [answers, setAnswers] = useState<readonly string[]>(() =>
    sheet.questions.map(q => last?.answers.find(a => a.ask === q.ask)?.answer ?? ''),
  )
  const written = last ? (
    <p className="small quiet">
      {pieces(
        say.rich('sheet.written', {
          who: nameIn(page, last.by),
          at: <When at={last.at} form="past" />,
        }),
      )}
    </p>
  ) : null
  if (!may('answer_worksheet') || page.demand.closed)
    return (
      <>
        <dl className="facts">
          {sheet.questions.map((q, i) => (
            <div key={q.ask}>
              <dt>{questionWords(q.ask)}</dt>
              <dd>{answers[i] || <span className="quiet">{say('sheet.open')}</span>}</dd>
            </div>
          ))}
        </dl>
        {written}
      </>
    )
  const send = () =>
    submit.send('commands', {
      command: {
        type: 'answer_worksheet',
        rule: sheet.rule,
        law: sheet.law,
        answers: sheet.questions.map((q, i) => ({ ask: q.ask, answer: answers[i] ?? '' })),
      },
    })
  return (
    <ActionForm
      submit={submit}
      action={say('sheet.keep')}
      disabled={answers.every(a => a.trim() === '')}
      onSubmit={send}
    >
      {sheet.questions.map((q, i) => (
        <TextField
          key={q.ask}
          label={questionWords(q.ask)}
          {...(q.cite ? { hint: q.cite } : {})}
          multiline={3}
          dir="auto"
          value={answers[i] ?? ''}
          onChange={text => setAnswers(answers.map((a, at) => (at === i ? text : a)))}
        />
      ))}
      {written}
    </ActionForm>
  )
}
