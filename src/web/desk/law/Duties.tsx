// What follows from an answer: by when, who may be told, what silence binds, where laws pull apart, what may be filed.

import type { ReactNode } from 'react'
import type { Answer, Notice } from '../../../law/answer.ts'
import { barsProvider } from '../../../law/notice.ts'
import { isHeldBack } from '../../../vocabulary/closed-lists.ts'
import { either, list } from '../../../words/when.ts'
import { askWords } from '../demand/deciding/lines.ts'
import { Badge } from '../parts/Badge.tsx'
import { LawText } from '../parts/LawText.tsx'
import { categoryWords } from '../words/labels.ts'
import { noticeWords } from '../words/law.ts'
import { language } from '../words/load.ts'
import { pieces } from '../words/pieces.ts'
import { calendarDay } from '../words/time.ts'
import { type AnswerLine, type Shared, sharedBy } from './answer-groups.ts'
import type { AnswerParts } from './answer-parts.ts'
import { Challenges } from './Challenges.tsx'
import { Conflicts, type StatedConflict } from './Conflicts.tsx'
import { sayCounsel } from './counsel-words.ts'
import { dueWords, Steps, Tell, wordOf } from './DutyParts.tsx'
import { say } from './law-words.ts'
import { type Asked, askedOf, OfCounsel } from './OfCounsel.tsx'
import { SecrecyOf } from './SecrecyOf.tsx'

type Props = { readonly lines: readonly AnswerLine[]; readonly parts: AnswerParts }

export function Duties({ lines, parts }: Props) {
  return (
    <>
      <Duty id="due" title={say('duty.due')} lines={lines} pick={dueOf} show={due => <Due due={due} />} />
      <Duty
        id="notice"
        title={say('duty.notice')}
        lines={lines}
        pick={a => ({ notice: a.notice, waits: a.noticeWaitsHours, asked: askedOf(a, 'notice') })}
        show={told => <Telling {...told} />}
      />
      <Duty
        id="secrecy"
        title={say('duty.secrecy')}
        lines={lines}
        pick={a => (a.secrecy.source === 'none' ? null : a.secrecy)}
        show={secrecy => <SecrecyOf secrecy={secrecy} />}
      />
      <Duty
        id="conflicts"
        title={say('duty.conflicts')}
        lines={lines}
        pick={conflictsOf}
        show={conflicts => <Conflicts conflicts={conflicts} fact={parts.fact} />}
      />
      <Duty
        id="filings"
        title={say('duty.filings')}
        lines={lines}
        pick={a => (a.challenges.length > 0 ? a.challenges : null)}
        show={challenges => <Challenges challenges={challenges} />}
      />
      <Duty
        id="actions"
        title={say('duty.actions')}
        lines={lines}
        pick={a => (a.actions.length > 0 ? a.actions : null)}
        show={actions => <p>{actions.map(one => wordOf('action', one)).join(' · ')}</p>}
      />
      <Duty
        id="after"
        title={say('duty.after')}
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
          {shared.length > 1 ? (
            <p className="small quiet">{say('duty.for', { lines: titleOf(one) })}</p>
          ) : null}
          {show(one.value as T)}
        </div>
      ))}
    </section>
  )
}

function titleOf({ lines }: Shared<unknown>): string {
  const words = lines.map(({ ask, answer }) => {
    const categories = list(
      answer.perCategory.map(one => categoryWords[one.category]),
      language,
    )
    return ask ? `${askWords(ask)} ${categories}` : categories
  })
  return list([...new Set(words)], language)
}

function conflictsOf({ conflicts, findings }: Answer): StatedConflict[] | null {
  const open = (rule: string) => findings.some(f => f.rule === rule && isHeldBack(f))
  return conflicts.length === 0 ? null : conflicts.map(one => ({ ...one, open: open(one.rule) }))
}

const dueOf = (a: Answer) => ({ deadline: a.deadline, clocks: a.clocks })
const afterOf = (a: Answer) => ({
  counting: a.counting,
  followUp: a.followUp,
  asked: askedOf(a, 'counting'),
})

function Due({ due: { deadline, clocks } }: { readonly due: ReturnType<typeof dueOf> }) {
  if (!deadline) return <p className="quiet">{say('due.none')}</p>
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
        <strong>{due ? dueWords(due) : say('due.no_day')}</strong> · <LawText text={rule} />
      </p>
      <Steps steps={steps} />
      <span className="cite">
        <cite lang="en">{cite}</cite>
      </span>
    </div>
  )
}

type TellingProps = { readonly notice: Notice; readonly waits: number; readonly asked: Asked }

function Telling({ notice, waits, asked }: TellingProps) {
  const silent = barsProvider(notice)
  return (
    <>
      <p>
        {silent || notice.value === 'needs_review' ? (
          <Badge tone="warn">{noticeWords[notice.value]}</Badge>
        ) : (
          <strong>
            {notice.provider === 'may'
              ? sayCounsel('authority_tells_provider_may')
              : noticeWords[notice.value]}
          </strong>
        )}{' '}
        {notice.until ? say('notice.until', { day: calendarDay(notice.until) }) : null}{' '}
        {waits > 0 ? say('notice.waits', { n: waits }) : null}
      </p>
      <span className="cite">
        <cite lang="en">{notice.cite}</cite>
      </span>
      <OfCounsel counsel={notice.counsel} asked={asked} />
      {notice.duties.length === 0 ? null : (
        <details className="small">
          <summary>{say(silent ? 'notice.apart' : 'notice.who')}</summary>
          <Tell duties={notice.duties} />
        </details>
      )}
    </>
  )
}

function After({ after: { counting, followUp, asked } }: { readonly after: ReturnType<typeof afterOf> }) {
  const { cite } = counting
  return (
    <details className="small">
      <summary>{countedWords(counting)}</summary>
      <span className="cite">
        <cite lang="en">{cite}</cite>
      </span>
      <OfCounsel counsel={counting.counsel} asked={asked} />
      <ul className="entries">
        {followUp.map(one => (
          <li key={`${one.what}${one.term}`}>
            {pieces(
              say.rich('after.line', {
                what: <LawText text={one.what} />,
                term: <LawText text={one.term} />,
                if_not: <LawText text={one.if_not} />,
              }),
            )}
            <span className="cite">
              <cite lang="en">{one.cite}</cite>
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}

function countedWords({ how: code, width, delay: stated }: Answer['counting']): string {
  const how = wordOf('how', code)
  const delay = stated === 'none' ? null : stated
  const bands = Array.isArray(width) ? either(width.map(String), language) : width
  if (bands && delay) return say('after.width_delay', { how, width: bands, delay })
  if (bands) return say('after.width', { how, width: bands })
  return delay ? say('after.delay', { how, delay }) : say('after.title', { how })
}
