// A silence: where it comes from, how long it binds, who may be told all the same, and what to do about one without end.
import type { Secrecy } from '../../../law/answer.ts'
import { LawText } from '../parts/LawText.tsx'
import { contestWords, sourceWords } from '../words/law.ts'
import { calendarDay, weekday } from '../words/time.ts'
import { Tell } from './DutyParts.tsx'
import { say } from './law-words.ts'

export function SecrecyOf({ secrecy: s }: { readonly secrecy: Secrecy }) {
  const binds = s.source === 'order' || s.source === 'statute'
  return (
    <>
      <dl className="facts">
        <dt>{say('secrecy.from')}</dt>
        <dd>
          {sourceWords[s.source]}
          {s.instrument && s.source !== 'request' ? (
            <>
              {' '}
              <bdi className="identifier quiet">{s.instrument}</bdi>
            </>
          ) : null}
        </dd>
        {binds ? <Binds s={s} /> : null}
        {s.source === 'request' ? null : (
          <>
            <dt>{say('secrecy.tell')}</dt>
            <dd>{s.mayTell.length === 0 ? say('secrecy.nobody') : <Tell duties={s.mayTell} />}</dd>
          </>
        )}
      </dl>
      <span className="cite">
        <cite lang="en">{s.cite}</cite>
      </span>
    </>
  )
}

function Binds({ s }: { readonly s: Secrecy }) {
  return (
    <>
      <dt>{say('secrecy.binds')}</dt>
      <dd>{bindsWords(s)}</dd>
      {s.firstFreeDay ? (
        <>
          <dt>{say('secrecy.free')}</dt>
          <dd>
            <strong>
              {say('due.day', { weekday: weekday(s.firstFreeDay), day: calendarDay(s.firstFreeDay) })}
            </strong>
          </dd>
        </>
      ) : null}
      <dt>{say('secrecy.length')}</dt>
      <dd>
        <LawText text={s.length} />
      </dd>
      <dt>{say('secrecy.ends')}</dt>
      <dd>
        <LawText text={s.ends} />
      </dd>
      {s.review ? (
        <>
          <dt>{say('secrecy.review')}</dt>
          <dd>{calendarDay(s.review)}</dd>
        </>
      ) : null}
      {s.contest === 'no' ? null : (
        <>
          <dt>{say('secrecy.contest')}</dt>
          <dd>{contestWords[s.contest]}</dd>
        </>
      )}
    </>
  )
}

function bindsWords({ from, until }: Secrecy): string {
  if (from && until) return say('secrecy.from_until', { from: calendarDay(from), to: calendarDay(until) })
  if (until) return say('secrecy.until', { to: calendarDay(until) })
  return from ? say('secrecy.from_endless', { from: calendarDay(from) }) : say('secrecy.endless')
}
