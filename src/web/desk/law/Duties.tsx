// What follows from an answer: by when, who may be told, what silence binds, where laws pull apart, what may be filed.
import type { ReactNode } from 'react'
import type { Answer, Notice } from '../../../law/answer.ts'
import { askWords } from '../demand/lines.ts'
import { Badge } from '../parts/Badge.tsx'
import { categoryWords, plain } from '../words/labels.ts'
import { noticeWords } from '../words/law.ts'
import { calendarDay, weekday } from '../words/time.ts'
import type { AnswerParts } from './AnswerView.tsx'
import { type AnswerLine, waits as isOpen, type Shared, sharedBy } from './answer-groups.ts'
import { Challenges } from './Challenges.tsx'
import { Conflicts, type StatedConflict } from './Conflicts.tsx'
import { SecrecyOf } from './SecrecyOf.tsx'

type Props = { readonly lines: readonly AnswerLine[]; readonly parts: AnswerParts }

export function Duties({ lines, parts }: Props) {
  return (
    <>
      <Duty id="due" title="Due" lines={lines} pick={dueOf} show={due => <Due due={due} />} />
      <Duty
        id="notice"
        title="Telling the customer"
        lines={lines}
        pick={a => ({ notice: a.notice, waits: a.noticeWaitsHours })}
        show={told => <Telling {...told} />}
      />
      <Duty
        id="secrecy"
        title="Secrecy"
        lines={lines}
        pick={a => (a.secrecy.source === 'none' ? null : a.secrecy)}
        show={secrecy => <SecrecyOf secrecy={secrecy} />}
      />
      <Duty
        id="conflicts"
        title="Laws that pull apart"
        lines={lines}
        pick={conflictsOf}
        show={conflicts => <Conflicts conflicts={conflicts} fact={parts.fact} />}
      />
      <Duty
        id="filings"
        title="What the provider may file"
        lines={lines}
        pick={a => (a.challenges.length > 0 ? a.challenges : null)}
        show={challenges => <Challenges challenges={challenges} />}
      />
      <Duty
        id="actions"
        title="What is to be done"
        lines={lines}
        pick={a => (a.actions.length > 0 ? a.actions : null)}
        show={actions => <p>{actions.map(plain).join(' · ')}</p>}
      />
      <Duty
        id="after"
        title="Counting and what follows"
        lines={lines}
        pick={afterOf}
        show={after => <After after={after} />}
      />
    </>
  )
}

type DutyProps<T> = {
  readonly id: string
  readonly title: string
  readonly lines: readonly AnswerLine[]
  readonly pick: (answer: Answer) => T | null
  readonly show: (value: T) => ReactNode
}

/** Said once where all lines share it, else with the lines that each is about; nothing where no line has it. */
function Duty<T>({ id, title, lines, pick, show }: DutyProps<T>) {
  const shared = sharedBy(lines, pick)
  const stated = shared.filter(one => one.value !== null)
  if (stated.length === 0) return null
  return (
    <section className="duty" id={`duty-${id}`} tabIndex={-1}>
      <h3>{title}</h3>
      {stated.map(one => (
        <div key={titleOf(one)}>
          {shared.length > 1 ? <p className="small quiet">For {titleOf(one)}</p> : null}
          {show(one.value as T)}
        </div>
      ))}
    </section>
  )
}

function titleOf({ lines }: Shared<unknown>): string {
  const words = lines.map(({ ask, answer }) => {
    const categories = answer.perCategory.map(one => categoryWords[one.category]).join(', ')
    return ask ? `${askWords(ask)} ${categories}` : categories
  })
  return [...new Set(words)].join(', ')
}

function conflictsOf({ conflicts, findings }: Answer): StatedConflict[] | null {
  const open = (rule: string) => findings.some(f => f.rule === rule && isOpen(f))
  return conflicts.length === 0 ? null : conflicts.map(one => ({ ...one, open: open(one.rule) }))
}

const dueOf = (a: Answer) => ({ deadline: a.deadline, clocks: a.clocks })
const afterOf = (a: Answer) => ({ counting: a.counting, followUp: a.followUp })

function Due({ due: { deadline, clocks } }: { readonly due: ReturnType<typeof dueOf> }) {
  if (!deadline) return <p className="quiet">The law sets no day: the paper’s own date counts.</p>
  const others = clocks.filter(clock => clock.rule !== deadline.rule)
  return (
    <>
      <Clock {...deadline} />
      {others.map(clock => (
        <Clock key={clock.id} {...clock} />
      ))}
    </>
  )
}

type ClockProps = {
  readonly rule: string
  readonly due: string | null
  readonly steps: readonly string[]
  readonly cite: string
}

function Clock({ rule, due, steps, cite }: ClockProps) {
  return (
    <div className="clock">
      <p>
        <strong>{due ? dueWords(due) : 'No day follows from the law'}</strong> · {rule}
      </p>
      <Steps steps={steps} />
      <span className="cite">
        <cite>{cite}</cite>
      </span>
    </div>
  )
}

/** "Mon 30 Nov 2026", with the hour where the law counts in hours. */
export function dueWords(due: string): string {
  const day = `${weekday(due)} ${calendarDay(due)}`
  return due.length > 10 ? `${day}, ${due.slice(11, 16)} UTC` : day
}

/** How a day was counted, so that it can be counted again. */
export function Steps({ steps }: { readonly steps: readonly string[] }) {
  if (steps.length === 0) return null
  if (steps.length === 1) return <p className="small quiet">{steps[0]}</p>
  return (
    <ol className="steps small">
      {steps.map(step => (
        <li key={step}>{step}</li>
      ))}
    </ol>
  )
}

type TellingProps = { readonly notice: Notice; readonly waits: number }

function Telling({ notice, waits }: TellingProps) {
  const silent = notice.value === 'prohibited' || notice.value === 'authority_notifies'
  return (
    <>
      <p>
        {silent || notice.value === 'needs_review' ? (
          <Badge tone="warn">{noticeWords[notice.value]}</Badge>
        ) : (
          <strong>{noticeWords[notice.value]}</strong>
        )}{' '}
        {notice.until ? `Until the end of ${calendarDay(notice.until)}.` : null}
        {waits > 0 ? `The provider’s own policy lets the notice wait ${waits} hours.` : null}
      </p>
      <span className="cite">
        <cite>{notice.cite}</cite>
      </span>
      {notice.duties.length === 0 ? null : (
        <details className="small">
          <summary>
            {silent ? 'What the law says apart from this silence' : 'Who is told what, by whom'}
          </summary>
          <Tell duties={notice.duties} />
        </details>
      )}
    </>
  )
}

export function Tell({ duties }: { readonly duties: Notice['duties'] }) {
  return (
    <ul className="entries">
      {duties.map(one => (
        <li key={`${one.to}${one.when}${one.by}${one.cite}`}>
          <strong>{plain(one.to)}</strong>: {whenWords(one.when)}, by the {plain(one.by)}; copy:{' '}
          {plain(one.copy)}
          {one.note ? `. ${one.note}` : ''}
          <span className="cite">
            <cite>{one.cite}</cite>
          </span>
        </li>
      ))}
    </ul>
  )
}

function whenWords(when: string): string {
  return when === 'never_by_provider' ? 'never by the provider' : plain(when)
}

function After({ after: { counting, followUp } }: { readonly after: ReturnType<typeof afterOf> }) {
  const { how, width, delay, cite } = counting
  return (
    <details className="small">
      <summary>
        Counted: {plain(how)}
        {width ? `, in bands of ${Array.isArray(width) ? width.join(' or ') : width}` : ''}
        {delay && delay !== 'none' ? `, after ${delay}` : ''}
      </summary>
      <span className="cite">
        <cite>{cite}</cite>
      </span>
      <ul className="entries">
        {followUp.map(one => (
          <li key={`${one.what}${one.term}`}>
            {one.what}: {one.term}. If not: {one.if_not}
            <span className="cite">
              <cite>{one.cite}</cite>
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}
