// A silence: where it comes from, how long it binds, who may be told all the same, and what to do about one without end.
import type { Secrecy } from '../../../law/answer.ts'
import { contestWords, sourceWords } from '../words/law.ts'
import { calendarDay, weekday } from '../words/time.ts'
import { Tell } from './Duties.tsx'

export function SecrecyOf({ secrecy: s }: { readonly secrecy: Secrecy }) {
  const binds = s.source === 'order' || s.source === 'statute'
  return (
    <>
      <dl className="facts">
        <dt>Comes from</dt>
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
            <dt>May be told</dt>
            <dd>
              {s.mayTell.length === 0 ? 'nobody beyond those needed to comply' : <Tell duties={s.mayTell} />}
            </dd>
          </>
        )}
      </dl>
      <span className="cite">
        <cite>{s.cite}</cite>
      </span>
    </>
  )
}

function Binds({ s }: { readonly s: Secrecy }) {
  return (
    <>
      <dt>Binds</dt>
      <dd>
        {s.from ? `from ${calendarDay(s.from)} ` : ''}
        {s.until ? `until the end of ${calendarDay(s.until)}` : 'without a stated end'}
      </dd>
      {s.firstFreeDay ? (
        <>
          <dt>First free day</dt>
          <dd>
            <strong>
              {weekday(s.firstFreeDay)} {calendarDay(s.firstFreeDay)}
            </strong>
          </dd>
        </>
      ) : null}
      <dt>May last</dt>
      <dd>{s.length}</dd>
      <dt>Ends by itself</dt>
      <dd>{s.ends}</dd>
      {s.review ? (
        <>
          <dt>Look again on</dt>
          <dd>{calendarDay(s.review)}</dd>
        </>
      ) : null}
      {s.contest === 'no' ? null : (
        <>
          <dt>Contest</dt>
          <dd>{contestWords[s.contest]}</dd>
        </>
      )}
    </>
  )
}
