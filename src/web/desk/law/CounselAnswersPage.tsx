// What packs leave open for every paper of a kind: counsel answers once, with a reason, a source and a last day, renews and withdraws.
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { CounselAnswers, CounselGap } from '../../../api/desk/counsel-answers.ts'
import { read, write } from '../api/client.ts'
import { lawKey } from '../api/law.ts'
import { Badge } from '../parts/Badge.tsx'
import { LawText } from '../parts/LawText.tsx'
import { TypedDialog } from '../parts/Typed.tsx'
import { When } from '../parts/When.tsx'
import { ErrorPage } from '../shell/ErrorPage.tsx'
import { pieces } from '../words/pieces.ts'
import { calendarDay } from '../words/time.ts'
import { CounselAnswerForm, questionWords, valueWords } from './CounselAnswerForm.tsx'
import { sayCounsel } from './counsel-words.ts'
import { LawHead, LawSkeleton } from './LawHead.tsx'

const counselAnswersQuery = queryOptions({
  queryKey: [...lawKey, 'answers'],
  queryFn: ({ signal }) => read('/api/law/answers', signal),
})

export function CounselAnswersPage() {
  const { data, error, refetch } = useQuery(counselAnswersQuery)
  if (error && !data) return <ErrorPage error={error} retry={() => refetch()} />
  return (
    <div className="law-page">
      <LawHead title={sayCounsel('title')}>
        <p>{sayCounsel('lead')}</p>
      </LawHead>
      {data ? <Answers data={data} /> : <LawSkeleton says={sayCounsel('loading')} />}
    </div>
  )
}

function Answers({ data }: { readonly data: CounselAnswers }) {
  return (
    <>
      {data.mayAnswer ? null : <p className="quiet">{sayCounsel('who')}</p>}
      <Given data={data} />
      <Open data={data} />
    </>
  )
}

function Given({ data }: { readonly data: CounselAnswers }) {
  return (
    <section aria-labelledby="given">
      <h2 id="given">{sayCounsel('given')}</h2>
      {data.answers.length === 0 ? (
        <p className="quiet">{sayCounsel('none_given')}</p>
      ) : (
        <ul className="permitted">
          {data.answers.map(one => (
            <Answer key={one.id} answer={one} data={data} />
          ))}
        </ul>
      )}
    </section>
  )
}

type Given = CounselAnswers['answers'][number]
const TONES = { serves: 'ok', expired: 'warn', withdrawn: 'quiet' } as const

function Answer({ answer: a, data }: { readonly answer: Given; readonly data: CounselAnswers }) {
  const [doing, setDoing] = useState<'renew' | 'withdraw' | null>(null)
  const withdraw = useAct((id: string) => write('/api/law/answers/withdraw', { id }))
  const close = () => setDoing(null)
  return (
    <li>
      <h3>
        <LawText text={a.name} /> · {questionWords[a.question]}{' '}
        <Badge tone={TONES[a.state]}>{sayCounsel.of('state', a.state)}</Badge>
      </h3>
      <p>
        <strong>{valueWords(a.question, a.value)}</strong>
      </p>
      <p dir="auto">{a.reason}</p>
      <p className="small quiet">
        {pieces(
          sayCounsel.rich('by', {
            by: a.by,
            at: <When at={a.at} form="past" />,
            day: calendarDay(a.expires),
            source: <cite dir="auto">{a.source}</cite>,
          }),
        )}{' '}
        {a.withdrawnAt
          ? pieces(
              sayCounsel.rich('ended', { by: a.withdrawnBy, at: <When at={a.withdrawnAt} form="past" /> }),
            )
          : null}
      </p>
      {data.mayAnswer && a.state !== 'withdrawn' ? (
        <div className="actions">
          <button type="button" className="small" onClick={() => setDoing('renew')}>
            {named('renew', a)}
          </button>
          <button type="button" className="small" onClick={() => setDoing('withdraw')}>
            {named('withdraw', a)}
          </button>
        </div>
      ) : null}
      {doing === 'renew' ? <CounselAnswerForm about={a} before={a} onClose={close} /> : null}
      {doing === 'withdraw' ? (
        <TypedDialog
          title={sayCounsel('withdraw.title')}
          what={sayCounsel('withdraw.text')}
          typed={a.instrument}
          does={sayCounsel('withdraw.title')}
          act={withdraw}
          onEnd={() => withdraw.mutate(a.id, { onSuccess: close })}
          onClose={close}
        />
      ) : null}
    </li>
  )
}

/** Many buttons of one page say the same: what each is about is said to whoever hears it. */
function named(
  key: 'renew' | 'withdraw' | 'answer',
  { name, question }: Pick<CounselGap, 'name' | 'question'>,
) {
  return pieces(
    sayCounsel.rich(key, {
      hidden: inside => <span className="visually-hidden">{pieces(inside)}</span>,
      name,
      question: questionWords[question],
    }),
  )
}

function Open({ data }: { readonly data: CounselAnswers }) {
  const packs = [...new Set(data.open.map(one => one.pack))]
  return (
    <section aria-labelledby="open">
      <h2 id="open">{sayCounsel('open', { n: data.open.length })}</h2>
      {packs.map(pack => {
        const gaps = data.open.filter(one => one.pack === pack)
        return (
          <details key={pack} open={gaps.some(one => one.expired !== null)}>
            <summary>
              <bdi className="identifier">{pack}</bdi> · {sayCounsel('open', { n: gaps.length })}
            </summary>
            <ul className="instruments">
              {gaps.map(one => (
                <Gap key={`${one.instrument} ${one.question}`} gap={one} data={data} />
              ))}
            </ul>
          </details>
        )
      })}
    </section>
  )
}

function Gap({ gap, data }: { readonly gap: CounselGap; readonly data: CounselAnswers }) {
  const [answering, setAnswering] = useState(false)
  return (
    <li>
      <div>
        <h3>
          <LawText text={gap.name} pack={gap.pack} /> · {questionWords[gap.question]}{' '}
          {gap.expired ? (
            <Badge tone="warn">{sayCounsel('expired_on', { day: calendarDay(gap.expired) })}</Badge>
          ) : null}
        </h3>
        <cite lang="en">{gap.cite}</cite>
        {gap.says ? (
          <p className="small">
            <LawText text={gap.says} pack={gap.pack} />
          </p>
        ) : null}
        {data.mayAnswer && !answering ? (
          <button type="button" className="small" onClick={() => setAnswering(true)}>
            {named('answer', gap)}
          </button>
        ) : null}
      </div>
      {answering ? <CounselAnswerForm about={gap} onClose={() => setAnswering(false)} /> : null}
    </li>
  )
}

function useAct<T>(act: (given: T) => Promise<unknown>) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: act,
    onSuccess: () => queries.invalidateQueries({ queryKey: lawKey }),
  })
}
