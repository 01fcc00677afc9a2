// Asking the law without a demand: a few facts in, the whole answer out, and what it still asks is answered where it stands.
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import type { Asked } from '../../../api/desk/law.ts'
import type { Answer } from '../../../law/answer.ts'
import { list } from '../../../words/when.ts'
import { askQuery, matrixQuery, packsQuery } from '../api/law.ts'
import { now } from '../now.ts'
import { Badge } from '../parts/Badge.tsx'
import { Notice, ProblemNotice } from '../parts/Notice.tsx'
import { ErrorPage } from '../shell/ErrorPage.tsx'
import { assessmentWords, categoryWords } from '../words/labels.ts'
import { factName, factQuestion, valueWords } from '../words/law.ts'
import { language } from '../words/load.ts'
import { pieces } from '../words/pieces.ts'
import { AnswerView, outcomeTone } from './AnswerView.tsx'
import { AskFields } from './AskFields.tsx'
import { LawHead, LawSkeleton } from './LawHead.tsx'
import { Looked } from './Looked.tsx'
import { say } from './law-words.ts'
import { MissingField } from './MissingField.tsx'
import { factsOf, type Given, type Question } from './question.ts'
import './ask.css'

const route = getRouteApi('/law/ask')

export function AskPage() {
  const { instrument } = route.useSearch()
  const papers = useQuery(matrixQuery('', ''))
  const packs = useQuery(packsQuery)
  const [question, setQuestion] = useState<Question>(() => ({
    instrument,
    served: new Date(now()).toISOString().slice(0, 10),
    country: '',
    body: '',
    categories: [],
    purpose: 'criminal_investigation',
    service: 'cloud',
  }))
  const [asked, setAsked] = useState<Question | null>(null)
  const [given, setGiven] = useState<Given>({})
  const error = papers.error ?? packs.error
  if (error && !(papers.data && packs.data))
    return <ErrorPage error={error} retry={() => Promise.all([papers.refetch(), packs.refetch()])} />
  const ask = () => {
    // Another paper asks other questions; what was said of this one is not carried over.
    if (asked && asked.instrument !== question.instrument) setGiven({})
    setAsked(question)
  }
  return (
    <div className="law-page">
      <LawHead title={say('ask.title')}>
        <p>{say('ask.lead')}</p>
      </LawHead>
      {papers.data && packs.data ? (
        <div className="ask-columns">
          <AskFields
            question={question}
            papers={papers.data.rows}
            packs={packs.data.packs}
            onChange={setQuestion}
            onAsk={ask}
          />
          {asked ? (
            <Answered asked={asked} changed={asked !== question} given={given} onGiven={setGiven} />
          ) : (
            <p className="quiet ask-empty">{say('ask.empty')}</p>
          )}
        </div>
      ) : (
        <LawSkeleton says={say('loading.papers')} />
      )}
    </div>
  )
}

type AnsweredProps = {
  readonly asked: Question
  readonly changed: boolean
  readonly given: Given
  readonly onGiven: (given: Given) => void
}

function Answered({ asked, changed, given, onGiven }: AnsweredProps) {
  const { data, error, isPlaceholderData, isFetching } = useQuery(askQuery(factsOf(asked, given), ''))
  const host = useRef<HTMLElement>(null)
  const moves = useRef(true)
  // Where the question stood that was just answered, now stands the next one, or the outcome.
  useEffect(() => {
    if (!data || isPlaceholderData || !moves.current) return
    moves.current = false
    const next = host.current?.querySelector<HTMLElement>('.missing :is(input, select, button)')
    const target = Object.keys(given).length > 0 && next ? next : document.getElementById('answer-title')
    target?.focus()
  }, [data, isPlaceholderData, given])
  const give = (next: Given) => {
    moves.current = true
    onGiven(next)
  }
  return (
    <section ref={host} aria-labelledby="answer-title" aria-busy={isFetching} className="ask-answer">
      {error ? <ProblemNotice error={error} /> : null}
      {data && !error ? (
        <>
          <AnswerHead data={data} changed={changed} />
          <GivenList given={given} onGiven={give} />
          <AnswerView
            lines={[{ ask: null, subject: '', answer: data.answer }]}
            parts={{
              fact: path => <ReadFact path={path} looked={data.looked} />,
              missing: one => (
                <MissingField missing={one} onAnswer={value => give({ ...given, [one.fact]: value })} />
              ),
            }}
          />
          <Looked looked={data.looked} />
        </>
      ) : null}
      {!data && !error ? <LawSkeleton says={say('loading.answer')} /> : null}
    </section>
  )
}

function AnswerHead({
  data: { answer, adopted },
  changed,
}: {
  readonly data: Asked
  readonly changed: boolean
}) {
  const open = answer.missing.length
  return (
    <>
      <h2 id="answer-title" tabIndex={-1}>
        {pieces(
          say.rich('ask.paper', {
            outcome: (
              <Badge tone={outcomeTone[answer.outcome]} check={answer.outcome === 'sufficient'}>
                {outcomeWords(answer)}
              </Badge>
            ),
          }),
        )}
      </h2>
      <p role="status" className="visually-hidden">
        {say('ask.status', { outcome: outcomeWords(answer), n: open })}
      </p>
      {changed ? (
        <Notice tone="warn">
          <p>{say('ask.changed')}</p>
        </Notice>
      ) : null}
      {adopted ? null : (
        <p className="small quiet">
          {say('ask.not_adopted', {
            packs: answer.packs.map(pack => `${pack.id} ${pack.version}`).join(', '),
          })}
        </p>
      )}
    </>
  )
}

/** "does not suffice for stored content": where part of what is asked fares better, the rest is named. */
function outcomeWords({ outcome, perCategory }: Answer): string {
  const worst = perCategory.filter(one => one.outcome === outcome)
  const words = assessmentWords[outcome]
  if (worst.length === 0 || worst.length === perCategory.length) return words
  const which = list(
    worst.map(one => categoryWords[one.category]),
    language,
  )
  return say('outcome.for', { outcome, words, which })
}

function GivenList({ given, onGiven }: Pick<AnsweredProps, 'given' | 'onGiven'>) {
  const paths = Object.keys(given)
  if (paths.length === 0) return null
  return (
    <ul className="given small" aria-label={say('given.title')}>
      {paths.map(path => (
        <li key={path}>
          {pieces(
            say.rich('given.line', {
              fact: <span title={factQuestion(path)}>{factName(path)}</span>,
              b: inside => <strong>{pieces(inside)}</strong>,
              value: valueWords(given[path]),
            }),
          )}{' '}
          <button
            type="button"
            className="link"
            aria-label={say('given.back.label', { fact: factName(path) })}
            onClick={() => onGiven(Object.fromEntries(Object.entries(given).filter(([p]) => p !== path)))}
          >
            {say('given.back')}
          </button>
        </li>
      ))}
    </ul>
  )
}

function ReadFact({ path, looked }: { readonly path: string; readonly looked: Asked['looked'] }) {
  const read = looked.flatMap(one => one.facts).find(one => one.fact === path)
  return (
    <span title={factQuestion(path)}>
      {read ? say('fact.value', { fact: factName(path), value: valueWords(read.value) }) : factName(path)}
    </span>
  )
}
